import { setTimeout as sleep } from 'node:timers/promises';
import { commit, csvOf, upload, widenContract } from './imports.mjs';
import { openRaw } from './emptyDatabases.mjs';
import { startProduct } from './product.mjs';

const CHUNK = 500;
const HASH = `$argon2id$v=19$m=19456,t=2,p=1$c2FsdC1vZi1iZW5jaA$${'A'.repeat(43)}`;

/**
 * Makes a product whose imports are READY: uploaded, and prepared by a statement rather than by minutes of hashing.
 * @param {string} url
 * @param {string} folder
 * @param {{ rows: number, count: number, prefix?: string }} options
 */
export async function startReady(url, folder, { rows, count, prefix = 'ready' }) {
  const idle = await startProduct(url, folder, { JOBS: 'off' });
  widenContract(url, folder);
  const ids = [];
  for (let i = 0; i < count; i += 1) ids.push(await upload(idle, csvOf(rows, `${prefix}${i}`)));
  await idle.stop();
  const raw = await openRaw(url);
  await raw.run('UPDATE user_import_rows SET password_hash = ?, sealed_password = NULL', [HASH]);
  await raw.run("UPDATE user_imports SET status = 'READY', prepared_count = row_count WHERE status = 'PREPARING'");
  await raw.run("DELETE FROM jobs WHERE kind = 'userImport.prepare'");
  await raw.close();
  return { product: await startProduct(url, folder), ids };
}

/**
 * How long from asking for an import's users to their being there, in milliseconds.
 * @param {import('./imports.mjs').Caller} product
 * @param {string} url
 * @param {string} id
 */
export async function timeCommit(product, url, id) {
  const began = performance.now();
  await commit(product, id);
  await untilStatus(url, id, 'COMPLETED');
  return performance.now() - began;
}

/**
 * Waits until an import has a status. Looked for in the database, so that the product is not kept from its work.
 * @param {string} url
 * @param {string} id
 * @param {'READY' | 'COMPLETED'} wanted
 */
export async function untilStatus(url, id, wanted) {
  const raw = await openRaw(url);
  for (;;) {
    const [{ status } = {}] = await raw.all('SELECT status FROM user_imports WHERE id = ?', [id]);
    if (status === wanted) break;
    if (!['PREPARING', 'READY', 'COMMITTING'].includes(String(status))) throw new Error(`The import ${String(status)}`);
    await sleep(5);
  }
  await raw.close();
}

/**
 * How long the bare driver takes for the same rows, in milliseconds: multi-row statements in one transaction, into an
 * empty table with the columns and indexes of `users`.
 * @param {string} url
 * @param {string} importId
 */
export async function timeRawInsert(url, importId) {
  const raw = await openRaw(url);
  const rows = await raw.all('SELECT * FROM users WHERE import_id = ?', [importId]);
  const columns = Object.keys(rows[0] ?? {});
  const table = await emptyCopy(raw, url);
  const values = rows.map((row) => columns.map((column) => row[column]));
  const row = `(${columns.map(() => '?').join()})`;
  const began = performance.now();
  await raw.run('BEGIN');
  for (let i = 0; i < values.length; i += CHUNK) {
    const chunk = values.slice(i, i + CHUNK);
    await raw.run(`INSERT INTO ${table} (${columns.join()}) VALUES ${chunk.map(() => row).join()}`, chunk.flat());
  }
  await raw.run('COMMIT');
  const took = performance.now() - began;
  await raw.run(`DROP TABLE ${table}`);
  await raw.close();
  return took;
}

/** @param {import('./emptyDatabases.mjs').Raw} raw @param {string} url */
async function emptyCopy(raw, url) {
  const table = 'bench_users';
  if (!url.startsWith('sqlite:')) {
    await raw.run(`CREATE TABLE ${table} LIKE users`);
    return table;
  }
  const made = await raw.all(
    "SELECT sql FROM sqlite_master WHERE tbl_name = 'users' AND sql IS NOT NULL ORDER BY type DESC",
  );
  for (const { sql } of made) {
    await raw.run(String(sql).replaceAll('"users', `"${table}`));
  }
  return table;
}
