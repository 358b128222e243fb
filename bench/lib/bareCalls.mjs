// The least that a history of calls can be: one keyset query, its rows as JSON, and where it is asked for one each for
// their participants and scores. No sign-in, no total.
import Fastify from 'fastify';
import mysql from 'mysql2/promise';

const [url = '', port = '', columns = ''] = process.argv.slice(2);
const pool = mysql.createPool({ uri: url, connectionLimit: 20 });
const [rows] = await pool.query('SELECT organization_id FROM calls LIMIT 1');
const { organization_id: organizationId } = /** @type {{ organization_id: string }[]} */ (rows)[0] ?? {};

const fastify = Fastify();
const order = 'ORDER BY organization_id DESC, started_at DESC, id DESC LIMIT 51';
fastify.get('/calls', (request) => {
  const { before, user, people } = /** @type {{ before?: string, user?: string, people?: string }} */ (request.query);
  const values = [organizationId, organizationId, before ?? Number.MAX_SAFE_INTEGER];
  const page = user
    ? pool.query(
        `SELECT ${columns} FROM calls WHERE id IN (SELECT call_id FROM (SELECT call_id FROM call_participants
           WHERE organization_id = ? AND user_id = ? AND started_at < ? ORDER BY started_at DESC, call_id DESC LIMIT 51) AS found)`,
        [organizationId, user, values[2]],
      )
    : pool.query(
        `SELECT ${columns} FROM calls WHERE organization_id >= ? AND organization_id <= ? AND started_at < ? ${order}`,
        values,
      );
  return page.then(([calls]) => (people ? withPeople(/** @type {Call[]} */ (calls)) : /** @type {Call[]} */ (calls)));
});

/** @typedef {{ id: string, participants?: unknown[], scores?: unknown[] }} Call */

/** @param {Call[]} calls @returns {Promise<Call[]>} */
async function withPeople(calls) {
  const byId = new Map(calls.map((call) => [call.id, { ...call, participants: [], scores: [] }]));
  const ids = [...byId.keys()];
  const read = async (/** @type {string} */ sql) =>
    /** @type {{ call_id: string }[]} */ ((await pool.query(sql, [ids]))[0]);
  const [participants, scores] = await Promise.all([
    read('SELECT call_id, side, user_id, name, number FROM call_participants WHERE call_id IN (?) ORDER BY position'),
    read('SELECT call_id, user_id, overall_tenths FROM call_scores WHERE call_id IN (?)'),
  ]);
  for (const row of participants) byId.get(row.call_id)?.participants.push(/** @type {never} */ (row));
  for (const row of scores) byId.get(row.call_id)?.scores.push(/** @type {never} */ (row));
  return [...byId.values()];
}
await fastify.listen({ port: Number(port), host: '127.0.0.1' });
console.log('ready');
