import { expect, test } from 'vitest';
import { checkUserCsv } from '../checks/checkUsers.ts';
import { FULL_CONTRACT } from '../../users/testing.ts';
import { cellsOf, headerOf } from '../testing.ts';
import { writeCsv } from '../../sheetFile/csv/write.ts';

const issuesOf = (cells: Readonly<Record<string, string>>, lossy: boolean) => {
  const text = writeCsv([headerOf(FULL_CONTRACT), cellsOf(FULL_CONTRACT, cells)]);
  return checkUserCsv(text, { contract: FULL_CONTRACT, rowLimit: 9, lossy }).issues;
};
const lost = (value: string) => [{ row: 2, code: 'LOST_CHARACTER', field: 'name', params: { value } }];

test.each(['?野 花子', '佐藤?', 'Ren?', '?'])(
  '%s lost a character where the file may have, and not in Unicode',
  (name) => {
    expect(issuesOf({ name }, true)).toEqual(lost(name));
    expect(issuesOf({ name }, false)).toEqual([]);
  },
);

test.each(['??', 'Jos??', '〓野', '佐\uFFFD'])('%s lost one in any case', (name) => {
  for (const lossy of [true, false]) expect(issuesOf({ name }, lossy)).toEqual(lost(name));
});

test('a login ID and a password may have a question mark', () => {
  for (const lossy of [true, false]) {
    expect(issuesOf({ loginId: 'a?b@example.com', password: 'what?what?' }, lossy)).toEqual([]);
    expect(issuesOf({ name: '髙﨑？' }, lossy)).toEqual([]);
  }
});

test.each(['#N/A', '#NAME?', '#DIV/0!', '########'])('%s is no name and no password', (value) => {
  expect(issuesOf({ name: value }, false)).toEqual([
    { row: 2, code: 'SPREADSHEET_ERROR', field: 'name', params: value.startsWith('##') ? {} : { value } },
  ]);
  const [issue] = issuesOf({ password: value }, false);
  expect(issue).toEqual({ row: 2, code: 'SPREADSHEET_ERROR', field: 'password', params: {} });
});

test('a name may begin with a number sign', () => {
  expect(issuesOf({ name: '#1' }, false)).toEqual([]);
});
