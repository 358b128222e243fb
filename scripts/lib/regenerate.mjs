import { readFileSync, writeFileSync } from 'node:fs';

import { at } from './paths.mjs';
import { runNode } from './run.mjs';
import { SCHEMA_FILE } from './schema.mjs';

let last = Promise.resolve();

/**
 * Writes what is generated anew, once what was asked for before is written: the console's types, and the schema of the
 * server as it is built now. An error is told; the next edit is the next try.
 * @param {{ schema: boolean }} what
 */
export function regenerate({ schema }) {
  last = last.then(() => write(schema)).catch((/** @type {unknown} */ error) => console.error(error));
  return last;
}

/** @param {boolean} withSchema */
async function write(withSchema) {
  if (withSchema && !(await writeSchema())) return;
  const { code, output } = await runNode(at('scripts', 'generate.mjs'), []);
  if (code !== 0) console.error(output);
}

/** @returns whether the console's types may have changed with it */
async function writeSchema() {
  const { code, stdout, output } = await runNode(at('server', 'dist', 'cli.js'), ['schema']);
  if (code !== 0) {
    console.error(`The server did not print its schema:\n${output}`);
    return false;
  }
  const schema = `${stdout.trim()}\n`;
  if (readFileSync(at(SCHEMA_FILE), 'utf8') === schema) return false;
  writeFileSync(at(SCHEMA_FILE), schema);
  console.log(`${SCHEMA_FILE} written`);
  return true;
}
