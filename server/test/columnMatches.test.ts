import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { askUpdate, bulkIn, carryOut, differencesOf, rowReasons } from './bulkActions.ts';
import { addUser } from './factories/users.ts';
import { gql } from './gql.ts';
import type { ColumnMatchInput, UserImportCreateInput } from './generated.ts';
import { cancelImport } from './imports.ts';
import type { TestClient } from './testClient.ts';
import { OTHER_ADMIN, TestServer } from './testServer.ts';

let server: TestServer;
let admin: TestClient;
beforeAll(async () => {
  server = await TestServer.start({ env: { PROVISIONING_DELAY_MINUTES: '0' } });
  admin = await server.signedIn();
});
afterAll(() => server.drop());
beforeEach(async () => {
  await server.app.database.query('DELETE FROM column_matches');
});

const MATCHES = gql(`query ColumnMatches { columnMatches { header column } }`);
const AUDIT = gql(
  `query ColumnMatchesAudit { auditEntries(filter: { kind: [COLUMN_MATCHES_SAVE] }) { nodes { targetName after } } }`,
);
const CREATE = gql(`mutation ColumnMatchesImport($input: UserImportCreateInput!) { userImportCreate(input: $input) {
  userImport { id rows(first: 9) { nodes { row loginId name locale timeZone privileges { administrative monitoring } } }
    issues(first: 20, severity: ERROR) { nodes { row field code } } }
  userErrors { code field } } }`);

const MAILBOX = { header: 'Mailbox', column: 'loginId' } as const;
const DEPARTMENT = { header: 'Department', column: null } as const;
const matches = async (client = admin) => (await client.ask(MATCHES)).columnMatches;
const save = async (given: readonly ColumnMatchInput[], client = admin): Promise<unknown> => {
  const { data, errors } = await client.attempt('columnMatchesSave', { matches: [...given] });
  return errors?.[0]?.extensions['code'] ?? data?.columnMatchesSave?.userErrors[0]?.code;
};

describe('what headers stand for', () => {
  test('is kept for the organization and for no other', async () => {
    expect(await save([MAILBOX, DEPARTMENT])).toBeUndefined();
    const kept = await matches();
    expect(kept).toHaveLength(2);
    expect(kept).toEqual(expect.arrayContaining([MAILBOX, DEPARTMENT]));
    expect(await matches(await server.signedIn(OTHER_ADMIN))).toEqual([]);
  });

  test('gives way to what is said of the same header later, and the log tells what changed', async () => {
    await save([MAILBOX, DEPARTMENT]);
    const before = (await admin.ask(AUDIT)).auditEntries.nodes.length;
    expect(await save([MAILBOX, DEPARTMENT])).toBeUndefined();
    expect((await admin.ask(AUDIT)).auditEntries.nodes).toHaveLength(before);
    await save([{ header: ' Mailbox ', column: 'name' }, DEPARTMENT]);
    expect(await matches()).toEqual(expect.arrayContaining([{ header: 'Mailbox', column: 'name' }, DEPARTMENT]));
    const { nodes } = (await admin.ask(AUDIT)).auditEntries;
    expect(nodes).toHaveLength(before + 1);
    expect(nodes[0]?.after).toEqual({ matches: [{ header: 'Mailbox', column: 'name' }] });
  });

  test('is 200 headers, of which those that were saved first go', async () => {
    await save([MAILBOX]);
    server.clock.advance(1_000);
    const many = Array.from({ length: 100 }, (_, i) => ({ header: `Column ${i}`, column: null }));
    expect(await save(many)).toBeUndefined();
    expect(await save(many.map(({ header }) => ({ header: `Other ${header}`, column: null })))).toBeUndefined();
    const kept = await matches();
    expect(kept).toHaveLength(200);
    expect(kept).not.toContainEqual(MAILBOX);
  });

  test.each<[string, readonly ColumnMatchInput[]]>([
    ['a column that is none', [{ header: 'Mailbox', column: 'shoeSize' }]],
    ['no header', [{ header: ' ', column: 'name' }]],
    ['a header twice', [MAILBOX, { header: 'Mailbox ', column: 'name' }]],
    ['a header that is too long', [{ header: 'x'.repeat(101), column: null }]],
    ['more than 100 at once', Array.from({ length: 101 }, (_, i) => ({ header: `Column ${i}`, column: null }))],
  ])('is refused for %s', async (_, given) => {
    expect(await save(given)).toBe('BAD_USER_INPUT');
    expect(await matches()).toEqual([]);
  });

  test.each(['sato@match.example', 'Xd2-bG6XxctN'])('is not kept of %s, which may be data', async (header) => {
    expect(await save([MAILBOX, { header, column: null }])).toBeUndefined();
    expect(await matches()).toEqual([MAILBOX]);
  });

  test('may be a name of any object', async () => {
    const named = { header: '__proto__', column: null };
    expect(await save([named])).toBeUndefined();
    expect(await matches()).toEqual([named]);
  });
});

describe('a file with headers of another system', () => {
  const CSV = 'Mailbox,Person,Department,Password\nann@match.example,Ann Sato,Sales,Walking-home-1\n';
  const COLUMNS = [MAILBOX, { header: 'Person', column: 'name' }, DEPARTMENT];
  const FILL = { locale: 'EN', timeZone: 'Asia/Manila' } as const;

  async function tried(given: Partial<UserImportCreateInput>) {
    const input = { fileName: 'staff.csv', csv: CSV, leaveOutUnfilled: false, ...given };
    const { userImport, userErrors } = await admin.mutate(CREATE, input);
    if (userImport) await cancelImport(admin, userImport.id);
    return {
      refused: userErrors.map(({ code, field }) => `${code} ${field}`),
      rows: userImport?.rows.nodes ?? [],
      issues: userImport?.issues.nodes.map(({ code, field }) => `${code} ${field}`) ?? [],
    };
  }

  test('is read by what the request says, with the rest filled in', async () => {
    expect(await tried({ columns: COLUMNS, fill: FILL })).toEqual({
      refused: [],
      issues: [],
      rows: [
        {
          row: 2,
          loginId: 'ann@match.example',
          name: 'Ann Sato',
          locale: 'EN',
          timeZone: 'Asia/Manila',
          privileges: { administrative: false, monitoring: false },
        },
      ],
    });
  });

  test('is not read by what was kept', async () => {
    await save(COLUMNS);
    const { issues, rows } = await tried({ fill: FILL });
    expect(rows).toEqual([]);
    expect(issues).toEqual(expect.arrayContaining(['UNKNOWN_COLUMN null', 'MISSING_COLUMN loginId']));
  });

  test('makes nobody up', async () => {
    expect((await tried({ columns: [MAILBOX, DEPARTMENT], fill: FILL })).issues).toContain('MISSING_COLUMN name');
    const csv = CSV.replace(',Password', '').replace(',Walking-home-1', '');
    expect((await tried({ csv, columns: COLUMNS, fill: FILL })).issues).toEqual(['MISSING_COLUMN password']);
  });

  test('is refused with a time zone that is none', async () => {
    const { refused } = await tried({ columns: COLUMNS, fill: { ...FILL, timeZone: 'Asia/Atlantis' } });
    expect(refused).toEqual(['UNKNOWN_VALUE timeZone']);
  });

  test('changes users too', async () => {
    const { id } = await addUser(admin, { loginId: 'ben@match.example', name: 'Ben Ito' });
    const csv = 'Mailbox,Person,Department\nben@match.example,Ben Itoh,Sales\n';
    const refused = await askUpdate(admin, { csv });
    expect(refused.userBulkAction && rowReasons(refused.userBulkAction)).toEqual([[1, null, 'HEADER_NOT_FOUND']]);
    const { userBulkAction } = await askUpdate(admin, { csv, columns: COLUMNS });
    const ready = await bulkIn(admin, userBulkAction?.id ?? '', 'READY');
    expect(await differencesOf(admin, ready.id)).toEqual(['2: name Ben Ito → Ben Itoh']);
    await carryOut(admin, ready);
    const { user } = await admin.ask(gql(`query ColumnMatchesUser($id: ID!) { user(id: $id) { name } }`), { id });
    expect(user?.name).toBe('Ben Itoh');
  });
});
