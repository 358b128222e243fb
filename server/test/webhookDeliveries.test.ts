import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addCaller, callOf, forgetCalls, makeSecret, post, statistics, tell } from './factories/calls.ts';
import { gql } from './gql.ts';
import type { TestClient } from './testClient.ts';
import { ADMIN, OTHER_ADMIN, TestServer } from './testServer.ts';

const ANNE = 'anne@alpha.example';
const DAY = 24 * 60 * 60_000;

let server: TestServer;
let admin: TestClient;
let token: string;
beforeAll(async () => {
  server = await TestServer.start();
  admin = await server.signedIn();
  await addCaller(admin, ANNE);
});
afterAll(() => server.drop());
beforeEach(async () => {
  await forgetCalls(server);
  await server.app.database.query('DELETE FROM webhook_secrets');
  token = (await makeSecret(admin)).secret;
});

const WEBHOOK = gql(`query DeliveriesWebhook { incomingWebhook {
  subscribed
  secrets { id kind createdByName lastUsedAt }
  deliveries {
    receivedAt secretId secretKind status created updated duplicates conflicts rejected
    rejections { externalId code field }
  }
} }`);
const webhook = async (client = admin) => (await client.ask(WEBHOOK)).incomingWebhook;
const deliveries = async (client = admin) => (await webhook(client)).deliveries;
const bearer = (secret = token): Record<string, string> => ({ authorization: `Bearer ${secret}` });
const NONE = { created: 0, updated: 0, duplicates: 0, conflicts: 0, rejected: 0, rejections: [] };

describe('a delivery is in the list', () => {
  test('with what became of its events, and nothing of what they said', async () => {
    const { started, ended } = callOf('one', ANNE, { queue: 'Kestrel' });
    await tell(server, token, started);
    const unknown = callOf(`two${'x'.repeat(180)}`, 'nobody@alpha.example').ended;
    await tell(server, token, ended, started, callOf('one', ANNE, { kind: 'INCOMING' }).ended, unknown, {});
    const { secrets, deliveries: listed } = await webhook();
    const secretId = secrets[0]?.id;
    const receivedAt = server.clock.now().toISOString();
    expect(listed).toEqual([
      {
        receivedAt,
        secretId,
        secretKind: 'TOKEN',
        status: 200,
        created: 0,
        updated: 1,
        duplicates: 1,
        conflicts: 1,
        rejected: 2,
        rejections: [
          {
            externalId: `two${'x'.repeat(96)}…`,
            code: 'USER_UNKNOWN',
            field: 'call.participants.0.loginId',
          },
          { externalId: null, code: 'INVALID_FIELD', field: 'type' },
        ],
      },
      { ...NONE, receivedAt, secretId, secretKind: 'TOKEN', status: 200, created: 1 },
    ]);
    const kept = JSON.stringify(await server.app.database.query('SELECT * FROM webhook_deliveries'));
    for (const told of ['Kestrel', 'anne', 'nobody', 'いろは', '1234', token.slice(6)])
      expect(kept).not.toContain(told);
  });

  test('with the first five of those that were rejected', async () => {
    await tell(server, token, ...Array.from({ length: 9 }, (_, i) => callOf(`no-${i}`, 'nobody@alpha.example').ended));
    const [delivery] = await deliveries();
    expect(delivery).toMatchObject({ rejected: 9 });
    expect(delivery?.rejections.map(({ externalId }) => externalId)).toEqual(['no-0', 'no-1', 'no-2', 'no-3', 'no-4']);
  });

  test('where the whole of it was refused or failed', async () => {
    await post(server, '{', bearer());
    await post(server, ' '.repeat(1024 * 1024 + 1), bearer());
    await server.app.database.query('ALTER TABLE call_participants RENAME TO call_participants_away');
    try {
      expect((await post(server, JSON.stringify({ events: [callOf('one', ANNE).ended] }), bearer())).statusCode).toBe(
        500,
      );
    } finally {
      await server.app.database.query('ALTER TABLE call_participants_away RENAME TO call_participants');
    }
    const listed = await deliveries();
    expect(listed.map(({ status }) => status)).toEqual([500, 413, 400]);
    for (const delivery of listed) expect(delivery).toMatchObject({ ...NONE, secretKind: 'TOKEN' });
  });

  test('also of a sender made for MiiTel, by its own names', async () => {
    const { secret: path } = await makeSecret(admin, 'URL');
    const call = {
      call_data_id: 'one',
      event_type: 'INCOMING_CALL',
      call_starts_at: '2026-11-20T10:00:00+09:00',
      call_answered_at: '2026-11-20T10:00:30+09:00',
      call_ends_at: '2026-11-20T10:09:30+09:00',
      participants: [{ type: 'TO', miitel_user_id: 'nobody', number: '05011112222' }],
    };
    expect((await post(server, JSON.stringify({ call_data: [call] }), {}, path)).statusCode).toBe(200);
    expect((await post(server, '{}', {}, path)).statusCode).toBe(400);
    expect((await post(server, ' '.repeat(8 * 1024 * 1024 + 1), {}, path)).statusCode).toBe(413);
    expect((await post(server, '{}', {}, `${path}x`)).statusCode).toBe(401);
    const listed = await deliveries();
    expect(listed.map(({ secretKind, status }) => [secretKind, status])).toEqual([
      ['URL', 413],
      ['URL', 400],
      ['URL', 200],
    ]);
    expect(listed[2]).toMatchObject({
      rejected: 1,
      rejections: [{ externalId: 'one', code: 'USER_UNKNOWN', field: 'participants.0.miitel_user_id' }],
    });
  });

  test('and not where the sender is not known: strangers could fill it', async () => {
    const { path } = await makeSecret(admin, 'SIGNING');
    const body = JSON.stringify({ events: [callOf('one', ANNE).ended] });
    for (const [headers, to] of [
      [{}],
      [bearer('rcw_none')],
      [{ 'webhook-id': 'a', 'webhook-timestamp': '1', 'webhook-signature': 'v1,AAAA' }, path],
    ] as [Record<string, string>, string?][])
      expect((await post(server, body, headers, to)).statusCode).toBe(401);
    await server.app.operator.suspend(server.alpha.organizationId);
    expect((await post(server, body, bearer())).statusCode).toBe(401);
    await server.app.operator.resume(server.alpha.organizationId);
    admin = await server.signedIn();
    expect(await deliveries()).toEqual([]);
  });

  test('of its organization alone', async () => {
    await post(server, '{}', bearer());
    expect(await deliveries(await server.signedIn(OTHER_ADMIN))).toEqual([]);
    expect(await deliveries()).toHaveLength(1);
  });
});

test('of deliveries that come too often one a minute is recorded', async () => {
  const limited = await TestServer.start({ env: { RATE_LIMITS: 'on' }, rateWindow: 7200 });
  try {
    const client = await limited.signedIn();
    const { secret } = await makeSecret(client);
    for (let i = 0; i < 605; i += 1) await post(limited, '{}', bearer(secret));
    const statuses = async () => (await deliveries(client)).map(({ status }) => status);
    expect((await statuses()).filter((status) => status === 429)).toHaveLength(1);
    limited.clock.advance(60_000);
    for (let i = 0; i < 3; i += 1) await post(limited, '{}', bearer(secret));
    expect((await statuses()).slice(0, 3)).toEqual([429, 429, 400]);
  } finally {
    await limited.drop();
  }
}, 120_000);

test('a hundred of an organization are kept, and of those the ones of the last week', async () => {
  for (let i = 0; i < 103; i += 1) await post(server, '{}', bearer());
  const count = async (): Promise<number> =>
    (await server.app.database.query('SELECT id FROM webhook_deliveries')).length;
  await tell(server, token, callOf('last', ANNE).ended);
  expect([(await deliveries()).length, await count()]).toEqual([50, 104]);
  await server.app.cleanUp();
  expect(await count()).toBe(100);
  expect((await deliveries())[0]).toMatchObject({ status: 200, created: 1 });
  server.clock.advance(4 * DAY);
  await post(server, '{}', bearer());
  server.clock.advance(3 * DAY + 1);
  await server.app.cleanUp();
  expect(await count()).toBe(1);
  server.clock.advance(4 * DAY);
  await server.app.cleanUp();
  expect(await count()).toBe(0);
  admin = await server.signedIn();
});

test('a secret says who made it and when it was last used, to the minute', async () => {
  const used = async () =>
    (await webhook()).secrets.map(({ createdByName, lastUsedAt }) => [createdByName, lastUsedAt]);
  const { loginId } = ADMIN;
  expect(await used()).toEqual([[loginId, null]]);
  const first = server.clock.now().toISOString();
  await post(server, '{}', bearer());
  server.clock.advance(59_000);
  await post(server, '{}', bearer());
  expect(await used()).toEqual([[loginId, first]]);
  server.clock.advance(1_000);
  await tell(server, token, callOf('one', ANNE).ended);
  expect(await used()).toEqual([[loginId, server.clock.now().toISOString()]]);
});

describe('a test call', () => {
  const permit = async (incomingWebhookEnable: boolean): Promise<void> => {
    const { viewer } = await admin.ask(gql(`query TestCallViewer { viewer { id version } }`));
    const { id = '', version = 0 } = viewer ?? {};
    const { userErrors } = await admin.call('userUpdate', { id, version, permissions: { incomingWebhookEnable } });
    expect(userErrors).toEqual([]);
  };
  const send = () => admin.call('incomingWebhookTestCall', undefined);

  test('is a whole call of a minute of whoever sends it, and counts', async () => {
    await permit(true);
    const { result, userErrors } = await send();
    expect([result, userErrors]).toEqual([
      { externalId: expect.stringMatching(/^rollcall-test-/) as string, result: 'CREATED', code: null, field: null },
      [],
    ]);
    const { calls } = await admin.ask(
      gql(`query TestCalls { calls(first: 2) { nodes {
        externalId kind status endedAt ringSeconds talkSeconds participants { side name }
      } } }`),
    );
    expect(calls.nodes).toEqual([
      {
        externalId: result?.externalId,
        kind: 'INCOMING',
        status: 'COMPLETED',
        endedAt: server.clock.now().toISOString(),
        ringSeconds: 5,
        talkSeconds: 60,
        participants: [
          { side: 'FROM', name: 'Rollcall test call' },
          { side: 'TO', name: expect.any(String) as string },
        ],
      },
    ]);
    expect((await statistics(server)).organization).toMatchObject([{ calls: 1, answered: 1, talk_seconds: 60 }]);
    expect(await deliveries()).toMatchObject([{ secretId: null, secretKind: null, status: 200, created: 1 }]);
    const { auditEntries } = await admin.ask(
      gql(`query TestCallAudit { auditEntries(first: 1) { nodes { kind targetName after } } }`),
    );
    expect(auditEntries.nodes).toEqual([
      {
        kind: 'WEBHOOK_TEST_CALL',
        targetName: 'Alpha',
        after: { externalId: result?.externalId, result: 'CREATED' },
      },
    ]);
  });

  test('of someone who may not use the Incoming Webhook, or without the service, is rejected and says why', async () => {
    await permit(false);
    expect((await send()).result).toMatchObject({
      result: 'REJECTED',
      code: 'WEBHOOK_NOT_ALLOWED',
      field: 'call.participants.1.userId',
    });
    const user = await admin.ask(gql(`query TestCallUser { users(search: "anne") { nodes { id version } } }`));
    const { id, version } = user.users.nodes[0] ?? { id: '', version: 0 };
    await admin.call('userUpdate', { id, version, permissions: { incomingWebhookEnable: false } });
    await server.app.operator.changeContract(server.alpha.organizationId, { seats: { incomingWebhook: null } });
    expect((await webhook()).subscribed).toBe(false);
    expect((await send()).result).toMatchObject({ result: 'REJECTED', code: 'NOT_SUBSCRIBED', field: 'call' });
    expect((await deliveries()).map(({ rejections }) => rejections[0]?.code)).toEqual([
      'NOT_SUBSCRIBED',
      'WEBHOOK_NOT_ALLOWED',
    ]);
    await server.app.operator.changeContract(server.alpha.organizationId, { seats: { incomingWebhook: 5 } });
    await admin.call('userUpdate', { id, version: version + 1, permissions: { incomingWebhookEnable: true } });
    expect((await webhook()).subscribed).toBe(true);
  });
});
