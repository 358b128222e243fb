import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { LIMITS } from '../../limits.ts';
import { LOCALES } from '../../text/locales.ts';
import { SEAT_KINDS } from '../../users/seats.ts';
import { TIME_ZONES } from '../../time/timeZones.ts';
import { changesNothing } from '../../users/changes.ts';
import { excerpt } from '../../text/excerpt.ts';
import { checkLoginId } from '../../users/fields.ts';
import { checkUserUpdates } from './checkUpdates.ts';
import { readName } from '../cells/readName.ts';
import { cleanUserName } from '../../users/userName.ts';
import { decodeCsv } from '../../sheetFile/encoding/decode.ts';
import { encodeCsv } from '../../sheetFile/encoding/encode.ts';
import { FULL_CONTRACT, contractWith, settingsFrom } from '../../users/testing.ts';
import { userExporter } from '../export.ts';
import { writeCsv } from '../../sheetFile/csv/write.ts';

const check = (text: string, contract = FULL_CONTRACT) => checkUserUpdates(text, { contract });
const codesOf = (text: string) => check(text).issues.map(({ row, field, code }) => [row, field, code]);

describe('a file that changes users', () => {
  test('asks for what stands in it, by code or by word, in any order, and for nothing else', () => {
    const csv =
      'Time zone,ログインID,MiiTel Phone Enable,User name\nManila,Sato@Example.com,yes,\n,２@example.com,, 佐藤 \n';
    expect(check(csv)).toEqual({
      delimiter: ',',
      headerRow: 1,
      titles: ['Time zone', 'ログインID', 'MiiTel Phone Enable', 'User name'],
      header: ['timeZone', 'loginId', 'phoneEnable', 'name'],
      matched: undefined,
      rowCount: 2,
      issueCount: 0,
      rows: [
        {
          row: 2,
          loginId: 'Sato@Example.com',
          changes: { timeZone: 'Asia/Manila', settings: { phoneEnable: true } },
          issues: [],
        },
        { row: 3, loginId: '2@example.com', changes: { name: '佐藤', settings: {} }, issues: [] },
      ],
      issues: [],
    });
  });

  test('reads values as a file that adds users does: without what is not seen, and what hides them from a spreadsheet', () => {
    const csv = [
      'Login ID,User name,Locale,Time zone,MiiTel Phone Enable,MiiTel Meetings Enable',
      '\u3000ａ@b.co\u00a0,\u200b佐藤\ufeff,\u3000１,"=""3""",\'TRUE,"=""0"""',
      '\'b@b.co,\'=x,"=""""",\',\u200b,\u00a0',
      '"=""c@b.co""",O\'Brien,,1.0,,',
    ].join('\n');
    const { rows, issues } = check(csv);
    expect(issues).toEqual([]);
    expect(rows.map(({ loginId, changes }) => ({ loginId, ...changes }))).toEqual([
      {
        loginId: 'a@b.co',
        name: '佐藤',
        locale: 'en',
        timeZone: 'Asia/Manila',
        settings: { phoneEnable: true, meetingsEnable: false },
      },
      { loginId: 'b@b.co', name: '=x', settings: {} },
      { loginId: 'c@b.co', name: "O'Brien", timeZone: TIME_ZONES[1]?.name, settings: {} },
    ]);
  });

  test('names what a program lost or put in the place of a name', () => {
    const csv = 'Login ID,User name\na@b.co,?野\nb@b.co,〓\nc@b.co,#N/A\n';
    expect(codesOf(csv)).toEqual([
      [3, 'name', 'LOST_CHARACTER'],
      [4, 'name', 'SPREADSHEET_ERROR'],
    ]);
    const { issues, rows } = checkUserUpdates(csv, { contract: FULL_CONTRACT, lossy: true });
    expect(issues).toHaveLength(3);
    // Whether it is the user's own name all the same, only the server knows.
    expect(rows.map(({ changes }) => changes.name)).toEqual(['?野', '〓', '#N/A']);
  });

  test('leaves out what an export only tells, and a password column in which nothing stands', () => {
    const { rows, issues } = check('Login ID,Password,Status,Created,Last sign-in,User ID\na@b.co, ,Active,x,y,z\n');
    expect([rows[0]?.changes, issues]).toEqual([{ settings: {} }, []]);
  });

  test.each([
    ['no login IDs', 'User name\nx\n', [[1, 'loginId', 'MISSING_COLUMN']]],
    [
      'a strange and a doubled column',
      'Login ID,Shoe,Locale,言語\na@b.co,,,\n',
      [
        [1, 'locale', 'DUPLICATE_COLUMN'],
        [1, undefined, 'UNKNOWN_COLUMN'],
      ],
    ],
    ['passwords', 'Login ID,Password\na@b.co,Secret-99\n', [[1, 'password', 'PASSWORD_NOT_CHANGEABLE']]],
    ['no rows', 'Login ID\n\n', [[null, undefined, 'NO_ROWS']]],
    ['nothing', '', [[null, undefined, 'UNREADABLE_FILE']]],
    ['an open quote', 'Login ID\n"a@b.co\n', [[null, undefined, 'UNREADABLE_FILE']]],
  ])('is refused as a whole for %s', (_, csv, codes) => {
    expect(codesOf(csv)).toEqual(codes);
    expect(check(csv).rows).toEqual([]);
    expect(JSON.stringify(check(csv))).not.toContain('Secret-99');
  });

  test('names what is wrong in its cell, and reads the rest', () => {
    const csv = [
      'Login ID,User name,Locale,Time zone,MiiTel Phone Enable,MiiTel Meetings Download files',
      'a@b.co,a,fr,0,1,0',
      ',x,0,0,1,0',
      'A@B.co,b,0,0,1,0',
      'nobody,,,99,maybe,9',
      `c@b.co,${'x'.repeat(31)},,,,`,
      'd@b.co,,,,,,1',
      'e@b.co,,Secret-99,,,',
    ].join('\r\n');
    expect(codesOf(csv)).toEqual([
      [2, 'locale', 'UNKNOWN_VALUE'],
      [3, 'loginId', 'REQUIRED'],
      [4, 'loginId', 'DUPLICATE_IN_FILE'],
      [5, 'loginId', 'INVALID_FORMAT'],
      [5, 'timeZone', 'UNKNOWN_VALUE'],
      [5, 'phoneEnable', 'UNKNOWN_VALUE'],
      [5, 'meetingsDownload', 'UNKNOWN_VALUE'],
      [6, 'name', 'TOO_LONG'],
      [7, undefined, 'TOO_MANY_CELLS'],
      [8, 'locale', 'UNKNOWN_VALUE'],
    ]);
    const { rows } = check(csv);
    expect(rows[0]?.changes).toEqual({
      name: 'a',
      timeZone: 'Asia/Tokyo',
      settings: { phoneEnable: true, meetingsDownload: 'ALL' },
    });
    expect(check(csv).issues.at(-1)?.params).toEqual({});
  });

  test('holds ten thousand rows and no more, and names whoever has a long login ID', () => {
    const rows = Array.from({ length: LIMITS.bulkActionUsers }, (_, i) => `u${i}@b.co`);
    const long = `${'x'.repeat(240)}@example.com`;
    expect(check(['Login ID', ...rows.with(0, long)].join('\n')).rows[0]?.loginId).toBe(long);
    const { issues } = check(['Login ID', ...rows, 'one@more.co'].join('\n'));
    expect(issues).toMatchObject([{ row: null, code: 'TOO_MANY_ROWS', params: { value: '10001', limit: 10_000 } }]);
  });

  test('tells the whole of what it can tell, but for what may be a password', () => {
    const long = 'x'.repeat(200);
    const csv = [
      'Login ID,Locale,MiiTel Phone Enable',
      'a@b.co,fr,Secret-99',
      'A@b.co,,',
      `${long},,`,
      `${long}@b.co,${long},,,x`,
    ].join('\n');
    const { rows, issues } = check(csv);
    const unknown = { row: 2, code: 'UNKNOWN_VALUE' };
    expect(issues).toEqual([
      { ...unknown, field: 'locale', params: { value: 'fr' } },
      { ...unknown, field: 'phoneEnable', params: {} },
      { row: 3, code: 'DUPLICATE_IN_FILE', field: 'loginId', params: { value: 'A@b.co', row: 2 } },
      { row: 4, code: 'INVALID_FORMAT', field: 'loginId', params: { value: excerpt(long) } },
      { row: 5, code: 'TOO_MANY_CELLS', params: {} },
    ]);
    expect(rows.map(({ loginId }) => loginId)).toEqual(['a@b.co', 'A@b.co', excerpt(long), excerpt(`${long}@b.co`)]);
    expect(rows[3]).toEqual({
      row: 5,
      loginId: excerpt(long),
      changes: { settings: {} },
      issues: [{ code: 'TOO_MANY_CELLS', params: {} }],
    });
  });

  test('asks for nothing of a scope whose service is not subscribed, whatever stands there', () => {
    const csv = 'Login ID,MiiTel Meetings Download files,MiiTel RecPod Enable\na@b.co,nonsense,1\n';
    const { rows, issues } = check(csv, contractWith('phone'));
    expect(issues).toEqual([]);
    expect(rows[0]?.changes).toEqual({ settings: { recPodEnable: true } });
    expect(check(csv).issues).toMatchObject([{ field: 'meetingsDownload', code: 'UNKNOWN_VALUE' }]);
  });

  test('may leave cells out at the end of a row, and stand wherever its first row is', () => {
    const { rows, issues } = check('\n\nLogin ID,User name,Locale\na@b.co\n\nb@b.co,Ito, \n');
    expect(issues).toEqual([]);
    expect(rows).toEqual([
      { row: 4, loginId: 'a@b.co', changes: { settings: {} }, issues: [] },
      { row: 6, loginId: 'b@b.co', changes: { name: 'Ito', settings: {} }, issues: [] },
    ]);
    expect(check('\nLogin ID,Shoe\na@b.co,\n').issues).toEqual([
      { row: 2, code: 'UNKNOWN_COLUMN', params: { value: 'Shoe' } },
    ]);
  });

  test('has a column without a header only where something stands in it', () => {
    expect(check('Login ID,,Locale\na@b.co,,\nb@b.co,\n').issues).toEqual([]);
    expect(check('Login ID,,Locale\na@b.co,,\nb@b.co,x,\n').issues).toEqual([
      { row: 1, code: 'UNKNOWN_COLUMN', params: { value: 'B' } },
    ]);
    const passwords = 'Login ID,Password\na@b.co\nb@b.co,Secret-99\n';
    expect(check(passwords).issues).toEqual([
      { row: 1, code: 'PASSWORD_NOT_CHANGEABLE', field: 'password', params: {} },
    ]);
  });

  test('is told as a whole with its number of rows, and separated as it is told to be', () => {
    const refused = (rowCount: number, ...issues: object[]) => ({
      delimiter: ',',
      rowCount,
      rows: [],
      issues,
      issueCount: issues.length,
    });
    expect(check('')).toMatchObject(refused(0, { row: null, code: 'UNREADABLE_FILE', params: { fileKind: 'empty' } }));
    expect(check('a'.repeat(LIMITS.csvLength + 1))).toMatchObject(
      refused(0, { row: null, code: 'FILE_TOO_LARGE', params: { limit: LIMITS.csvLength } }),
    );
    expect(check('Login ID\n"a')).toMatchObject(refused(0, { row: null, code: 'UNREADABLE_FILE', params: { row: 2 } }));
    const missing = { row: 1, code: 'MISSING_COLUMN', field: 'loginId', params: {} };
    expect(check('Locale\n')).toMatchObject(refused(0, { row: null, code: 'NO_ROWS', params: {} }, missing));
    expect(check('Locale\n1\n0\n')).toMatchObject(refused(2, missing));
    const semicolons = 'Login ID;Locale\na@b.co;1\n';
    expect(check(semicolons)).toMatchObject({ delimiter: ';', issues: [] });
    expect(checkUserUpdates(semicolons, { contract: FULL_CONTRACT, delimiter: ',' })).toMatchObject({
      delimiter: ',',
      rows: [],
    });
  });

  test('may be any text', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), fc.array(fc.array(fc.string({ unit: 'binary' }))), (text, cells) => {
        check(text);
        for (const { loginId, issues } of check(writeCsv([['Login ID', 'User name', 'Locale'], ...cells])).rows)
          if (issues.length === 0) expect(checkLoginId(loginId)).toBeUndefined();
      }),
    );
  });
});

const names = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 20 }),
    fc.constantFrom('=1+1', "'=1", '@sum', '-', "''+x", '佐藤,"x"', '〜−—‖', 'a;b', '1.0', 'sep=;'),
  )
  .map((name) => name.trim())
  .filter((name) => readName(name, false).issue === undefined && cleanUserName(name) === name);
const users = fc
  .uniqueArray(
    fc.record({
      name: names,
      reading: fc.constantFrom('', 'さとう はなこ', 'サトウ・ハナコ', "O'Brien", '-', "'-x", 'true', 'Müller　ー'),
      phoneNumber: fc.constantFrom(null, '201', '0042', '*21', '+81312345678', '+12125550100'),
      loginId: fc.constantFrom('sato', '=sum', '+1', '-x', 'x'.repeat(200)).map((local) => `${local}@example.com`),
      locale: fc.constantFrom(...LOCALES.map(({ tag }) => tag)),
      timeZone: fc.constantFrom(...TIME_ZONES.map(({ name }) => name)),
      numbers: fc.array(fc.nat(5), { minLength: 19, maxLength: 19 }),
      status: fc.constantFrom('PENDING' as const, 'ACTIVE' as const, 'DEACTIVATED' as const),
    }),
    { selector: ({ loginId }) => loginId, minLength: 1 },
  )
  // A number belongs to one of them.
  .map((all) =>
    all.map((user, i) => ({
      ...user,
      phoneNumber: all.findIndex((other) => other.phoneNumber === user.phoneNumber) === i ? user.phoneNumber : null,
    })),
  );

/** A CSV as another program writes it. */
const written = (rows: readonly (readonly string[])[], delimiter: string, lineEnd: string, quoted: boolean): string =>
  rows
    .map((cells) => {
      const all = cells.map((cell) =>
        quoted || /[",;|\t\r\n]|^sep=/i.test(cell) ? `"${cell.replaceAll('"', '""')}"` : cell,
      );
      return all.join(delimiter) + lineEnd;
    })
    .join('');

test('any export of any users, uploaded again as it is, changes nobody: in every encoding and dialect', async () => {
  const dialect = fc.record({
    delimiter: fc.constantFrom(',', ';', '\t'),
    lineEnd: fc.constantFrom('\r\n', '\n', '\r'),
    quoted: fc.boolean(),
    encoding: fc.constantFrom('UTF_8' as const, 'SHIFT_JIS' as const),
    language: fc.constantFrom(...LOCALES.map(({ tag }) => tag)),
  });
  const services = fc.subarray(SEAT_KINDS.filter((kind) => kind !== 'users'));
  await fc.assert(
    fc.asyncProperty(
      services,
      users,
      dialect,
      async (kinds, given, { delimiter, lineEnd, quoted, encoding, language }) => {
        const contract = contractWith(...kinds);
        const { header, row } = userExporter(contract, { locale: language, timeZone: 'Asia/Tokyo' });
        const accounts = given.map(({ numbers, ...user }) => ({ ...user, settings: settingsFrom(numbers, contract) }));
        const createdAt = new Date('2026-11-22T03:00:00Z');
        const rows = accounts.map((user) => row({ ...user, id: 'x', createdAt, lastSignInAt: null }, user.status));
        const encoded = encodeCsv(written([header, ...rows], delimiter, lineEnd, quoted), encoding);
        // What Shift_JIS can't hold is not exported in it.
        if (!encoded.ok) return;
        const decoded = await decodeCsv(encoded.bytes, encoding);
        if (!decoded.ok) throw new Error(decoded.issue.code);
        const { rows: read, issues } = checkUserUpdates(decoded.text, { contract });
        // Such a name is refused where it is not the user's own, which the file does not tell.
        expect(issues.filter(({ code }) => code !== 'LOST_CHARACTER')).toEqual([]);
        expect(read.map(({ loginId }) => loginId)).toEqual(accounts.map(({ loginId }) => loginId));
        for (const [i, account] of accounts.entries())
          expect(changesNothing(account, read[i]?.changes ?? { name: '?', settings: {} })).toBe(true);
      },
    ),
  );
});
