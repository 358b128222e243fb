import Fastify from 'fastify';
import { afterEach, beforeEach, describe, expect, test, vi } from 'vitest';
import { Readiness, probes } from './probes.ts';

beforeEach(() => void vi.useFakeTimers());
afterEach(() => void vi.useRealTimers());

type Answer = 'ok' | 'fails' | 'hangs';

/** A database that answers as it is told, and how often it was asked. */
function databaseOf(answer: Answer) {
  const database = {
    answer,
    asked: 0,
    release: (): void => undefined,
    ping: (): Promise<void> => {
      database.asked += 1;
      if (database.answer === 'fails') return Promise.reject(new Error('gone'));
      if (database.answer === 'ok') return Promise.resolve();
      return new Promise((resolve) => {
        database.release = resolve;
      });
    },
  };
  return database;
}

function made(answer: Answer) {
  const database = databaseOf(answer);
  const told: string[] = [];
  const log = { error: (_: unknown, text = String(_)) => told.push(text), warn: (text: string) => told.push(text) };
  const readiness = new Readiness(database, log as never);
  const fastify = Fastify();
  probes(fastify, readiness);
  const get = async (url: string) => {
    const { statusCode, body } = await fastify.inject(url);
    return [statusCode, JSON.parse(body)] as const;
  };
  return { database, told, readiness, get };
}

describe('the probes', () => {
  test.each<[Answer, number, string]>([
    ['ok', 200, 'ok'],
    ['fails', 503, 'unavailable'],
  ])('say of a database that %s: %i', async (answer, status, text) => {
    const { get } = made(answer);
    expect(await get('/readyz')).toEqual([status, { status: text }]);
    expect(await get('/health')).toEqual([status, { status: text }]);
    expect(await get('/livez')).toEqual([200, { status: 'ok' }]);
  });

  test('answer within two seconds where the database hangs, and ask it once', async () => {
    const { get, database } = made('hangs');
    const all = Promise.all([get('/readyz'), get('/health'), get('/readyz')]);
    expect(await get('/livez')).toEqual([200, { status: 'ok' }]);
    await vi.advanceTimersByTimeAsync(2_000);
    expect((await all).map(([status]) => status)).toEqual([503, 503, 503]);
    const again = get('/readyz');
    await vi.advanceTimersByTimeAsync(2_000);
    expect((await again)[0]).toBe(503);
    expect(database.asked).toBe(1);

    database.release();
    database.answer = 'ok';
    await vi.advanceTimersByTimeAsync(0);
    expect((await get('/readyz'))[0]).toBe(200);
    expect(database.asked).toBe(2);
  });

  test('leave one line when the database is gone, and one when it is back', async () => {
    const { get, database, told } = made('fails');
    for (const path of ['/readyz', '/health', '/readyz']) await get(path);
    expect(told).toEqual(['The database could not be asked', 'The database does not answer']);
    database.answer = 'ok';
    await get('/readyz');
    await get('/readyz');
    expect(told.slice(2)).toEqual(['The database answers again']);
  });

  test('send requests elsewhere once the process is about to end, and tell it from one that is lost', async () => {
    const { get, readiness } = made('ok');
    readiness.drain();
    expect(await get('/readyz')).toEqual([503, { status: 'draining' }]);
    expect(await get('/health')).toEqual([200, { status: 'ok' }]);
    expect(await get('/livez')).toEqual([200, { status: 'ok' }]);
  });
});
