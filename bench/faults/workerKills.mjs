import { openRaw } from '../lib/emptyDatabases.mjs';
import { until } from '../lib/cluster.mjs';
import { commit, csvOf, upload } from '../lib/imports.mjs';

const ROWS = 100;
let made = 0;

/**
 * The only worker is killed in the middle of an import of 100 users, while it hashes or while it adds them, and another
 * is started: it ends the import, once.
 * @param {import('../lib/cluster.mjs').Cluster} cluster
 * @param {'PREPARING' | 'COMMITTING'} stage
 * @returns {Promise<string>} what was seen
 * @throws Error where anything is missing, or there twice
 */
export async function workerKilled(cluster, stage) {
  made += 1;
  const id = await upload(cluster, csvOf(ROWS, `killed${made}`));
  const raw = await openRaw(cluster.databaseUrl);
  const read = async () => {
    const [row] = await raw.all('SELECT status, prepared_count AS prepared FROM user_imports WHERE id = ?', [id]);
    return { status: String(row?.['status']), prepared: Number(row?.['prepared']) };
  };
  const untilStatus = (/** @type {string[]} */ ...wanted) =>
    until(async () => wanted.includes((await read()).status), `The import is not ${wanted.join(' or ')}`);
  if (stage === 'PREPARING') await until(async () => (await read()).prepared > 0, 'Nothing was prepared');
  else {
    await untilStatus('READY');
    await commit(cluster, id);
  }
  const seen = await read();
  const began = performance.now();
  await cluster.replaceWorker();
  if (stage === 'PREPARING') {
    await untilStatus('READY');
    await commit(cluster, id);
  }
  await untilStatus('COMPLETED');
  const took = ((performance.now() - began) / 1000).toFixed(1);
  const [row] = await raw.all(
    `SELECT (SELECT COUNT(*) FROM users WHERE import_id = ?) AS users,
      (SELECT COUNT(DISTINCT login_id_key) FROM users WHERE import_id = ?) AS login_ids,
      (SELECT COUNT(*) FROM user_imports WHERE id = ? AND added_count = ?) AS counted,
      (SELECT COUNT(*) FROM audit_entries WHERE kind = 'USER_IMPORT_COMPLETE') AS completions`,
    [id, id, id, ROWS],
  );
  await raw.close();
  const expected = { users: ROWS, login_ids: ROWS, counted: 1, completions: made };
  for (const [what, count] of Object.entries(expected)) {
    if (Number(row?.[what]) !== count) throw new Error(`${what} is ${String(row?.[what])} and should be ${count}`);
  }
  const where = stage === 'PREPARING' ? `${seen.status}, ${seen.prepared} of ${ROWS} hashed` : seen.status;
  return `killed when ${where}; ${ROWS} users there once ${took} s later`;
}
