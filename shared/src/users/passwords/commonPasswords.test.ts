import { dictionary } from '@zxcvbn-ts/language-common';
import { expect, test, vi } from 'vitest';
import { loadCommonPasswords } from './commonPasswords.ts';
import { LIMITS } from '../../limits.ts';
import { checkPassword } from '../fields.ts';

/** So many of the most common ones are kept whatever they are: words, too, since passwords are made of them. */
const MOST_COMMON = 10_000;
/** What is shorter is part of too much. */
const SHORTEST = 4;
const LINE = 120;

/**
 * Those that count: the most common ones, and of all others what would be taken as a password. In the order of how
 * common they are.
 */
function kept(): string[] {
  const ranked = dictionary['passwords-common'].map((password) => password.toLowerCase());
  const counts = ranked.filter((password, rank) => rank < MOST_COMMON || !checkPassword(password));
  return [...new Set(counts.filter((password) => password.length >= SHORTEST && !/[\s`$\\]/.test(password)))];
}

function moduleOf(passwords: readonly string[]): string {
  const lines = [''];
  for (const password of passwords) {
    const line = lines.at(-1) ?? '';
    if (line.length + password.length < LINE) lines[lines.length - 1] = line === '' ? password : `${line} ${password}`;
    else lines.push(password);
  }
  const head =
    '// Written by `vitest run --root shared commonPasswords --update` from @zxcvbn-ts/language-common (MIT).';
  return `${head}\n/** By how common they are, with white space between them. */\nexport const COMMON = \`${lines.join('\n')}\`;\n`;
}

test('the list is what the dictionary gives', async () => {
  await expect(moduleOf(kept())).toMatchFileSnapshot('./commonPasswords.generated.ts');
});

test('has more than the 3,000 most common passwords that meet the rules, and is loaded once', async () => {
  const common = await loadCommonPasswords();
  expect(await loadCommonPasswords()).toBe(common);
  const meeting = [...common].filter((password) => !checkPassword(password));
  expect(meeting.length).toBeGreaterThan(5_000);
  expect([...common].every((password) => password.length <= LIMITS.passwordMaxLength)).toBe(true);
  expect(['password', 'qwerty123', '1qaz2wsx'].every((password) => common.has(password))).toBe(true);
});

test('is loaded again where that failed', async () => {
  vi.resetModules();
  const fails = vi.fn<() => never>(() => {
    throw new TypeError('Failed to fetch');
  });
  vi.doMock('./commonPasswords.generated.ts', fails);
  const fresh = await import('./commonPasswords.ts');
  await expect(fresh.loadCommonPasswords()).rejects.toThrow('mocking a module');
  vi.doUnmock('./commonPasswords.generated.ts');
  expect((await fresh.loadCommonPasswords()).has('password')).toBe(true);
});
