// The least that a history of calls can be: one keyset query, its rows as JSON. No sign-in, no total, no participants.
import Fastify from 'fastify';
import mysql from 'mysql2/promise';

const [url = '', port = '', columns = ''] = process.argv.slice(2);
const pool = mysql.createPool({ uri: url, connectionLimit: 20 });
const [rows] = await pool.query('SELECT organization_id FROM calls LIMIT 1');
const { organization_id: organizationId } = /** @type {{ organization_id: string }[]} */ (rows)[0] ?? {};

const fastify = Fastify();
const order = 'ORDER BY organization_id DESC, started_at DESC, id DESC LIMIT 51';
fastify.get('/calls', (request) => {
  const { before, user } = /** @type {{ before?: string, user?: string }} */ (request.query);
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
  return page.then(([calls]) => calls);
});
await fastify.listen({ port: Number(port), host: '127.0.0.1' });
console.log('ready');
