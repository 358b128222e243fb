import { afterAll, beforeAll, expect, test } from 'vitest';
import { engine } from './databases.ts';
import { TestServer } from './testServer.ts';

/** What the log is told of statements that took long: the statement, and nothing that was sent with it. */

let server: TestServer;
const lines: { readonly message: string; readonly facts: Readonly<Record<string, unknown>> }[] = [];
beforeAll(async () => {
  server = await TestServer.start({
    jobs: false,
    env: { SLOW_STATEMENT_MILLISECONDS: '40' },
    log: (message, facts) => void lines.push({ message, facts }),
  });
});
afterAll(() => server.drop());

const SLOW = {
  sqlite: `WITH RECURSIVE slow(n) AS (SELECT 1 UNION ALL SELECT n + 1 FROM slow WHERE n < 1000000)
    SELECT COUNT(*) AS n FROM slow WHERE 'canary' <> ?`,
  mysql: "SELECT SLEEP(0.1) AS n FROM DUAL WHERE 'canary' <> ?",
}[engine];

test.each([
  ['by itself', () => server.app.database.select(SLOW, ['canary of a user'])],
  ['in a transaction', () => server.app.database.run(() => server.app.database.select(SLOW, ['canary of a user']))],
])('%s', async (_, ask) => {
  lines.length = 0;
  await ask();
  const told = lines.filter(({ facts }) => String(facts['statement']).includes("'…' <> ?"));
  expect(told).toMatchObject([{ message: 'A statement was slow' }]);
  expect(told[0]?.facts['milliseconds']).toBeGreaterThanOrEqual(40);
  expect(JSON.stringify(lines)).not.toContain('canary');
});
