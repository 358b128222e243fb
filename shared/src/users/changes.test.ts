import { expect, test } from 'vitest';
import { contractWith, settingsFrom } from './testing.ts';
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

test('a name that only went through Shift_JIS is the same name', () => {
  expect(changesNothing(account, { name: '佐藤～', settings: {} })).toBe(true);
  expect(changesNothing(account, { name: '佐藤-', settings: {} })).toBe(false);
});
