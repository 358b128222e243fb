import { afterAll, beforeAll, describe, expect, test, vi } from 'vitest';
import { OPERATOR_PRINCIPAL, type Principal, runAs } from '../src/kernel/index.ts';
import { prepareBulk } from './bulkActions.ts';
import { gql } from './gql.ts';
import { HttpServers } from './httpServers.ts';
import { createImport, csvOf, importIn, someUsers } from './imports.ts';
import { addUser, newUser, versionOf } from './factories/users.ts';
import type { Calls, ServiceTokenScope } from './generated.ts';
import { type InputOf, TestClient } from './testClient.ts';
import { TestServer } from './testServer.ts';
import { addedBy } from './undos.ts';

const OWN = 'Xd2-bG6XxctN';
const FIRST = 'Walking-home-1';

/** These do something about who is signed in, so they run on nobody's behalf. */
const ON_NOBODYS_BEHALF = ['signIn', 'signOut', 'sessionEnd'];

// Each test asks for two dozen things, which takes long where every commit waits for a disk.
vi.setConfig({ testTimeout: 120_000 });

let server: TestServer;
let servers: HttpServers;
let admin: TestClient;
/** Of every mutation, what carries it out. */
let inputs: Inputs;

beforeAll(async () => {
  server = await TestServer.start({ env: { PROVISIONING_DELAY_MINUTES: '0' } });
  servers = new HttpServers(server.app);
  admin = await server.signedIn();
  inputs = await inputsOf(admin);
});
afterAll(async () => {
  await servers.stop();
  await server.drop();
});

type Inputs = { readonly [Name in keyof Calls]?: InputOf<Name> };

interface Payload {
  readonly userErrors: readonly { readonly code: string }[];
  readonly download?: { readonly url: string } | null;
}

/** The code with which a link is refused; undefined where its file is sent. */
async function faultOf(client: TestClient, url: string): Promise<string | undefined> {
  const response = await client.request('GET', url);
  if (response.statusCode === 200) return undefined;
  return response.json<{ errors: { extensions: { code: string } }[] }>().errors[0]?.extensions.code;
}

/**
 * Calls a mutation, and downloads what it links to.
 * @returns the code with which it threw, and that with which it was refused
 */
async function mutate<Name extends keyof Calls>(
  client: TestClient,
  name: Name,
  input: InputOf<Name> | undefined,
): Promise<[string?, string?]> {
  const { data, errors } = await client.attempt(name, input as InputOf<Name>);
  const payload = (data as Partial<Record<Name, Payload | null>> | null)?.[name];
  const fault = errors?.[0]?.extensions['code'] as string | undefined;
  // A link changes nothing: what is recorded, and looked at again, is its use.
  const url = payload?.download?.url;
  return [fault ?? (url === undefined ? undefined : await faultOf(client, url)), payload?.userErrors[0]?.code];
}

const add = async (loginId: string, administrative = false): Promise<string> =>
  (
    await addUser(admin, {
      loginId,
      password: FIRST,
      privileges: { administrative },
      permissions: {
        incomingWebhookEnable: administrative,
        analyticsExportCallHistory: administrative,
        analyticsExportContacts: administrative,
      },
    })
  ).id;

/** When a token of a test ends. */
const soon = (): string => new Date(server.clock.now().getTime() + 86_400_000).toISOString();

async function inputsOf(client: TestClient): Promise<Inputs> {
  const names = ['update', 'deactivate', 'activate', 'reset', 'delete', 'end', 'bulk'];
  const ids: string[] = [];
  for (const name of names) ids.push(await add(`${name}@alpha.example`));
  const [update = '', deactivate = '', activate = '', reset = '', gone = '', end = '', bulk = ''] = ids;
  await mutate(client, 'userDeactivate', { id: activate });
  const added = await addedBy(client, someUsers(1, 'undo'));
  const ready = await createImport(client, csvOf(someUsers(1, 'ready')));
  const dropped = await createImport(client, csvOf(someUsers(1, 'dropped')));
  for (const { id } of [ready, dropped]) await importIn(client, id, 'READY');
  const action = { kind: 'SET_LOCALE', locale: 'JA' } as const;
  const [staged, unwanted] = [
    await prepareBulk(client, { ids: [bulk] }, action),
    await prepareBulk(client, { ids: [bulk] }, action),
  ];
  const { userView } = await client.call('userViewCreate', { name: 'Kept', columns: [] });
  const viewId = userView?.id ?? '';
  const { contact: kept } = await client.call('contactCreate', { company: 'Kept', numbers: ['+442079460000'] });
  const { contact: lost } = await client.call('contactCreate', { company: 'Lost', numbers: ['+442079460002'] });
  const token = { name: 'Kept', scopes: ['USERS_READ' as const], expiresAt: soon() };
  const { serviceToken } = await client.call('serviceTokenCreate', token);
  return {
    serviceTokenCreate: { ...token, name: 'New' },
    serviceTokenRevoke: { id: serviceToken?.id ?? '' },
    userViewCreate: { name: 'New', columns: [] },
    userViewUpdate: { id: viewId, name: 'Renamed' },
    userViewDelete: { id: viewId },
    contactCreate: { company: 'New', numbers: ['+442079460001'] },
    contactUpdate: { id: kept?.id ?? '', version: 1, company: 'Renamed', numbers: ['+442079460000'] },
    contactDelete: { ids: [lost?.id ?? ''] },
    columnMatchesSave: { matches: [{ header: 'Mailbox', column: 'loginId' }] },
    incomingWebhookSecretCreate: { kind: 'SIGNING' },
    incomingWebhookSecretDelete: { id: 'none' },
    incomingWebhookTestCall: undefined,
    callMemoUpdate: { id: 'none', before: '', memo: 'Of a call of their own, once there is one' },
    draftKeyCreate: undefined,
    // Somebody else's is as if it were not there, and that is no refusal.
    draftKeyOpen: { id: 'none' },
    draftKeyDelete: { id: 'none' },
    userUpdate: { id: update, version: 1, name: 'Another' },
    userDeactivate: { id: deactivate },
    userActivate: { id: activate },
    userPasswordReset: { id: reset, password: 'Kestrel-7-hills' },
    userDelete: { id: gone, loginId: 'delete@alpha.example' },
    userSessionsEnd: { userId: end },
    userCreate: newUser({ loginId: 'create@alpha.example', password: FIRST }),
    userImportCreate: { fileName: 'new.csv', csv: csvOf(someUsers(1, 'new')) },
    userImportCommit: { id: ready.id },
    userImportCancel: { id: dropped.id },
    userImportReport: { id: added },
    userImportUndo: { id: added },
    userBulkActionCreate: { selection: { ids: [bulk] }, action },
    userBulkActionCommit: { id: staged.id },
    userBulkActionCancel: { id: unwanted.id },
    userBulkUpdateCreate: { fileName: 'change.csv', csv: 'Login ID,User name\nbulk@alpha.example,Other\n' },
    userCsvTemplateCreate: { encoding: 'UTF_8', rows: 1 },
    userExport: { encoding: 'UTF_8' },
    auditExport: {},
    contactImport: { fileName: 'c.csv', csv: 'Company,Phone numbers\nNew,+442079460009\n', commit: true },
    contactExport: { encoding: 'UTF_8' },
    callExport: { encoding: 'UTF_8' },
    passwordPolicyUpdate: { weakPasswordsInFiles: 'REFUSE' },
    viewerUpdate: { timeZone: 'America/New_York' },
    sessionConfirm: { password: OWN },
    sessionEndOthers: undefined,
    passwordChange: { currentPassword: OWN, newPassword: 'Magpie-8-fields' },
  };
}

/** Every row of every table. */
async function everything(): Promise<Record<string, unknown>> {
  const { database } = server.app;
  const tables = await database.query(
    database.engine === 'sqlite'
      ? "SELECT name FROM sqlite_master WHERE type = 'table'"
      : 'SELECT table_name AS name FROM information_schema.tables WHERE table_schema = DATABASE()',
  );
  const rows: Record<string, unknown> = {};
  for (const { name } of tables) rows[String(name)] = await database.query(`SELECT * FROM ${String(name)}`);
  return rows;
}

/**
 * A second administrator, as a request that came in a moment ago carries them, and a client whose every request does.
 */
async function administrator(name: string): Promise<{ id: string; principal: Principal; client: TestClient }> {
  const loginId = `${name}@alpha.example`;
  const id = await add(loginId, true);
  const own = await server.signedIn({ loginId, password: FIRST });
  await mutate(own, 'passwordChange', { currentPassword: FIRST, newPassword: OWN });
  // A call has its memo from those who took part in it. The seat is for the next of them.
  await mutate(own, 'incomingWebhookTestCall', undefined);
  const permissions = { incomingWebhookEnable: false };
  await mutate(admin, 'userUpdate', { id, version: await versionOf(admin, id), permissions });
  const { calls } = await own.ask(
    gql(`query PrincipalCall($userId: ID!) { calls(first: 1, filter: { userId: $userId }) { nodes { id } } }`),
    { userId: id },
  );
  inputs = { ...inputs, callMemoUpdate: { id: calls.nodes[0]?.id ?? '', before: '', memo: 'Theirs' } };
  const token = own.cookie('rollcall_session').split('=')[1];
  const principal = await server.app.sessions.principalOf(token, '127.0.0.1');
  if (!principal) throw new Error('Nobody is signed in');
  // That they were refused is recorded, and rightly; here only what they asked for counts.
  const backend = { sessions: { principalOf: async () => principal }, refusals: { record: async () => undefined } };
  const { http } = await servers.start({ backend });
  return { id, principal, client: new TestClient(http) };
}

const mutations = (): string[] => Object.keys(server.app.schema.getMutationType()?.getFields() ?? {});

test('every mutation is among those that are tried', () => {
  expect([...Object.keys(inputs), ...ON_NOBODYS_BEHALF].toSorted()).toEqual(mutations().toSorted());
});

/**
 * What stops an administrator, and how what they have under way is answered then: some of it by what a service sees
 * itself.
 */
const STOPS: readonly [string, (id: string) => Promise<unknown>, readonly string[]][] = [
  ['their session is ended', (id) => mutate(admin, 'userSessionsEnd', { userId: id }), ['UNAUTHENTICATED']],
  [
    'their account is deactivated',
    (id) => mutate(admin, 'userDeactivate', { id }),
    ['UNAUTHENTICATED', 'FORBIDDEN', 'ADMINISTRATOR_GONE'],
  ],
  [
    'they are no administrator any more',
    async (id) =>
      mutate(admin, 'userUpdate', { id, version: await versionOf(admin, id), privileges: { administrative: false } }),
    ['FORBIDDEN', 'ADMINISTRATOR_GONE'],
  ],
];

async function expectRefused(client: TestClient, codes: readonly string[]): Promise<void> {
  const answers: [string, string?][] = [];
  for (const [mutation, input] of Object.entries(inputs) as [keyof Calls, never][]) {
    const [fault, refusal] = await mutate(client, mutation, input);
    answers.push([mutation, fault ?? refusal]);
  }
  expect(answers.filter(([, code]) => !codes.includes(code ?? ''))).toEqual([]);
}

describe('nothing that is under way is written once', () => {
  test.each(STOPS)('%s', async (name, stop, codes) => {
    const { id, client } = await administrator(name.replaceAll(' ', '.'));
    expect(await stop(id)).toEqual([undefined, undefined]);
    const before = await everything();
    await expectRefused(client, codes);
    expect(await everything()).toEqual(before);
  });
});

test('a transaction that records nothing is looked at too', async () => {
  const { database } = server.app;
  const { organizationId } = server.beta;
  const rename = (name: string, principal: Principal): Promise<unknown> =>
    runAs(principal, () =>
      database.run(() => database.select('UPDATE organizations SET name = ? WHERE id = ?', [name, organizationId])),
    );
  const name = async (): Promise<unknown> =>
    (await database.query(`SELECT name FROM organizations WHERE id = '${organizationId}'`))[0]?.['name'];
  const { id, principal } = await administrator('silent');
  for (const [each, as] of [
    ['By a user', principal],
    ['By an operator', OPERATOR_PRINCIPAL],
  ] as const) {
    await rename(each, as);
    expect(await name()).toBe(each);
  }
  await mutate(admin, 'userSessionsEnd', { userId: id });
  const place = { locale: 'en', timeZone: 'UTC', address: '127.0.0.1' } as const;
  const token = { tokenId: 't', name: 'Token', organizationId, scopes: new Set<never>(), ...place };
  for (const each of [principal, { kind: 'service', ...token } as const])
    await expect(rename('By nobody', each)).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  expect(await name()).toBe('By an operator');
});

test('nothing that a program has under way is written once its token is revoked', async () => {
  const { secret, serviceToken } = await admin.call('serviceTokenCreate', {
    name: 'Program',
    scopes: ['USERS_READ', 'USERS_WRITE', 'IMPORTS_READ', 'IMPORTS_WRITE', 'CALLS_READ', 'RECORDINGS_READ'].concat([
      'CONTACTS_READ',
      'CONTACTS_WRITE',
      'ORGANIZATION_READ',
      'ORGANIZATION_WRITE',
      'AUDIT_READ',
    ]) as ServiceTokenScope[],
    expiresAt: soon(),
  });
  const id = serviceToken?.id ?? '';
  const from = { address: '127.0.0.1', locale: 'en' } as const;
  const principal = await server.app.tokens.principalOf(secret ?? '', from);
  if (!principal) throw new Error('The token is not known');
  const lastUse = async (): Promise<unknown> =>
    (await server.app.database.query(`SELECT last_used_at AS used FROM service_tokens WHERE id = '${id}'`))[0]?.[
      'used'
    ];
  await vi.waitFor(async () => expect(await lastUse()).not.toBeNull(), { timeout: 60_000 });
  const backend = { tokens: { principalOf: async () => principal }, refusals: { record: async () => undefined } };
  const { http } = await servers.start({ backend });
  const client = new TestClient(http).withToken('whatever');
  const { organizationId } = server.alpha;
  const rename = (name: string): Promise<unknown> =>
    runAs(principal, () =>
      server.app.database.run(() =>
        server.app.database.select('UPDATE organizations SET name = ? WHERE id = ?', [name, organizationId]),
      ),
    );
  await rename('Alpha');
  await mutate(admin, 'serviceTokenRevoke', { id });
  await expect(rename('By nobody')).rejects.toMatchObject({ code: 'UNAUTHENTICATED' });
  const before = await everything();
  // What is for people alone is refused for lack of a scope, and what a token may not give for that.
  await expectRefused(client, ['UNAUTHENTICATED', 'FORBIDDEN', 'PRIVILEGES_NOT_BY_TOKEN', 'FILE_NOT_FOUND']);
  expect(await everything()).toEqual(before);
});

test('nothing is written in an organization that was suspended meanwhile', async () => {
  const { client } = await administrator('suspended');
  await server.app.operator.suspend(server.alpha.organizationId);
  const before = await everything();
  await expectRefused(client, ['UNAUTHENTICATED', 'ORGANIZATION_SUSPENDED', 'ADMINISTRATOR_GONE']);
  expect(await everything()).toEqual(before);
  await server.app.operator.resume(server.alpha.organizationId);
  admin = await server.signedIn();
});

test('what is under way is written while nothing of that happens', async () => {
  const { client } = await administrator('still.there');
  for (const [mutation, input] of Object.entries(inputs) as [keyof Calls, never][])
    expect([mutation, ...(await mutate(client, mutation, input))]).toEqual([mutation, undefined, undefined]);
});
