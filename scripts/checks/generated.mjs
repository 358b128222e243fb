import { existsSync, readFileSync } from 'node:fs';

import { checked } from '../lib/outcome.mjs';
import { at } from '../lib/paths.mjs';
import { runNode } from '../lib/run.mjs';
import { emitSchema, SCHEMA_FILE } from '../lib/schema.mjs';

const HINT = 'Run `pnpm generate` and commit what it writes.';

/** The committed schema is the one that the code makes. */
export const schema = {
  name: 'schema',
  title: 'Schema drift',
  run: async () => {
    const emitted = (await emitSchema()).split('\n');
    const committed = existsSync(at(SCHEMA_FILE)) ? readFileSync(at(SCHEMA_FILE), 'utf8').split('\n') : [];
    const line = emitted.findIndex((text, index) => text !== committed[index]);
    if (line < 0 && emitted.length === committed.length) return checked('');
    const where = line < 0 ? emitted.length : line;
    return checked([
      `${SCHEMA_FILE} is not what the server makes; they part at line ${where + 1}:`,
      `  committed: ${committed[where] ?? '(ends)'}`,
      `  made now:  ${emitted[where] ?? '(ends)'}`,
      HINT,
    ]);
  },
};

/** The typed operations of the console and of the tests are those that their documents and the committed schema make. */
export const clientTypes = {
  name: 'client-types',
  title: 'Generated client types',
  run: async () => {
    const { code, output } = await runNode(at('scripts', 'generate.mjs'), ['--check']);
    return checked(code === 0 ? '' : `${output}\n${HINT}`);
  },
};
