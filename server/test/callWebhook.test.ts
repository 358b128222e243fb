import { createHash } from 'node:crypto';
import { Webhook } from 'standardwebhooks';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addCaller, callOf, forgetCalls, makeSecret, post, tell } from './factories/calls.ts';
import { gql } from './gql.ts';
import type { TestClient } from './testClient.ts';
import { OTHER_ADMIN, TestServer } from './testServer.ts';

const ANNE = 'anne@alpha.example';

let server: TestServer;
let admin: TestClient;
beforeAll(async () => {
  server = await TestServer.start();
  admin = await server.signedIn();
  await addCaller(admin, ANNE);
});
afterAll(() => server.drop());
beforeEach(async () => {
  await forgetCalls(server);
  await server.app.database.query('DELETE FROM webhook_secrets');
});

const SECRETS = gql(`query WebhookSecrets { incomingWebhook { path secrets { id kind createdAt } } }`);
const secrets = async (client = admin) => (await client.ask(SECRETS)).incomingWebhook.secrets;
const body = (id = 'one'): string => JSON.stringify({ events: [callOf(id, ANNE).ended] });
const count = async (): Promise<number> => (await server.app.database.query('SELECT id FROM calls')).length;

/** The headers of a delivery that is signed. */
function signed(secret: string, payload: string, at = new Date(), id = 'msg_1'): Record<string, string> {
  return {
    'webhook-id': id,
    'webhook-timestamp': String(Math.floor(at.getTime() / 1000)),
    'webhook-signature': new Webhook(secret).sign(id, at, payload),
  };
}

const bearer = (token: string): Record<string, string> => ({ authorization: `Bearer ${token}` });

describe('a delivery is taken', () => {
  test('with the signature of either of two secrets, and not of the one before them', async () => {
    const made = [];
    for (let i = 0; i < 3; i += 1) made.push(await makeSecret(admin, 'SIGNING'));
    expect((await secrets()).map(({ kind }) => kind)).toEqual(['SIGNING', 'SIGNING']);
    const statuses = [];
    for (const { secret, path } of made)
      statuses.push((await post(server, body(), signed(secret, body()), path)).statusCode);
    expect(statuses).toEqual([401, 200, 200]);
    expect(await count()).toBe(1);
  });

  test('with either of two tokens, beside which secrets that sign hold on', async () => {
    const { secret, path } = await makeSecret(admin, 'SIGNING');
    const tokens = [];
    for (let i = 0; i < 3; i += 1) tokens.push((await makeSecret(admin)).secret);
    const statuses = [];
    for (const token of tokens) statuses.push((await post(server, body(), bearer(token))).statusCode);
    expect(statuses).toEqual([401, 200, 200]);
    expect((await post(server, body(), signed(secret, body()), path)).statusCode).toBe(200);
  });

  test('until its secret is deleted, which the audit log tells', async () => {
    const { secret } = await makeSecret(admin);
    expect(await tell(server, secret, callOf('one', ANNE).ended)).toEqual([{ id: 'one', result: 'CREATED' }]);
    const [made] = await secrets();
    const { incomingWebhook } = await admin.call('incomingWebhookSecretDelete', { id: made?.id ?? '' });
    expect(incomingWebhook?.secrets).toEqual([]);
    expect((await post(server, body('two'), bearer(secret))).statusCode).toBe(401);
    const { auditEntries } = await admin.ask(
      gql(`query WebhookAudit { auditEntries(first: 2) { nodes { kind targetName before after } } }`),
    );
    const [deleted, created] = auditEntries.nodes;
    expect(deleted).toEqual({
      kind: 'WEBHOOK_SECRET_DELETE',
      targetName: 'Alpha',
      before: { secretKind: 'TOKEN' },
      after: null,
    });
    expect(created).toEqual({
      kind: 'WEBHOOK_SECRET_CREATE',
      targetName: 'Alpha',
      before: null,
      after: { secretKind: 'TOKEN' },
    });
  });
});

describe('nothing is taken, and nothing is said of why,', () => {
  const refusal = async (answer: ReturnType<typeof post>): Promise<unknown> => {
    const { statusCode, json } = await answer;
    const [error] = json<{ errors: { message: string; extensions: { code: string } }[] }>().errors;
    return [statusCode, error?.extensions.code, error?.message];
  };
  const NOTHING = [401, 'UNAUTHENTICATED', 'Nothing is taken with this signature or token.'];

  test('where the signature is not right', async () => {
    const { secret, path } = await makeSecret(admin, 'SIGNING');
    const right = signed(secret, body());
    const minutes = (later: number): Date => new Date(Date.now() + later * 60_000);
    const beta = await makeSecret(await server.signedIn(OTHER_ADMIN), 'SIGNING');
    for (const [headers, payload = body(), to = path] of [
      [right, body('another')],
      [{ ...right, 'webhook-id': 'msg_2' }],
      [{ ...right, 'webhook-signature': 'v1,AAAA' }],
      [{ ...right, 'webhook-signature': 'v1' }],
      [{ ...right, 'webhook-timestamp': 'now' }],
      [signed(secret, body(), minutes(-6))],
      [signed(secret, body(), minutes(6))],
      [signed(beta.secret, body())],
      [right, body(), beta.path],
      [right, body(), '/hooks/v1/calls'],
      [right, body(), '/hooks/v1/calls?organization=none'],
      [right, body(), `${path}&organization=none`],
      [{}],
      [bearer('rcw_none')],
      [bearer(secret)],
      [{ authorization: 'Basic YTpi' }],
    ] as [Record<string, string>, string?, string?][])
      expect(await refusal(post(server, payload, headers, to))).toEqual(NOTHING);
    expect(await count()).toBe(0);
  });

  test('of an organization that is suspended', async () => {
    const { secret } = await makeSecret(admin);
    await server.app.operator.suspend(server.alpha.organizationId);
    expect(await refusal(post(server, body(), bearer(secret)))).toEqual(NOTHING);
    await server.app.operator.resume(server.alpha.organizationId);
    admin = await server.signedIn();
    expect((await post(server, body(), bearer(secret))).statusCode).toBe(200);
  });
});

test('secrets are kept sealed or hashed, and told once', async () => {
  const signing = await makeSecret(admin, 'SIGNING');
  const token = await makeSecret(admin, 'TOKEN');
  expect(signing.secret).toMatch(/^whsec_[\w+/]{43}=$/);
  expect(token.secret).toMatch(/^rcw_[\w-]{43}$/);
  const rows = await server.app.database.query('SELECT * FROM webhook_secrets');
  const kept = rows.flatMap((row) => Object.values(row).map(String)).join(' ');
  for (const secret of [signing.secret, token.secret]) {
    expect(kept).not.toContain(secret);
    expect(kept).not.toContain(secret.slice(6));
    expect(kept).not.toContain(Buffer.from(secret).toString('base64').slice(0, 40));
  }
  expect(kept).toContain(createHash('sha256').update(token.secret).digest('hex'));
  expect(JSON.stringify(await admin.ask(SECRETS))).not.toContain(signing.secret.slice(6));
});

test("another organization's secrets are not there", async () => {
  await makeSecret(admin);
  const [made] = await secrets();
  const other = await server.signedIn(OTHER_ADMIN);
  expect(await secrets(other)).toEqual([]);
  expect((await other.call('incomingWebhookSecretDelete', { id: made?.id ?? '' })).userErrors).toEqual([]);
  expect(await secrets()).toHaveLength(1);
});

test('without the service there is no secret, and what comes with an old one is refused event by event', async () => {
  const { secret } = await makeSecret(admin);
  const { organizationId } = server.alpha;
  const user = await admin.ask(gql(`query WebhookUser { users(search: "anne") { nodes { id version } } }`));
  const { id, version } = user.users.nodes[0] ?? { id: '', version: 0 };
  await admin.call('userUpdate', { id, version, permissions: { incomingWebhookEnable: false } });
  await server.app.operator.changeContract(organizationId, { seats: { incomingWebhook: null } });
  expect((await admin.call('incomingWebhookSecretCreate', { kind: 'TOKEN' })).userErrors).toMatchObject([
    { code: 'NOT_SUBSCRIBED' },
  ]);
  expect(await tell(server, secret, callOf('one', ANNE).ended, {})).toEqual([
    { id: 'one', result: 'REJECTED', code: 'NOT_SUBSCRIBED', field: 'call' },
    { id: null, result: 'REJECTED', code: 'NOT_SUBSCRIBED', field: 'call' },
  ]);
  await server.app.operator.changeContract(organizationId, { seats: { incomingWebhook: 5 } });
  await admin.call('userUpdate', { id, version: version + 1, permissions: { incomingWebhookEnable: true } });
});

describe('a body that is no delivery is refused', () => {
  const deep = `${'['.repeat(200_000)}${']'.repeat(200_000)}`;
  test.each([
    ['nothing', ''],
    ['no JSON', '{'],
    ['no events', '{}'],
    ['null', 'null'],
    ['no list', '{"events":{}}'],
    ['an empty list', '{"events":[]}'],
    ['too many', JSON.stringify({ events: Array.from({ length: 101 }, () => ({})) })],
    ['too deep', `{"events":[${deep}]}`],
    ['a million entries', `{"events":[[${'1,'.repeat(300_000)}1]]}`],
    ['no UTF-8', Buffer.from([0x7b, 0xff, 0xfe, 0x7d])],
  ])('%s', async (_, payload) => {
    const { secret } = await makeSecret(admin);
    const answer = await post(server, payload, bearer(secret));
    expect([answer.statusCode, answer.json()]).toMatchObject([
      400,
      { errors: [{ extensions: { code: 'BAD_REQUEST' } }] },
    ]);
    expect((await server.http.inject('/livez')).statusCode).toBe(200);
  });

  test('of more than a mebibyte, before or while it is read', async () => {
    const { secret } = await makeSecret(admin);
    const answer = await post(server, ' '.repeat(1024 * 1024 + 1), bearer(secret));
    expect([answer.statusCode, answer.json()]).toMatchObject([
      413,
      { errors: [{ extensions: { code: 'REQUEST_TOO_LARGE' } }] },
    ]);
  });

  test('and texts a thousand times too long, or of any kind, are refused by their field', async () => {
    const { secret } = await makeSecret(admin);
    const long = 'あ'.repeat(200_000);
    for (const more of [
      { queue: long },
      { kind: long },
      { startedAt: long },
      { queue: { a: 1 } },
      { tags: 'x' },
      { stereo: 1 },
    ])
      expect(await tell(server, secret, callOf('one', ANNE, more).ended)).toMatchObject([
        { id: 'one', result: 'REJECTED', code: 'INVALID_FIELD', field: `call.${Object.keys(more).join('')}` },
      ]);
    const polluting = `{"events":[{"type":"call.ended","call":{"id":"one"},"__proto__":{"polluted":true},"constructor":{"prototype":{"polluted":true}}}]}`;
    expect((await post(server, polluting, bearer(secret))).statusCode).toBe(200);
    expect(Reflect.get({}, 'polluted')).toBeUndefined();
    expect(await count()).toBe(0);
  });
});

test('an organization that sends too much is told when it is heard again, and another goes on', async () => {
  const limited = await TestServer.start({ env: { RATE_LIMITS: 'on' }, rateWindow: 7200 });
  try {
    const [alpha, beta] = [
      await makeSecret(await limited.signedIn()),
      await makeSecret(await limited.signedIn(OTHER_ADMIN)),
    ];
    const statuses = [];
    for (let i = 0; i < 601; i += 1) statuses.push((await post(limited, '{}', bearer(alpha.secret))).statusCode);
    expect(statuses.indexOf(429)).toBe(600);
    const answer = await post(limited, '{}', bearer(alpha.secret));
    expect(answer.json()).toMatchObject({ errors: [{ extensions: { code: 'TOO_MANY_REQUESTS' } }] });
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
    expect((await post(limited, '{}', bearer(beta.secret))).statusCode).toBe(400);
  } finally {
    await limited.drop();
  }
}, 120_000);
