import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ENTITIES } from './entities.ts';
import { Database } from '../src/database/index.ts';
import { InProcessJobs, JobEntity, JobStore } from '../src/jobs/index.ts';
import { newId, systemClock } from '../src/kernel/index.ts';
import { type TestDatabase, createTestDatabase } from './databases.ts';

/** What a stop does to work that does not end by itself. */

/** A promise and how it is fulfilled. */
function newGate(): { readonly promise: Promise<void>; resolve(this: void): void } {
  let resolve = (): void => undefined;
  const promise = new Promise<void>((fulfil) => (resolve = fulfil));
  return { promise, resolve: () => resolve() };
}

let place: TestDatabase;
let database: Database;
beforeAll(async () => {
  place = await createTestDatabase();
  database = new Database(place.url, ENTITIES);
  await database.start();
});
afterAll(async () => {
  await database.stop();
  await place.drop();
});

const insertJob = (kind: 'userImport.commit'): Promise<void> =>
  new JobStore(database).insert(kind, newId(), systemClock.now());

test('a transaction that is interrupted fails at its next step and is undone; one that begins later is not', async () => {
  const kept = await database.rows(JobEntity).count();
  const goOn = newGate();
  const begun = newGate();
  const interrupted = database.run(async () => {
    await insertJob('userImport.commit');
    begun.resolve();
    await goOn.promise;
    await insertJob('userImport.commit');
  });
  await begun.promise;
  database.interrupt();
  goOn.resolve();
  await expect(interrupted).rejects.toThrow('The server stops');
  await database.run(() => insertJob('userImport.commit'));
  expect(await database.rows(JobEntity).count()).toBe(kept + 1);
});

test('a transaction that is interrupted behind its last step is not committed either', async () => {
  const kept = await database.rows(JobEntity).count();
  const interrupted = database.run(async () => {
    await insertJob('userImport.commit');
    database.interrupt();
  });
  await expect(interrupted).rejects.toThrow('The server stops');
  expect(await database.rows(JobEntity).count()).toBe(kept);
});

function jobs(report: () => void): InProcessJobs {
  const options = { lease: 600_000, poll: 50, concurrency: 8, soleWorker: false };
  return new InProcessJobs(new JobStore(database), database, systemClock, options, report);
}

/** Starts on every job there is, and resolves once one was begun. */
async function begin(
  engine: InProcessJobs,
  handler: (id: string, signal: AbortSignal) => Promise<void>,
): Promise<void> {
  const begun = newGate();
  const handle = async (id: string, signal: AbortSignal): Promise<void> => {
    begun.resolve();
    await handler(id, signal);
  };
  const kinds = ['userImport.prepare', 'userImport.commit', 'userBulkAction.prepare', 'userBulkAction.commit'] as const;
  await database.run(() => insertJob('userImport.commit'));
  await engine.start(Object.fromEntries(kinds.map((kind) => [kind, handle])) as Parameters<InProcessJobs['start']>[0]);
  await begun.promise;
}

const claimed = async (): Promise<number> =>
  (await database.rows(JobEntity).find()).filter((job) => job.workerId !== null || job.runAt > new Date()).length;

test('a job that never ends is handed over all the same, within the time that it is given', async () => {
  const engine = jobs(() => undefined);
  await begin(engine, () => new Promise(() => undefined));
  expect(await claimed()).toBeGreaterThan(0);
  expect(await engine.stop(10)).toBe(false);
  expect(await claimed()).toBe(0);
});

test('a job that fails because everything stops is due at once, and nobody is told of a failure', async () => {
  let failures = 0;
  const engine = jobs(() => (failures += 1));
  await begin(engine, async (_, signal) => {
    await sleep(600_000, undefined, { signal });
  });
  expect(await engine.stop()).toBe(true);
  expect(await claimed()).toBe(0);
  expect(failures).toBe(0);
});
