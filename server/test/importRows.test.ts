import { LIMITS } from '@rollcall/shared';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { uploadFile } from './files.ts';
import type { UserImportCreateInput, UserImportRowInput } from './generated.ts';
import { gql } from './gql.ts';
import { cancelOpenImports, commitImport, createImport, csvOf, importIn, readImport } from './imports.ts';
import type { TestClient } from './testClient.ts';
import { OTHER_ADMIN, TestServer } from './testServer.ts';

const PASSWORD = 'Xd2-bG6XxctN';
const CREATE = gql(`mutation RowsUserImportCreate($input: UserImportCreateInput!) {
  userImportCreate(input: $input) { userImport { id } userErrors { code } }
}`);

let server: TestServer;
let admin: TestClient;
beforeAll(async () => {
  server = await TestServer.start();
  admin = await server.signedIn();
});
afterAll(() => server.drop());

const create = (input: Partial<UserImportCreateInput>, client = admin) =>
  client.mutate(CREATE, { fileName: 'rows', ...input });

async function created(rows: readonly UserImportRowInput[], client = admin) {
  const { userImport, userErrors } = await create({ rows }, client);
  expect(userErrors).toEqual([]);
  return readImport(client, userImport?.id ?? '');
}

/** What of an import does not depend on when it was made. */
const told = ({ status, rowCount, issues, seatChanges }: Awaited<ReturnType<typeof readImport>>) => ({
  rowCount,
  issues,
  seatChanges,
  valid: status !== 'INVALID',
});

const USERS = gql(`query RowsUsers($id: ID!) {
  users(filter: { importId: $id }, orderBy: { field: LOGIN_ID, direction: ASC }) {
    nodes { loginId name locale timeZone privileges { administrative monitoring }
      permissions { phoneEnable meetingsEnable meetingsBot meetingsAccess meetingsSharedLink recPodEnable } }
  }
}`);

async function usersOf(importId: string, client: TestClient): Promise<object[]> {
  const { users } = await client.ask(USERS, { id: importId });
  return users.nodes.map((user) => ({ ...user, loginId: user.loginId.split('@')[0] }));
}

describe('rows', () => {
  test('make the same users as the file that says the same', async () => {
    const other = await server.signedIn(OTHER_ADMIN);
    const rows = [
      { loginId: 'sato@DOMAIN', name: '佐藤 花子', password: PASSWORD },
      {
        loginId: 'smith@DOMAIN',
        name: "'=Smith",
        password: "'=Walking-home-1",
        locale: 'EN',
        timeZone: 'America/New_York',
        privileges: { monitoring: true },
        permissions: { phoneEnable: true, meetingsEnable: true, meetingsBot: true, meetingsAccess: 'NONE' },
      },
    ] satisfies UserImportRowInput[];
    const file = [
      { loginId: 'sato@DOMAIN', name: '佐藤 花子', password: PASSWORD },
      {
        loginId: 'smith@DOMAIN',
        name: "''=Smith",
        password: "'=Walking-home-1",
        locale: '1',
        timeZone: '7',
        monitoring: '1',
        phoneEnable: '1',
        meetingsEnable: '1',
        meetingsBot: '1',
        meetingsAccess: '2',
      },
    ];
    const at = <T extends { loginId: string }>(users: readonly T[], domain: string): T[] =>
      users.map((user) => ({ ...user, loginId: user.loginId.replace('DOMAIN', domain) }));
    const ofRows = await created(at(rows, 'rows.example'));
    const ofFile = await createImport(other, csvOf(at(file, 'file.example')));
    expect(told(ofRows)).toEqual(told(ofFile));
    for (const [client, { id }] of [
      [admin, ofRows],
      [other, ofFile],
    ] as const) {
      await commitImport(client, id);
      await importIn(client, id, 'COMPLETED');
    }
    const users = await usersOf(ofRows.id, admin);
    expect(users).toEqual(await usersOf(ofFile.id, other));
    expect(users).toMatchObject([
      { name: '佐藤 花子', locale: 'JA' },
      { name: "'=Smith", timeZone: 'America/New_York' },
    ]);
    expect(await server.client().signIn('smith@rows.example', "'=Walking-home-1")).not.toContainEqual(
      expect.objectContaining({ code: 'INVALID_CREDENTIALS' }),
    );
  });

  test('have the same issues, by the same numbers', async () => {
    const rows = [
      { name: 'Nobody' },
      { loginId: 'a@issues.example', name: 'x'.repeat(31), password: 'short' },
      { loginId: 'A@issues.example', name: 'A', password: PASSWORD, timeZone: 'Mars/Olympus' },
      { loginId: 'b@issues.example', name: 'B', password: PASSWORD, permissions: { meetingsBot: true } },
    ];
    const file = [
      { loginId: '', name: 'Nobody', password: '' },
      { loginId: 'a@issues.example', name: 'x'.repeat(31), password: 'short' },
      { loginId: 'A@issues.example', name: 'A', timeZone: 'Mars/Olympus' },
      { loginId: 'b@issues.example', name: 'B', meetingsBot: '1' },
    ];
    const ofRows = await created(rows);
    expect(ofRows.status).toBe('INVALID');
    expect(told(ofRows)).toEqual(told(await createImport(admin, csvOf(file))));
    expect(new Set(ofRows.issues.nodes.map(({ row }) => row))).toEqual(new Set([2, 3, 4, 5]));
  });

  test('of a service that is not subscribed are refused as in a file', async () => {
    await server.app.operator.changeContract(server.alpha.organizationId, { seats: { salesforce: null } });
    const { issues } = await created([
      { loginId: 'c@issues.example', name: 'C', password: PASSWORD, permissions: { salesforceEnable: true } },
      { loginId: 'd@issues.example', name: 'D', password: PASSWORD },
    ]);
    expect(issues.nodes.map(({ row, code }) => [row, code])).toEqual([[2, 'NOT_SUBSCRIBED']]);
  });

  test('are one way of three, of which there is exactly one', async () => {
    const rows = [{ loginId: 'e@issues.example', name: 'E', password: PASSWORD }];
    const csv = csvOf(rows);
    const fileId = await uploadFile(admin, Buffer.from(csv));
    for (const input of [{ rows, csv }, { rows, fileId }, { csv, fileId }, {}, { rows, encoding: 'UTF_8' }])
      expect(await admin.fault(CREATE, { input: { fileName: 'x', ...input } })).toBe('BAD_USER_INPUT');
  });

  test('sent again under their key are the same import, and others are not', async () => {
    const rows = [{ loginId: 'again@rows.example', name: 'Again', password: PASSWORD }];
    const first = await create({ rows, idempotencyKey: 'k' });
    expect(await create({ rows, idempotencyKey: 'k' })).toEqual(first);
    const other = [{ ...rows[0], password: 'Walking-home-1' }];
    expect((await create({ rows: other, idempotencyKey: 'k' })).userErrors).toEqual([
      { code: 'IDEMPOTENCY_KEY_REUSED' },
    ]);
    await cancelOpenImports(admin);
  });

  test('may be as few and as many as a file may have', async () => {
    expect((await created([])).issues.nodes).toMatchObject([{ row: null, code: 'NO_ROWS' }]);
    const tooMany = await created(Array.from({ length: LIMITS.importRows + 1 }, () => ({})));
    expect(tooMany.issues.nodes).toMatchObject([{ row: null, code: 'TOO_MANY_ROWS' }]);
  });
});
