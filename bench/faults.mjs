// `pnpm test:faults`: whatever can break under an import breaks, at random moments, and nothing of it is ever there in
// part, twice, or told and not there. See docs/operations.md.
import { mkdirSync } from 'node:fs';
import { join } from 'node:path';
import { parseArgs } from 'node:util';
import { build } from '../scripts/lib/build.mjs';
import { findMariaDb, startMariaDb } from '../scripts/lib/mariadb.mjs';
import { connectionsCut, databaseKilled, deadlocked } from './faults/database.mjs';
import { diskFull, smallDisk } from './faults/diskFull.mjs';
import { browserFuzzed } from './faults/fuzz/browserFuzz.mjs';
import { serverFuzzed } from './faults/fuzz/serverFuzz.mjs';
import { killedCalls } from './faults/killedCalls.mjs';
import { killed, oneOfTwoKilled, stopped } from './faults/kills.mjs';
import { killedDuringUploads } from './faults/uploads.mjs';
import { openWorld } from './faults/world.mjs';
import { openEmptyDatabases } from './lib/emptyDatabases.mjs';

const { values } = parseArgs({
  options: {
    engines: { type: 'string', default: 'sqlite,mysql' },
    only: { type: 'string', default: '' },
    kills: { type: 'string', default: '200' },
    times: { type: 'string', default: '10' },
    minutes: { type: 'string', default: '3' },
    seed: { type: 'string', default: String(Date.now() % 1_000_000_000) },
  },
});
/** What is committed outlives a kill, as on any server that is meant to keep something. */
const DURABLE = ['--innodb-flush-log-at-trx-commit=1', '--innodb-doublewrite=1'];
const kills = Number(values.kills);
const times = Number(values.times);
const minutes = Number(values.minutes);
const seed = Number(values.seed);
const only = values.only.split(',').filter(Boolean);
const programs = findMariaDb();
let failures = 0;

await build();
const server = programs && (await startMariaDb(programs, { options: DURABLE }));
const databases = await openEmptyDatabases(server?.url);

/**
 * @param {import('./lib/emptyDatabases.mjs').Engine} engine
 * @param {string} name
 * @param {(world: import('./faults/world.mjs').World) => Promise<string>} fault
 * @param {{ url: string, folder: string }} [place]
 */
async function run(engine, name, fault, place) {
  if (!values.engines.split(',').includes(engine) || (only.length > 0 && !only.includes(name))) return;
  const began = performance.now();
  const seconds = () => `${((performance.now() - began) / 1000).toFixed(0)} s`;
  const world = await openWorld(place?.url ?? (await databases.make(engine)), place?.folder ?? databases.folder);
  try {
    const told = await fault(world);
    await world.close();
    console.log(`${engine.padEnd(6)}  ${name}: ${told}, ${seconds()}`);
  } catch (error) {
    failures += 1;
    console.log(
      `${engine.padEnd(6)}  ${name}: FAILED after ${seconds()}\n${error instanceof Error ? error.stack : String(error)}`,
    );
  }
}

for (const engine of /** @type {const} */ (['sqlite', 'mysql'])) {
  if (engine === 'mysql' && !server) {
    console.log('skipped: MySQL (install mariadb-server)');
    continue;
  }
  await run(engine, 'server killed', (world) => killed(world, kills));
  await run(engine, 'server stopped', (world) => stopped(world, times));
  await run(engine, 'server killed during uploads', (world) => killedDuringUploads(world, times));
  await run(engine, 'calls killed', (world) => killedCalls(world, times * 5, 'folder'));
  await run(engine, 'calls killed with a bucket', (world) => killedCalls(world, times * 5, 'bucket'));
  await run(engine, 'server fuzzed', (world) => serverFuzzed(world, minutes, seed));
}
await run('sqlite', 'browser fuzzed', (world) => browserFuzzed(world, minutes, seed));
if (server) {
  await run('mysql', 'one of two servers killed', (world) => oneOfTwoKilled(world, times));
  await run('mysql', 'database killed', (world) => databaseKilled(world, server, times));
  await run('mysql', 'connections cut', (world) => connectionsCut(world, times));
  await run('mysql', 'deadlocks', (world) => deadlocked(world, times));
}
await fullDisks();
await databases.close();
await server?.stop();
process.exitCode = failures > 0 ? 1 : 0;

async function fullDisks() {
  const disks = [smallDisk('24m'), smallDisk('600m')];
  const [small, large] = disks;
  if (!small || !large) return console.log('skipped: full disks (mounting one takes root)');
  const folder = join(small.path, 'data');
  mkdirSync(folder);
  const options = { rows: 400, times: Math.min(times, 4) };
  await run('sqlite', 'disk full', (world) => diskFull(world, small.path, options), {
    url: `sqlite:${join(folder, 'rollcall.sqlite')}`,
    folder,
  });
  if (programs) {
    const onDisk = await startMariaDb(programs, { keep: join(large.path, 'mariadb'), options: DURABLE });
    const own = await openEmptyDatabases(onDisk.url);
    const url = await own.make('mysql');
    await run('mysql', 'disk full', (world) => diskFull(world, large.path, { ...options, revive: onDisk.revive }), {
      url,
      folder: own.folder,
    });
    // A database that died with its disk has nothing to be dropped from.
    await own.close().catch(() => undefined);
    await onDisk.stop();
  }
  for (const disk of disks) disk?.unmount();
}
