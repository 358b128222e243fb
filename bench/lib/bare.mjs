// The least that a list of users can be: one keyset query, its rows as JSON. No sign-in, no total, no schema.
import Fastify from 'fastify';
import mysql from 'mysql2/promise';

const [url = '', port = '', columns = ''] = process.argv.slice(2);
const pool = mysql.createPool({ uri: url, connectionLimit: 20 });
const [rows] = await pool.query('SELECT organization_id FROM users LIMIT 1');
const { organization_id: organizationId } = /** @type {{ organization_id: string }[]} */ (rows)[0] ?? {};

const fastify = Fastify();
// The organization as a range, and in the order: written as an equality MariaDB would read all rows before the
// position.
const select = `SELECT ${columns} FROM users WHERE organization_id >= ? AND organization_id <= ?`;
const order = 'ORDER BY organization_id DESC, number DESC LIMIT 51';
fastify.get('/users', (request) => {
  const { after } = /** @type {{ after?: string }} */ (request.query);
  const scope = [organizationId, organizationId];
  const page = after
    ? pool.query(`${select} AND number < ? ${order}`, [...scope, Number(after)])
    : pool.query(`${select} ${order}`, scope);
  return page.then(([users]) => users);
});
await fastify.listen({ port: Number(port), host: '127.0.0.1' });
console.log('ready');
