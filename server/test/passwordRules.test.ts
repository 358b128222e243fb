import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { commitImport, csvOf, importIn } from './imports.ts';
import { newUser } from './factories/users.ts';
import type { WeakPasswords } from './generated.ts';
import { gql } from './gql.ts';
import type { TestClient } from './testClient.ts';
import { ADMIN, OTHER_ADMIN, TestServer } from './testServer.ts';

const DAY = 86_400_000;
const GOOD = 'Kingfisher-3-weirs';
const NEXT = 'Nightjar-5-moors';

let server: TestServer;
let admin: TestClient;
beforeAll(async () => {
  server = await TestServer.start({ env: { PROVISIONING_DELAY_MINUTES: '0' } });
  admin = await server.signedIn();
});
afterAll(() => server.drop());

const add = (loginId: string, password: string, name = 'Hanako Mori') =>
  admin.call('userCreate', newUser({ loginId, password, name }));
const codes = ({ userErrors }: { readonly userErrors: readonly { readonly code: string }[] }): string[] =>
  userErrors.map(({ code }) => code);
const signIn = (loginId: string, password: string) => server.client().call('signIn', { loginId, password });

describe('a weak password', () => {
  test.each([
    ['Weak-sato1', 'PASSWORD_LIKE_LOGIN_ID'],
    ['hanako-2026', 'PASSWORD_LIKE_NAME'],
    ['@lpha-2026', 'PASSWORD_LIKE_LOGIN_ID'],
    ['P@ssw0rd1', 'PASSWORD_COMMON'],
    ['Rollcall-9', 'PASSWORD_LIKE_ORGANIZATION'],
    ['short', 'TOO_SHORT'],
  ])('%s is not given to a user: %s', async (password, code) => {
    expect((await add('weak.sato@alpha.example', password)).userErrors).toMatchObject([{ code, field: 'password' }]);
  });

  test('is neither set by a reset nor chosen, and choosing one in vain counts as no attempt', async () => {
    const { user } = await add('rules.sato@alpha.example', GOOD);
    expect(codes(await admin.call('userPasswordReset', { id: user?.id ?? '', password: 'Sato-1234' }))).toEqual([
      'PASSWORD_LIKE_LOGIN_ID',
    ]);
    const own = await server.signedIn({ loginId: 'rules.sato@alpha.example', password: GOOD });
    for (let i = 0; i < 12; i += 1) {
      const input = { currentPassword: GOOD, newPassword: 'hanako-mori-1' };
      expect(codes(await own.call('passwordChange', input))).toEqual(['PASSWORD_LIKE_NAME']);
    }
    expect(codes(await own.call('passwordChange', { currentPassword: GOOD, newPassword: NEXT }))).toEqual([]);
  });

  test('is refused of an operator too', async () => {
    const organization = { name: 'Cormorant', timeZone: 'Asia/Tokyo', seats: { users: 5 }, importRowLimit: 10 };
    const administrator = { loginId: 'boss@c.example', name: 'Boss', password: 'Cormorant-1', locale: 'en' as const };
    await expect(server.app.operator.createOrganization({ ...organization, administrator })).rejects.toMatchObject({
      issues: [{ code: 'PASSWORD_LIKE_ORGANIZATION' }],
    });
    const reset = { organizationId: server.alpha.organizationId, loginId: ADMIN.loginId, grant: false };
    await expect(server.app.operator.resetAdministrator({ ...reset, password: 'Admin-2026' })).rejects.toMatchObject({
      issues: [{ code: 'PASSWORD_LIKE_LOGIN_ID' }],
    });
  });
});

test('a reset gives another password than the temporary one, and nobody goes back to the one before it', async () => {
  const loginId = 'before@alpha.example';
  const { user } = await add(loginId, GOOD);
  expect(codes(await admin.call('userPasswordReset', { id: user?.id ?? '', password: GOOD }))).toEqual([
    'PASSWORD_UNCHANGED',
  ]);
  const own = await server.signedIn({ loginId, password: GOOD });
  expect(codes(await own.call('passwordChange', { currentPassword: GOOD, newPassword: NEXT }))).toEqual([]);
  // What the user chose is not the administrator's to find out.
  expect(codes(await admin.call('userPasswordReset', { id: user?.id ?? '', password: NEXT }))).toEqual([]);
  expect(codes(await admin.call('userPasswordReset', { id: user?.id ?? '', password: GOOD }))).toEqual([]);
  const again = await server.signedIn({ loginId, password: GOOD });
  const change = (newPassword: string) => again.call('passwordChange', { currentPassword: GOOD, newPassword });
  expect(codes(await change(NEXT))).toEqual(['PASSWORD_USED_BEFORE']);
  expect(codes(await change(GOOD))).toEqual(['PASSWORD_UNCHANGED']);
  expect(codes(await change('Dotterel-6-fells'))).toEqual([]);
});

gql(`fragment WeakPasswordsImport on UserImport {
  id status errors: issues(severity: ERROR) { totalCount }
  issues { totalCount nodes { row column code severity value } }
}`);

describe('weak passwords in a file', () => {
  const upload = async (prefix: string, by = admin) => {
    const csv = csvOf([
      { loginId: `${prefix}1@import.example` },
      { loginId: `${prefix}2@import.example`, password: 'Password-1' },
      { loginId: `${prefix}3@import.example`, name: 'Taro Mori', password: 'Mori-Taro9' },
    ]);
    const { userImport } = await by.mutate(
      gql(`mutation WeakPasswordsUpload($input: UserImportCreateInput!) {
        userImportCreate(input: $input) { userImport { ...WeakPasswordsImport } }
      }`),
      { fileName: 'weak.csv', csv },
    );
    if (!userImport) throw new Error('The file was refused');
    return userImport;
  };
  const found = (severity: string) => [
    { row: 3, column: 'password', code: 'PASSWORD_COMMON', severity, value: null },
    { row: 4, column: 'password', code: 'PASSWORD_LIKE_NAME', severity, value: null },
  ];
  const policy = (weakPasswordsInFiles: WeakPasswords) => admin.call('passwordPolicyUpdate', { weakPasswordsInFiles });

  test('are warnings, which keep nobody from being added and are there afterwards', async () => {
    const made = await upload('warned');
    expect(made).toMatchObject({ status: 'PREPARING', errors: { totalCount: 0 }, issues: { totalCount: 2 } });
    expect(made.issues.nodes).toEqual(found('WARNING'));
    await importIn(admin, made.id, 'READY');
    await commitImport(admin, made.id);
    await importIn(admin, made.id, 'COMPLETED');
    const after = await admin.ask(
      gql(`query WeakPasswordsLook($id: ID!) { userImport(id: $id) { ...WeakPasswordsImport } }`),
      { id: made.id },
    );
    expect(after.userImport?.issues.nodes).toEqual(found('WARNING'));
  });

  test('stay beside the reasons for which the import fails later', async () => {
    const made = await upload('later');
    await importIn(admin, made.id, 'READY');
    expect(codes(await add('later2@import.example', GOOD))).toEqual([]);
    await commitImport(admin, made.id);
    const failed = await importIn(admin, made.id, 'FAILED');
    expect(failed.issues.nodes.map(({ code }) => code)).toEqual([
      'PASSWORD_COMMON',
      'PASSWORD_LIKE_NAME',
      'LOGIN_ID_TAKEN',
    ]);
  });

  test('are errors once the organization says so, and only there', async () => {
    expect(codes(await policy('REFUSE'))).toEqual([]);
    const refused = await upload('refused');
    expect(refused).toMatchObject({ status: 'INVALID', errors: { totalCount: 2 } });
    expect(refused.issues.nodes).toEqual(found('ERROR'));
    const other = await server.signedIn(OTHER_ADMIN);
    expect(await upload('elsewhere', other)).toMatchObject({ status: 'PREPARING' });
    expect(
      await admin.ask(
        gql(`query PasswordRulesPasswordPolicy { passwordPolicy { weakPasswordsInFiles temporaryPasswordDays } }`),
      ),
    ).toEqual({
      passwordPolicy: { weakPasswordsInFiles: 'REFUSE', temporaryPasswordDays: 14 },
    });
    await policy('WARN');
    await policy('WARN');
    const { auditEntries } = await admin.ask(
      gql(
        `query PasswordRulesAuditEntries { auditEntries(filter: { kind: [PASSWORD_POLICY_CHANGE] }) { nodes { before after } } }`,
      ),
    );
    expect(auditEntries.nodes).toHaveLength(2);
  });
});

describe('a temporary password', () => {
  test('runs out, tells it to who knows it alone, and is replaced by a reset', async () => {
    const loginId = 'late@alpha.example';
    const { user } = await add(loginId, GOOD);
    const expiry = new Date(server.clock.now().getTime() + 14 * DAY).toISOString();
    expect(user?.temporaryPasswordExpiresAt).toBe(expiry);
    server.clock.advance(14 * DAY - 1000);
    expect(codes(await signIn(loginId, GOOD))).toEqual([]);
    server.clock.advance(1000);
    expect(codes(await signIn(loginId, GOOD))).toEqual(['TEMPORARY_PASSWORD_EXPIRED']);
    expect(codes(await signIn(loginId, `${GOOD}x`))).toEqual(['INVALID_CREDENTIALS']);
    expect(codes(await signIn(ADMIN.loginId, ADMIN.password))).toEqual([]);
    admin = await server.signedIn();
    const { auditEntries } = await admin.ask(
      gql(
        `query PasswordRulesAuditEntries2 { auditEntries(first: 10, filter: { kind: [SIGN_IN_REFUSED] }) { nodes { after } } }`,
      ),
    );
    expect(auditEntries.nodes.map(({ after }) => JSON.stringify(after))).toContain(
      JSON.stringify({ reason: 'TEMPORARY_PASSWORD_EXPIRED' }),
    );
    expect(codes(await admin.call('userPasswordReset', { id: user?.id ?? '', password: NEXT }))).toEqual([]);
    expect(codes(await signIn(loginId, NEXT))).toEqual([]);
  });
});
