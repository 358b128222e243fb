import { AsyncLocalStorage } from 'node:async_hooks';
import { Like } from 'typeorm';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { ENTITIES } from './entities.ts';
import { insertRows, isUniqueViolation } from '../src/database/index.ts';
import { OrganizationEntity } from '../src/modules/organizations/organization.entity.ts';
import { driftOf } from './drift.ts';
import { TestServer } from './testServer.ts';

let server: TestServer;
beforeAll(async () => {
  server = await TestServer.start({ jobs: false });
});
afterAll(() => server.drop());

const organization = (id: string, name = id) => ({
  id,
  name,
  timeZone: 'Asia/Tokyo',
  createdAt: new Date(1_700_000_000_123),
});
const insert = (id: string) => server.app.database.writable(OrganizationEntity).insert(organization(id));
const exists = (id: string) => server.app.database.rows(OrganizationEntity).existsBy({ id });

test('the tables are what the entities say', async () => {
  expect(await driftOf(server.database, ENTITIES)).toEqual([]);
});

test('a transaction that fails leaves nothing, and one that succeeds leaves all', async () => {
  const { database } = server.app;
  const failing = database.run(async () => {
    await insert('rolled-back');
    throw new Error('no');
  });
  await expect(failing).rejects.toThrow('no');
  expect(await exists('rolled-back')).toBe(false);
  await database.run(() => insert('committed'));
  expect(await exists('committed')).toBe(true);
});

test('a call inside a transaction joins it', async () => {
  const { database } = server.app;
  const failing = database.run(async () => {
    await database.run(() => insert('inner'));
    throw new Error('outer failed');
  });
  await expect(failing).rejects.toThrow('outer failed');
  expect(await exists('inner')).toBe(false);
});

test('many transactions at once each keep what is theirs', async () => {
  const { database } = server.app;
  const ids = Array.from({ length: 40 }, (_, i) => `parallel-${i}`);
  const outcomes = await Promise.allSettled(
    ids.map((id, i) =>
      database.run(async () => {
        await insert(id);
        if (i % 2 === 1) throw new Error('odd');
      }),
    ),
  );
  expect(outcomes.map((outcome) => outcome.status)).toEqual(
    ids.map((_, i) => (i % 2 === 1 ? 'rejected' : 'fulfilled')),
  );
  expect(await Promise.all(ids.map(exists))).toEqual(ids.map((_, i) => i % 2 === 0));
});

test('a transaction that waited for others runs in the context of whoever asked for it', async () => {
  const asker = new AsyncLocalStorage<string>();
  const ask = (name: string) =>
    asker.run(name, () =>
      server.app.database.run(async () => {
        await exists(name);
        return asker.getStore();
      }),
    );
  expect(await Promise.all(['a', 'b', 'c'].map(ask))).toEqual(['a', 'b', 'c']);
});

test('nobody sees what an open transaction has written', async () => {
  const { database } = server.app;
  let tell = (): void => undefined;
  let goOn = (): void => undefined;
  const written = new Promise<void>((resolve) => (tell = resolve));
  const looked = new Promise<void>((resolve) => (goOn = resolve));
  const open = database.run(async () => {
    await insert('half-way');
    expect(await exists('half-way')).toBe(true);
    tell();
    await looked;
  });
  await written;
  const seen = await exists('half-way');
  goOn();
  await open;
  expect(seen).toBe(false);
});

test('what is to follow a commit follows it, and does not follow a rollback', async () => {
  const { database } = server.app;
  const followed: string[] = [];
  await database.run(async () => database.afterCommit(() => followed.push('committed')));
  await database
    .run(async () => {
      database.afterCommit(() => followed.push('rolled back'));
      throw new Error('no');
    })
    .catch(() => undefined);
  expect(followed).toEqual(['committed']);
});

test('nothing is written outside a transaction', () => {
  expect(() => insert('outside')).toThrow('in a transaction only');
});

test('rows by the thousand are inserted whole, each value in its column, and a value that is missing is told', async () => {
  const { database } = server.app;
  const rows = Array.from({ length: 6_001 }, (_, i) => organization(`bulk-${i}`, `Name ${i} ㈱'"\\`));
  await database.run(() =>
    insertRows(
      database.writable(OrganizationEntity),
      rows.map((row) => ({ ...row, suspendedAt: null, weakPasswordsInFiles: 'WARN' as const })),
    ),
  );
  const kept = await database.rows(OrganizationEntity).findBy({ id: Like('bulk-%') });
  expect(new Map(kept.map((row) => [row.id, row]))).toEqual(
    new Map(
      rows.map((row) => [
        row.id,
        Object.assign(new OrganizationEntity(), row, { suspendedAt: null, weakPasswordsInFiles: 'WARN' }),
      ]),
    ),
  );
  const nameless = Object.assign(new OrganizationEntity(), {
    id: 'nameless',
    timeZone: 'Asia/Tokyo',
    createdAt: new Date(),
  });
  await expect(database.run(() => insertRows(database.writable(OrganizationEntity), [nameless]))).rejects.toThrow(
    'name',
  );
});

test('a key that is taken is told apart from other failures, and instants keep their milliseconds', async () => {
  const { database } = server.app;
  await database.run(() => insert('unique'));
  const again = await database.run(() => insert('unique')).catch((error: unknown) => error);
  expect(isUniqueViolation(again)).toBe(true);
  expect(isUniqueViolation(new Error('other'))).toBe(false);
  const row = await database.rows(OrganizationEntity).findOneByOrFail({ id: 'unique' });
  expect(row.createdAt.getTime()).toBe(1_700_000_000_123);
});

test('rows that are to follow a statement that failed are not written', async () => {
  const { database } = server.app;
  const whole = (id: string) => ({ ...organization(id), suspendedAt: null, weakPasswordsInFiles: 'WARN' as const });
  const rows = function* () {
    for (let i = 0; i < 4_000; i += 1) yield whole(`row-${i}`);
    yield whole('row-0');
    for (let i = 0; i < 4_000; i += 1) yield whole(`later-${i}`);
  };
  const failing = database.run(() => insertRows(database.writable(OrganizationEntity), rows()));
  await expect(failing).rejects.toSatisfy(isUniqueViolation);
  expect(await database.rows(OrganizationEntity).countBy([{ id: Like('row-%') }, { id: Like('later-%') }])).toBe(0);
});
