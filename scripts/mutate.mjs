// `pnpm test:mutation ROOM [FILE]`: changes the code of a room of `shared/src` in hundreds of small ways, one at a
// time, and runs the tests of that room that reach the change; those that none of them notices are listed. `--static`
// has also changed what is made once, when a module is loaded, such as its tables: every test of the room runs for each
// of these. By hand, since a room takes ten minutes and more. See CONTRIBUTING.md.
import './lib/require-node.mjs';
import { existsSync } from 'node:fs';
import { parseArgs } from 'node:util';

import { at, toolScript } from './lib/paths.mjs';
import { start } from './lib/run.mjs';

const { values, positionals } = parseArgs({
  args: process.argv.slice(2).filter((word) => word !== '--'),
  allowPositionals: true,
  options: { static: { type: 'boolean', default: false } },
});
const [room = '', file = ''] = positionals;
if (!room || !existsSync(at('shared/src', room, file))) {
  console.error('Say which room of shared/src, such as users or userFile/checks, and which of its files if it is one.');
  process.exit(2);
}
const mutate = file
  ? [`shared/src/${room}/${file}`]
  : [`shared/src/${room}/**/*.ts`, '!**/*.test.ts', '!**/testing.ts', '!**/*.generated.ts'];
const stryker = toolScript('@stryker-mutator/core', 'stryker');
const more = values.static ? [] : ['--ignoreStatic'];
const child = start(
  process.execPath,
  [stryker, 'run', 'shared/stryker.config.json', '--mutate', mutate.join(), ...more],
  { env: { ...process.env, MUTATED_ROOM: room }, stdio: 'inherit' },
);
child.once('close', (code) => {
  process.exitCode = code ?? 1;
});
