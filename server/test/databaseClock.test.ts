import { afterAll, beforeAll, expect, test } from 'vitest';
import { Database, DatabaseClock } from '../src/database/index.ts';
import { ENTITIES } from './entities.ts';
import { type TestDatabase, createTestDatabase, engine } from './databases.ts';

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

const DAYS = 3 * 24 * 3_600_000;
const ahead = { now: () => new Date(Date.now() + DAYS) };

test('the time is the database’s where it has one, whatever the own clock says', async () => {
  const clock = new DatabaseClock(database, ahead);
  expect(clock.now().getTime() - Date.now()).toBeGreaterThan(DAYS - 60_000);
  await clock.start();
  const difference = clock.now().getTime() - Date.now();
  // The database is on this machine, in another time zone.
  if (engine === 'mysql') expect(Math.abs(difference)).toBeLessThan(60_000);
  else expect(difference).toBeGreaterThan(DAYS - 60_000);
  clock.stop();
});

test('it goes on between two questions, and never by less than nothing', async () => {
  const clock = new DatabaseClock(database);
  await clock.start();
  let last = clock.now();
  for (let i = 0; i < 20; i += 1) {
    if (i % 5 === 0 && engine === 'mysql') await clock.ask();
    const now = clock.now();
    expect(now.getTime()).toBeGreaterThanOrEqual(last.getTime() - 1_000);
    last = now;
  }
  clock.stop();
});
