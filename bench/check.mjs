// `pnpm bench:check`: the check of a whole file beside papaparse alone on the same text, in the same run. See
// docs/performance.md.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { pathToFileURL } from 'node:url';
import { parseArgs } from 'node:util';
import Papa from 'papaparse';
import { atEnd } from '../scripts/lib/cleanup.mjs';
import { bundleShared } from './lib/bundleShared.mjs';
import { FILES, tableOf } from './lib/userFiles.mjs';

const { values } = parseArgs({
  options: { rows: { type: 'string', default: '10000' }, rounds: { type: 'string', default: '31' } },
});
const rowLimit = Number(values.rows);
const rounds = Number(values.rounds);

const folder = mkdtempSync(join(tmpdir(), 'rollcall-bench-'));
atEnd(() => rmSync(folder, { recursive: true, force: true }));
const shared = await import(pathToFileURL(await bundleShared(folder)).href);
const contract = Object.fromEntries(shared.SEAT_KINDS.map((kind) => [kind, { used: 0, limit: rowLimit }]));

/** The rules of every row, login IDs against each other, and seats: all that can be told without the server. */
const check = (text) => {
  const { rows, takers, issues } = shared.checkUserCsv(text, { contract, rowLimit });
  return { rows: rows.length, issues: issues.length + shared.checkSeats(takers, contract).length };
};
const parse = (text) => Papa.parse(text).data.length;

/** Each call gets a text of its own: what an engine learns of one while reading it would help the next. */
const time = (act, bytes) => {
  const text = bytes.toString();
  const start = performance.now();
  act(text);
  return performance.now() - start;
};
const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

const table = tableOf(shared, rowLimit);
for (const [name, write] of Object.entries(FILES)) {
  const bytes = Buffer.from(write(table));
  const found = check(bytes.toString());
  if (found.rows !== rowLimit || found.issues > 0)
    throw new Error(`${name} was not read whole: ${JSON.stringify(found)}`);
  /** @type {number[]} */
  const ours = [];
  /** @type {number[]} */
  const theirs = [];
  for (let round = 0; round < rounds; round += 1) {
    ours.push(time(check, bytes));
    theirs.push(time(parse, bytes));
  }
  const [mine, bare] = [median(ours), median(theirs)];
  const figures = `${mine.toFixed(1).padStart(7)} ms  papaparse ${bare.toFixed(1).padStart(6)} ms  ratio ${(mine / bare).toFixed(2)}`;
  console.log(`${String(rowLimit).padStart(6)} rows  ${name.padEnd(24)} ${figures}`);
}
