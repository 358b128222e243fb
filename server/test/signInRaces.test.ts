import { gql } from './gql.ts';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createTestDatabase, engine, type TestDatabase } from './databases.ts';
import { addUser } from './factories/users.ts';
import { BEHIND_PROXY, codesFrom, recorded, signedInAdmin } from './signIns.ts';
import { ADMIN, OTHER_ADMIN, TestServer } from './testServer.ts';

let database: TestDatabase;
let server: TestServer;
/** Another server on the same database, whose clock differs. */
let other: TestServer;
let people: string[];
beforeAll(async () => {
  database = await createTestDatabase();
  server = await TestServer.start({ database, env: BEHIND_PROXY });
  other = await TestServer.start({ database, env: BEHIND_PROXY });
  const admin = await signedInAdmin(server);
  people = Array.from({ length: 20 }, (_, i) => `person${i}@alpha.example`);
  for (const loginId of people) await addUser(admin, { loginId });
}, 240_000);
afterAll(async () => {
  await other.stop();
  await server.drop();
});

const OFFICE = '198.51.100.7';
const DAY = 24 * 3_600_000;
const TIMEOUT = { timeout: 600_000 };
const right = (loginId: string) => ({ loginId, password: 'Temporary-1', from: OFFICE });
const refusals = async () => recorded(server, 'SIGN_IN_REFUSED');
/** What is recorded of people who know their passwords. */
const falseRefusals = async () => (await refusals()).filter(({ target }) => people.includes(target));
/**
 * Servers in one process can't write to one SQLite file at once: a lock there is waited for on the event loop's thread.
 */
const everybodyAtOnce = (servers: readonly TestServer[]) =>
  Promise.all(people.map((loginId, i) => codesFrom((servers[i % servers.length] ?? server).client(), right(loginId))));
const ALL_IN = Array.from({ length: 20 }, () => []);

describe('twenty right passwords at once from one address', () => {
  test.each([1, 2])('are all let in beside somebody who guesses there, round %i', TIMEOUT, async (round) => {
    const guess = (i: number) =>
      codesFrom(server.client(), { loginId: `guess${round}-${i}@alpha.example`, password: 'Wrong-1', from: OFFICE });
    const [signedIn, guessed] = await Promise.all([
      everybodyAtOnce(engine === 'mysql' ? [server, other] : [server]),
      Promise.all(Array.from({ length: 20 }, (_, i) => guess(i))),
    ]);
    expect(signedIn).toEqual(ALL_IN);
    expect(guessed.flat()).toEqual(Array.from({ length: 20 }, () => 'INVALID_CREDENTIALS'));
    expect(await falseRefusals()).toEqual([]);
  });

  test('and of one login ID are all let in', TIMEOUT, async () => {
    const [loginId = ''] = people;
    const answers = Array.from({ length: 20 }, () => codesFrom(server.client(), right(loginId)));
    expect(await Promise.all(answers)).toEqual(ALL_IN);
    expect(await falseRefusals()).toEqual([]);
  });
});

describe('with clocks that differ or jump', () => {
  test('by a minute between servers, everybody is let in on both', TIMEOUT, async () => {
    other.clock.advance(60_000);
    const wrong = { loginId: 'guessed-on@alpha.example', password: 'Wrong-1', from: OFFICE };
    for (const each of [other, server]) {
      await codesFrom(each.client(), wrong);
      expect(await everybodyAtOnce(engine === 'mysql' ? [other, server] : [each])).toEqual(ALL_IN);
    }
    expect(await falseRefusals()).toEqual([]);
    // A wait of a second is not one of a minute on the server that is behind.
    for (let i = 0; i < 5; i += 1)
      await codesFrom(other.client(), { ...ADMIN, password: 'Wrong-1', from: '192.0.2.9' });
    const attempt = { ...ADMIN, from: '192.0.2.9' };
    expect(await codesFrom(server.client(), attempt)).toEqual(['TOO_MANY_ATTEMPTS']);
    server.clock.advance(1000);
    other.clock.advance(1000);
    expect(await codesFrom(server.client(), attempt)).toEqual([]);
    other.clock.advance(-60_000);
  });

  test('a user who was added by a server that is ahead is let in by one that is behind', TIMEOUT, async () => {
    other.clock.advance(60_000);
    await addUser(await signedInAdmin(other), { loginId: 'ahead@alpha.example' });
    other.clock.advance(-60_000);
    expect(await codesFrom(server.client(), right('ahead@alpha.example'))).toEqual([]);
  });

  test('what was stopped while the clock was days ahead is not stopped for days', TIMEOUT, async () => {
    server.clock.advance(3 * DAY);
    const beta = { ...OTHER_ADMIN, from: '192.0.2.10' };
    const wrong = { ...beta, password: 'Wrong-1' };
    for (let i = 0; i < 5; i += 1) await codesFrom(server.client(), wrong);
    for (let wait = 1; wait <= 16; wait *= 2) {
      server.clock.advance(wait * 1000);
      await codesFrom(server.client(), wrong);
    }
    expect(await codesFrom(server.client(), beta)).toEqual(['TOO_MANY_ATTEMPTS']);
    const session = await signedInAdmin(server);
    server.clock.advance(-3 * DAY);
    expect(await codesFrom(server.client(), beta)).toEqual([]);
    // A session begun then ends as early as any other.
    expect(await session.ask(gql(`query ViewerLoginId { viewer { loginId } }`))).toEqual({
      viewer: { loginId: ADMIN.loginId },
    });
    server.clock.advance(61 * 60_000);
    expect(await session.ask(gql(`query ViewerLoginId { viewer { loginId } }`))).toEqual({ viewer: null });
    server.clock.advance(-61 * 60_000);
  });

  test('a user who was added while the clock was days ahead is let in', TIMEOUT, async () => {
    const delayed = await TestServer.start({ database, env: { ...BEHIND_PROXY, PROVISIONING_DELAY_MINUTES: '60' } });
    delayed.clock.advance(3 * DAY);
    await addUser(await signedInAdmin(delayed), { loginId: 'days-ahead@alpha.example' });
    await delayed.stop();
    expect(await codesFrom(server.client(), right('days-ahead@alpha.example'))).toEqual([]);
  });
});

test('a right password of somebody who may not come in yet is no guess', TIMEOUT, async () => {
  const delayed = await TestServer.start({ database, env: { ...BEHIND_PROXY, PROVISIONING_DELAY_MINUTES: '60' } });
  await addUser(await signedInAdmin(delayed), { loginId: 'early@alpha.example' });
  for (let i = 0; i < 12; i += 1)
    expect(await codesFrom(delayed.client(), right('early@alpha.example'))).toEqual(['ACCOUNT_PENDING']);
  delayed.clock.advance(61 * 60_000);
  expect(await codesFrom(delayed.client(), right('early@alpha.example'))).toEqual([]);
  await delayed.stop();
});

test('nothing failed inside', () => {
  expect([...server.failures, ...other.failures]).toEqual([]);
});
