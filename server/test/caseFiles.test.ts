import { readFileSync } from 'node:fs';
import { type ColumnKey, encodeCsvPart, writeCsv } from '@rollcall/shared';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createUpdate, bulkIn, rowReasons } from './bulkActions.ts';
import { withUpload } from './files.ts';
import type { UserImportCreateInput } from './generated.ts';
import { gql } from './gql.ts';
import { cancelImport, commitImport, createImport, csvOf, importIn } from './imports.ts';
import type { TestClient } from './testClient.ts';
import { TestServer } from './testServer.ts';

/** Files as people have them, each kind with what must become of it through the API. */
let server: TestServer;
let admin: TestClient;
beforeAll(async () => {
  server = await TestServer.start({ env: { PROVISIONING_DELAY_MINUTES: '0' } });
  admin = await server.signedIn();
});
afterAll(() => server.drop());

const CREATE = gql(`mutation CaseFilesCreate($input: UserImportCreateInput!) { userImportCreate(input: $input) {
  userImport { id status rowCount rows(first: 9) { nodes { row loginId name } }
    issues(first: 20, severity: ERROR) { nodes { row field code message } } }
  userErrors { code } } }`);

type Given = Partial<UserImportCreateInput> & { readonly bytes?: Uint8Array };

/** Uploads a file, and answers how it stands, what is wrong, and who would be added. */
async function tried(given: Given) {
  const { userImport, userErrors } = await admin.mutate(CREATE, {
    fileName: 'users',
    leaveOutUnfilled: false,
    ...(await withUpload(admin, given)),
  });
  if (userImport) await cancelImport(admin, userImport.id);
  return {
    refused: userErrors.map(({ code }) => code),
    status: userImport?.status,
    rowCount: userImport?.rowCount,
    users: userImport?.rows.nodes.map(({ row, loginId, name }) => `${row} ${loginId} ${name}`) ?? [],
    errors: userImport?.issues.nodes.map(({ row, field, code }) => `${row} ${field} ${code}`) ?? [],
    messages: userImport?.issues.nodes.map(({ message }) => message) ?? [],
  };
}

const user = (more: Partial<Record<ColumnKey, string>>) => ({ loginId: 'ken@case.example', name: 'Ken Ono', ...more });
const file = (...rows: Partial<Record<ColumnKey, string>>[]): string => csvOf(rows.map(user));
const bytesOf = (text: string, encoding: 'SHIFT_JIS'): Uint8Array => {
  const encoded = encodeCsvPart(text, encoding);
  if (!encoded.ok) throw new Error(encoded.characters.join());
  return encoded.bytes;
};
const KEN = '2 ken@case.example Ken Ono';
/** What a template wrote, and nobody filled in. */
const UNFILLED = { loginId: '', name: '' };

describe('what is read', () => {
  test.each<[string, Given, string[]]>([
    ['a title above the header', { csv: `Staff of April,,\n${file({})}` }, ['3 ken@case.example Ken Ono']],
    ['a sep= line', { csv: `sep=;\r\n${file({}).replaceAll(',', ';')}` }, [KEN]],
    ['a sep= line that a spreadsheet made a row', { csv: `sep=;,,\r\n${file({})}` }, ['3 ken@case.example Ken Ono']],
    ['vertical bars', { csv: file({}).replaceAll(',', '|') }, [KEN]],
    ['whole lines in quotes', { csv: file({}).replace(/^.+$/gm, (line) => `"${line.trim()}"`) }, [KEN]],
    ['headers of other systems', { csv: file({}).replace('Login ID,User name', 'Email,※氏名（必須）') }, [KEN]],
    ['every cell as a formula of one text', { csv: file({}).replace(/[^,\r\n]+/g, '"=""$&"""') }, [KEN]],
    [
      'UTF-16 without a mark',
      { bytes: Buffer.from(file({ name: '佐藤 花子' }), 'utf16le') },
      ['2 ken@case.example 佐藤 花子'],
    ],
    ['Shift_JIS', { bytes: bytesOf(file({ name: 'さとう 健' }), 'SHIFT_JIS') }, ['2 ken@case.example さとう 健']],
    [
      'cells that are folded',
      { csv: file({ loginId: ' ＫＥＮ＠case.example', name: '\u3000カ\u3099ン\u3164 ' }) },
      ['2 KEN@case.example ガン'],
    ],
  ])('%s', async (_, given, users) => {
    expect(await tried(given)).toMatchObject({ refused: [], errors: [], users });
  });
});

describe('how a file was read is told', () => {
  const LAYOUT = gql(`mutation CaseFilesLayout($input: UserImportCreateInput!) { userImportCreate(input: $input) {
    userImport { id layout { headerRow delimiter encoding sheet hiddenRows } } userErrors { code } } }`);
  const READ = gql(
    `query CaseFilesUpdate($id: ID!) { userBulkAction(id: $id) { layout { headerRow delimiter encoding sheet } } }`,
  );
  const layoutOf = async (given: Given) => {
    const input = { fileName: 'users', leaveOutUnfilled: false, ...(await withUpload(admin, given)) };
    const { userImport } = await admin.mutate(LAYOUT, input);
    if (userImport) await cancelImport(admin, userImport.id);
    return userImport?.layout;
  };
  const titled = `New staff\n\n${file({ name: 'さとう 健' }).replaceAll(',', '\t')}`;

  test('of bytes, of a text and of a workbook', async () => {
    const csv = { headerRow: 3, delimiter: '\t', sheet: null, hiddenRows: 0 };
    expect(await layoutOf({ bytes: bytesOf(titled, 'SHIFT_JIS') })).toEqual({ ...csv, encoding: 'SHIFT_JIS' });
    expect(await layoutOf({ csv: titled })).toEqual({ ...csv, encoding: null });
    expect(await layoutOf({ bytes: readFileSync(new URL('fixtures/libreoffice.xlsx', import.meta.url)) })).toEqual({
      headerRow: 1,
      delimiter: null,
      encoding: null,
      sheet: 'users',
      hiddenRows: 0,
    });
  });

  test('as it was said to be, and of a file that was refused', async () => {
    expect(await layoutOf({ csv: titled, headerRow: 1, delimiter: '\t' })).toMatchObject({ headerRow: 1 });
  });

  test('not of users that came as data, but of a file of changes', async () => {
    const rows = [{ loginId: 'data@case.example', name: 'Data', password: 'Xd2-bG6XxctN' }];
    expect(await layoutOf({ rows })).toBeNull();
    const { id } = await createUpdate(admin, 'Login ID;User name\nnobody@case.example;Ann\n');
    expect((await admin.ask(READ, { id })).userBulkAction?.layout).toEqual({
      headerRow: 1,
      delimiter: ';',
      encoding: null,
      sheet: null,
    });
  });
});

describe('what is named in its cell', () => {
  test.each<[string, Partial<Record<ColumnKey, string>>, string[]]>([
    ['a line break in a name', { name: 'Ken\nOno' }, ['2 name INVALID_CHARACTER']],
    ['rows that a quote swallowed', { name: 'Ken\r\nann@case.example,Ann,Xd2-bG6XxctN,0' }, ['2 name SWALLOWED_ROWS']],
    ['a day with its midnight as a name', { name: '2026-03-05 00:00:00' }, ['2 name CHANGED_BY_SPREADSHEET']],
    ['a day in a column of codes', { locale: '1899-12-31 00:00:00' }, ['2 locale CHANGED_BY_SPREADSHEET']],
    ['a day in the time zone', { timeZone: '5-Jan' }, ['2 timeZone CHANGED_BY_SPREADSHEET']],
    ['a day as a permission', { phoneEnable: '1900/1/1' }, ['2 phoneEnable CHANGED_BY_SPREADSHEET']],
    ['a number in powers of ten as a password', { password: '1.23E+16' }, ['2 password CHANGED_BY_SPREADSHEET']],
    ['a password of full width', { password: 'Ｘｄ２－ｂＧ６' }, ['2 password FULL_WIDTH_CHARACTER']],
    ['a look-alike letter', { loginId: 'kаn@case.example' }, ['2 loginId LOOKALIKE_CHARACTER']],
    ['quotes behind backslashes', { name: 'Ken \\"K\\" Ono' }, ['2 name BACKSLASH_QUOTES']],
    ['a name of invisible characters', { name: '\u3164\u200b' }, ['2 name REQUIRED']],
    ['a word that is no code', { locale: 'japnese' }, ['2 locale UNKNOWN_VALUE']],
  ])('%s', async (_, cells, errors) => {
    expect(await tried({ csv: file(cells) })).toMatchObject({ status: 'INVALID', errors });
  });

  test.each([
    ['an extension with the fraction of a float', '2001.0', 'CHANGED_BY_SPREADSHEET'],
    ['a day as an extension', '3月1日', 'CHANGED_BY_SPREADSHEET'],
    ['an extension in a column that was too narrow', '####', 'SPREADSHEET_ERROR'],
  ])('%s', async (_, extension, code) => {
    const [header = '', row = ''] = file({}).split('\r\n');
    const csv = `${header},Extension\r\n${row},${extension}\r\n`;
    expect(await tried({ csv })).toMatchObject({ status: 'INVALID', errors: [`2 phoneNumber ${code}`] });
  });

  test('the header once more, as printed pages have it, is one error', async () => {
    const [header = '', row = ''] = file({}).split('\r\n');
    const csv = `${header}\r\n${row}\r\n${header}\r\n`;
    expect(await tried({ csv })).toMatchObject({ errors: ['3 loginId NOBODY_IN_ROW'] });
    expect(await tried({ csv, leaveOutUnfilled: true })).toMatchObject({ errors: [], users: [KEN] });
  });

  test('what a column of codes takes is told with the day that stands there', async () => {
    const { messages } = await tried({ csv: file({ locale: '1899-12-31 00:00:00' }) });
    expect(messages).toEqual([expect.stringMatching(/1899-12-31 00:00:00.*0 \(Japanese\), 1 \(English\)/)]);
  });

  test('a name that lost characters, until it is typed anew in Unicode', async () => {
    const name = file({ name: 'Q?A' });
    expect(await tried({ bytes: bytesOf(name, 'SHIFT_JIS') })).toMatchObject({ errors: ['2 name LOST_CHARACTER'] });
    expect(await tried({ bytes: Buffer.from(`\uFEFF${name}`) })).toMatchObject({ errors: [] });
  });
});

describe('rows that nobody filled in', () => {
  const partly = file({}, UNFILLED, UNFILLED);

  test('are one error each, and are left out where that is asked for', async () => {
    expect(await tried({ csv: partly })).toMatchObject({
      status: 'INVALID',
      rowCount: 3,
      errors: ['3 loginId NOBODY_IN_ROW', '4 loginId NOBODY_IN_ROW'],
    });
    const kept = await tried({ csv: partly, leaveOutUnfilled: true });
    expect(kept).toMatchObject({ status: 'PREPARING', rowCount: 1, errors: [], users: [KEN] });
  });

  test('do not count against the limit of rows, and are nobody where there is no other row', async () => {
    const many = file({}, ...Array.from({ length: 200 }, () => UNFILLED));
    expect(await tried({ csv: many })).toMatchObject({ errors: ['null null TOO_MANY_ROWS'] });
    expect(await tried({ csv: many, leaveOutUnfilled: true })).toMatchObject({ users: [KEN] });
    const none = { csv: file(UNFILLED), leaveOutUnfilled: true };
    expect(await tried(none)).toMatchObject({ status: 'INVALID', rowCount: 0, errors: ['null null NO_ROWS'] });
  });

  test('are kept, with their errors, where cells have slipped sideways', async () => {
    const [header = '', row = ''] = file({}).split('\r\n');
    const slipped = `${header}\r\n,,${row.split(',').slice(0, -2).join(',')}\r\n`;
    const { status, errors } = await tried({ csv: slipped, leaveOutUnfilled: true });
    expect(status).toBe('INVALID');
    expect(errors).toContain('2 loginId REQUIRED');
  });

  test('a header alone has no users', async () => {
    expect(await tried({ csv: csvOf([]) })).toMatchObject({ rowCount: 0, errors: ['null null NO_ROWS'] });
  });
});

describe('a file of changes', () => {
  const loginId = 'changed@case.example';
  let id = '';
  beforeAll(async () => {
    const made = await createImport(admin, csvOf([{ loginId, name: 'Ann Ito' }]));
    await commitImport(admin, made.id);
    await importIn(admin, made.id, 'COMPLETED');
    const found = gql(`query CaseFilesUser($search: String!) { users(first: 1, search: $search) { nodes { id } } }`);
    id = (await admin.ask(found, { search: loginId })).users.nodes[0]?.id ?? '';
  });

  const looked = async (header: readonly string[], ...rows: readonly (readonly string[])[]) => {
    const { id: action } = await createUpdate(admin, writeCsv([header, ...rows]));
    const view = await bulkIn(admin, action, 'READY', 'INVALID', 'COMPLETED');
    return { status: view.status, reasons: rowReasons(view).map(([row, , code]) => `${row} ${code}`) };
  };

  test.each<[string, readonly string[], readonly string[], string[]]>([
    ['an edited status', ['Status'], ['Deactivated'], ['2 STATUS_NOT_CHANGEABLE']],
    ['an edited status in Japanese', ['ステータス'], ['無効'], ['2 STATUS_NOT_CHANGEABLE']],
    ['a status that there is not', ['Status'], ['suspended'], ['2 STATUS_NOT_CHANGEABLE']],
    ['the status that the user has', ['Status'], ['active'], []],
    ['the status that the user had an hour ago', ['Status'], ['準備中'], []],
    ['no status', ['Status'], [''], []],
    ['another user ID', ['User ID'], ['01890000-0000-7000-8000-000000000000'], ['2 USER_ID_DIFFERS']],
    ['a name that is too long: one cause', ['User name'], ['x'.repeat(31)], ['2 TOO_LONG']],
    ['a day for a language', ['Locale'], ['1/2'], ['2 CHANGED_BY_SPREADSHEET']],
  ])('%s', async (_, header, cells, reasons) => {
    const view = await looked(['Login ID', ...header], [loginId, ...cells]);
    // Where nothing stands against it, nothing is left to do.
    expect(view).toEqual({ status: reasons.length > 0 ? 'INVALID' : 'COMPLETED', reasons });
  });

  test('what an export tells is no change, and a status without a change of the user is named too', async () => {
    expect(await looked(['Login ID', 'Status', 'User ID'], [loginId, 'Active', id.toUpperCase()])).toEqual({
      status: 'COMPLETED',
      reasons: [],
    });
    expect(await looked(['Login ID', 'User name', 'Status'], [loginId, 'Ann', '無効'])).toMatchObject({
      reasons: ['2 STATUS_NOT_CHANGEABLE'],
    });
  });
});

test('nothing failed inside', () => {
  expect(server.failures).toEqual([]);
});
