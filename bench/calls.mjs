// `pnpm bench:calls`: the Incoming Webhook beside plain inserts of the same rows, with no calls there and with a million,
// and the history beside a bare keyset endpoint, in the same run. See docs/performance.md.
import { parseArgs } from 'node:util';
import { build } from '../scripts/lib/build.mjs';
import { startBare } from './lib/bareServer.mjs';
import { CALLS_OF_A_DELIVERY, CALL_COLUMNS, callCases, deliveryOf, makeToken, multiply, send } from './lib/calls.mjs';
import { exportSome, reportPages } from './lib/callReports.mjs';
import { openDatabases } from './lib/databases.mjs';
import { load } from './lib/load.mjs';
import { insertSame } from './lib/plainInserts.mjs';
import { ADMIN, startProduct } from './lib/product.mjs';
import { line } from './lib/report.mjs';
import { connect, seed } from './lib/seed.mjs';

const { values } = parseArgs({
  options: {
    engines: { type: 'string', default: 'sqlite,mysql' },
    calls: { type: 'string', default: '1000000' },
    deliveries: { type: 'string', default: '40' },
    rounds: { type: 'string', default: '3' },
    seconds: { type: 'string', default: '4' },
  },
});
const engines = /** @type {('sqlite' | 'mysql')[]} */ (values.engines.split(','));
const size = Number(values.calls);
const deliveries = Number(values.deliveries);
const rounds = Number(values.rounds);
const seconds = Number(values.seconds);
const USERS = 300;
/** Calls that are sent, of which the others are copies. */
const SAMPLE = 10_000;
/** So many calls or some more are written as CSV. */
const EXPORTED = 100_000;
/** Deliveries before the first that is timed. */
const WARM_UP = 40;

await build({ parts: ['server'] });
const databases = await openDatabases(undefined);
let made = 0;
/** An empty installation with its users. @param {'sqlite' | 'mysql'} engine */
async function installed(engine) {
  made += 1;
  const url = await databases.urlOf(engine, made);
  await (await startProduct(url, databases.folder)).stop();
  await seed(url, USERS);
  return url;
}

/** Those who may take part in calls. @param {string} url */
async function callers(url) {
  const database = await connect(url);
  // The administrator as well, whose dashboard is looked at, and who exports.
  await database.run(
    `UPDATE users SET setting_incoming_webhook_enable = 1, setting_analytics_export_call_history = 1 WHERE login_id = '${ADMIN.loginId}'`,
    [],
  );
  const rows = await database.all('SELECT id FROM users WHERE setting_incoming_webhook_enable = 1 ORDER BY id DESC');
  await database.run("UPDATE contract_seats SET seat_limit = 1000 WHERE kind = 'incomingWebhook'", []);
  await database.close();
  return rows.map(({ id }) => String(id));
}

/** @param {readonly number[]} numbers */
const median = (numbers) => numbers.toSorted((a, b) => a - b)[Math.floor(numbers.length / 2)] ?? 0;

/**
 * Rounds of deliveries to a product, and of the same rows to plain databases.
 * @param {Awaited<ReturnType<typeof startProduct>>} product
 * @param {{ url: string, plain: { rows: string, all: string }, users: readonly string[], name: string, prefix: string }}
 * options
 */
async function ingest(product, { url, plain, users, name, prefix }) {
  const token = await makeToken(product);
  // Until what is run often is compiled.
  const warming = Array.from({ length: WARM_UP }, (_, i) => deliveryOf(`${prefix}w`, i, users));
  await send(product, token, warming);
  const [ours, rows, all] = [/** @type {number[]} */ ([]), /** @type {number[]} */ ([]), /** @type {number[]} */ ([])];
  for (let round = 0; round < rounds; round += 1) {
    const bodies = Array.from({ length: deliveries }, (_, i) => deliveryOf(`${prefix}${round}`, i, users));
    ours.push(await send(product, token, bodies));
    const took = await insertSame(url, plain, `${prefix}${round}`);
    rows.push(took.rows);
    all.push(took.all);
  }
  const each = (/** @type {readonly number[]} */ times) => (median(times) / deliveries).toFixed(1);
  const times = (/** @type {readonly number[]} */ of) =>
    `plain inserts ${each(of)} ms: ${(median(ours) / median(of)).toFixed(2)} times`;
  console.log(`${name}: ${each(ours)} ms for 100 events; of calls, participants and scores ${times(rows)}`);
  console.log(`${name}: with what is counted and the record ${times(all)}`);
  return median(ours);
}

/** The endpoint beside the history reads MariaDB, whichever engine the product is on. @type {Awaited<ReturnType<typeof startBare>> | undefined} */
let endpoint;
try {
  for (const engine of /** @type {const} */ (['mysql', 'sqlite'])) {
    if (engine !== 'mysql' && !engines.includes(engine)) continue;
    const url = await installed(engine);
    const plain = { rows: await installed(engine), all: await installed(engine) };
    const users = await callers(url);
    let product = await startProduct(url, databases.folder);
    const empty = await ingest(product, { url, plain, users, name: `${engine.padEnd(6)} none before`, prefix: 'a' });
    // What is multiplied comes by the webhook as well.
    const sample = Array.from({ length: SAMPLE / CALLS_OF_A_DELIVERY }, (_, i) => deliveryOf('s', i, users));
    await send(product, await makeToken(product), sample);
    await product.stop();
    await multiply(url, size);
    endpoint ??= await startBare(url, CALL_COLUMNS, 'bareCalls.mjs');
    product = await startProduct(url, databases.folder);
    const full = await ingest(product, { url, plain, users, name: `${engine.padEnd(6)} ${size} before`, prefix: 'b' });
    console.log(`${engine.padEnd(6)} with ${size} calls ${(full / empty).toFixed(2)} times the time with none`);
    for (const one of await callCases(product, users)) {
      const [ours, theirs] = [/** @type {number[]} */ ([]), /** @type {number[]} */ ([])];
      await load(product.url, one.requests, product.cookie, 1);
      await load(endpoint.url, one.bare, '', 1);
      for (let round = 0; round < rounds; round += 1) {
        ours.push(await load(product.url, one.requests, product.cookie, seconds));
        theirs.push(await load(endpoint.url, one.bare, '', seconds));
      }
      console.log(line({ engine, size, name: one.name, ours, theirs }, []));
    }
    for (const { name, list, page } of await reportPages(product, { rounds, seconds }))
      console.log(
        `${engine.padEnd(6)} ${name}: ${median(page).toFixed(0)}/s, ${(median(list) / median(page)).toFixed(2)} times the first page`,
      );
    const { result, before, peak } = await exportSome(product, size, EXPORTED);
    console.log(
      `${engine.padEnd(6)} CSV of ${result.rows} calls, ${(result.bytes / 1e6).toFixed(1)} MB in ${(result.milliseconds / 1000).toFixed(1)} s: ` +
        `first byte after ${result.firstByte.toFixed(0)} ms, ${(peak - before).toFixed(0)} MB more`,
    );
    await product.stop();
  }
} finally {
  await endpoint?.stop();
  await databases.close();
}
