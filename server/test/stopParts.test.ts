import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ENTITIES } from './entities.ts';
import { Database } from '../src/database/index.ts';
import { InProcessJobs, JobDesk, JobDeskStore, JobEntity, JobKinds, JobStore } from '../src/jobs/index.ts';
import { COMMIT, newId } from '../src/kernel/index.ts';
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

const KIND = 'test.stop';

const insertJob = (): Promise<void> => new JobStore(database).ask(KIND, { id: newId(), organizationId: newId() });

test('a transaction that is interrupted fails at its next step and is undone; one that begins later is not', async () => {
  const kept = await database.rows(JobEntity).count();
  const goOn = newGate();
  const begun = newGate();
  const interrupted = database.run(async () => {
    await insertJob();
    begun.resolve();
    await goOn.promise;
    await insertJob();
  });
  await begun.promise;
  database.interrupt();
  goOn.resolve();
  await expect(interrupted).rejects.toThrow('The server stops');
  await database.run(() => insertJob());
  expect(await database.rows(JobEntity).count()).toBe(kept + 1);
});

test('a transaction that is interrupted behind its last step is not committed either', async () => {
  const kept = await database.rows(JobEntity).count();
  const interrupted = database.run(async () => {
    await insertJob();
    database.interrupt();
  });
  await expect(interrupted).rejects.toThrow('The server stops');
  expect(await database.rows(JobEntity).count()).toBe(kept);
});

interface Working {
  readonly handler: (signal: AbortSignal) => Promise<void>;
  readonly report?: () => void;
}

/** Starts on every job there is, and resolves once one was begun. */
async function begin({ handler, report = () => undefined }: Working): Promise<InProcessJobs> {
  const kinds = new JobKinds();
  const engine = new InProcessJobs(
    { store: new JobStore(database), kinds, unitOfWork: database, report },
    { lease: 600_000, poll: 50, soleWorker: false },
  );
  const begun = newGate();
  kinds.define([
    {
      kind: KIND,
      class: COMMIT,
      tries: 1,
      run: async (_, signal) => {
        begun.resolve();
        await handler(signal);
      },
      giveUp: () => Promise.resolve(),
      reopen: () => Promise.resolve(true),
      forget: () => Promise.resolve(),
    },
  ]);
  await database.run(() => insertJob());
  await engine.start();
  await begun.promise;
  return engine;
}

/** How many jobs are not free, by the clock of the database. */
const claimed = async (): Promise<number> => {
  const desk = new JobDesk(new JobDeskStore(database), new JobKinds(), database);
  return (await desk.list()).filter(({ state }) => state !== 'WAITING').length;
};

test('a job that never ends is handed over all the same, within the time that it is given', async () => {
  const engine = await begin({ handler: () => new Promise(() => undefined) });
  expect(await claimed()).toBeGreaterThan(0);
  expect(await engine.stop(10)).toBe(false);
  expect(await claimed()).toBe(0);
});

test('a job that fails because everything stops is due at once, and nobody is told of a failure', async () => {
  let failures = 0;
  const engine = await begin({
    handler: async (signal) => {
      await sleep(600_000, undefined, { signal });
    },
    report: () => (failures += 1),
  });
  expect(await engine.stop()).toBe(true);
  expect(await claimed()).toBe(0);
  expect(failures).toBe(0);
});
