import { createHash } from 'node:crypto';
import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { createBulk } from './bulkActions.ts';
import { ALL_SCOPES, makeToken, newServiceToken } from './factories/serviceTokens.ts';
import { TEMPORARY, addUser, newUser, versionOf, viewerIdOf } from './factories/users.ts';
import { type FileLink, download } from './files.ts';
import { commitImport, createImport, csvOf, importIn, someUsers } from './imports.ts';
import { gql } from './gql.ts';
import type { ServiceTokenCreateInput } from './generated.ts';
import type { TestClient } from './testClient.ts';
import { ADMIN, OTHER_ADMIN, TestServer } from './testServer.ts';

vi.setConfig({ testTimeout: 60_000 });

const MINUTE = 60_000;
const DAY = 24 * 60 * MINUTE;

let server: TestServer;
let admin: TestClient;
beforeAll(async () => {
  server = await TestServer.start({ env: { PROVISIONING_DELAY_MINUTES: '0' } });
  admin = await server.signedIn();
});
afterAll(() => server.drop());

const USERS = `{ users(first: 1) { totalCount } }`;
const LIST = gql(`query ServiceTokens { serviceTokens {
  id name scopes addresses start status createdByName expiresAt lastUsedAt lastUsedAddress revokedAt revokedByName
  lastAction { kind occurredAt targetName }
} }`);

const statusOf = async (client: TestClient): Promise<number> => (await client.send(USERS)).status;

async function tokenOf(id: string) {
  const { serviceTokens } = await admin.ask(LIST);
  const token = serviceTokens.find((each) => each.id === id);
  if (!token) throw new Error('The token is not listed');
  return token;
}

/** What the newest entries say of who did it. */
async function newestEntry() {
  const { auditEntries } = await admin.ask(
    gql(`query ServiceTokenEntries { auditEntries(first: 1) { nodes {
      kind actorKind actorId actorName actorUser { id } targetType targetId targetName before after
    } } }`),
  );
  return auditEntries.nodes[0];
}

/** Every row of every table, as text. */
async function everything(): Promise<string> {
  const { database } = server.app;
  const tables = await database.query(
    database.engine === 'sqlite'
      ? "SELECT name FROM sqlite_master WHERE type = 'table'"
      : 'SELECT table_name AS name FROM information_schema.tables WHERE table_schema = DATABASE()',
  );
  const rows = await Promise.all(tables.map(({ name }) => database.query(`SELECT * FROM ${String(name)}`)));
  return JSON.stringify(rows);
}

describe('a token', () => {
  test('is told once, kept as its hash, and recorded without itself', async () => {
    const { secret, serviceToken, userErrors } = await admin.call('serviceTokenCreate', {
      ...newServiceToken(server, { name: ' Payroll sync ', scopes: ['AUDIT_READ', 'USERS_READ', 'AUDIT_READ'] }),
      addresses: ['192.0.2.77/24', ' 127.0.0.1 ', '127.0.0.1'],
    });
    expect(userErrors).toEqual([]);
    expect(secret).toMatch(/^rct_[0-9A-Za-z]{39}$/);
    const id = serviceToken?.id ?? '';
    expect(await tokenOf(id)).toEqual({
      id,
      name: 'Payroll sync',
      scopes: ['USERS_READ', 'AUDIT_READ'],
      addresses: ['192.0.2.0/24', '127.0.0.1'],
      start: secret?.slice(0, 8),
      status: 'ACTIVE',
      createdByName: ADMIN.loginId,
      expiresAt: new Date(server.clock.now().getTime() + DAY).toISOString(),
      lastUsedAt: null,
      lastUsedAddress: null,
      revokedAt: null,
      revokedByName: null,
      lastAction: null,
    });
    expect(await newestEntry()).toMatchObject({
      kind: 'SERVICE_TOKEN_CREATE',
      actorKind: 'USER',
      targetType: 'serviceToken',
      targetId: id,
      targetName: 'Payroll sync',
      after: { scopes: ['users:read', 'audit:read'], addresses: ['192.0.2.0/24', '127.0.0.1'] },
    });
    const all = await everything();
    expect(all).not.toContain(secret);
    expect(all).not.toContain(secret?.slice(4));
    expect(all).toContain(
      createHash('sha256')
        .update(secret ?? '')
        .digest('hex'),
    );
  });

  test('acts as itself, by its name, and is listed with what it did last', async () => {
    const { id, client } = await makeToken(server, admin, { name: 'Directory sync' });
    const user = await addUser(client);
    expect(await newestEntry()).toMatchObject({
      kind: 'USER_CREATE',
      actorKind: 'SERVICE_TOKEN',
      actorId: id,
      actorName: 'Directory sync',
      actorUser: null,
      targetId: user.id,
    });
    await vi.waitFor(async () => expect((await tokenOf(id)).lastUsedAt).not.toBeNull(), { timeout: 30_000 });
    expect(await tokenOf(id)).toMatchObject({
      lastUsedAt: server.clock.now().toISOString(),
      lastUsedAddress: '127.0.0.1',
      lastAction: { kind: 'USER_CREATE', targetName: user.loginId, occurredAt: server.clock.now().toISOString() },
    });
    // Not once for each request.
    const used = server.clock.now();
    server.clock.advance(MINUTE - 1);
    expect(await statusOf(client)).toBe(200);
    server.clock.advance(1);
    expect((await tokenOf(id)).lastUsedAt).toBe(used.toISOString());
    expect(await statusOf(client)).toBe(200);
    await vi.waitFor(
      async () => expect((await tokenOf(id)).lastUsedAt).toBe(new Date(used.getTime() + MINUTE).toISOString()),
      { timeout: 30_000 },
    );
  });

  test('imports a file and downloads the outcome, by its routes', async () => {
    const scopes = ['IMPORTS_READ', 'IMPORTS_WRITE'] as const;
    const { id, client } = await makeToken(server, admin, { scopes: [...scopes] });
    const csv = csvOf(someUsers(3, 'by.token'));
    // A program says nothing of sites; where one does, it has no cookie that a page could make it send.
    const headers = { 'content-type': 'text/csv', 'sec-fetch-site': 'cross-site', origin: 'https://elsewhere.example' };
    const uploaded = await client.inject({ method: 'POST', url: '/files', headers, payload: csv });
    expect(uploaded.statusCode).toBe(201);
    const { id: fileId } = uploaded.json<{ id: string }>();
    const { userImport } = await client.call('userImportCreate', { fileName: 'users.csv', fileId });
    const importId = userImport?.id ?? '';
    await importIn(client, importId, 'READY');
    await commitImport(client, importId);
    await importIn(client, importId, 'COMPLETED');
    const { download: link } = await client.call('userImportReport', { id: importId });
    expect(String(await download(client, link as FileLink))).toContain('by.token');
    // A link is good for its token alone.
    const other = await makeToken(server, admin, { scopes: [...scopes] });
    expect((await other.client.request('GET', (link as FileLink).url)).statusCode).toBe(404);
    expect((await admin.request('GET', (link as FileLink).url)).statusCode).toBe(404);
    const { data, errors } = await client.send(`{ userImport(id: "${importId}") { results { nodes {
      loginId user { id } } } createdBy { id } } }`);
    expect(errors?.map(({ extensions }) => extensions)).toContainEqual({ code: 'FORBIDDEN', scope: 'users:read' });
    expect(data).toMatchObject({ userImport: { results: { nodes: [{ user: null }, {}, {}] }, createdBy: null } });
    const { auditEntries } = await admin.ask(
      gql(`query ByToken($actorId: ID!) {
        auditEntries(first: 20, filter: { actorId: $actorId, kind: [USER_CREATE, USER_IMPORT_COMPLETE] }) {
          nodes { kind actorKind } } }`),
      { actorId: id },
    );
    const actorKind = 'SERVICE_TOKEN';
    expect(auditEntries.nodes).toEqual([
      { kind: 'USER_IMPORT_COMPLETE', actorKind },
      ...Array.from({ length: 3 }, () => ({ kind: 'USER_CREATE', actorKind })),
    ]);
  });

  test('outlives who made it', async () => {
    const maker = await addUser(admin, { privileges: { administrative: true } });
    const made = await server.signedIn({ loginId: maker.loginId, password: TEMPORARY });
    await made.call('passwordChange', { currentPassword: TEMPORARY, newPassword: 'Linnet-own-77' });
    const { client } = await makeToken(server, made);
    await admin.call('userDelete', { id: maker.id, loginId: maker.loginId });
    expect(await statusOf(client)).toBe(200);
  });
});

/** What whoever comes with it is answered; the request ID aside, always the same. */
async function refusal(client: TestClient) {
  const { status, headers, errors, data } = await client.send(USERS);
  const told = errors?.map(({ message, extensions }) => ({ message, extensions: { ...extensions, requestId: '' } }));
  return { status, challenge: headers['www-authenticate'], told, data };
}
const REFUSED = {
  status: 401,
  challenge: 'Bearer',
  told: [{ message: 'Sign in first.', extensions: { code: 'UNAUTHENTICATED', requestId: '' } }],
  data: undefined,
};

describe('a token that is not good is answered 401, and nothing more', () => {
  const BAD: Readonly<Record<string, (secret: string, id: string) => Promise<string>>> = {
    'one that there never was': async () => 'rct_0123456789ABCDEFGHIJKLMNOPQRSTUVW3ffP4c',
    'one that is mistyped': async (secret) => `${secret.slice(0, -1)}${secret.endsWith('a') ? 'b' : 'a'}`,
    'anything else': async () => 'eyJhbGciOiJub25lIn0.e30.',
    nothing: async () => '',
    'one that is revoked': async (secret, id) => {
      const { serviceToken } = await admin.call('serviceTokenRevoke', { id });
      expect(serviceToken).toMatchObject({ status: 'REVOKED', revokedByName: ADMIN.loginId });
      expect(await newestEntry()).toMatchObject({ kind: 'SERVICE_TOKEN_REVOKE', targetId: id });
      return secret;
    },
  };
  test.each(Object.entries(BAD))('%s', async (_, bad) => {
    const { id, secret, client } = await makeToken(server, admin);
    expect(await statusOf(client)).toBe(200);
    const text = await bad(secret, id);
    expect(await refusal(server.client().withToken(text))).toEqual(REFUSED);
    const route = await server.client().withToken(text).request('GET', '/files/whatever');
    expect([route.statusCode, route.headers['www-authenticate']]).toEqual([401, 'Bearer']);
  });

  test('one whose time is over', async () => {
    const clock = server.clock.now().getTime();
    const { id, client } = await makeToken(server, admin, { expiresAt: new Date(clock + MINUTE).toISOString() });
    server.clock.advance(MINUTE - 1);
    expect(await statusOf(client)).toBe(200);
    server.clock.advance(1);
    expect(await refusal(client)).toEqual(REFUSED);
    expect(await tokenOf(id)).toMatchObject({ status: 'EXPIRED' });
  });

  test('one from elsewhere than it may be used', async () => {
    const { client } = await makeToken(server, admin, { addresses: ['192.0.2.0/24', '2001:db8::/32'] });
    const from = async (remoteAddress: string): Promise<number> => {
      const payload = { query: USERS };
      return (await client.inject({ method: 'POST', url: '/graphql', remoteAddress, payload })).statusCode;
    };
    expect(await from('192.0.2.9')).toBe(200);
    expect(await from('::ffff:192.0.2.9')).toBe(200);
    expect(await from('2001:db8::5')).toBe(200);
    for (const address of ['192.0.3.9', '2001:db9::5', '127.0.0.1']) expect(await from(address)).toBe(401);
  });

  test('one of an organization that is suspended, which goes on when that does', async () => {
    const other = await server.signedIn(OTHER_ADMIN);
    const { client } = await makeToken(server, other);
    expect(await statusOf(client)).toBe(200);
    await server.app.operator.suspend(server.beta.organizationId);
    expect(await refusal(client)).toEqual(REFUSED);
    await server.app.operator.resume(server.beta.organizationId);
    expect(await statusOf(client)).toBe(200);
  });
});

describe('beside a cookie', () => {
  test('the token decides, and nothing of the session does', async () => {
    const { secret } = await makeToken(server, admin, { name: 'Both', scopes: ['CONTACTS_READ'] });
    const both = (await server.signedIn()).withToken(secret);
    expect(await both.fault(USERS)).toBe('FORBIDDEN');
    expect((await both.send('{ viewer { id } }')).data).toEqual({ viewer: null });
    expect(await newestEntry()).toMatchObject({
      kind: 'ACCESS_REFUSED',
      actorKind: 'SERVICE_TOKEN',
      actorName: 'Both',
      targetType: 'serviceToken',
      after: { operation: 'users' },
    });
    expect(await refusal((await server.signedIn()).withToken('rct_'))).toEqual(REFUSED);
  });

  test('another scheme says nothing', async () => {
    const headers = { authorization: 'Basic cm9sbDpjYWxs' };
    expect((await admin.send('{ viewer { id } }', {}, headers)).data).toEqual({
      viewer: { id: await viewerIdOf(admin) },
    });
  });
});

describe('no token gives itself more', () => {
  const codes = (userErrors: readonly { code: string }[]): string[] => userErrors.map(({ code }) => code);
  const REFUSAL = ['PRIVILEGES_NOT_BY_TOKEN'];
  let program: TestClient;
  beforeAll(async () => {
    ({ client: program } = await makeToken(server, admin, { scopes: [...ALL_SCOPES] }));
  });

  test('by another token, a webhook secret or a draft', async () => {
    const asked = newServiceToken(server);
    expect((await program.attempt('serviceTokenCreate', asked)).errors?.[0]?.extensions).toEqual({ code: 'FORBIDDEN' });
    expect(await program.fault('{ serviceTokens { id } }')).toBe('FORBIDDEN');
    const secret = await program.attempt('incomingWebhookSecretCreate', { kind: 'TOKEN' });
    expect(secret.errors?.[0]?.extensions).toEqual({ code: 'FORBIDDEN' });
  });

  test.each(['administrative', 'monitoring'] as const)('by a user with the privilege %s', async (privilege) => {
    const privileges = { [privilege]: true };
    const permissions = { phoneEnable: true };
    expect(codes((await program.call('userCreate', newUser({ privileges, permissions }))).userErrors)).toEqual(REFUSAL);
    const { id } = await addUser(program, { permissions });
    const granted = await program.call('userUpdate', { id, version: 1, privileges });
    expect(codes(granted.userErrors)).toEqual(REFUSAL);
    const privileged = await addUser(admin, { privileges, permissions });
    const reset = await program.call('userPasswordReset', { id: privileged.id, password: 'Kestrel-8-hills' });
    expect(codes(reset.userErrors)).toEqual(REFUSAL);
    const version = await versionOf(admin, privileged.id);
    const renamed = await program.call('userUpdate', { id: privileged.id, version, loginId: `${privilege}@a.example` });
    expect(codes(renamed.userErrors)).toEqual(REFUSAL);
    // Whatever else an administrator does with them, a token does too.
    const named = await program.call('userUpdate', { id: privileged.id, version, name: 'Other' });
    expect(codes(named.userErrors)).toEqual([]);
    const deleted = await program.call('userDelete', { id: privileged.id, loginId: privileged.loginId });
    expect(codes(deleted.userErrors)).toEqual([]);
  });

  test('by an import, whoever has uploaded it', async () => {
    const csv = csvOf(someUsers(1, 'chief').map((user) => ({ ...user, administrative: '1' })));
    for (const uploader of [program, admin]) {
      const { id } = await createImport(uploader, csv);
      await importIn(program, id, 'READY');
      const { userErrors } = await program.call('userImportCommit', { id });
      expect(codes(userErrors)).toEqual(REFUSAL);
      await program.call('userImportCancel', { id });
    }
  });

  test('by a bulk action', async () => {
    const permissions = { phoneEnable: true };
    const { id } = await addUser(admin, { permissions });
    const grant = { kind: 'SET_PERMISSION', privileges: { monitoring: true } } as const;
    const granting = await createBulk(program, { ids: [id] }, grant);
    const chief = await addUser(admin, { permissions, privileges: { monitoring: true } });
    const reset = await createBulk(program, { ids: [chief.id] }, { kind: 'RESET_PASSWORD' });
    const given = [{ userId: chief.id, password: 'Kestrel-9-hills' }];
    for (const [action, passwords] of [
      [granting, undefined],
      [reset, given],
    ] as const) {
      await vi.waitFor(
        async () => {
          const { data } = await program.send(`{ userBulkAction(id: "${action.id}") { status } }`);
          expect(data).toEqual({ userBulkAction: { status: 'READY' } });
        },
        { timeout: 30_000 },
      );
      const { userErrors } = await program.call('userBulkActionCommit', {
        id: action.id,
        passwords: passwords ?? null,
      });
      expect(codes(userErrors)).toEqual(REFUSAL);
    }
  });
});

describe('making one', () => {
  const refusals = async (given: Partial<ServiceTokenCreateInput>): Promise<string[]> =>
    (await admin.call('serviceTokenCreate', newServiceToken(server, given))).userErrors.map(
      ({ code, field }) => `${code} ${field}`,
    );

  test.each<[string, Partial<ServiceTokenCreateInput>, string[]]>([
    ['without a name', { name: '  ' }, ['REQUIRED name']],
    ['with one that is too long', { name: 'x'.repeat(51) }, ['TOO_LONG name']],
    ['without a scope', { scopes: [] }, ['REQUIRED scopes']],
    ['from a wrong place', { addresses: ['192.0.2.1', 'example.com'] }, ['INVALID_ADDRESS addresses.1']],
    [
      'from too many places',
      { addresses: Array.from({ length: 21 }, (_, i) => `192.0.2.${i}`) },
      ['TOO_MANY_VALUES addresses'],
    ],
  ])('%s is refused', async (_, given, expected) => expect(await refusals(given)).toEqual(expected));

  test('for the past, or for more than a year, is refused', async () => {
    const at = (ahead: number): string => new Date(server.clock.now().getTime() + ahead).toISOString();
    for (const ahead of [0, -DAY, 366 * DAY + 1])
      expect(await refusals({ expiresAt: at(ahead) })).toEqual(['EXPIRY_OUT_OF_RANGE expiresAt']);
    expect(await refusals({ expiresAt: at(366 * DAY) })).toEqual([]);
  });

  test('asks for the password again after a while', async () => {
    const late = await server.signedIn();
    server.clock.advance(11 * MINUTE);
    const { userErrors } = await late.call('serviceTokenCreate', newServiceToken(server));
    expect(userErrors.map(({ code }) => code)).toEqual(['REAUTHENTICATION_REQUIRED']);
    await late.call('sessionConfirm', { password: ADMIN.password });
    expect((await late.call('serviceTokenCreate', newServiceToken(server))).userErrors).toEqual([]);
    admin = await server.signedIn();
  });

  test('ends at fifty that can be used', async () => {
    const other = await server.signedIn(OTHER_ADMIN);
    const make = async () => other.call('serviceTokenCreate', newServiceToken(server));
    const first = await make();
    let made = first;
    for (let i = 0; i < 60 && made.userErrors.length === 0; i += 1) made = await make();
    expect(made.userErrors.map(({ code }) => code)).toEqual(['TOO_MANY_SERVICE_TOKENS']);
    const { serviceTokens } = await other.ask(LIST);
    expect(serviceTokens).toHaveLength(50);
    await other.call('serviceTokenRevoke', { id: first.serviceToken?.id ?? '' });
    expect((await make()).userErrors).toEqual([]);
  });
});

test("another organization's token is not found", async () => {
  const { id, client } = await makeToken(server, admin);
  const other = await server.signedIn(OTHER_ADMIN);
  const { userErrors } = await other.call('serviceTokenRevoke', { id });
  expect(userErrors.map(({ code }) => code)).toEqual(['SERVICE_TOKEN_NOT_FOUND']);
  expect(await statusOf(client)).toBe(200);
});

test('the operator lists and revokes them', async () => {
  const { id, client } = await makeToken(server, admin, { name: 'Left behind' });
  const { operator } = server.app;
  const { organizationId } = server.alpha;
  expect((await operator.serviceTokens(organizationId)).map((token) => token.id)).toContain(id);
  await operator.revokeServiceToken(organizationId, id);
  expect(await statusOf(client)).toBe(401);
  expect(await tokenOf(id)).toMatchObject({ status: 'REVOKED', revokedByName: 'operator' });
  await expect(operator.revokeServiceToken(server.beta.organizationId, id)).rejects.toThrow('SERVICE_TOKEN_NOT_FOUND');
});

test('the audit log proves who did it: a program can not be made a user, nor a user a program', async () => {
  const verify = async (): Promise<unknown> =>
    (await admin.ask(gql(`query ServiceTokenChain { auditVerify { faults { fault } } }`))).auditVerify.faults;
  const { client } = await makeToken(server, admin);
  await addUser(client);
  const { database } = server.app;
  const [entry] = await database.query(
    `SELECT id FROM audit_entries WHERE organization_id = '${server.alpha.organizationId}' ORDER BY sequence DESC LIMIT 1`,
  );
  expect(await verify()).toEqual([]);
  const set = (kind: string): Promise<unknown> =>
    database.run(() => database.select(`UPDATE audit_entries SET actor_kind = ${kind} WHERE id = ?`, [entry?.['id']]));
  await set('NULL');
  expect(await verify()).toEqual([{ fault: 'CHANGED' }]);
  await set("'service'");
  expect(await verify()).toEqual([]);
  const link = (await admin.call('auditExport', {})).download;
  expect(String(await download(admin, link as FileLink))).toContain('Program (service token)');
});

test('nothing failed inside', () => {
  expect(server.failures).toEqual([]);
});
