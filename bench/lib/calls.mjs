import { readFileSync } from 'node:fs';
import { connect } from './seed.mjs';

/** What the bare endpoint reads of a call. */
export const CALL_COLUMNS = [
  'id',
  'kind',
  'status',
  'started_at',
  'ring_seconds',
  'talk_seconds',
  'circuit_number',
  'from_number',
  'to_number',
];
const QUERY = readFileSync(new URL('calls.graphql', import.meta.url), 'utf8');
const CALLS_ALONE = QUERY.replace(/ +participants \{.*?\n {6}\}\n +scores \{.*?\n {6}\}\n/s, '');
export const DAY = 86_400_000;
/** Days over which the calls are spread. */
export const DAYS = 90;
export const TABLES = /** @type {const} */ (['calls', 'call_participants', 'call_scores']);
/** So many calls, each with a score, make a delivery of 100 events. */
export const CALLS_OF_A_DELIVERY = 50;

/**
 * A delivery of 50 calls that have ended, and of their scores.
 * @param {string} prefix of the sender's IDs
 * @param {number} number of the delivery
 * @param {readonly string[]} users their IDs
 */
export function deliveryOf(prefix, number, users) {
  const now = Date.now();
  const events = Array.from({ length: CALLS_OF_A_DELIVERY }, (_, i) => {
    const n = number * CALLS_OF_A_DELIVERY + i;
    const id = `${prefix}-${n}`;
    const userId = users[n % users.length];
    // One after the other, as a telephone system has them.
    const startedAt = now - DAYS * DAY + ((n * 13) % (DAYS * 24 * 60 - 120)) * 60_000;
    const at = (/** @type {number} */ seconds) => new Date(startedAt + seconds * 1000).toISOString();
    const talk = 30 + ((n * 104_729) % 1800);
    const call = {
      id,
      kind: n % 2 === 0 ? 'INCOMING' : 'OUTGOING',
      startedAt: at(0),
      answeredAt: at(10),
      endedAt: at(10 + talk),
      from: `03${String(10_000_000 + ((n * 7919) % 89_999_999))}`,
      to: '05011112222',
      stereo: true,
      participants: [
        { side: 'TO', channel: 'LEFT', userId },
        { side: 'FROM', channel: 'RIGHT', name: `Customer ${n % 5000}`, number: '0312345678' },
      ],
    };
    const score = { userId, talkRatio: ((n * 31) % 100) / 100, overlaps: n % 5, silences: n % 7, speechRate: 7.5 };
    return [
      { type: 'call.ended', call },
      { type: 'call.scored', call: { id }, score },
    ];
  });
  return JSON.stringify({ events: events.flat() });
}

/**
 * @param {{ url: string, cookie: string }} product
 * @param {string} query @param {object} [variables]
 * @returns {Promise<any>}
 */
async function ask({ url, cookie }, query, variables = {}) {
  const answer = await fetch(`${url}/graphql`, {
    method: 'POST',
    headers: { 'content-type': 'application/json', cookie },
    body: JSON.stringify({ query, variables }),
  });
  const { data, errors } = /** @type {{ data: any, errors?: unknown }} */ (await answer.json());
  if (errors) throw new Error(JSON.stringify(errors));
  return data;
}

/** Makes a token of the Incoming Webhook. @param {{ url: string, cookie: string }} product */
export async function makeToken(product) {
  const { incomingWebhookSecretCreate: made } = await ask(
    product,
    'mutation { incomingWebhookSecretCreate(input: { kind: TOKEN }) { secret userErrors { message } } }',
  );
  if (!made.secret) throw new Error(JSON.stringify(made.userErrors));
  return String(made.secret);
}

/**
 * Sends deliveries one after the other. @returns how long that takes, in milliseconds
 * @param {{ url: string }} product @param {string} token @param {readonly string[]} deliveries
 */
export async function send({ url }, token, deliveries) {
  const headers = { 'content-type': 'application/json', authorization: `Bearer ${token}` };
  const began = performance.now();
  for (const body of deliveries) {
    const answer = await fetch(`${url}/hooks/v1/calls`, { method: 'POST', headers, body });
    const text = await answer.text();
    if (!answer.ok || /REJECTED|CONFLICT/.test(text)) throw new Error(`${answer.status} ${text.slice(0, 300)}`);
  }
  return performance.now() - began;
}

/**
 * Fills a database with copies of the calls that it has, each a moment later and under an ID of its own.
 * @param {string} url @param {number} size how many calls there are then, a multiple of those that are there
 */
export async function multiply(url, size) {
  const database = await connect(url);
  const [{ n = 0 } = {}] = await database.all('SELECT COUNT(*) AS n FROM calls');
  const own = Number(n);
  await database.run(`CREATE TEMPORARY TABLE originals AS SELECT id FROM calls`, []);
  const sqlite = url.startsWith('sqlite:');
  for (let copy = 1; copy < size / own; copy += 1) {
    const tail = copy.toString(16).padStart(6, '0');
    const text = (/** @type {string[]} */ ...parts) => (sqlite ? parts.join(' || ') : `CONCAT(${parts.join()})`);
    const idOf = (/** @type {string} */ column) => text(`SUBSTR(${column}, 1, 30)`, `'${tail}'`);
    /** @type {Record<string, string>} */
    const changed = {
      id: idOf('id'),
      call_id: idOf('call_id'),
      external_id: text('external_id', `'-${copy}'`),
      started_at: `started_at + ${copy}`,
    };
    await database.begin();
    for (const table of TABLES) {
      const columns = Object.keys((await database.all(`SELECT * FROM ${table} LIMIT 1`))[0] ?? {});
      const key = table === 'calls' ? 'id' : 'call_id';
      const taken = columns.map((column) => changed[column] ?? column).join();
      await database.run(
        `INSERT INTO ${table} (${columns.join()}) SELECT ${taken} FROM ${table} WHERE ${key} IN (SELECT id FROM originals)`,
        [],
      );
    }
    await database.commit();
  }
  await database.run('UPDATE call_ledgers SET calls = (SELECT COUNT(*) FROM calls), version = version + 1', []);
  await database.close();
}

/** @param {string} query @param {object} variables */
export const request = (query, variables) => ({
  method: /** @type {const} */ ('POST'),
  path: '/graphql',
  headers: { 'content-type': 'application/json' },
  body: JSON.stringify({ query, variables }),
});

/** What the history is asked for first. */
export const firstPage = request(QUERY, {});

/**
 * What is asked of both sides of the history.
 * @param {{ url: string, cookie: string }} product
 * @param {readonly string[]} users
 */
export async function callCases(product, users) {
  const bare = (/** @type {string} */ query) => ({ method: /** @type {const} */ ('GET'), path: `/calls${query}` });
  const deep = [20, 45, 70].map((days) => Date.now() - days * DAY);
  const cursors = [];
  for (const to of deep) {
    const { calls } = await ask(product, QUERY, { filter: { to: new Date(to).toISOString() } });
    cursors.push(calls.pageInfo.endCursor);
  }
  const some = users.slice(0, 5);
  const [from, to] = [60, 30].map((days) => new Date(Date.now() - days * DAY));
  const period = { from: from?.toISOString(), to: to?.toISOString() };
  return [
    { what: '', query: QUERY, people: 'people=1' },
    { what: ', calls alone', query: CALLS_ALONE, people: '' },
  ].flatMap(({ what, query, people }) => [
    { name: `first page${what}`, requests: [request(query, {})], bare: [bare(`?${people}`)] },
    {
      name: `deep page${what}`,
      requests: cursors.map((after) => request(query, { after })),
      bare: deep.map((at) => bare(`?before=${at}&${people}`)),
    },
    {
      name: `user and period${what}`,
      requests: some.map((userId) => request(query, { filter: { userId, ...period } })),
      bare: some.map((user) => bare(`?user=${user}&before=${to?.getTime()}&${people}`)),
    },
  ]);
}
