import { availableParallelism } from 'node:os';
import { expect, test } from 'vitest';
import { PasswordHasher } from './passwordHasher.ts';

test("hashes are Argon2id at OWASP's parameters, and tell their password from others", async () => {
  const hasher = new PasswordHasher();
  const hash = await hasher.hash('Abcd-1234', 'person');
  expect(hash).toMatch(/^\$argon2id\$v=19\$m=19456,t=2,p=1\$/);
  expect(hash.length).toBeLessThanOrEqual(255);
  expect(await hasher.verify(hash, 'Abcd-1234')).toBe(true);
  expect(await hasher.verify(hash, 'Abcd-1235')).toBe(false);
  expect(await hasher.verify(undefined, 'Abcd-1234')).toBe(false);
});

test('whoever waits at a screen goes before a job', async () => {
  const hasher = new PasswordHasher();
  const order: string[] = [];
  const note = (name: string) => () => order.push(name);
  const jobs = Array.from({ length: availableParallelism() * 4 }, () =>
    hasher.hash('Abcd-1234', 'job').then(note('job')),
  );
  const person = hasher.hash('Abcd-1234', 'person').then(note('person'));
  await Promise.all([...jobs, person]);
  // Those that were under way already end first; none that waited does.
  expect(order.indexOf('person')).toBeLessThanOrEqual(availableParallelism() * 2);
});
