import { decodeCsv, tokenizeCsv } from '@rollcall/shared';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { callOf, makeSecret, tell } from './factories/calls.ts';
import { TEMPORARY, addUser, chooseOwn, versionOf, viewerIdOf } from './factories/users.ts';
import { download } from './files.ts';
import type { CallFilter, CsvEncoding } from './generated.ts';
import { gql } from './gql.ts';
import type { TestClient } from './testClient.ts';
import { OTHER_ADMIN, TestServer } from './testServer.ts';

const ANNE = 'anne@alpha.example';
const BEN = 'ben@alpha.example';
const CARL = 'carl@alpha.example';
const EXPORT = 'mutation { callExport(input: { encoding: UTF_8 }) { userErrors { code } } }';
const HEADERS = [
  'Call type',
  'Sequence ID',
  'User name',
  'Call from',
  'Call to',
  'Company',
  'Contact',
  'Dial begin (Asia/Tokyo)',
  'Call begin (Asia/Tokyo)',
  'Call end (Asia/Tokyo)',
  'Ringing time',
  'Call duration',
  'Memo',
  'Overall',
  'Talk ratio (%)',
  'Overlaps',
  'Silences',
  'Turns of the word',
  'Fillers',
  'Speech rate',
  'Partner’s speech rate',
  'Pitch (Hz)',
  'Intonation',
];

let server: TestServer;
let admin: TestClient;
let anne: TestClient;
let ben: TestClient;
let token: string;

/** Gives a permission to a user, or takes it away. */
async function permit(id: string, analyticsExportCallHistory: boolean, client = admin): Promise<void> {
  const version = await versionOf(client, id);
  const { userErrors } = await client.call('userUpdate', {
    id,
    version,
    permissions: { analyticsExportCallHistory },
  });
  expect(userErrors).toEqual([]);
}

async function addOne(loginId: string, name: string, mayExport: boolean): Promise<TestClient> {
  const permissions = { incomingWebhookEnable: true, analyticsExportCallHistory: mayExport };
  await addUser(admin, { loginId, name, permissions });
  const client = await server.signedIn({ loginId, password: TEMPORARY });
  await chooseOwn(client, 'Walking-home-1');
  return client;
}

beforeAll(async () => {
  server = await TestServer.start({ env: { PROVISIONING_DELAY_MINUTES: '0' } });
  admin = await server.signedIn();
  anne = await addOne(ANNE, '=Anne', true);
  ben = await addOne(BEN, 'ベン', false);
  await addOne(CARL, 'Carl', false);
  await permit(await viewerIdOf(admin), true);
  token = (await makeSecret(admin)).secret;
  const [first, second] = [
    callOf('=1+1', ANNE, { from: '+1 415 555 0100' }),
    callOf('call 2', BEN, { kind: 'INCOMING', startedAt: '2026-11-20T02:00:00Z' }),
  ];
  await tell(server, token, first.ended, first.scored({ pitch: 182.456, fillers: 4 }));
  await tell(server, token, { type: 'call.ended', call: { ...second.started.call, endedAt: '2026-11-20T02:00:05Z' } });
  const both = [
    { side: 'FROM', loginId: ANNE },
    { side: 'TO', loginId: BEN },
  ];
  const times = {
    startedAt: '2026-11-20T03:00:00Z',
    answeredAt: '2026-11-20T03:00:10Z',
    endedAt: '2026-11-20T04:02:13Z',
  };
  const shared = callOf('call 3', ANNE, { kind: 'EXTENSION', participants: both, ...times });
  await tell(server, token, shared.ended, shared.scored(), shared.scored({ loginId: BEN, talkRatio: 0.125 }));
});
afterAll(() => server.drop());

const exportOf = (filter: CallFilter = {}, client = admin, encoding: CsvEncoding = 'UTF_8') =>
  client.call('callExport', { filter, encoding });

type Exported = Awaited<ReturnType<typeof exportOf>>;

async function tableOf(exported: Exported, client = admin): Promise<string[][]> {
  expect(exported.userErrors).toEqual([]);
  const decoded = await decodeCsv(await download(client, exported.download));
  if (!decoded.ok) throw new Error(decoded.issue.code);
  return tokenizeCsv(decoded.text, ',').records;
}

/** Of each row, the sender's ID and the user. */
const whose = (table: readonly (readonly string[])[]): string[] =>
  table.slice(1).map(([, id = '', name = '']) => `${id} ${name}`);

describe('the file of an administrator', () => {
  test('has a row of each user who took part in each call, newest first, and no formula', async () => {
    const exported = await exportOf();
    expect(exported).toMatchObject({ callCount: 3, download: { fileName: 'rollcall-calls-2026-11-22.csv' } });
    const [headers, ...rows] = await tableOf(exported);
    expect(headers).toEqual(HEADERS);
    const ended = ['2026-11-20 12:00:00', '2026-11-20 12:00:10', '2026-11-20 13:02:13', '0:00:10', '1:02:03'];
    const numbers = ['050-1111-2222', '03-1234-5678', '', ''];
    const extension = [...numbers, ...ended, ''];
    expect(rows).toEqual([
      ['Extension', 'call 3', "'=Anne", ...extension, '19.2', '50', '2', '3', '', '', '7.5', '', '', ''],
      ['Extension', 'call 3', 'ベン', ...extension, '56.7', '12.5', '2', '3', '', '', '7.5', '', '', ''],
      [
        'Incoming',
        'call 2',
        'ベン',
        ...numbers,
        '2026-11-20 11:00:00',
        '',
        '2026-11-20 11:00:05',
        '0:00:05',
        '0:00:00',
        ...Array<string>(11).fill(''),
      ],
      [
        'Outgoing',
        "'=1+1",
        "'=Anne",
        "'+14155550100",
        '03-1234-5678',
        '',
        '',
        '2026-11-20 10:00:00',
        '2026-11-20 10:00:30',
        '2026-11-20 10:10:30',
        '0:00:30',
        '0:10:00',
        '',
        '85.0',
        '50',
        '2',
        '3',
        '',
        '4',
        '7.5',
        '',
        '182.46',
        '',
      ],
    ]);
  });

  test.each<[string, CallFilter, string[]]>([
    ['a kind', { kind: ['INCOMING'] }, ['call 2 ベン']],
    ['a status', { status: ['MISSED'] }, ['call 2 ベン']],
    ['a number', { search: '+1 415' }, ["'=1+1 '=Anne"]],
    ['a score', { overallFrom: 80 }, ["'=1+1 '=Anne"]],
    ['audio', { withAudio: true }, []],
    ['a period', { from: '2026-11-20T01:30:00Z', to: '2026-11-20T02:30:00Z' }, ['call 2 ベン']],
    ['nothing that there is', { search: 'Zoe' }, []],
  ])('is narrowed as the list is: %s', async (_, filter, expected) => {
    expect(whose(await tableOf(await exportOf(filter)))).toEqual(expected);
  });

  test('of calls that a user took part in has the others of these calls, too', async () => {
    const { users } = await admin.ask(gql(`query CallExportAnne { users(search: "anne@") { nodes { id } } }`));
    const table = await tableOf(await exportOf({ userId: users.nodes[0]?.id ?? '' }));
    expect(whose(table)).toEqual(["call 3 '=Anne", 'call 3 ベン', "'=1+1 '=Anne"]);
  });

  test('is recorded each time it is fetched, with what was asked for', async () => {
    const exported = await exportOf({ kind: ['INCOMING'], from: '2026-11-20T01:30:00Z', search: null });
    for (let i = 0; i < 2; i += 1) await download(admin, exported.download);
    const { auditEntries } = await admin.ask(
      gql(`query CallExports {
        auditEntries(filter: { kind: [CALL_EXPORT] }, first: 2) { nodes { actorName after } }
      }`),
    );
    const after = {
      fileName: 'rollcall-calls-2026-11-22.csv',
      encoding: 'UTF_8',
      callCount: 1,
      filter: { callKind: ['INCOMING'], from: '2026-11-20T01:30:00.000Z' },
    };
    expect(auditEntries.nodes).toEqual([
      { actorName: 'admin@alpha.example', after },
      { actorName: 'admin@alpha.example', after },
    ]);
  });

  test('is written in Shift_JIS where it can be, else refused before there is a link', async () => {
    const file = await download(admin, (await exportOf({}, admin, 'SHIFT_JIS')).download);
    expect(new TextDecoder('shift_jis', { fatal: true }).decode(file)).toContain('ベン');
    await tell(server, token, callOf('smile 😀', CARL, { startedAt: '2026-11-19T00:00:00Z' }).ended);
    expect(await exportOf({}, admin, 'SHIFT_JIS')).toMatchObject({
      download: null,
      userErrors: [{ code: 'UNREPRESENTABLE_CHARACTER' }],
    });
  });

  test('refuses a filter as the list does', async () => {
    const input = { encoding: 'UTF_8', filter: { overallFrom: 101 } };
    const document = 'mutation ($input: CallExportInput!) { callExport(input: $input) { callCount } }';
    expect(await admin.fault(document, { input })).toBe('BAD_USER_INPUT');
  });
});

describe('whoever has no administrative privileges', () => {
  test('gets rows of their own alone', async () => {
    const exported = await exportOf({}, anne);
    expect(exported.callCount).toBe(2);
    expect(whose(await tableOf(exported, anne))).toEqual(["call 3 '=Anne", "'=1+1 '=Anne"]);
    const ofBen = await exportOf({ userId: await viewerIdOf(ben) }, anne);
    expect([ofBen.callCount, whose(await tableOf(ofBen, anne))]).toEqual([0, []]);
  });

  test('reads it in their own language and zone', async () => {
    await anne.call('viewerUpdate', { locale: 'JA', timeZone: 'America/New_York' });
    const [headers = [], first = []] = await tableOf(await exportOf({}, anne), anne);
    expect(headers.slice(0, 8)).toEqual([
      '種別',
      'シーケンスID',
      'ユーザー名',
      '発信元',
      '発信先',
      '会社名',
      '連絡先',
      '発信日時（America/New_York）',
    ]);
    expect([first[0], first[7]]).toEqual(['内線', '2026-11-19 22:00:00']);
    await anne.call('viewerUpdate', { locale: 'EN', timeZone: 'Asia/Tokyo' });
  });
});

test('has the memo of a call, whatever it begins with', async () => {
  const { calls } = await anne.ask(
    gql(`query CallExportMemo { calls(filter: { search: "+1 415" }) { nodes { id } } }`),
  );
  const memo = '=1+1\n"noted"';
  const { userErrors } = await anne.call('callMemoUpdate', { id: calls.nodes[0]?.id ?? '', before: '', memo });
  expect(userErrors).toEqual([]);
  const [, row = []] = await tableOf(await exportOf({ search: '+1 415' }));
  expect(row[HEADERS.indexOf('Memo')]).toBe(`'${memo}`);
});

test('only whoever has the permission may, administrators too, and as long as they have it', async () => {
  expect(await ben.fault(EXPORT)).toBe('FORBIDDEN');
  const other = await server.signedIn(OTHER_ADMIN);
  expect(await other.fault(EXPORT)).toBe('FORBIDDEN');
  const { download: link } = await exportOf({}, anne);
  const id = await viewerIdOf(anne);
  await permit(id, false);
  expect((await anne.request('GET', link?.url ?? '')).statusCode).toBe(403);
  const { auditEntries } = await admin.ask(
    gql(`query CallExportRefusals($id: ID!) {
      auditEntries(filter: { kind: [ACCESS_REFUSED], actorId: $id }, first: 2) { nodes { after } }
    }`),
    { id },
  );
  expect(auditEntries.nodes).toEqual([{ after: { operation: 'GET /files/*', reason: 'FORBIDDEN' } }]);
  await permit(id, true);
  expect((await anne.request('GET', link?.url ?? '')).statusCode).toBe(200);
  expect((await admin.request('GET', link?.url ?? '')).statusCode).toBe(404);
});

test("another organization's administrator finds none of these calls", async () => {
  const other = await server.signedIn(OTHER_ADMIN);
  await permit(await viewerIdOf(other), true, other);
  for (const filter of [{}, { userId: await viewerIdOf(anne) }]) {
    const exported = await exportOf(filter, other);
    expect([exported.callCount, whose(await tableOf(exported, other))]).toEqual([0, []]);
  }
});

test('a user who is deleted is marked, and has no scores', async () => {
  await tell(server, token, callOf('last', CARL).ended, callOf('last', CARL).scored());
  const { users } = await admin.ask(gql(`query CallExportCarl { users(search: "carl@") { nodes { id } } }`));
  const id = users.nodes[0]?.id ?? '';
  expect((await admin.call('userDelete', { id, loginId: CARL })).userErrors).toEqual([]);
  const [, row = []] = await tableOf(await exportOf({ userId: id }));
  expect([row[1], row[2], row[13], row[14]]).toEqual(['last', 'Carl (deleted)', '', '']);
});

test('is read page by page, and has each call once', async () => {
  const ids = Array.from({ length: 201 }, (_, i) => `many ${String(i).padStart(3, '0')}`);
  const events = ids.map((id, i) => {
    const startedAt = new Date(Date.parse('2026-10-01T00:00:00Z') + Math.floor(i / 2) * 1000).toISOString();
    return { type: 'call.ended', call: { ...callOf(id, BEN, { startedAt }).started.call, endedAt: startedAt } };
  });
  for (let i = 0; i < events.length; i += 100) await tell(server, token, ...events.slice(i, i + 100));
  const exported = await exportOf({ to: '2026-11-01T00:00:00Z' });
  expect(exported.callCount).toBe(201);
  const told = (await tableOf(exported)).slice(1).map((row) => row[1] ?? '');
  expect(told.toSorted()).toEqual(ids);
  expect(told[0]).toBe('many 200');
});
