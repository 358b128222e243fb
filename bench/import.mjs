// `pnpm bench:import`: imports beside their limits, each measured in the same run. See docs/performance.md.
import { setTimeout as sleep } from 'node:timers/promises';
import { parseArgs } from 'node:util';
import { build } from '../scripts/lib/build.mjs';
import { timeHashing } from './lib/argon.mjs';
import { timeClicks } from './lib/clicks.mjs';
import { startReady, timeCommit, timeRawInsert, untilStatus } from './lib/commits.mjs';
import { openEmptyDatabases } from './lib/emptyDatabases.mjs';
import { csvOf, upload, widenContract } from './lib/imports.mjs';
import { listLatency, p95 } from './lib/latency.mjs';
import { residentMemory } from './lib/memory.mjs';
import { startProduct } from './lib/product.mjs';
import { seed } from './lib/seed.mjs';

/** @typedef {import('./lib/emptyDatabases.mjs').Engine} Engine */

const { values } = parseArgs({
  options: {
    engines: { type: 'string', default: 'sqlite,mysql' },
    only: { type: 'string', default: 'preparation,commit,million,list,hundred' },
    rows: { type: 'string', default: '10000' },
    rounds: { type: 'string', default: '5' },
    users: { type: 'string', default: '1000000' },
    hashes: { type: 'string', default: '1000' },
  },
});
const rows = Number(values.rows);
const rounds = Number(values.rounds);
const hashes = Number(values.hashes);
const users = Number(values.users);

/** @param {readonly number[]} numbers */
const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;
/** @param {number} milliseconds */
const ms = (milliseconds) => `${milliseconds.toFixed(0)} ms`;
/** @param {Engine} engine @param {string} what @param {string} told */
const tell = (engine, what, told) => console.log(`${engine.padEnd(6)}  ${what.padEnd(36)} ${told}`);

await build({ parts: ['server'] });
const databases = await openEmptyDatabases();

/** The preparation beside Argon2id on all cores. @param {Engine} engine */
async function preparation(engine) {
  const url = await databases.make(engine);
  const product = await startProduct(url, databases.folder);
  widenContract(url, databases.folder);
  const ours = [];
  const theirs = [];
  for (let round = 0; round < rounds; round += 1) {
    const csv = csvOf(hashes, `prepare${round}`);
    const began = performance.now();
    await untilStatus(url, await upload(product, csv), 'READY');
    ours.push(performance.now() - began);
    theirs.push(await timeHashing(hashes));
  }
  await product.stop();
  const ratio = (median(ours) / median(theirs)).toFixed(2);
  tell(
    engine,
    `upload and preparation of ${hashes}`,
    `${ms(median(ours))}  Argon2id alone ${ms(median(theirs))}  ratio ${ratio}`,
  );
}

/** The commit beside a raw multi-row insert of the same users. @param {Engine} engine */
async function commits(engine) {
  const url = await databases.make(engine);
  const { product, ids } = await startReady(url, databases.folder, { rows, count: rounds });
  const ours = [];
  const theirs = [];
  for (const id of ids) {
    ours.push(await timeCommit(product, url, id));
    theirs.push(await timeRawInsert(url, id));
  }
  await product.stop();
  const ratio = (median(ours) / median(theirs)).toFixed(2);
  tell(engine, `commit of ${rows}`, `${ms(median(ours))}  raw insert ${ms(median(theirs))}  ratio ${ratio}`);
}

/** The commit into an organization of very many beside the same into an empty one. @param {Engine} engine */
async function million(engine) {
  const none = await databases.make(engine);
  const many = await databases.make(engine);
  await (await startProduct(many, databases.folder)).stop();
  await seed(many, users);
  const beside = await startReady(none, databases.folder, { rows, count: rounds });
  const full = await startReady(many, databases.folder, { rows, count: rounds });
  const ours = [];
  const theirs = [];
  for (let round = 0; round < rounds; round += 1) {
    theirs.push(await timeCommit(beside.product, none, beside.ids[round] ?? ''));
    ours.push(await timeCommit(full.product, many, full.ids[round] ?? ''));
  }
  await beside.product.stop();
  await full.product.stop();
  const ratio = (median(ours) / median(theirs)).toFixed(2);
  tell(
    engine,
    `commit of ${rows} to ${users} users`,
    `${ms(median(ours))}  to none ${ms(median(theirs))}  ratio ${ratio}`,
  );
}

/**
 * The list while an import runs, beside the list at rest, and the memory that the server takes for it.
 * @param {Engine} engine
 */
async function list(engine) {
  const url = await databases.make(engine);
  await (await startProduct(url, databases.folder)).stop();
  widenContract(url, databases.folder);
  await seed(url, 10_000);
  const product = await startProduct(url, databases.folder);
  await listLatency(product, sleep(3_000));
  const rest = await listLatency(product, sleep(10_000));
  const before = residentMemory(product.pid);
  const id = await upload(product, csvOf(rows, 'list'));
  const preparing = await listLatency(product, untilStatus(url, id, 'READY'));
  const committing = await listLatency(product, timeCommit(product, url, id));
  await product.stop();
  const whole = [...preparing.took, ...committing.took];
  for (const [when, took] of Object.entries({ 'an import runs': whole, 'it is added': committing.took })) {
    const figures = `p95 ${p95(took).toFixed(1)} ms  at rest ${p95(rest.took).toFixed(1)} ms  ratio ${(p95(took) / p95(rest.took)).toFixed(2)}`;
    tell(engine, `list while ${when}`, `${figures}  longest ${ms(Math.max(...took))} of ${took.length}`);
  }
  const grown = Math.max(preparing.memory, committing.memory) - before;
  tell(engine, 'memory of the server', `grew by ${grown.toFixed(0)} MB from ${before.toFixed(0)} MB`);
}

/** From the click on *Add* for a hundred users to the console's saying that they are there. @param {Engine} engine */
async function hundred(engine) {
  const url = await databases.make(engine);
  const { product, ids } = await startReady(url, databases.folder, { rows: 100, count: rounds });
  const took = await timeClicks(product, ids);
  await product.stop();
  tell(engine, 'a hundred users, from click to done', `${ms(median(took))}  longest ${ms(Math.max(...took))}`);
}

const PARTS = { preparation, commit: commits, million, list, hundred };
try {
  for (const engine of /** @type {Engine[]} */ (values.engines.split(','))) {
    for (const [name, part] of Object.entries(PARTS)) if (values.only.split(',').includes(name)) await part(engine);
  }
} finally {
  await databases.close();
}
