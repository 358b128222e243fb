// `pnpm operator ...`: the operators' commands. What it builds first is told on stderr; stdout is the command's own.
import './lib/require-node.mjs';
import { build, endWith } from './lib/build.mjs';
import { at } from './lib/paths.mjs';
import { runBuilt } from './lib/run-built.mjs';

await build({ parts: ['server'], log: console.error }).catch(endWith);
const args = process.argv.slice(2);
await runBuilt(at('server', 'dist', 'cli.js'), args[0] === '--' ? args.slice(1) : args);
