import { LIMITS } from '@rollcall/shared';
import { mkdtempSync, rmSync, writeFileSync } from 'node:fs';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { setTimeout as sleep } from 'node:timers/promises';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { workbookOf } from '../../shared/src/sheetFile/workbook/testing.ts';
import { uploadFile } from './files.ts';
import { csvOf, readImport, someUsers } from './imports.ts';
import type { CallUserBulkUpdateCreateMutation, CallUserImportCreateMutation, FileIssuesQuery } from './generated.ts';
import { gql } from './gql.ts';
import type { TestClient } from './testClient.ts';
import { TestServer } from './testServer.ts';

let server: TestServer;
let client: TestClient;
beforeAll(async () => {
  server = await TestServer.start();
  client = await server.signedIn();
});
afterAll(() => server.drop());

/** Asks for the server's health time and again until something is done. */
async function withHealth<T>(work: Promise<T>, http = server.http): Promise<T> {
  let busy = true;
  const done = work.finally(() => {
    busy = false;
  });
  while (busy) {
    expect((await http.inject('/health')).statusCode).toBe(200);
    await sleep(10);
  }
  return done;
}

const ISSUES = gql(`query FileIssues($id: ID!, $after: String) {
  userImport(id: $id) { issues(first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes { message } } }
}`);

/** What an upload is answered with: the code of its refusal, or the import or bulk action. */
interface Uploaded {
  readonly code: unknown;
  readonly id: string;
}

async function upload(
  file: string | Uint8Array,
  name: 'userImportCreate' | 'userBulkUpdateCreate' = 'userImportCreate',
): Promise<Uploaded> {
  const bytes = typeof file === 'string' ? Buffer.from(file) : file;
  const fileId = await withHealth(uploadFile(client, bytes));
  const { data, errors } = await withHealth(client.attempt(name, { fileName: 'users.csv', fileId }));
  const { userImport, userBulkAction, userErrors } = { ...Object.values(data ?? {})[0] } as Payload;
  return {
    code: errors?.[0]?.extensions['code'] ?? userErrors?.[0]?.code,
    id: userImport?.id ?? userBulkAction?.id ?? '',
  };
}
type Payload = Partial<
  NonNullable<CallUserImportCreateMutation['userImportCreate']> &
    NonNullable<CallUserBulkUpdateCreateMutation['userBulkUpdateCreate']>
>;
const codeOf = ({ code }: Uploaded): unknown => code;
const idOf = ({ id }: Uploaded): string => id;

const utf16 = (text: string): Uint8Array => Buffer.from(text, 'utf16le');
const formats = (code: string): Uint8Array =>
  workbookOf({
    sheets: [{ name: 'Sheet1', rows: '<row><c s="0"><v>1</v></c></row>' }],
    styles: `<numFmts><numFmt numFmtId="164" formatCode="${code}"/></numFmts><cellXfs><xf numFmtId="164"/></cellXfs>`,
  });
const sheets = (count: number): Uint8Array =>
  workbookOf({ sheets: Array.from({ length: count }, (_, i) => ({ name: `Sheet${i}`, rows: '' })) });

describe('no file holds up anyone else, and each is answered in words', () => {
  test.each<[string, string | Uint8Array, string | undefined]>([
    ['megabytes of spaces', `${' '.repeat(7_999_999)}!`, undefined],
    ['UTF-16 commas with a NUL', utf16(`${','.repeat(40_000)}\0`), 'UNREADABLE_FILE'],
    ['a number format of 80,000 brackets', formats('['.repeat(80_000)), undefined],
    ['a number format of 80,000 quotes', formats('&quot;'.repeat(80_001)), undefined],
    ['a workbook of 8,000 sheets', sheets(8_000), 'FILE_TOO_COMPLEX'],
    ['a header of 880,000 columns', 'Login ID,'.repeat(880_000), undefined],
    ['eight million delimiters', `x${','.repeat(LIMITS.csvLength - 1)}`, undefined],
    ['a million opened quotes', '"x '.repeat(1_000_000), undefined],
  ])('%s', { timeout: 300_000 }, async (_, file, code) => {
    expect(codeOf(await upload(file))).toBe(code);
    const update = await upload(file, 'userBulkUpdateCreate');
    expect(codeOf(update)).toBe(code);
  });

  test('a header of 880,000 columns is one issue, with its place and the way out', { timeout: 300_000 }, async () => {
    const { issues } = await readImport(client, idOf(await upload('Login ID,'.repeat(880_000))));
    expect(issues).toMatchObject({
      totalCount: 2,
      nodes: [
        { row: null, code: 'NO_ROWS' },
        { row: 1, code: 'TOO_MANY_COLUMNS' },
      ],
    });
    expect(issues.nodes[1]?.message).toContain('880,000');
  });

  test('a name of a million characters, and a search for one, are answered at once', { timeout: 300_000 }, async () => {
    const create = (length: number) =>
      withHealth(
        client.send(
          gql(
            `mutation FileLimitsUserCreate($input: UserCreateInput!) { userCreate(input: $input) { userErrors { code } } }`,
          ),
          {
            input: {
              loginId: 'a@alpha.example',
              name: '\uFDFA'.repeat(length),
              password: 'Xd2-bG6XxctN',
              locale: 'EN',
              timeZone: 'Asia/Tokyo',
            },
          },
        ),
      );
    expect((await create(10_000)).data.userCreate?.userErrors).toMatchObject([{ code: 'TOO_LONG' }]);
    const refused = await create(300_000);
    expect([refused.status, JSON.stringify(refused)]).toEqual([400, expect.stringContaining('input.name may have')]);
    const search = (length: number) =>
      withHealth(
        client.send('query ($search: String) { users(first: 1, search: $search) { nodes { id } } }', {
          search: '\uFDFA'.repeat(length),
        }),
      );
    expect((await search(10_000)).data).toEqual({ users: { nodes: [] } });
    expect((await search(300_000)).status).toBe(400);
  });

  test('of a file with thousands of issues the first thousand are kept, and the number of the others', {
    timeout: 300_000,
  }, async () => {
    const wrong = someUsers(100, 'user', {
      name: '',
      password: 'x',
      locale: 'x',
      timeZone: 'x',
      administrative: 'x',
      monitoring: 'x',
      analyticsDownloadRecordings: 'x',
      analyticsExportCallHistory: 'x',
      analyticsExportContacts: 'x',
      phoneEnable: 'x',
      salesforceEnable: 'x',
    });
    const id = idOf(await upload(csvOf(wrong)));
    const { issues } = await readImport(client, id);
    const messages: string[] = [];
    let after: string | null = null;
    do {
      const page: FileIssuesQuery = await client.ask(ISSUES, { id, after });
      const { nodes = [], pageInfo } = page.userImport?.issues ?? {};
      messages.push(...nodes.map(({ message }) => message));
      after = pageInfo?.hasNextPage ? pageInfo.endCursor : null;
    } while (after !== null);
    expect(messages).toHaveLength(LIMITS.fileIssues + 1);
    expect(issues.totalCount).toBeGreaterThan(LIMITS.fileIssues + 1);
    expect(messages.at(-1)).toContain(`${issues.totalCount - LIMITS.fileIssues} more errors`);
    const { auditEntries } = await client.ask(
      gql(`query FileLimitsAuditEntries { auditEntries(first: 1) { nodes { after } } }`),
    );
    expect(auditEntries.nodes[0]?.after).toMatchObject({ issueCount: issues.totalCount });
  });
});

test('a file that has no end is refused in words, and everyone else is answered meanwhile', {
  timeout: 300_000,
}, async () => {
  const folder = mkdtempSync(join(tmpdir(), 'rollcall-endless-'));
  const script = join(folder, 'endless.mjs');
  writeFileSync(script, 'export default () => { for (;;); }');
  const hasty = await TestServer.start({ files: { script, timeLimit: 300 } });
  try {
    const administrator = await hasty.signedIn();
    const { userImportCreate } = await withHealth(
      administrator.ask(
        gql(
          `mutation FileLimitsUserImportCreate($input: UserImportCreateInput!) { userImportCreate(input: $input) { userErrors { code message } } }`,
        ),
        { input: { fileName: 'users.csv', csv: csvOf(someUsers(1)) } },
      ),
      hasty.http,
    );
    expect(userImportCreate?.userErrors).toMatchObject([{ code: 'FILE_TOO_COMPLEX' }]);
    expect(userImportCreate?.userErrors[0]?.message).toContain('takes too long to read');
  } finally {
    await hasty.drop();
    rmSync(folder, { recursive: true, force: true });
  }
});
