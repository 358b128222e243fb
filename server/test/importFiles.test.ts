import { readFileSync } from 'node:fs';
import { LIMITS, encodeCsvPart } from '@rollcall/shared';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { uploadFile, withUpload } from './files.ts';
import { commitImport, csvOf, importIn, loginIdsOf } from './imports.ts';
import type { UserImportCreateInput } from './generated.ts';
import { gql } from './gql.ts';
import type { TestClient } from './testClient.ts';
import { TestServer } from './testServer.ts';

let server: TestServer;
let admin: TestClient;
beforeAll(async () => {
  server = await TestServer.start();
  admin = await server.signedIn();
});
afterAll(() => server.drop());

const MUTATION =
  gql(`mutation ImportFilesUserImportCreate($input: UserImportCreateInput!) { userImportCreate(input: $input) {
  userImport { id status rowCount issues(first: 9) { totalCount nodes { row field code message value } } } userErrors { code message } } }`);

const upload = async (file: Partial<UserImportCreateInput> & { readonly bytes?: Uint8Array }) =>
  admin.mutate(MUTATION, { fileName: 'users', ...(await withUpload(admin, file)) });
const utf16 = (text: string): Buffer => Buffer.from(`\uFEFF${text}`, 'utf16le');
const shiftJis = (text: string): Uint8Array => {
  const encoded = encodeCsvPart(text, 'SHIFT_JIS');
  if (!encoded.ok) throw new Error(encoded.characters.join());
  return encoded.bytes;
};
const named = (prefix: string, name: string): string => csvOf([{ loginId: `${prefix}@alpha.example`, name }]);

describe('the bytes of a file', () => {
  test('a workbook of LibreOffice adds its users', async () => {
    const bytes = readFileSync(new URL('fixtures/libreoffice.xlsx', import.meta.url));
    const { userImport, userErrors } = await upload({ bytes });
    expect(userErrors).toEqual([]);
    expect(userImport).toMatchObject({ status: 'PREPARING', rowCount: 3, issues: { totalCount: 0 } });
    await commitImport(admin, userImport?.id ?? '');
    await importIn(admin, userImport?.id ?? '', 'COMPLETED', 'FAILED');
    expect(await loginIdsOf(admin, 'workbook')).toHaveLength(3);
    expect(await loginIdsOf(admin, '𠮷野 花子 & <Co>')).toEqual(['workbook2@alpha.example']);
  });

  test.each<[string, (text: string) => Uint8Array, Partial<UserImportCreateInput>]>([
    ['UTF-8', (text) => Buffer.from(text), {}],
    ['UTF-16 with a byte order mark, tabs', (text) => utf16(text.replaceAll(',', '\t')), {}],
    ['Shift_JIS', shiftJis, {}],
    ['Shift_JIS that is asked for', shiftJis, { encoding: 'SHIFT_JIS', delimiter: ',' }],
  ])('CSV in %s', async (label, encode, more) => {
    const prefix = `bytes${label.length}`;
    const { userImport } = await upload({ bytes: encode(named(prefix, '髙﨑 ①㈱')), ...more });
    expect(userImport).toMatchObject({ status: 'PREPARING', rowCount: 1 });
    await commitImport(admin, userImport?.id ?? '');
    await importIn(admin, userImport?.id ?? '', 'COMPLETED', 'FAILED');
    expect(await loginIdsOf(admin, prefix)).toEqual([`${prefix}@alpha.example`]);
    expect(await loginIdsOf(admin, '髙﨑 ①㈱')).toContain(`${prefix}@alpha.example`);
  });

  test('a name that lost characters where it was saved is refused in its row, and a question mark in Unicode is none', async () => {
    const lost = await upload({ bytes: shiftJis(named('lost', '?野 花子')) });
    expect(lost.userImport).toMatchObject({ status: 'INVALID' });
    expect(lost.userImport?.issues.nodes).toEqual([
      expect.objectContaining({ row: 2, field: 'name', code: 'LOST_CHARACTER', value: '?野 花子' }),
    ]);
    for (const input of [{ csv: named('who', 'Who?') }, { bytes: Buffer.from(`\uFEFF${named('who', 'Who?')}`) }]) {
      expect((await upload(input)).userImport).toMatchObject({ status: 'PREPARING' });
    }
  });
});

describe('what is no list of users', () => {
  test.each<[string, Uint8Array, string]>([
    ['a PDF', Buffer.from('%PDF-1.7'), 'PDF'],
    ['nothing', Buffer.of(), 'empty'],
    ['NULs', Buffer.from('Login ID\0'), 'NUL'],
    ['a web page', Buffer.from('<!DOCTYPE html>'), 'web page'],
    ['an archive', Buffer.from('PK\x03\x04photo.jpg'), 'archive'],
    ['a damaged workbook', Buffer.from('PK\x03\x04 xl/workbook.xml'), 'damaged'],
  ])('%s is named', async (_, bytes, word) => {
    expect(await upload({ bytes })).toEqual({
      userImport: null,
      userErrors: [{ code: 'UNREADABLE_FILE', message: expect.stringContaining(word) as string }],
    });
  });

  test('what is too large, or can not be read in the encoding that is asked for', async () => {
    const payload = Buffer.alloc(LIMITS.csvLength + 1, 'a');
    const large = await admin.inject({ method: 'POST', url: '/files', payload });
    expect([large.statusCode, large.body]).toEqual([413, expect.stringContaining('8000000 bytes')]);
    const misread = await upload({ bytes: shiftJis('佐藤'), encoding: 'UTF_8' });
    expect(misread.userErrors).toMatchObject([{ code: 'UNDECODABLE_TEXT' }]);
  });

  test('a program that gives both or neither is told so', async () => {
    const fileId = await uploadFile(admin, Buffer.from('a'));
    for (const input of [{}, { csv: 'a', fileId }, { csv: 'a', encoding: 'UTF_8' }])
      expect(await admin.fault(MUTATION, { input: { fileName: 'users', ...input } })).toBe('BAD_USER_INPUT');
  });
});

test('nothing failed inside', () => {
  expect(server.failures).toEqual([]);
});
