import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { encodeCsv } from '../../sheetFile/encoding/encode.ts';
import { writeCsv } from '../../sheetFile/csv/write.ts';
import { workbookOf } from '../../sheetFile/workbook/testing.ts';
import { FULL_CONTRACT } from '../../users/testing.ts';
import { cellsOf, headerOf } from '../testing.ts';
import { type CheckFileInput, checkFile } from './checkFile.ts';
import { checkUserUpdates } from './checkUpdates.ts';
import { checkUserCsv } from './checkUsers.ts';

const contract = FULL_CONTRACT;
const terms = { contract, rowLimit: 10 };
const rows = [headerOf(contract), cellsOf(contract), cellsOf(contract, { loginId: 'b@example.com', name: '野?' })];
const csv = writeCsv(rows);

const usersIn = (file: CheckFileInput<'users'>['file'], more: Partial<CheckFileInput<'users'>> = {}) =>
  checkFile({ kind: 'users', terms, file, ...more });
async function bytesIn(encoding: 'UTF_8' | 'SHIFT_JIS', text = csv): Promise<Uint8Array> {
  const encoded = encodeCsv(text, encoding);
  if (!encoded.ok) throw new Error('This text has a place in every encoding');
  return encoded.bytes;
}
const codes = async (checked: ReturnType<typeof usersIn>): Promise<readonly string[]> => {
  const found = await checked;
  return found.ok ? found.checked.issues.map(({ row, code }) => `${row} ${code}`) : [found.issue.code];
};

describe('a file', () => {
  test('of bytes is read, and it is said how', async () => {
    expect(await usersIn(await bytesIn('UTF_8'))).toEqual({
      ok: true,
      encoding: 'UTF_8',
      lossy: false,
      text: csv,
      checked: checkUserCsv(csv, terms),
    });
    // In an encoding in which not every character has a place, a question mark may stand for one.
    expect(await usersIn(await bytesIn('SHIFT_JIS'))).toEqual({
      ok: true,
      encoding: 'SHIFT_JIS',
      lossy: true,
      text: csv,
      checked: checkUserCsv(csv, { ...terms, lossy: true }),
    });
    expect(await codes(usersIn(await bytesIn('SHIFT_JIS')))).toEqual(['3 LOST_CHARACTER']);
  });

  test('of a workbook is read as its rows, and known by them as a CSV', async () => {
    const inline = (text: string): string => `<c t="inlineStr"><is><t>${text}</t></is></c>`;
    const sheet = rows.map((cells) => `<row>${cells.map(inline).join('')}</row>`).join('');
    expect(await usersIn(workbookOf({ sheets: [{ name: 'Users', rows: sheet }] }))).toEqual({
      ok: true,
      lossy: false,
      sheet: { name: 'Users', others: [], hiddenRows: 0 },
      text: csv,
      checked: checkUserCsv(rows, terms),
    });
  });

  test('given as text or as rows is no other than that', async () => {
    const cell = fc.oneof(fc.string({ unit: 'grapheme', maxLength: 8 }), fc.constantFrom('?', ',', '"', '\n', ';'));
    await fc.assert(
      fc.asyncProperty(fc.array(fc.array(cell, { minLength: 1, maxLength: 4 }), { minLength: 1 }), async (more) => {
        const table = [...rows, ...more];
        const text = writeCsv(table);
        const same = { ok: true, lossy: false, text };
        expect(await usersIn(text)).toEqual({ ...same, checked: checkUserCsv(text, terms) });
        expect(await usersIn(table)).toEqual({ ...same, checked: checkUserCsv(table, terms) });
      }),
      { numRuns: 30 },
    );
  });

  test('is read in the encoding and by the delimiter that are chosen', async () => {
    expect(await codes(usersIn(await bytesIn('SHIFT_JIS'), { encoding: 'UTF_8' }))).toEqual(['UNDECODABLE_TEXT']);
    const semicolons = csv.replaceAll(',', ';');
    expect(await codes(usersIn(semicolons))).toEqual([]);
    expect(await usersIn(semicolons, { delimiter: ';' })).toMatchObject({ checked: { delimiter: ';', issues: [] } });
    expect(await usersIn(semicolons, { delimiter: ',' })).toMatchObject({ checked: { delimiter: ',', rows: [] } });
  });

  test('that can not be read is refused, with nothing else said of it', async () => {
    const refused = { ok: false, issue: { code: 'UNREADABLE_FILE', params: { fileKind: 'pdf' } } };
    expect(await usersIn(new TextEncoder().encode('%PDF-1.7'))).toEqual(refused);
  });

  test('of changes is checked as such', async () => {
    const text = 'Login ID,User name\na@b.co,Sato\nnobody,\n';
    const checked = await checkFile({ kind: 'updates', terms: { contract }, file: text });
    expect(checked).toEqual({ ok: true, lossy: false, text, checked: checkUserUpdates(text, { contract }) });
    expect(checked).toMatchObject({ checked: { issues: [{ row: 3, code: 'INVALID_FORMAT' }] } });
    const lossy = await checkFile({
      kind: 'updates',
      terms: { contract },
      file: await bytesIn('SHIFT_JIS', '言語,ログインID,ユーザー名\n,a@b.co,?野\n'),
    });
    expect(lossy).toMatchObject({ checked: { issues: [{ row: 2, code: 'LOST_CHARACTER' }] } });
  });
});

test('weak passwords are known by the list of common ones and by the organization, where they are looked for', async () => {
  const weak = writeCsv([
    headerOf(contract),
    cellsOf(contract, { loginId: 'a@z.example', password: 'Password-1' }),
    cellsOf(contract, { loginId: 'b@z.example', password: 'Northwind-1' }),
  ]);
  const of = async (passwords?: { organization: string; refuse: boolean }) => {
    const found = await usersIn(weak, { terms: { ...terms, ...(passwords && { passwords }) } });
    if (!found.ok) throw new Error('This file can be read');
    const { issues, warnings } = found.checked;
    return [issues, warnings].map((some) => some.map(({ row, code }) => `${row} ${code}`));
  };
  const found = ['2 PASSWORD_COMMON', '3 PASSWORD_LIKE_ORGANIZATION'];
  expect(await of({ organization: 'Northwind', refuse: false })).toEqual([[], found]);
  expect(await of({ organization: 'Northwind', refuse: true })).toEqual([found, []]);
  expect(await of({ organization: 'Acme', refuse: true })).toEqual([['2 PASSWORD_COMMON'], []]);
  expect(await of()).toEqual([[], []]);
});
