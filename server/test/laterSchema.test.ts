import { afterEach, beforeEach, expect, test } from 'vitest';
import { ConfigError } from '../src/config/index.ts';
import { Database } from '../src/database/index.ts';
import { type TestDatabase, createTestDatabase } from './databases.ts';
import { runOperator } from './operator.ts';
import { TestServer } from './testServer.ts';

/** A database that another version had: an earlier one's is brought up to date, a later one's is left alone. */

let place: TestDatabase;
beforeEach(async () => {
  place = await createTestDatabase();
});
afterEach(() => place.drop());

async function withDatabase<T>(work: (database: Database) => Promise<T>): Promise<T> {
  const database = new Database(place.url, []);
  await database.start();
  try {
    return await work(database);
  } finally {
    await database.stop();
  }
}

test('it says by which steps it was brought up to date, and the second time by none', async () => {
  const first = await withDatabase(async ({ migrated }) => migrated);
  expect(first[0]).toBe('Initial1795305600000');
  expect(first.length).toBeGreaterThan(30);
  expect(await withDatabase(async ({ migrated }) => migrated)).toEqual([]);
});

test('one of a later version is refused with the way out, and is not touched', async () => {
  await withDatabase(async (database) => {
    await database.query("DELETE FROM migrations WHERE name = 'Initial1795305600000'");
    for (const name of ['One4000000000000', 'Two4000000000001', 'Three4000000000002', 'Four4000000000003'])
      await database.query(`INSERT INTO migrations (timestamp, name) VALUES (${name.slice(-13)}, '${name}')`);
  });
  const refused = new Database(place.url, []);
  let isAsked = false;
  const start = refused.start(async () => {
    isAsked = true;
  });
  await expect(start).rejects.toThrow(ConfigError);
  await expect(start).rejects.toThrow(/by Two4\d+, Three4\d+, Four4\d+ and 1 more, .*\(operator restore\)/);
  expect(isAsked).toBe(false);
  // The step that is missing was not taken again.
  const taken = await refused.query("SELECT COUNT(*) AS n FROM migrations WHERE name = 'Initial1795305600000'");
  expect(Number(taken[0]?.['n'])).toBe(0);
  await refused.stop();
});

test('the command says so', async () => {
  const server = await TestServer.start({ database: place, jobs: false });
  expect(await runOperator(server, 'migrate')).toMatch(/^Initial1795305600000\n[\s\S]+Done in \d+ steps\.$/);
  await server.stop();
  const again = await TestServer.start({ database: place, jobs: false });
  expect(await runOperator(again, 'migrate')).toBe('The tables are up to date already.');
  await again.stop();
});
