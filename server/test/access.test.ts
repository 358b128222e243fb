import { FieldResolver, Query, Resolver } from 'type-graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createSchema, declaredAccess } from '../src/graphql/index.ts';
import type { Access, AccessScope } from '../src/kernel/index.ts';
import { UserType } from '../src/modules/users/index.ts';
import { addUser, chooseOwn } from './factories/users.ts';
import { commitImport, createImport, csvOf, importIn, someUsers } from './imports.ts';
import { createBulk } from './bulkActions.ts';
import { gql } from './gql.ts';
import type { TestClient } from './testClient.ts';
import { ADMIN, OTHER_ADMIN, TestServer } from './testServer.ts';
import { type WalkedOperation, callOf, declaredRoutes, operationsOf } from './walk.ts';

const may = (scope: AccessScope) => ({ permission: 'administrative', scope }) as const;
/** For whoever may see the object; a program needs a scope besides. */
const also = (scope: AccessScope) => ({ parent: true, scope }) as const;

/** Every operation, and who may use it. One that is added must be added here too, on purpose. */
const EXPECTED = {
  'Query.viewer': 'anyone',
  'Query.user': may('users:read'),
  'Query.users': may('users:read'),
  'Query.sessions': 'user',
  'Query.contract': may('organization:read'),
  'Query.contractMonth': may('organization:read'),
  'Query.seatMonths': may('organization:read'),
  'Query.passwordPolicy': may('organization:read'),
  'Query.userImport': may('imports:read'),
  'Query.userImportFileCheck': may('imports:read'),
  'Query.userImports': may('imports:read'),
  'Query.userLoginIdsTaken': may('users:read'),
  'Query.userBulkAction': may('users:read'),
  'Query.userBulkActions': may('users:read'),
  'Query.auditEntries': may('audit:read'),
  'Query.auditHighlights': may('audit:read'),
  'Query.signInDays': may('audit:read'),
  'Query.auditVerify': may('audit:read'),
  'Mutation.signIn': 'anyone',
  'Mutation.signOut': 'session',
  'Mutation.passwordChange': 'session',
  'Mutation.sessionEnd': 'user',
  'Mutation.sessionEndOthers': 'user',
  'Mutation.sessionConfirm': 'session',
  'Mutation.viewerUpdate': 'user',
  'Mutation.userSessionsEnd': may('users:write'),
  'Query.userViews': may('users:read'),
  'Mutation.userViewCreate': may('users:write'),
  'Mutation.userViewUpdate': may('users:write'),
  'Mutation.userViewDelete': may('users:write'),
  'Query.calls': { scope: 'calls:read' },
  'Query.call': { scope: 'calls:read' },
  'Mutation.callMemoUpdate': 'user',
  'Query.callDashboard': 'user',
  'Query.callDays': may('calls:read'),
  'Query.callOverallBins': may('calls:read'),
  'Query.callRetention': { scope: 'calls:read' },
  'Query.callsUnderWay': { permission: 'monitoring', scope: 'calls:read' },
  'Query.userCallCounts': may('calls:read'),
  'Query.incomingWebhook': may('organization:read'),
  'Mutation.incomingWebhookSecretCreate': { permission: 'administrative' },
  'Mutation.incomingWebhookSecretDelete': { permission: 'administrative' },
  'Mutation.incomingWebhookTestCall': { permission: 'administrative' },
  'Query.contacts': { scope: 'contacts:read' },
  'Query.contact': { scope: 'contacts:read' },
  'Mutation.contactCreate': may('contacts:write'),
  'Mutation.contactUpdate': may('contacts:write'),
  'Mutation.contactDelete': may('contacts:write'),
  'Mutation.contactImport': may('contacts:write'),
  'Mutation.contactExport': { permission: 'analyticsExportContacts', scope: 'contacts:read' },
  'Query.columnMatches': may('imports:read'),
  'Mutation.columnMatchesSave': may('imports:write'),
  'Mutation.draftKeyCreate': { permission: 'administrative' },
  'Mutation.draftKeyOpen': { permission: 'administrative' },
  'Mutation.draftKeyDelete': { permission: 'administrative' },
  'Mutation.userCreate': may('users:write'),
  'Mutation.userUpdate': may('users:write'),
  'Mutation.userActivate': may('users:write'),
  'Mutation.userDeactivate': may('users:write'),
  'Mutation.userPasswordReset': may('users:write'),
  'Mutation.userDelete': may('users:write'),
  'Mutation.userExport': may('users:read'),
  'Mutation.userCsvTemplateCreate': may('imports:read'),
  'Mutation.userBulkUpdateCreate': may('users:write'),
  'Mutation.userImportReport': may('imports:read'),
  'Mutation.userImportUndo': may('imports:write'),
  'Mutation.userImportCreate': may('imports:write'),
  'Mutation.userImportCommit': may('imports:write'),
  'Mutation.userImportCancel': may('imports:write'),
  'Mutation.userBulkActionCreate': may('users:write'),
  'Mutation.userBulkActionCommit': may('users:write'),
  'Mutation.userBulkActionCancel': may('users:write'),
  'Mutation.auditExport': may('audit:read'),
  'Mutation.callExport': { permission: 'analyticsExportCallHistory', scope: 'calls:read' },
  'Mutation.passwordPolicyUpdate': may('organization:write'),
  'Query.serviceTokens': { permission: 'administrative' },
  'Mutation.serviceTokenCreate': { permission: 'administrative' },
  'Mutation.serviceTokenRevoke': { permission: 'administrative' },
};

/** Every field that a method answers, where it is for others than whoever may see its object. */
const EXPECTED_FIELDS = {
  'User.sessions': { ...may('users:read'), orOneself: true },
  'User.import': may('imports:read'),
  'UserImport.undo': may('users:read'),
  'UserBulkAction.callCounts': may('calls:read'),
  'ServiceToken.lastAction': { permission: 'administrative' },
  'AuditEntry.actorUser': also('users:read'),
  'AuditEntry.targetUser': also('users:read'),
  'ContractChange.actorUser': also('users:read'),
  'ContractChange.targetUser': also('users:read'),
  'UserBulkAction.createdBy': also('users:read'),
  'UserImport.createdBy': also('users:read'),
  'UserImport.undoneBy': also('users:read'),
  'UserImportResult.user': also('users:read'),
  'UserView.createdBy': also('users:read'),
  'Call.contact': also('contacts:read'),
  'CallUnderWay.contact': also('contacts:read'),
  'Call.audioUrl': also('recordings:read'),
  'Call.audioDownloadUrl': also('recordings:read'),
};

/** Every route of a module, and who may use it. */
const EXPECTED_ROUTES: Readonly<Record<string, Access>> = {
  'GET /files/*': { scope: ['users:read', 'imports:read', 'calls:read', 'contacts:read', 'audit:read'] },
  'POST /hooks/v1/calls': 'anyone',
  'POST /hooks/miitel/*': 'anyone',
  'PUT /hooks/audio/*': 'anyone',
  'GET /files/audio/*': { scope: 'recordings:read' },
  'GET /files/recordings/*': { permission: 'analyticsDownloadRecordings', scope: 'recordings:read' },
  'POST /files': { permission: 'administrative', scope: ['imports:write', 'users:write', 'contacts:write'] },
};

let server: TestServer;
let admin: TestClient;
let member: TestClient;
let newcomer: TestClient;
/** Texts that only Alpha may see. */
const secrets = ['@alpha.example', 'Alpha', 'alpha.csv'];
/** An ID of Alpha's for each argument that takes one. */
let ids: readonly string[];

const MEMBER = { loginId: 'member@alpha.example', first: 'Temporary-1', own: 'Linnet-own-1' };
const NEWCOMER = { loginId: 'newcomer@alpha.example', password: 'Temporary-2' };

beforeAll(async () => {
  server = await TestServer.start({ env: { PROVISIONING_DELAY_MINUTES: '0' } });
  admin = await server.signedIn();
  for (const { loginId, password } of [{ loginId: MEMBER.loginId, password: MEMBER.first }, NEWCOMER]) {
    await addUser(admin, { loginId, name: 'Alpha member', password });
  }
  member = await server.signedIn({ loginId: MEMBER.loginId, password: MEMBER.first });
  await chooseOwn(member, MEMBER.own, MEMBER.first);
  newcomer = await server.signedIn(NEWCOMER);

  const done = await createImport(admin, csvOf(someUsers(2, 'walk')), 'alpha.csv');
  await commitImport(admin, done.id);
  await importIn(admin, done.id, 'COMPLETED');
  const ready = await createImport(admin, csvOf(someUsers(2, 'ready')), 'alpha.csv');
  const invalid = await createImport(admin, csvOf([{ loginId: 'x' }]), 'alpha.csv');
  const bulk = await createBulk(admin, { matching: {} }, { kind: 'SET_LOCALE', locale: 'JA' });
  const { contact } = await admin.call('contactCreate', { company: 'Alpha Customers', numbers: ['03-1234-5678'] });
  const { viewer, auditEntries } = await admin.ask(
    gql(`query AccessViewer { viewer { id } auditEntries(first: 1) { nodes { id } } }`),
  );
  ids = [
    viewer?.id ?? '',
    done.id,
    ready.id,
    invalid.id,
    bulk.id,
    contact?.id ?? '',
    server.alpha.organizationId,
    auditEntries.nodes[0]?.id ?? '',
  ];
});
afterAll(() => server.drop());

const operations = (): readonly WalkedOperation[] => operationsOf(server.app.schema);

describe('who may use it is declared, and is what was meant,', () => {
  test('of every operation and of every field that a method answers', () => {
    const declared = [...declaredAccess(server.app.schema)];
    const isField = ([name]: (typeof declared)[number]): boolean => !/^(Query|Mutation)\./.test(name);
    expect(Object.fromEntries(declared.filter((each) => !isField(each)))).toEqual(EXPECTED);
    const fields = declared.filter(isField);
    expect(fields.length).toBeGreaterThan(15);
    expect(Object.fromEntries(fields.filter(([, access]) => access !== 'parent'))).toEqual(EXPECTED_FIELDS);
  });

  test('of every route', async () => {
    expect(await declaredRoutes(server.app)).toEqual(EXPECTED_ROUTES);
  });

  test('or there is no server', () => {
    @Resolver(() => UserType)
    class Undeclared {
      @FieldResolver(() => String)
      secret(): string {
        return '';
      }

      @Query(() => UserType, { nullable: true })
      open(): UserType | null {
        return null;
      }
    }
    expect(() => createSchema([new Undeclared()])).toThrow(/Query\.open, User\.secret$/);
  });
});

/** What names no permission is for whoever is signed in. */
const levelOf = (access: unknown): unknown =>
  typeof access === 'object' && access !== null && !('permission' in access) ? 'user' : access;

describe('an operation answers nobody whom it is not for', () => {
  const REFUSALS = {
    'someone signed out': { client: () => server.client(), code: 'UNAUTHENTICATED', openTo: ['anyone'] },
    'someone with a made-up session': {
      client: () => server.client().withCookie('rollcall_session=c3Rvb2wtcGlnZW9uLWFwcGxl'),
      code: 'UNAUTHENTICATED',
      openTo: ['anyone'],
    },
    'a user with a temporary password': {
      client: () => newcomer,
      code: 'PASSWORD_CHANGE_REQUIRED',
      openTo: ['anyone', 'session'],
    },
    'a user without administrative privileges': {
      client: () => member,
      code: 'FORBIDDEN',
      openTo: ['anyone', 'session', 'user'],
    },
  };
  test.each(Object.entries(REFUSALS))('%s', async (_, { client, code, openTo }) => {
    const isFor = (access: unknown): boolean => openTo.some((each) => each === levelOf(access));
    for (const { name, root, field } of operations()) {
      if (isFor(EXPECTED[name as keyof typeof EXPECTED])) continue;
      for (const id of ids) expect([name, await client().fault(...callOf(root, field, id))]).toEqual([name, code]);
    }
    for (const [route, access] of Object.entries(await declaredRoutes(server.app))) {
      const [method = '', url = ''] = route.split(' ');
      if (isFor(access)) continue;
      const answer = await client().request(method, url.replace(/:\w+/g, ids[0] ?? ''));
      expect([route, answer.json<unknown>()]).toMatchObject([route, { errors: [{ extensions: { code } }] }]);
    }
  });
});

test('what a user without privileges sees of any field is their own', async () => {
  const viewer = operations().find(({ name }) => name === 'Query.viewer');
  if (!viewer) throw new Error('There is no viewer');
  const answer = await member.send(...callOf(viewer.root, viewer.field, ''));
  const text = JSON.stringify(answer)
    .replaceAll(MEMBER.loginId, '')
    .replaceAll('"Alpha"', '')
    .replaceAll('Alpha member', '');
  for (const secret of secrets) expect(text).not.toContain(secret);
  expect(answer.errors?.map((error) => error.extensions['code'])).toEqual(['FORBIDDEN']);
});

test("another organization's administrator is answered, field by field, with nothing of this one", async () => {
  const other = await server.signedIn(OTHER_ADMIN);
  for (const { name, root, field } of operations()) {
    if (name === 'Mutation.signOut') continue;
    for (const id of ids) {
      const text = JSON.stringify(await other.send(...callOf(root, field, id)));
      for (const secret of [...secrets, ...ids]) expect(`${name}: ${text}`).not.toContain(secret);
    }
  }
  // The walk has teeth: the same calls by Alpha's own administrator do show these.
  const [users] = operations().filter(({ name }) => name === 'Query.users');
  if (!users) throw new Error('There are no users');
  expect(JSON.stringify(await admin.send(...callOf(users.root, users.field, '')))).toContain('@alpha.example');
});

test('a request is limited in depth, cost and size', async () => {
  const deep = `{ viewer { ${'import { createdBy { '.repeat(8)} id ${'} }'.repeat(8)} } }`;
  expect(await admin.fault(deep)).toBe('QUERY_TOO_DEEP');
  const dear = '{ userImports(first: 100) { nodes { issues(first: 100) { nodes { row code message } } } } }';
  expect(await admin.fault(dear)).toBe('QUERY_TOO_EXPENSIVE');
  expect(await admin.fault(`{ ${'viewer { id } '.repeat(2000)} }`)).toBe('GRAPHQL_PARSE_FAILED');
  const spreading = Array.from({ length: 40 }, (_, i) => `fragment f${i} on User { ...f${i + 1} ...f${i + 1} }`).join(
    '\n',
  );
  const answer = await admin.send(`{ viewer { ...f0 } } ${spreading} fragment f40 on User { id }`);
  expect(answer.errors).toBeDefined();
});

test('what a caller did wrong is told without what they typed, which may be a password', async () => {
  const SIGN_IN = 'mutation ($input: SignInInput!) { signIn(input: $input) { user { id } } }';
  const secret = 'My-Secret-9';
  const asked = [
    await server.client().send(SIGN_IN, { input: { loginId: 'x@y.zz', password: [secret] } }),
    await server.client().send(SIGN_IN, { input: { loginId: 'x@y.zz', password: { secret } } }),
    await server.client().send(SIGN_IN, { input: secret }),
    await server.client().send(`mutation { signIn(input: { loginId: "x", password: ["${secret}"] }) { user { id } } }`),
    await server.client().send(`mutation { signIn(input: "${secret}") { user { id } } }`),
    await admin.send(
      'mutation ($input: UserImportCreateInput!) { userImportCreate(input: $input) { userErrors { code } } }',
      {
        input: { fileName: 'x.csv', csv: [secret] },
      },
    ),
    await admin.send('mutation ($input: ViewerUpdateInput!) { viewerUpdate(input: $input) { userErrors { code } } }', {
      input: { locale: secret },
    }),
  ];
  for (const { status, errors } of asked) {
    expect(status).toBe(400);
    expect(['BAD_USER_INPUT', 'GRAPHQL_VALIDATION_FAILED']).toContain(errors?.[0]?.extensions['code']);
    expect(JSON.stringify(errors)).not.toContain(secret);
    expect(errors?.[0]?.message.length).toBeGreaterThan(20);
  }
});

test('someone signed out can not send much', async () => {
  const response = await server.http.inject({
    method: 'POST',
    url: '/graphql',
    payload: { query: `# ${'x'.repeat(100_000)}\n{ viewer { id } }` },
  });
  expect(response.statusCode).toBe(413);
});

test('a form of another site can not send a request', async () => {
  const response = await server.http.inject({
    method: 'POST',
    url: '/graphql',
    headers: { 'content-type': 'text/plain' },
    payload: '{"query":"{ viewer { id } }"}',
  });
  expect(response.statusCode).toBeGreaterThanOrEqual(400);
  const { loginId, password } = ADMIN;
  const client = server.client();
  await client.signIn(loginId, password);
  expect(client.setCookie).toMatch(/^rollcall_session=[\w-]{43}; Path=\/; Expires=.+; HttpOnly; SameSite=Lax$/);
});
