import { RATE_KINDS } from '@rollcall/shared';
import { getNamedType, getNullableType, isNonNullType, isObjectType } from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TEMPORARY, addUser, chooseOwn } from './factories/users.ts';
import { declaredRates } from '../src/graphql/index.ts';
import { type Operation, gql } from './gql.ts';
import type { TestClient } from './testClient.ts';
import { ADMIN, OTHER_ADMIN, TestServer } from './testServer.ts';

const WINDOW = 7200;

let server: TestServer;
beforeAll(async () => {
  // A window that ends with no test, however slow the machine is.
  server = await TestServer.start({ env: { RATE_LIMITS: 'on' }, rateWindow: WINDOW });
}, 300_000);
afterAll(() => server.drop());

/**
 * What each operation counts as. One that is added must be added here too, on purpose; a query that is not here is not
 * limited by itself.
 */
const EXPECTED = {
  'Query.auditVerify': 'verification',
  'Query.userImportFileCheck': 'check',
  'Query.userLoginIdsTaken': 'check',
  'Mutation.auditExport': 'export',
  'Mutation.callExport': 'export',
  'Mutation.callMemoUpdate': 'change',
  'Mutation.columnMatchesSave': 'change',
  'Mutation.contactCreate': 'change',
  'Mutation.contactDelete': 'change',
  'Mutation.contactExport': 'export',
  'Mutation.contactImport': 'upload',
  'Mutation.contactUpdate': 'change',
  'Mutation.draftKeyCreate': 'change',
  'Mutation.draftKeyDelete': 'change',
  'Mutation.draftKeyOpen': 'change',
  'Mutation.incomingWebhookSecretCreate': 'change',
  'Mutation.incomingWebhookSecretDelete': 'change',
  'Mutation.incomingWebhookTestCall': 'change',
  'Mutation.passwordChange': 'account',
  'Mutation.passwordPolicyUpdate': 'change',
  'Mutation.serviceTokenCreate': 'change',
  'Mutation.serviceTokenRevoke': 'change',
  'Mutation.sessionConfirm': 'account',
  'Mutation.sessionEnd': 'account',
  'Mutation.sessionEndOthers': 'account',
  'Mutation.signIn': 'signIn',
  'Mutation.signOut': 'account',
  'Mutation.userActivate': 'change',
  'Mutation.userBulkActionCancel': 'change',
  'Mutation.userBulkActionCommit': 'change',
  'Mutation.userBulkActionCreate': 'bulkAction',
  'Mutation.userBulkUpdateCreate': 'upload',
  'Mutation.userCreate': 'change',
  'Mutation.userCsvTemplateCreate': 'template',
  'Mutation.userDeactivate': 'change',
  'Mutation.userDelete': 'change',
  'Mutation.userExport': 'export',
  'Mutation.userImportCancel': 'change',
  'Mutation.userImportCommit': 'change',
  'Mutation.userImportCreate': 'upload',
  'Mutation.userImportReport': 'export',
  'Mutation.userImportUndo': 'bulkAction',
  'Mutation.userPasswordReset': 'change',
  'Mutation.userSessionsEnd': 'change',
  'Mutation.userUpdate': 'change',
  'Mutation.userViewCreate': 'change',
  'Mutation.userViewDelete': 'change',
  'Mutation.userViewUpdate': 'change',
  'Mutation.viewerUpdate': 'account',
};

const EXPORT = gql(`mutation RatesExport { answer: userExport(input: { encoding: UTF_8 }) {
  download { url } userErrors { code message retryAt }
} }`);
const TEMPLATE = gql(`mutation RatesTemplate { answer: userCsvTemplateCreate(input: { rows: 1, encoding: UTF_8 }) {
  download { url } userErrors { code message retryAt }
} }`);

interface Refusal {
  readonly code: string;
  readonly message: string;
  readonly retryAt: string | null;
}

/** Calls a mutation so often, and answers what it was refused with each time it was. */
async function repeat<Variables extends object>(
  client: TestClient,
  document: Operation<{ readonly answer: { readonly userErrors: readonly Refusal[] } | null }, Variables>,
  times: number,
  variables?: Variables,
): Promise<readonly Refusal[]> {
  const refused: Refusal[] = [];
  for (let i = 0; i < times; i += 1)
    refused.push(...((await client.ask(document, variables)).answer?.userErrors ?? []));
  return refused;
}

describe('the schema', () => {
  test('says of every mutation what it counts as, and of the queries that cost', () => {
    const declared = [...declaredRates(server.app.schema)].filter(([, rate]) => rate !== undefined);
    expect(Object.fromEntries(declared)).toEqual(EXPECTED);
    const mutations = Object.keys(server.app.schema.getMutationType()?.getFields() ?? {});
    expect(Object.keys(EXPECTED).filter((name) => name.startsWith('Mutation.'))).toHaveLength(mutations.length);
    // Downloads and deliveries are counted by their routes; requests, and wrong tokens, before they are read.
    expect(new Set([...Object.values(EXPECTED), 'download', 'webhook', 'request', 'token'])).toEqual(
      new Set(RATE_KINDS),
    );
  });

  test('lets every mutation be refused by its payload', () => {
    for (const { name, type } of Object.values(server.app.schema.getMutationType()?.getFields() ?? {})) {
      const payload = getNullableType(getNamedType(type));
      if (!isObjectType(payload)) throw new Error(`${name} has no payload`);
      const needed = Object.values(payload.getFields()).filter((field) => isNonNullType(field.type));
      expect([name, needed.map((field) => field.name)]).toEqual([name, ['userErrors']]);
    }
  });
});

describe('a mutation that comes too often', { timeout: 300_000 }, () => {
  test('is refused in the language and zone of its user, with the instant from which it is heard again', async () => {
    const client = await server.signedIn();
    const refused = await repeat(client, EXPORT, 25);
    expect(refused).toHaveLength(5);
    // By the server's clock, to the second, however little of the window is gone.
    const [{ retryAt, ...told } = { retryAt: null }] = refused.slice(-1);
    expect(retryAt).toMatch(/^2026-11-22T0[45]:\d\d:\d\d\.000Z$/);
    const inTokyo = new Date(new Date(retryAt ?? '').getTime() + 9 * 60 * 60_000).toISOString().slice(11, 19);
    expect(told).toEqual({
      code: 'TOO_MANY_REQUESTS',
      message: `Too many exports in a short time. Try again at ${inTokyo} GMT+9.`,
    });
    const answer = await client.send(EXPORT);
    expect([answer.status, answer.data.answer?.download]).toEqual([200, null]);
    const seconds = Number(answer.headers['retry-after']);
    expect(seconds).toBeGreaterThan(0);
    expect(seconds).toBeLessThanOrEqual(WINDOW + 1);
  });

  test('is refused also where all of them come in one request, and does not use up what else may be done', async () => {
    const client = await server.signedIn(OTHER_ADMIN);
    const many = Array.from(
      { length: 8 },
      (_, i) => `a${i}: userExport(input: { encoding: UTF_8 }) { userErrors { code } }`,
    );
    const codes: string[] = [];
    for (let i = 0; i < 3; i += 1) {
      const { data } = await client.send(`mutation { ${many.join(' ')} }`);
      const payloads = Object.values(data) as { userErrors: { code: string }[] }[];
      codes.push(...payloads.flatMap(({ userErrors }) => userErrors.map(({ code }) => code)));
    }
    expect(codes).toEqual(Array.from({ length: 4 }, () => 'TOO_MANY_REQUESTS'));
    expect(await repeat(client, TEMPLATE, 5)).toEqual([]);
  });

  test('costs by what it brings: a large file is several small ones', async () => {
    const client = await server.signedIn(OTHER_ADMIN);
    const statuses: number[] = [];
    // Of 8 points each; from the eleventh on each takes the place of the oldest.
    for (let i = 0; i < 16; i += 1) {
      const payload = Buffer.alloc(7_999_999);
      statuses.push((await client.inject({ method: 'POST', url: '/files', payload })).statusCode);
    }
    expect(statuses).toEqual([...Array<number>(15).fill(201), 429]);
  });

  test('is limited of a user, and in all of their organization', async () => {
    const admin = await server.signedIn();
    const clients: TestClient[] = [];
    for (let i = 0; i < 4; i += 1) {
      const loginId = `colleague${i}@alpha.example`;
      await addUser(admin, { loginId, locale: 'JA', privileges: { administrative: true } });
    }
    server.clock.advance(61 * 60_000);
    for (let i = 0; i < 4; i += 1) {
      const client = await server.signedIn({ loginId: `colleague${i}@alpha.example`, password: TEMPORARY });
      await chooseOwn(client, 'Chosen-own-1');
      clients.push(client);
    }
    const refused = [];
    for (const client of clients) refused.push(...(await repeat(client, TEMPLATE, 30)));
    // Thirty of each are let through, but ninety of all.
    expect(refused).toHaveLength(30);
    expect(refused[0]?.message).toMatch(/^短時間に実行できるテンプレートの作成の回数を超えました。/);
  });
});

describe('a query that comes too often', { timeout: 300_000 }, () => {
  test('is answered with an error of that code, and the instant from which it is heard again', async () => {
    const client = await server.signedIn(OTHER_ADMIN);
    const answers = [];
    for (let i = 0; i < 22; i += 1) answers.push(await client.send('{ auditVerify { entryCount } }'));
    const refused = answers.filter(({ errors }) => errors);
    expect(refused).toHaveLength(2);
    const { errors, headers } = refused[0] ?? {};
    expect(errors?.[0]?.message).toMatch(
      /^Too many verifications of the audit log .* Try again at \d\d:\d\d:\d\d EST\.$/,
    );
    const { code, retryAt, ...more } = errors?.[0]?.extensions ?? {};
    expect([code, more]).toEqual(['TOO_MANY_REQUESTS', {}]);
    expect(retryAt).toMatch(/^2026-11-22T\d\d:\d\d:\d\d\.000Z$/);
    expect(Number(headers?.['retry-after'])).toBeGreaterThan(0);
  });

  test('costs by how much it asks: many login IDs are as many checks', async () => {
    const client = await server.signedIn();
    const loginIds = Array.from({ length: 10_000 }, (_, i) => `check${i}@alpha.example`);
    const codes = [];
    for (let i = 0; i < 7; i += 1)
      codes.push(
        await client.fault('query ($loginIds: [String!]!) { userLoginIdsTaken(loginIds: $loginIds) }', { loginIds }),
      );
    expect(codes).toEqual([...Array.from({ length: 5 }, () => undefined), 'TOO_MANY_REQUESTS', 'TOO_MANY_REQUESTS']);
  });
});

test('whoever may not use an operation uses up nothing of it', { timeout: 300_000 }, async () => {
  const admin = await server.signedIn(OTHER_ADMIN);
  const MEMBER = { loginId: 'member@beta.example', password: 'Temporary-1' };
  await addUser(admin, MEMBER);
  server.clock.advance(61 * 60_000);
  const [member, back] = [await server.signedIn(MEMBER), await server.signedIn(OTHER_ADMIN)];
  for (let i = 0; i < 100; i += 1) expect(await member.fault(TEMPLATE)).toBe('PASSWORD_CHANGE_REQUIRED');
  expect(await repeat(back, TEMPLATE, 5)).toEqual([]);
});

describe('requests of someone signed out', { timeout: 300_000 }, () => {
  test('are answered 429 from one address when they are more than anyone needs, and others go on', async () => {
    const ask = (remoteAddress: string) =>
      server.http.inject({
        method: 'POST',
        url: '/graphql',
        remoteAddress,
        headers: { 'accept-language': 'ja' },
        payload: { query: '{ viewer { id } }' },
      });
    // One network, whose addresses are all one person's.
    const answers = [];
    for (let i = 0; i < 1205; i += 1) answers.push(await ask(`2001:db8::${(i % 9) + 1}`));
    const refused = answers.filter(({ statusCode }) => statusCode !== 200);
    expect(refused.map(({ statusCode }) => statusCode)).toEqual([429, 429, 429, 429, 429]);
    const [first] = refused;
    expect(Number(first?.headers['retry-after'])).toBeGreaterThan(0);
    const [error] = first?.json<{ errors: { message: string; extensions: Record<string, string> }[] }>().errors ?? [];
    expect(error?.message).toMatch(/^短時間に実行できるリクエストの回数を超えました。/);
    expect(error?.extensions['code']).toBe('TOO_MANY_REQUESTS');
    expect(error?.extensions['retryAt']).toMatch(/^2026-11-22T/);
    expect((await ask('2001:db8:1::1')).statusCode).toBe(200);
    expect((await ask('192.0.2.7')).statusCode).toBe(200);
  });
});

test('attempts to sign in tell from when the next is heard, as a field and as a header', {
  timeout: 300_000,
}, async () => {
  const client = server.client();
  const document = gql(`mutation RatesSignIn($input: SignInInput!) {
    answer: signIn(input: $input) { userErrors { code message retryAt } }
  }`);
  const input = { loginId: 'guessed@alpha.example', password: 'Wrong-1' };
  const codes = (await repeat(client, document, 6, { input })).map(({ code, retryAt }) => [code, retryAt !== null]);
  expect(codes[0]).toEqual(['INVALID_CREDENTIALS', false]);
  expect(codes.at(-1)).toEqual(['TOO_MANY_ATTEMPTS', true]);
  const { data, headers } = await client.send(document, { input });
  const retryAt = new Date(data.answer?.userErrors[0]?.retryAt ?? '').getTime();
  expect(Number(headers['retry-after'])).toBe(Math.ceil((retryAt - server.clock.now().getTime()) / 1000));
});

test('with RATE_LIMITS=off nothing is limited', { timeout: 300_000 }, async () => {
  const free = await TestServer.start({ env: { RATE_LIMITS: 'off' } });
  const client = await free.signedIn(ADMIN);
  expect(await repeat(client, EXPORT, 30)).toEqual([]);
  await free.drop();
});

test('nothing failed inside', () => {
  expect(server.failures).toEqual([]);
});
