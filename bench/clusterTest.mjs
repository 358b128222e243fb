// `pnpm test:cluster`: web servers are restarted and the worker is killed while users work through haproxy, and nobody
// notices. See docs/operations.md, "Several servers".
import { parseArgs } from 'node:util';
import { build } from '../scripts/lib/build.mjs';
import { workerKilled } from './faults/workerKills.mjs';
import { missingPrograms, startCluster } from './lib/cluster.mjs';
import { underLoad } from './lib/clusterLoad.mjs';
import { openRaw } from './lib/emptyDatabases.mjs';
import { operator } from './lib/imports.mjs';

const { values } = parseArgs({
  options: {
    port: { type: 'string', default: '24000' },
    times: { type: 'string', default: '2' },
    drain: { type: 'string', default: '3' },
  },
});
const missing = missingPrograms();
if (missing.length > 0) throw new Error(`Missing: ${missing.join('; ')}`);
await build();
const cluster = await startCluster(Number(values.port), { DRAIN_SECONDS: values.drain, JOB_LEASE_SECONDS: '2' });
let faults = 0;

/**
 * @param {string} name
 * @param {() => Promise<string>} act done under load; a failed request of the load is a fault
 */
async function run(name, act) {
  let said = '';
  try {
    const { counts, prefix, failures } = await underLoad(cluster, async () => (said = await act()));
    const { reads, writes, created, readsFailed, writesFailed } = counts;
    const there = await usersLike(prefix);
    // A change whose answer was lost may be there; one whose answer came is there once.
    const isTold = writesFailed === 0 ? there === created : there >= created;
    if (failures.length > 0 || !isTold || reads === 0 || created === 0) faults += 1;
    const load = `${readsFailed} of ${reads} reads and ${writesFailed} of ${writes} writes failed`;
    console.log(`${name}: ${load}, ${there} of ${created} users created are there; ${said}`);
    for (const failure of new Set(failures)) console.log(`  ${failure}`);
  } catch (error) {
    faults += 1;
    console.log(`${name}: FAILED\n${error instanceof Error ? error.stack : String(error)}`);
  }
}

/** @param {string} prefix of login IDs */
async function usersLike(prefix) {
  const raw = await openRaw(cluster.databaseUrl);
  const [row] = await raw.all('SELECT COUNT(*) AS count FROM users WHERE login_id LIKE ?', [`${prefix}%`]);
  await raw.close();
  return Number(row?.['count']);
}

await run('rolling restart', async () => {
  for (let i = 0; i < Number(values.times); i += 1) {
    await cluster.restartWeb('web1');
    await cluster.restartWeb('web2');
  }
  return `${2 * Number(values.times)} restarts`;
});
await run('worker killed while it hashes', () => workerKilled(cluster, 'PREPARING'));
await run('worker killed while it adds', () => workerKilled(cluster, 'COMMITTING'));
try {
  operator(cluster.databaseUrl, cluster.folder, 'audit', 'verify');
  console.log('audit log: intact');
} catch (error) {
  faults += 1;
  console.log(`audit log: NOT intact\n${String(error)}`);
}
await cluster.stop();
process.exitCode = faults > 0 ? 1 : 0;
