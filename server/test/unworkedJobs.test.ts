import { afterAll, beforeAll, beforeEach, expect, test } from 'vitest';
import { UnworkedJobs } from '../src/jobs/index.ts';
import { TestServer } from './testServer.ts';

/** Jobs that nobody works on are told of, once. */

let server: TestServer;
let told: Readonly<Record<string, unknown>>[];
let unworked: UnworkedJobs;
beforeAll(async () => {
  server = await TestServer.start({ jobs: false });
});
afterAll(() => server.drop());
beforeEach(async () => {
  told = [];
  unworked = new UnworkedJobs(server.app.database, (_, facts) => void told.push(facts));
  await run('DELETE FROM jobs');
});

const run = (sql: string) => server.app.database.query(sql);
const add = (id: string, due: string, worker = 'NULL') =>
  run(
    `INSERT INTO jobs (id, kind, subject_id, attempts, run_at, worker_id) VALUES ('${id}', 'userImport.commit', '${id}', 0, ${due}, ${worker})`,
  );
const ago = (seconds: number): string => `${server.app.database.now} - ${seconds * 1000}`;

test('of those that have been due for a minute, until somebody works on them', async () => {
  await add('a', ago(30));
  await unworked.look();
  expect(told).toEqual([]);
  await add('b', ago(90));
  await unworked.look();
  await unworked.look();
  expect(told).toEqual([{ jobs: 2 }]);
  await add('c', ago(-30), "'worker'");
  await unworked.look();
  await run("DELETE FROM jobs WHERE id = 'c'");
  await unworked.look();
  expect(told).toEqual([{ jobs: 2 }, { jobs: 2 }]);
});

test('of none that is not due, or was given up', async () => {
  await add('a', ago(-90));
  await add('b', ago(90));
  await run(`UPDATE jobs SET given_up_at = 1 WHERE id = 'b'`);
  await unworked.look();
  expect(told).toEqual([]);
});
