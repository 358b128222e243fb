import { afterEach, describe, expect, test, vi } from 'vitest';
import { createImport, csvOf, importIn, someUsers } from './imports.ts';
import { TestServer } from './testServer.ts';

/** A server whose clock is off takes work neither early nor late: it goes by the database's. */

afterEach(() => {
  vi.useRealTimers();
});

describe.each([
  ['a minute ahead', 60_000],
  ['a minute behind', -60_000],
])('a server whose clock is %s', (_, off) => {
  test('begins at once with what is due, and not before that with anything else', { timeout: 120_000 }, async () => {
    const right = await TestServer.start({ jobs: false });
    const asks = await right.signedIn();
    const due = await createImport(asks, csvOf(someUsers(2, 'due')));
    const later = await createImport(asks, csvOf(someUsers(2, 'later')));
    const move = (milliseconds: number): Promise<unknown> =>
      right.app.database.query(`UPDATE jobs SET run_at = run_at + ${milliseconds} WHERE subject_id = '${later.id}'`);
    await move(50_000);
    const waiting = 'SELECT subject_id AS id, worker_id AS worker FROM jobs';

    vi.useFakeTimers({ toFake: ['Date'], now: Date.now() + off, shouldAdvanceTime: true });
    const isOff = await TestServer.start({ database: right.database });
    await importIn(asks, due.id, 'READY');
    await expect.poll(() => right.app.database.query(waiting).then((jobs) => jobs.length), { timeout: 60_000 }).toBe(1);
    expect(await right.app.database.query(waiting)).toEqual([{ id: later.id, worker: null }]);
    await move(-50_000);
    await importIn(asks, later.id, 'READY');
    expect(isOff.failures).toEqual([]);
    await isOff.stop();
    await right.drop();
  });
});
