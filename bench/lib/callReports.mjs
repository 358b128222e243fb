import { readFileSync } from 'node:fs';
import { parse, print, separateOperations } from 'graphql';
import { filesUnder } from '../../scripts/lib/files.mjs';
import { at } from '../../scripts/lib/paths.mjs';
import { DAY, DAYS, firstPage, request } from './calls.mjs';
import { exportCsv } from './exports.mjs';
import { load } from './load.mjs';
import { growthDuring } from './memory.mjs';

/** @typedef {Awaited<ReturnType<typeof import('./product.mjs').startProduct>>} Product */

/** What the console asks for, by the name of the operation. */
function consoleOperations() {
  const texts = filesUnder('web/src')
    .filter((path) => path.endsWith('.graphql'))
    .map((path) => readFileSync(at(path), 'utf8'));
  return separateOperations(parse(texts.join('\n')));
}

/** @param {number} time */
const dayOf = (time) => new Date(time).toISOString().slice(0, 10);

/**
 * How much longer the pages take that tell of all calls than the first page of the history, as requests per second.
 * @param {Product} product @param {{ rounds: number, seconds: number }} options
 * @returns {Promise<{ name: string, list: number[], page: number[] }[]>}
 */
export async function reportPages(product, { rounds, seconds }) {
  const operations = consoleOperations();
  const period = { from: dayOf(Date.now() - (DAYS - 1) * DAY), to: dayOf(Date.now()) };
  const pages = [
    { name: 'overview', operation: 'Overview', variables: {} },
    { name: 'overview by day', operation: 'OverviewActivity', variables: period },
    { name: 'dashboard', operation: 'CallDashboard', variables: period },
  ];
  const results = [];
  for (const { name, operation, variables } of pages) {
    const document = operations[operation];
    if (!document) throw new Error(`The console has no operation ${operation}`);
    const asked = request(print(document), variables);
    await load(product.url, [asked], product.cookie, 1);
    const [list, page] = [/** @type {number[]} */ ([]), /** @type {number[]} */ ([])];
    for (let round = 0; round < rounds; round += 1) {
      list.push(await load(product.url, [firstPage], product.cookie, seconds));
      page.push(await load(product.url, [asked], product.cookie, seconds));
    }
    results.push({ name, list, page });
  }
  return results;
}

/**
 * Exports about so many calls, those of the last days.
 * @param {Product} product @param {number} size how many there are, over the days @param {number} some
 */
export async function exportSome(product, size, some) {
  const from = new Date(Date.now() - Math.ceil((DAYS * some) / size) * DAY).toISOString();
  // What is made once, such as compiled code, is not what is measured.
  await exportCsv(product, 'callExport', { filter: { from: new Date(Date.now() - DAY).toISOString() } });
  return growthDuring(product.pid, () => exportCsv(product, 'callExport', { filter: { from } }));
}
