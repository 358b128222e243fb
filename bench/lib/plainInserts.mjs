import { CALLS_OF_A_DELIVERY, TABLES } from './calls.mjs';
import { connect } from './seed.mjs';

/** @typedef {Record<string, unknown>} Row */
/** @typedef {{ sql: string, values: unknown[] }} Statement */

/** What is counted of calls, and which columns say of what. */
const STATISTICS = /** @type {const} */ ({
  call_organization_days: ['organization_id', 'day'],
  call_user_days: ['organization_id', 'user_id', 'day'],
  call_overall_bins: ['organization_id', 'day', 'points'],
  call_organization_hours: ['organization_id', 'hour'],
  call_user_hours: ['organization_id', 'user_id', 'hour'],
});

/**
 * Takes what came of deliveries out of one database, and inserts the same into others as their driver does at best: a
 * statement of many rows for each table and delivery, and a transaction for each delivery.
 * @param {string} from
 * @param {{ rows: string, all: string }} to the one gets calls, participants and scores alone; the other also what is
 * counted of them, added to what is there, and the record of the delivery
 * @param {string} prefix of the calls
 * @returns {Promise<{ rows: number, all: number }>} how long either takes, in milliseconds
 */
export async function insertSame(from, to, prefix) {
  const isSqlite = from.startsWith('sqlite:');
  const source = await connect(from);
  const deliveries = await deliveriesIn(source, prefix);
  const shapes = await shapesOf(source);
  await source.close();
  const plain = deliveries.map((tables) => Object.entries(tables).map(([table, rows]) => insertOf(table, rows)));
  const whole = deliveries.map((tables, i) => [
    ...(plain[i] ?? []),
    ...countsOf(tables, shapes).map(({ table, keys, rows }) => addOf(table, keys, rows, isSqlite)),
    insertOf('webhook_deliveries', [{ ...shapes['webhook_deliveries'], id: `${prefix}${i}${Date.now()}` }]),
  ]);
  return { rows: await timed(to.rows, plain), all: await timed(to.all, whole) };
}

/**
 * The rows of each delivery by table.
 * @param {Awaited<ReturnType<typeof connect>>} source @param {string} prefix
 */
async function deliveriesIn(source, prefix) {
  /** @type {Map<string, Record<string, Row[]>>} */
  const deliveries = new Map();
  /** @type {Map<unknown, string>} */
  const deliveryOfCall = new Map();
  for (const table of TABLES) {
    const key = table === 'call_participants' ? undefined : 'external_id';
    const rows = await source.all(
      key
        ? `SELECT * FROM ${table} WHERE external_id LIKE '${prefix}-%'`
        : `SELECT * FROM ${table} WHERE call_id IN (SELECT id FROM calls WHERE external_id LIKE '${prefix}-%')`,
    );
    for (const row of rows) {
      const number = key && Math.floor(Number(String(row[key]).slice(prefix.length + 1)) / CALLS_OF_A_DELIVERY);
      const delivery = number === undefined ? (deliveryOfCall.get(row['call_id']) ?? '') : String(number);
      if (table === 'calls') deliveryOfCall.set(row['id'], delivery);
      const tables = deliveries.get(delivery) ?? {};
      deliveries.set(delivery, tables);
      (tables[table] ??= []).push(row);
    }
  }
  return [...deliveries.values()];
}

/** A row of each table that is not copied as it is. @param {Awaited<ReturnType<typeof connect>>} source */
async function shapesOf(source) {
  /** @type {Record<string, Row>} */
  const rows = {};
  for (const table of [...Object.keys(STATISTICS), 'webhook_deliveries'])
    rows[table] = (await source.all(`SELECT * FROM ${table} LIMIT 1`))[0] ?? {};
  return rows;
}

/**
 * As many rows of statistics as a delivery changes, of the same days, hours and users.
 * @param {Record<string, Row[]>} tables @param {Record<string, Row>} shapes
 */
function countsOf(tables, shapes) {
  const users = new Map((tables['call_participants'] ?? []).map((row) => [row['call_id'], row]));
  for (const row of tables['call_participants'] ?? []) if (row['user_id']) users.set(row['call_id'], row);
  const scores = new Map((tables['call_scores'] ?? []).map((row) => [row['call_id'], row]));
  const facts = (tables['calls'] ?? []).map((call) => ({
    organization_id: call['organization_id'],
    day: call['day'],
    hour: Math.floor(Number(call['started_at']) / 3_600_000),
    user_id: users.get(call['id'])?.['user_id'],
    points: Math.round(Number(scores.get(call['id'])?.['overall_tenths'] ?? 0) / 10),
  }));
  return Object.entries(STATISTICS).map(([table, keys]) => {
    /** @type {Map<string, Row>} */
    const rows = new Map();
    for (const fact of facts) {
      const own = Object.fromEntries(keys.map((key) => [key, Reflect.get(fact, key)]));
      rows.set(JSON.stringify(own), { ...shapes[table], ...own });
    }
    return { table, keys, rows: [...rows.values()] };
  });
}

/** @param {string} table @param {readonly Row[]} rows @returns {Statement} */
function insertOf(table, rows) {
  const columns = Object.keys(rows[0] ?? {});
  const marks = `(${columns.map(() => '?').join()})`;
  const value = (/** @type {unknown} */ cell) =>
    cell !== null && typeof cell === 'object' ? JSON.stringify(cell) : cell;
  return {
    sql: `INSERT INTO ${table} (${columns.join()}) VALUES ${rows.map(() => marks).join()}`,
    values: rows.flatMap((row) => columns.map((column) => value(row[column]))),
  };
}

/**
 * @param {string} table @param {readonly string[]} keys @param {readonly Row[]} rows @param {boolean} isSqlite
 * @returns {Statement}
 */
function addOf(table, keys, rows, isSqlite) {
  const { sql, values } = insertOf(table, rows);
  const counts = Object.keys(rows[0] ?? {}).filter((column) => !keys.includes(column));
  const added = (/** @type {(column: string) => string} */ given) =>
    counts.map((column) => `${column} = ${table}.${column} + ${given(column)}`).join();
  const way = isSqlite
    ? `ON CONFLICT (${keys.join()}) DO UPDATE SET ${added((column) => `excluded.${column}`)}`
    : `ON DUPLICATE KEY UPDATE ${added((column) => `VALUES(${column})`)}`;
  return { sql: `${sql} ${way}`, values };
}

/** @param {string} url @param {readonly (readonly Statement[])[]} deliveries */
async function timed(url, deliveries) {
  const target = await connect(url, { durable: true });
  const began = performance.now();
  for (const delivery of deliveries) {
    await target.begin();
    for (const { sql, values } of delivery) await target.run(sql, values);
    await target.commit();
  }
  const took = performance.now() - began;
  await target.close();
  return took;
}
