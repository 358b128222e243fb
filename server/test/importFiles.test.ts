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
  userImport { id status rowCount issues(first: 9) { totalCount nodes { row field code message value } } } userErrors { code message encodings { encoding sample } } } }`);

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

describe('an encoding that is not certain', () => {
  test.each<[string, string, string, Uint8Array]>([
    ['WINDOWS_1252', 'western', 'Renée', Uint8Array.of(0x52, 0x65, 0x6e, 0xe9, 0x65)],
    ['IBM850', 'dos', 'Müller', Uint8Array.of(0x4d, 0x81, 0x6c, 0x6c, 0x65, 0x72)],
    ['EUC_JP', 'euc', 'サトウ', Uint8Array.of(0xa5, 0xb5, 0xa5, 0xc8, 0xa5, 0xa6)],
    ['GB18030', 'gbk', '王伟', Uint8Array.of(0xcd, 0xf5, 0xce, 0xb0)],
    ['SHIFT_JIS', 'kana', 'ﾘｶ', Uint8Array.of(0xd8, 0xb6)],
  ])('%s is asked for by the names that it gives, and then read', async (encoding, prefix, name, written) => {
    const [before = '', after = ''] = named(prefix, '<>').split('<>');
    const bytes = Buffer.concat([Buffer.from(before), written, Buffer.from(after)]);
    const fileId = await uploadFile(admin, bytes);
    const asked = await admin.mutate(MUTATION, { fileName: 'users', fileId });
    expect(asked.userImport).toBeNull();
    expect(asked.userErrors).toMatchObject([{ code: 'ENCODING_UNCERTAIN' }]);
    const reading = asked.userErrors[0]?.encodings?.find((offered) => offered.encoding === encoding);
    expect(reading?.sample).toEqual([name]);
    // The same upload, read as it is said to be.
    const chosen = { fileName: 'users', fileId, encoding: reading?.encoding ?? null };
    const { userImport } = await admin.mutate(MUTATION, chosen);
    expect(userImport).toMatchObject({ status: 'PREPARING', rowCount: 1 });
    await commitImport(admin, userImport?.id ?? '');
    await importIn(admin, userImport?.id ?? '', 'COMPLETED', 'FAILED');
    expect(await loginIdsOf(admin, name)).toEqual([`${prefix}@alpha.example`]);
  });
});

describe('how a table is laid out', () => {
  const titled = (prefix: string) => `New staff,,\n,,\n${named(prefix, 'Ann Sato')}`;

  test('a header further down is found, or taken where it is said to be', async () => {
    expect((await upload({ csv: titled('below') })).userImport).toMatchObject({ status: 'PREPARING', rowCount: 1 });
    const { userImport } = await upload({ csv: titled('said'), headerRow: 1 });
    expect(userImport).toMatchObject({ status: 'INVALID', issues: { totalCount: 1 } });
    expect(userImport?.issues.nodes).toMatchObject([{ row: 1, code: 'HEADER_NOT_FOUND' }]);
    expect(await admin.fault(MUTATION, { input: { fileName: 'users', csv: 'a', headerRow: 0 } })).toBe(
      'BAD_USER_INPUT',
    );
  });

  test('other names and marks of columns, and vertical bars, are understood', async () => {
    const csv = named('other', 'Ann Sato')
      .replace('Login ID', 'Email (required)')
      .replace('User name', '※氏名')
      .replaceAll(',', '|');
    expect((await upload({ csv })).userImport).toMatchObject({ status: 'PREPARING', rowCount: 1 });
  });
});

test('what a spreadsheet or a wrong encoding made of a value is named, and what is kept from it is taken as it was', async () => {
  const rows = [
    { loginId: 'made1@alpha.example', name: 'Ann', password: '1.23E+16' },
    { loginId: 'made2@alpha.example', name: '2026-03-05 00:00:00' },
    { loginId: 'made3@alpha.example', name: 'JosÃ©' },
  ];
  const { userImport } = await upload({ csv: csvOf(rows) });
  expect(userImport?.status).toBe('INVALID');
  expect(userImport?.issues.nodes.map(({ row, code, value }) => [row, code, value])).toEqual([
    [2, 'CHANGED_BY_SPREADSHEET', null],
    [3, 'CHANGED_BY_SPREADSHEET', '2026-03-05 00:00:00'],
    [4, 'GARBLED_TEXT', 'JosÃ©'],
  ]);
  const kept = csvOf([{ loginId: '="made4@alpha.example"', name: '="佐藤"', password: '="Xd2-bG6XxctN"' }]);
  const { userImport: added } = await upload({ csv: kept });
  await commitImport(admin, added?.id ?? '');
  await importIn(admin, added?.id ?? '', 'COMPLETED', 'FAILED');
  const client = server.client();
  const refusals = await client.signIn('made4@alpha.example', 'Xd2-bG6XxctN');
  expect(refusals.map(({ code }) => code)).not.toContain('INVALID_CREDENTIALS');
});

test('a name is kept composed, without what nobody sees', async () => {
  const csv = csvOf([{ loginId: 'composed@alpha.example', name: 'ガギ\u3164' }]);
  const { userImport } = await upload({ csv });
  await commitImport(admin, userImport?.id ?? '');
  await importIn(admin, userImport?.id ?? '', 'COMPLETED', 'FAILED');
  expect(await loginIdsOf(admin, 'ガギ')).toEqual(['composed@alpha.example']);
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
      userErrors: [{ code: 'UNREADABLE_FILE', message: expect.stringContaining(word) as string, encodings: null }],
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
