// oxlint-disable vitest/no-standalone-expect -- the rule knows only Vitest's own `test`, not one that was extended
import type { Page } from 'playwright-core';
import { describe, expect } from 'vitest';
import { namesByLoginId } from './support/api.ts';
import { engine } from './support/database.ts';
import { findLibreOffice, resaveCsv } from './support/libreOffice.ts';
import { addUsers, downloadTemplate, openImportNew, signIn, reviewFile } from './support/steps.ts';
import { browserTest } from './support/test.ts';
import { textsIn } from './support/texts.ts';
import { type FileEncoding, UserCsv } from './support/userCsv.ts';

const test = browserTest();
const ROWS = 100;
const t = textsIn('en');
const soffice = findLibreOffice();

/** Characters that are lost or broken where an encoding is mistaken; ソ and 表 end in the byte of a backslash. */
const NAMES = [
  '髙﨑 太郎',
  '①㈱ローカル',
  'ソ能表',
  '渡邉 〜',
  'ｱｲｳ ﾊﾞﾋﾟ',
  '佐藤 "ミ,チ"',
  '神﨑 纊',
  "O'Brien; Ann",
  '－～∥',
  'Sato Hanako',
];
/**
 * Passwords that begin as no generated one does: what a spreadsheet could take for a formula, a number or a mark of its
 * own.
 */
const PASSWORDS = [
  '=Abc12345',
  '+Abc12345',
  '-Abc12345',
  '@Abc12345',
  "'Abc12345",
  "'=1+1abcd",
  '00012345a',
  '1E5-1234',
];
const UNICODE_NAMES = ['Łukasz Żółć', '김 민수', '田中 👩‍👧', 'Zoë 𠮷野'];

const IN_UTF_8 = { encoding: 'UTF_8', names: [...NAMES, ...UNICODE_NAMES] } as const;
const IN_SHIFT_JIS = { encoding: 'SHIFT_JIS', names: NAMES.map((name) => name.replace('〜', '～')) } as const;

// The file's encoding is gone before a database sees its rows.
describe.each<{ encoding: FileEncoding; names: readonly string[] }>(
  engine === 'mysql' ? [IN_UTF_8] : [IN_UTF_8, IN_SHIFT_JIS],
)('a hundred users, $encoding', ({ encoding, names }) => {
  test.skipIf(!soffice)(
    `from the template through LibreOffice and back, ${encoding} (skipped where soffice is missing)`,
    async ({ open }) => {
      const page = await open();
      await signIn(page, t);
      await openImportNew(page, t);
      const { csv, fileName } = await downloadTemplate(page, t, { rows: ROWS, encoding });
      for (let row = 2; row <= ROWS + 1; row += 1) {
        const name = names[row % names.length] ?? '';
        csv.set(row, 'loginId', `user.${row}+x@import.example`).set(row, 'name', row < 30 ? name : `${name} ${row}`);
      }
      for (const [i, password] of PASSWORDS.entries()) csv.set(i + 2, 'password', password);

      const saved = await resaveCsv(soffice ?? '', csv.bytes(), encoding);
      const reread = UserCsv.read(saved, encoding, { byteOrderMark: 'optional' });
      expect(reread.records).toEqual(csv.records);

      const progress = await recordProgress(page);
      await reviewFile(page, t, fileName, saved);
      await addUsers(page, t, ROWS);
      const steps = await progress();
      expect(steps).toEqual(steps.toSorted((one, other) => one - other));

      const added = await namesByLoginId(page);
      expect(added.size).toBe(ROWS + 1);
      for (let row = 2; row <= ROWS + 1; row += 1)
        expect(added.get(csv.get(row, 'loginId'))).toBe(csv.get(row, 'name'));
    },
  );
});

/**
 * Notes every value that the progress bar takes from now on: a hundred users may be prepared before it could be waited
 * for.
 */
async function recordProgress(page: Page): Promise<() => Promise<number[]>> {
  const values = await page.evaluateHandle(() => {
    const seen: number[] = [];
    const note = (): void => {
      // That of the work: the upload has one of its own before it, which is named by the text beside it.
      const current = document.querySelector('[role="progressbar"][aria-label]')?.getAttribute('aria-valuenow');
      if (current) seen.push(Number(current));
    };
    new MutationObserver(note).observe(document.body, {
      subtree: true,
      childList: true,
      attributeFilter: ['aria-valuenow'],
    });
    return seen;
  });
  return () => values.jsonValue();
}
