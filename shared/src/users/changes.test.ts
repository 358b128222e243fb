import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LOCALES } from '../text/locales.ts';
import { TIME_ZONES } from '../time/timeZones.ts';
import { FULL_CONTRACT, contractWith, settingsFrom } from './testing.ts';
import { accountDifferences, changeAccount, changesNothing, changesOf } from './changes.ts';

const contract = contractWith('phone', 'meetings');
const account = {
  loginId: 'a@b.co',
  name: '佐藤〜',
  locale: 'ja' as const,
  timeZone: 'Asia/Tokyo',
  settings: { ...settingsFrom([], contract), phoneEnable: true },
};

test('what is absent stays, and every difference is told in the order of the columns', () => {
  const after = changeAccount(account, { locale: 'en', name: ' Sato ', settings: { monitoring: true } }, contract);
  const differences = accountDifferences(account, after);
  expect(differences).toEqual([
    { field: 'name', before: '佐藤〜', after: 'Sato' },
    { field: 'locale', before: 'ja', after: 'en' },
    { field: 'monitoring', before: false, after: true },
  ]);
  expect(changeAccount(account, changesOf(differences, 'after'), contract)).toEqual(after);
  expect(changeAccount(after, changesOf(differences, 'before'), contract)).toEqual(account);
  expect(account.name).toBe('佐藤〜');
});

test('what is no longer subscribed goes off with any change, and is no change by itself', () => {
  const stale = { ...account, settings: { ...account.settings, recPodEnable: true, meetingsAccess: 'ALL' as const } };
  expect(changesNothing(stale, { name: '佐藤〜', settings: { phoneEnable: true } })).toBe(true);
  const after = changeAccount(stale, { name: 'Sato', settings: {} }, contract);
  expect(after.settings).toMatchObject({ recPodEnable: false, meetingsAccess: 'ALL', phoneEnable: true });
  expect(changeAccount(stale, { settings: {} }, contractWith()).settings.meetingsAccess).toBe('NONE');
});

test('a login ID and a name are taken without the spaces around them', () => {
  const after = changeAccount(account, { loginId: ' b@b.co ', timeZone: 'Asia/Manila', settings: {} }, contract);
  expect(after).toEqual({ ...account, loginId: 'b@b.co', timeZone: 'Asia/Manila' });
  expect(changesNothing(account, { loginId: ' a@b.co ', name: ' 佐藤〜 ', settings: {} })).toBe(true);
  expect(changesNothing(account, { loginId: 'b@b.co', settings: {} })).toBe(false);
});

const accounts = fc.record({
  loginId: fc.constantFrom('a@b.co', 'b@b.co'),
  name: fc.constantFrom('Sato', 'Ito', '-'),
  locale: fc.constantFrom(...LOCALES.map(({ tag }) => tag)),
  timeZone: fc.constantFrom(...TIME_ZONES.map(({ name }) => name)),
  settings: fc
    .array(fc.nat(5), { minLength: 19, maxLength: 19 })
    .map((numbers) => settingsFrom(numbers, FULL_CONTRACT)),
});

test('what differs between any two accounts makes one into the other, and the other into the one', () => {
  fc.assert(
    fc.property(accounts, accounts, (before, after) => {
      const differences = accountDifferences(before, after);
      expect(changeAccount(before, changesOf(differences, 'after'), FULL_CONTRACT)).toEqual(after);
      expect(changeAccount(after, changesOf(differences, 'before'), FULL_CONTRACT)).toEqual(before);
      expect(differences.map(({ field }) => field)).not.toContain('password');
      expect(changesNothing(before, changesOf(differences, 'after'))).toBe(differences.length === 0);
    }),
  );
});

test('a language that is none is no change', () => {
  expect(changesOf([{ field: 'locale', before: 'ja', after: 'fr' }], 'after')).toEqual({ settings: {} });
  expect(changesOf([{ field: 'locale', before: 'ja', after: 'fr' }], 'before')).toEqual({ locale: 'ja', settings: {} });
});

test('a name that only went through Shift_JIS is the same name', () => {
  expect(changesNothing(account, { name: '佐藤～', settings: {} })).toBe(true);
  expect(changesNothing(account, { name: '佐藤-', settings: {} })).toBe(false);
});
