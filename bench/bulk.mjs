// `pnpm bench:bulk`: bulk actions of many users beside plain statements over as many rows, in the same run. See
// docs/performance.md.
import { mkdtempSync, rmSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import mysql from 'mysql2/promise';
import { build } from '../scripts/lib/build.mjs';
import { atEnd } from '../scripts/lib/cleanup.mjs';
import { findMariaDb, startMariaDb } from '../scripts/lib/mariadb.mjs';
import { BULK_CASES, doBulk } from './lib/bulkCases.mjs';
import { startProduct } from './lib/product.mjs';
import { connect, seed } from './lib/seed.mjs';

const { values } = parseArgs({
  options: { engines: { type: 'string', default: 'sqlite,mysql' }, users: { type: 'string', default: '10000' } },
});
const CHUNK = 500;

await build({ parts: ['server'] });
const folder = mkdtempSync(join(tmpdir(), 'rollcall-bench-'));
atEnd(() => rmSync(folder, { recursive: true, force: true }));
for (const engine of values.engines.split(',')) {
  if (engine === 'sqlite') await measure(engine, `sqlite:${join(folder, 'bench.sqlite')}`);
  else await onMysql((url) => measure(engine, url));
}

/** @param {(url: string) => Promise<void>} work */
async function onMysql(work) {
  const given = process.env.TEST_MYSQL_URL;
  const programs = findMariaDb();
  if (!given && !programs) throw new Error('This needs a MySQL server: install mariadb-server, or set TEST_MYSQL_URL.');
  const own = given || !programs ? undefined : await startMariaDb(programs);
  const server = (given ?? own?.url ?? '').replace(/\/$/, '');
  const connection = await mysql.createConnection(server);
  const name = `rollcall_bench_${process.pid}`;
  await connection.query(`CREATE DATABASE ${name} CHARACTER SET utf8mb4`);
  try {
    await work(`${server}/${name}`);
  } finally {
    await connection.query(`DROP DATABASE ${name}`);
    await connection.end();
    await own?.stop();
  }
}

/** @param {string} engine @param {string} url */
async function measure(engine, url) {
  await (await startProduct(url, folder)).stop();
  await seed(url, Number(values.users));
  const database = await connect(url);
  // The seats of services as the seeded users take them, and room for everyone in each.
  for (const { kind } of await database.all('SELECT kind FROM contract_seats')) {
    const column = `setting_${String(kind).replaceAll(/[A-Z]/g, (letter) => `_${letter.toLowerCase()}`)}_enable`;
    const known = (await database.columns()).includes(column);
    const used = known ? `, used = (SELECT COUNT(*) FROM users WHERE ${column} = 1)` : '';
    await database.run(`UPDATE contract_seats SET seat_limit = 2000000${used} WHERE kind = ?`, [kind]);
  }
  await database.run(`CREATE TABLE raw_users AS SELECT * FROM users`, []);
  await database.run(`CREATE UNIQUE INDEX raw_users_by_id ON raw_users (id)`, []);
  const rows = await database.all("SELECT id FROM raw_users WHERE login_id LIKE 'user.%'");
  const ids = rows.map(({ id }) => String(id));

  const product = await startProduct(url, folder);
  for (const { name, action, raw } of BULK_CASES) {
    const { changed, prepared, committed } = await doBulk(product, action);
    const began = performance.now();
    await database.run('BEGIN', []);
    for (let at = 0; at < changed; at += CHUNK) {
      const chunk = ids.slice(at, Math.min(at + CHUNK, changed));
      await database.run(`${raw} WHERE id IN (${chunk.map(() => '?').join()})`, chunk);
    }
    await database.run('COMMIT', []);
    const bare = performance.now() - began;
    const figures = `prepared ${prepared.toFixed(0).padStart(6)} ms  committed ${committed.toFixed(0).padStart(6)} ms`;
    const rate = `${((changed / committed) * 1000).toFixed(0).padStart(6)} users/s`;
    console.log(
      `${engine.padEnd(6)} ${name.padEnd(14)} ${String(changed).padStart(6)} users  ${figures}  ${rate}  statements ${bare.toFixed(0).padStart(5)} ms  ratio ${(committed / bare).toFixed(1)}`,
    );
  }
  await product.stop();
  await database.close();
}
