import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { addCaller, callOf, forgetCalls, makeSecret, post, tell } from './factories/calls.ts';
import { gql } from './gql.ts';
import type { TestClient } from './testClient.ts';
import { OTHER_ADMIN, TestServer } from './testServer.ts';

/** Senders that were made for MiiTel's Incoming Webhook, with bodies of our own in the shape that its schema has. */

const ANNE = 'anne@alpha.example';
const BEN = 'ben@alpha.example';

let server: TestServer;
let admin: TestClient;
let anne: string;
let ben: string;
let path: string;
beforeAll(async () => {
  server = await TestServer.start();
  admin = await server.signedIn();
  anne = (await addCaller(admin, ANNE, 'Anne')).id;
  ben = (await addCaller(admin, BEN, 'Ben')).id;
});
afterAll(() => server.drop());
beforeEach(async () => {
  await forgetCalls(server);
  await server.app.database.query('DELETE FROM webhook_secrets');
  ({ secret: path } = await makeSecret(admin, 'URL'));
});

type Fields = Readonly<Record<string, unknown>>;

const own = (more: Fields = {}): Fields => ({
  type: 'FROM',
  stereo_lr: 'left',
  miitel_user_id: 'ID of Anne',
  number: '05011112222',
  name: 'whatever the sender calls her',
  ...more,
});
const other = (more: Fields = {}): Fields => ({
  type: 'TO',
  stereo_lr: 'right',
  miitel_user_id: null,
  number: '0312345678',
  name: 'いろは商店',
  ...more,
});

/** A call of nine minutes, as MiiTel's schema has it. */
const call = (id: string, more: Fields = {}): Fields => ({
  call_data_id: id,
  audio_file_type: 'mp3',
  event_type: 'OUTGOING_CALL',
  groupname: '営業',
  queue_name: null,
  call_starts_at: '2026-11-20T10:00:00+09:00',
  call_answered_at: '2026-11-20T10:00:30+09:00',
  call_ends_at: '2026-11-20T10:09:30+09:00',
  circuit_number: '05011112222',
  audio_channel_type: 'STEREO',
  participants: [own(), other()],
  ...more,
});

const answered = (body: unknown, to = path) =>
  post(server, JSON.stringify(body).replaceAll('ID of Anne', anne), {}, to);

interface Errors {
  readonly audio_upload_urls: object[];
  readonly errors: object[];
}

/** Sends calls, which must be answered with 200. @returns what was not taken */
async function send(...calls: readonly unknown[]): Promise<object[]> {
  const answer = await answered({ call_data: calls });
  if (answer.statusCode !== 200) throw new Error(`${answer.statusCode} ${answer.body}`);
  return answer.json<Errors>().errors;
}

const CALLS = gql(`query MiitelCalls {
  calls(first: 100) {
    nodes {
      externalId kind status startedAt answeredAt endedAt ringSeconds talkSeconds stereo circuitNumber fromNumber
      toNumber queue group tags
      participants { side channel userId name number }
      scores {
        userId overall talkRatio overlaps silences rallies pitch intonation speechRate partnerSpeechRate fillers
      }
    }
  }
}`);
const calls = async () => (await admin.ask(CALLS)).calls.nodes;
async function only() {
  const [one, ...others] = await calls();
  if (!one || others.length > 0) throw new Error(`There are ${others.length + (one ? 1 : 0)} calls`);
  return one;
}

test('a call as the schema has it is taken whole, and sent again it is the same', async () => {
  const sent = call('one', { tags: [{ value: '応対メモ' }, { value: '二\n行' }, { value: '' }], queue_name: '受付' });
  expect(await send(sent)).toEqual([]);
  expect(await send(sent, sent)).toEqual([]);
  expect(await only()).toEqual({
    externalId: 'one',
    kind: 'OUTGOING',
    status: 'COMPLETED',
    startedAt: '2026-11-20T01:00:00.000Z',
    answeredAt: '2026-11-20T01:00:30.000Z',
    endedAt: '2026-11-20T01:09:30.000Z',
    ringSeconds: 30,
    talkSeconds: 540,
    stereo: true,
    circuitNumber: '+815011112222',
    fromNumber: '+815011112222',
    toNumber: '+81312345678',
    queue: '受付',
    group: '営業',
    tags: ['応対メモ', '二 行'],
    participants: [
      { side: 'FROM', channel: 'LEFT', userId: anne, name: 'Anne', number: '+815011112222' },
      { side: 'TO', channel: 'RIGHT', userId: null, name: 'いろは商店', number: '+81312345678' },
    ],
    scores: [],
  });
});

test.each([
  ['EXTENSION', 'EXTENSION'],
  ['OUTGOING_CALL', 'OUTGOING'],
  ['INCOMING_CALL', 'INCOMING'],
  ['AUTOMATIC_TRANSFER', 'TRANSFER'],
  ['AUTOMATIC_RECORD', 'INCOMING'],
  ['EXTENSION_TRANSFER', 'TRANSFER'],
  ['OUTGOING_TRANSFER', 'TRANSFER'],
])('%s is a call of the kind %s', async (event_type, kind) => {
  expect(await send(call('one', { event_type }))).toEqual([]);
  expect((await only()).kind).toBe(kind);
});

describe('what senders write otherwise than the schema is taken:', () => {
  const without = (name: string): Fields =>
    Object.fromEntries(Object.entries(call('one')).filter(([each]) => each !== name));
  const swapped = [own({ stereo_lr: 'right' }), other({ stereo_lr: 'left' })];

  test.each<[string, Fields, object]>([
    [
      'offsets without a colon',
      { call_starts_at: '2026-11-20T10:00:00+0900', call_answered_at: '2026-11-20T10:00:30.5+0900' },
      { startedAt: '2026-11-20T01:00:00.000Z', answeredAt: '2026-11-20T01:00:30.500Z' },
    ],
    ['instants in UTC', { call_starts_at: '2026-11-20T01:00:00Z' }, { startedAt: '2026-11-20T01:00:00.000Z' }],
    ['group_name', { groupname: undefined, group_name: '一課' }, { group: '一課' }],
    ['both names of a group', { groupname: null, group_name: '一課' }, { group: '一課' }],
    [
      'empty texts',
      { groupname: '', group_name: '', queue_name: '', circuit_number: '' },
      { group: null, queue: null },
    ],
    ['nothing of a circuit', { circuit_number: undefined }, { circuitNumber: null }],
    ['a call that nobody answered', { call_answered_at: null }, { status: 'MISSED', ringSeconds: 570, talkSeconds: 0 }],
    ['an empty text for that', { call_answered_at: '' }, { status: 'MISSED', talkSeconds: 0 }],
    [
      'empty texts for channels',
      { audio_channel_type: '', participants: [own(), other({ stereo_lr: '' })] },
      { stereo: false, participants: [{ channel: 'LEFT' }, { channel: null }] },
    ],
    ['mono', { audio_channel_type: 'MONAURAL' }, { stereo: false }],
    ['null for channels, told apart', { audio_channel_type: null, participants: swapped }, { stereo: true }],
    [
      'null for channels, of which one is known',
      { audio_channel_type: null, participants: [own()] },
      { stereo: false },
    ],
    [
      'two speakers on one channel',
      { participants: [own(), other({ stereo_lr: 'left' })] },
      { stereo: true, participants: [{ channel: null }, { channel: null }] },
    ],
    [
      'Anonymous',
      {
        event_type: 'INCOMING_CALL',
        participants: [other({ type: 'FROM', number: 'Anonymous' }), own({ type: 'TO' })],
      },
      { fromNumber: 'Anonymous', participants: [{ number: 'Anonymous' }, {}] },
    ],
    [
      'short numbers and codes',
      { participants: [own({ number: '1001' }), other({ number: '*21#' })] },
      { fromNumber: '1001', toNumber: '*21#' },
    ],
    [
      'an empty number and no name',
      { participants: [own({ number: '', name: null }), other({ number: '', name: null })] },
      {
        fromNumber: null,
        participants: [
          { name: 'Anne', number: null },
          { name: '', number: null },
        ],
      },
    ],
    [
      'a start of a year before, as in a sample of its own',
      { call_starts_at: '2025-11-19T10:00:00+09:00' },
      { startedAt: '2026-11-20T01:00:30.000Z', ringSeconds: 0, talkSeconds: 540 },
    ],
  ])('%s', async (_, more, expected) => {
    expect(await send(call('one', more))).toEqual([]);
    expect(await only()).toMatchObject(expected);
  });

  test('no word of channels', async () => {
    expect(await send(without('audio_channel_type'))).toEqual([]);
    expect((await only()).stereo).toBe(true);
  });
});

describe('what is refused of one call is told by its field, and the others are taken:', () => {
  const nobody = '00000000-0000-4000-8000-000000000000';
  test.each<[string, Fields, object]>([
    [
      'an ID that nobody has',
      { participants: [own({ miitel_user_id: nobody })] },
      {
        code: 'USER_UNKNOWN',
        field: 'participants.0.miitel_user_id',
      },
    ],
    [
      'numbers alone',
      { participants: [own({ miitel_user_id: null }), other()] },
      {
        code: 'USER_REQUIRED',
        field: 'participants',
      },
    ],
    ['a kind that there is not', { event_type: 'FAX' }, { code: 'INVALID_FIELD', field: 'event_type' }],
    [
      'a side that there is not',
      { participants: [own(), other({ type: 'BOTH' })] },
      {
        code: 'INVALID_FIELD',
        field: 'participants.1.type',
      },
    ],
    [
      'a channel that there is not',
      { participants: [own(), other({ stereo_lr: 'middle' })] },
      {
        code: 'INVALID_FIELD',
        field: 'participants.1.stereo_lr',
      },
    ],
    [
      'an end before the start',
      { call_ends_at: '2026-11-20T09:00:00+09:00' },
      {
        code: 'INVALID_TIME',
        field: 'call_ends_at',
      },
    ],
    ['a start that is a number', { call_starts_at: 5 }, { code: 'INVALID_FIELD', field: 'call_starts_at' }],
    ['a start in words', { call_starts_at: 'May 2001' }, { code: 'INVALID_FIELD', field: 'call_starts_at' }],
    ['no start', { call_starts_at: null }, { code: 'INVALID_FIELD', field: 'call_starts_at' }],
    ['nobody', { participants: null }, { code: 'INVALID_FIELD', field: 'participants' }],
    ['a number too long', { circuit_number: '1'.repeat(41) }, { code: 'INVALID_FIELD', field: 'circuit_number' }],
  ])('%s', async (_, more, expected) => {
    expect(await send(call('one', more), call('two'))).toEqual([{ call_data_id: 'one', ...expected }]);
    expect((await only()).externalId).toBe('two');
  });

  test('no object at all, and another call of the same ID', async () => {
    expect(await send(call('one'))).toEqual([]);
    expect(await send(null, 'text', [], call('one', { event_type: 'EXTENSION' }))).toEqual([
      ...Array.from({ length: 3 }, () => ({ call_data_id: null, code: 'INVALID_FIELD', field: 'call_data_id' })),
      { call_data_id: 'one', code: 'CONFLICT' },
    ]);
    expect((await only()).kind).toBe('OUTGOING');
  });

  test("another organization's user", async () => {
    const beta = await makeSecret(await server.signedIn(OTHER_ADMIN), 'URL');
    const answer = await answered({ call_data: [call('one')] }, beta.secret);
    expect(answer.json<Errors>().errors).toMatchObject([{ code: 'USER_UNKNOWN' }]);
    expect(await calls()).toEqual([]);
  });
});

describe('an analysed call fills the scores', () => {
  const participant = (from_to: string, login_id: string | null, analysis: Fields | null): Fields => ({
    id: 'of-no-use',
    from_to,
    name: null,
    company_name: null,
    login_id,
    analysis,
  });
  const voice = { f0: 120.5, speechrate: 7.25, variance: 20.5, filler_count: 3, positive_score: 0, negative_score: 0 };
  const partner = { ...voice, f0: 240, speechrate: 6.5, variance: null };
  const whole = { score: 313.35, tlr: 0.4, rally_count: 12, overlap_count: 0, silence_count: 9, silence_positions: [] };
  const analysis = (id: string, participants: readonly Fields[], more: Fields = {}): object => ({
    call: {
      id,
      tenant_code: 'x',
      details: [{ id, analysis: whole, participants, phrases: [], keywords: [], ...more }],
    },
    params_key: 'x',
  });

  test('of the user by login ID, before or after the call', async () => {
    const people = [participant('FROM', ANNE.toUpperCase(), voice), participant('TO', null, partner)];
    expect((await answered(analysis('one', people))).json()).toEqual({ audio_upload_urls: [], errors: [] });
    expect(await send(call('one'))).toEqual([]);
    expect((await only()).scores).toEqual([
      {
        userId: anne,
        overall: 70,
        talkRatio: 0.4,
        overlaps: 0,
        silences: 9,
        rallies: 12,
        pitch: 120.5,
        intonation: 20.5,
        speechRate: 7.25,
        partnerSpeechRate: 6.5,
        fillers: 3,
      },
    ]);
  });

  test('of both users, who both talked, without a talk ratio', async () => {
    await send(call('one', { event_type: 'EXTENSION', participants: [own(), other({ miitel_user_id: ben })] }));
    await answered(analysis('one', [participant('FROM', ANNE, voice), participant('TO', BEN, partner)]));
    expect((await only()).scores).toMatchObject([
      { userId: anne, talkRatio: null, overall: null, speechRate: 7.25, partnerSpeechRate: 6.5 },
      { userId: ben, talkRatio: null, overall: null, speechRate: 6.5, partnerSpeechRate: 7.25 },
    ]);
  });

  test('with nothing where nothing was analysed, and refusals by their field', async () => {
    await send(call('one'));
    const nothing = await answered(analysis('one', [participant('FROM', ANNE, null)], { analysis: null }));
    expect(nothing.json()).toEqual({ audio_upload_urls: [], errors: [] });
    const people = [
      participant('TO', null, partner),
      participant('FROM', 'nobody@alpha.example', voice),
      participant('FROM', BEN, voice),
      participant('FROM', ANNE, { ...voice, f0: 'high' }),
    ];
    const refused = await answered(analysis('one', people));
    expect(refused.json<Errors>().errors).toEqual([
      { call_data_id: 'one', code: 'USER_UNKNOWN', field: 'participants.1.login_id' },
      { call_data_id: 'one', code: 'USER_NOT_IN_CALL', field: 'participants.2.login_id' },
      { call_data_id: 'one', code: 'INVALID_FIELD', field: 'participants.3.analysis.f0' },
    ]);
    const wrong = analysis('one', [participant('FROM', ANNE, voice)], { analysis: { ...whole, tlr: 'x' } });
    expect((await answered(wrong)).json<Errors>().errors).toMatchObject([{ field: 'analysis.tlr' }]);
    expect((await only()).scores).toEqual([]);
  });

  test('and the question whether anyone is there is answered with itself', async () => {
    const answer = await answered({ challenge: '5e884898da28' });
    expect([answer.statusCode, answer.body]).toEqual([200, '5e884898da28']);
    expect(answer.headers['content-type']).toBe('text/plain; charset=utf-8');
    expect((await answered({ challenge: '<script>' })).statusCode).toBe(400);
  });
});

describe('the address is the secret:', () => {
  const NOTHING = {
    errors: [{ message: 'Nothing is taken with this signature or token.', extensions: { code: 'UNAUTHENTICATED' } }],
  };

  test('two hold, and the one before them and any other say nothing of why', async () => {
    const [second, third] = [await makeSecret(admin, 'URL'), await makeSecret(admin, 'URL')];
    const token = await makeSecret(admin, 'TOKEN');
    for (const right of [second.secret, third.secret])
      expect((await answered({ call_data: [] }, right)).json()).toEqual({ audio_upload_urls: [], errors: [] });
    for (const wrong of [
      path,
      '/hooks/miitel/x',
      '/hooks/miitel/',
      `${third.secret}/`,
      `/hooks/miitel/${token.secret}`,
    ]) {
      const answer = await answered({ call_data: [call('one')] }, wrong);
      expect([answer.statusCode, answer.json()]).toMatchObject([401, NOTHING]);
    }
    const bearer = { authorization: `Bearer ${third.secret}` };
    expect((await post(server, '{"events":[]}', bearer)).statusCode).toBe(401);
    expect(await calls()).toEqual([]);
  });

  test('it ends at once, and with its organization', async () => {
    await server.app.operator.suspend(server.alpha.organizationId);
    expect((await answered({ call_data: [call('one')] })).json()).toMatchObject(NOTHING);
    await server.app.operator.resume(server.alpha.organizationId);
    admin = await server.signedIn();
    const { incomingWebhook } = await admin.ask(gql(`query MiitelSecrets { incomingWebhook { secrets { id kind } } }`));
    expect(incomingWebhook.secrets).toMatchObject([{ kind: 'URL' }]);
    await admin.call('incomingWebhookSecretDelete', { id: incomingWebhook.secrets[0]?.id ?? '' });
    expect((await answered({ call_data: [call('one')] })).statusCode).toBe(401);
  });

  test('it is told once, and kept as its hash', async () => {
    expect(path).toMatch(/^\/hooks\/miitel\/[\w-]{43}$/);
    const rows = JSON.stringify(await server.app.database.query('SELECT * FROM webhook_secrets'));
    const audit = JSON.stringify(await server.app.database.query('SELECT * FROM audit_entries'));
    for (const kept of [rows, audit]) expect(kept).not.toContain(path.slice(-43));
    expect(audit).toContain('URL');
  });
});

test.each([
  ['nothing', ''],
  ['no JSON', '{'],
  ['no delivery', '{}'],
  ['no list', '{"call_data":{}}'],
  ['a call without parts', '{"call":{}}'],
  ['too many', JSON.stringify({ call_data: Array.from({ length: 101 }, () => ({})) })],
  ['too deep', `{"call_data":[${'['.repeat(200_000)}${']'.repeat(200_000)}]}`],
])('a body that is no delivery is refused: %s', async (_, payload) => {
  const answer = await post(server, payload, {}, path);
  expect([answer.statusCode, answer.json()]).toMatchObject([
    400,
    { errors: [{ extensions: { code: 'BAD_REQUEST' } }] },
  ]);
});

test('the same call by either door is one call', async () => {
  const { secret } = await makeSecret(admin);
  await send(call('one'));
  expect(await tell(server, secret, callOf('one', ANNE).ended)).toMatchObject([{ result: 'CONFLICT' }]);
  expect(await calls()).toHaveLength(1);
});

test('an organization that sends too much is told when it is heard again', async () => {
  const limited = await TestServer.start({ env: { RATE_LIMITS: 'on' }, rateWindow: 7200 });
  try {
    const { secret } = await makeSecret(await limited.signedIn(), 'URL');
    const statuses = [];
    for (let i = 0; i < 601; i += 1) statuses.push((await post(limited, '{}', {}, secret)).statusCode);
    expect([statuses[0], statuses.indexOf(429)]).toEqual([400, 600]);
    const answer = await post(limited, '{}', {}, secret);
    expect(Number(answer.headers['retry-after'])).toBeGreaterThan(0);
  } finally {
    await limited.drop();
  }
}, 120_000);
