import { readFileSync, readdirSync } from 'node:fs';
import { availableParallelism, platform } from 'node:os';
import { setImmediate } from 'node:timers/promises';
import { hash } from '@node-rs/argon2';
import { afterAll, beforeEach, expect, test, vi } from 'vitest';
import { PasswordHasher } from './passwordHasher.ts';

vi.mock(import('@node-rs/argon2'), async (importOriginal) => {
  const argon2 = await importOriginal();
  return { ...argon2, hash: vi.fn(argon2.hash) };
});

const hasher = new PasswordHasher();
beforeEach(() => void vi.mocked(hash).mockClear());
afterAll(() => hasher.stop());

const JOB = { organizationId: 'alpha' };

test.runIf(platform() === 'linux')(
  'short jobs hash on threads like those of people, until their organization has had many',
  async () => {
    const strict = new PasswordHasher({ letBy: 0.5 });
    const short = { organizationId: 'alpha', isShort: true };
    await strict.hash('Abcd-1234', short);
    expect(nicenessOfThreads()).not.toContain(10);
    // What counts is what was begun of late: of two at once the second is past it.
    await Promise.all([strict.hash('Abcd-1234', short), strict.hash('Abcd-1234', short)]);
    expect(nicenessOfThreads()).toContain(10);
    await strict.stop();
  },
);

test.each([['person', 'person'] as const, ['job', JOB] as const])(
  "hashes for a %s are Argon2id at OWASP's parameters, and tell their password from others",
  async (_, onBehalfOf) => {
    const stored = await hasher.hash('Abcd-1234', onBehalfOf);
    expect(stored).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
    expect(stored.length).toBeLessThanOrEqual(255);
    expect(await hasher.verify(stored, 'Abcd-1234')).toBe(true);
    expect(await hasher.verify(stored, 'Abcd-1235')).toBe(false);
    expect(await hasher.verify(undefined, 'Abcd-1234')).toBe(false);
  },
);

/* What goes first is told by the order of beginning: when a thread is done is the machine's affair. */

test('whoever waits at a screen does not wait for the jobs', async () => {
  const jobs = Array.from({ length: availableParallelism() * 10 }, () => hasher.hash('Abcd-1234', JOB));
  const person = hasher.hash('Person-1234', 'person');
  expect(await begun()).toEqual(['Person-1234']);
  await Promise.all([...jobs, person]);
});

test('a short job waits for no large one', async () => {
  const large = Array.from({ length: availableParallelism() * 6 }, () => hasher.hash('Abcd-1234', JOB));
  const short = hasher.hash('Short-1234', { organizationId: 'beta', isShort: true });
  expect(await begun()).toEqual(['Short-1234']);
  await Promise.all([...large, short]);
});

test('whoever waits at a screen goes before short jobs too', async () => {
  const busy = Array.from({ length: availableParallelism() }, () => hasher.hash('Abcd-1234', 'person'));
  const short = hasher.hash('Short-1234', { organizationId: 'beta', isShort: true });
  await begun();
  await Promise.all([...busy, short, hasher.hash('Person-1234', 'person')]);
  expect((await begun()).slice(busy.length)).toEqual(['Person-1234', 'Short-1234']);
});

test.runIf(platform() === 'linux')('jobs hash on threads that give way to all others', async () => {
  await Promise.all(Array.from({ length: availableParallelism() }, () => hasher.hash('Abcd-1234', JOB)));
  expect(nicenessOfThreads()).toContain(10);
  expect(nicenessOfThreads().filter((nice) => nice < 10).length).toBeGreaterThan(0);
});

test('stopping gives up what jobs still wait for', async () => {
  const stopped = new PasswordHasher();
  const jobs = Array.from({ length: availableParallelism() + 1 }, () => stopped.hash('Abcd-1234', JOB));
  await Promise.all([expect(Promise.any(jobs)).rejects.toThrow(AggregateError), stopped.stop()]);
});

/** The passwords whose hashing has begun for people and short jobs, once whatever was asked for has had its turn. */
async function begun() {
  await setImmediate();
  return vi.mocked(hash).mock.calls.map(([password]) => password);
}

/** How nice each thread of this process is to others, as `/proc` tells: the 19th field, behind the name in brackets. */
function nicenessOfThreads(): number[] {
  return readdirSync('/proc/self/task').map((thread) => {
    const stat = readFileSync(`/proc/self/task/${thread}/stat`, 'utf8');
    return Number(stat.slice(stat.lastIndexOf(')') + 2).split(' ')[16]);
  });
}
