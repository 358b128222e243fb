import { createHash } from 'node:crypto';
import { existsSync, mkdirSync, rmSync, utimesSync, writeFileSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { audioFiles, wavOf } from './factories/audio.ts';
import { type Told, addCaller, callOf, forgetCalls, makeSecret, post, tell } from './factories/calls.ts';
import { addUser, chooseOwn } from './factories/users.ts';
import { gql } from './gql.ts';
import { HttpServers } from './httpServers.ts';
import { RawClient, rawRequest } from './rawClient.ts';
import type { TestClient } from './testClient.ts';
import { OTHER_ADMIN, TestServer } from './testServer.ts';

const ANNE = 'anne@alpha.example';
const HOUR = 60 * 60_000;
const WAV = wavOf(1_000);

let server: TestServer;
let servers: HttpServers;
let admin: TestClient;
let token: string;
beforeAll(async () => {
  server = await TestServer.start({ jobs: false, env: { PROVISIONING_DELAY_MINUTES: '0' } });
  servers = new HttpServers(server.app);
  admin = await server.signedIn();
  await addCaller(admin, ANNE);
});
afterAll(async () => {
  await servers.stop();
  await server.drop();
});
beforeEach(async () => {
  await forgetCalls(server);
  await server.app.database.query('DELETE FROM webhook_secrets');
  rmSync(join(server.database.dataDir, 'audio'), { recursive: true, force: true });
  ({ secret: token } = await makeSecret(admin));
});

/** Tells of a call that has audio. */
async function announce(id = 'one'): Promise<Told> {
  const [told] = await tell(server, token, callOf(id, ANNE, { audio: true }).ended);
  if (!told) throw new Error('Nothing was answered');
  return told;
}

/** The path of the address that was answered. */
const pathOf = (told: Told | undefined): string => new URL(told?.audioUploadUrl ?? '').pathname;

/** The path to which the audio of a call is sent. */
const uploadPath = async (id = 'one'): Promise<string> => pathOf(await announce(id));

const put = (url: string, payload: Buffer = WAV) =>
  server.http.inject({ method: 'PUT', url, payload, headers: { 'content-type': 'audio/wav' } });

/** The status, and the code where it is refused. */
async function outcome(answer: ReturnType<typeof put>): Promise<unknown[]> {
  const { statusCode, body } = await answer;
  if (statusCode === 204) return [statusCode];
  return [statusCode, (JSON.parse(body) as { errors: { extensions: { code: string } }[] }).errors[0]?.extensions.code];
}

const AUDIO = gql(`query CallAudio {
  calls(first: 10) { nodes { id externalId audioUrl audioDownloadUrl audio { state type bytes } } }
}`);
const audioOf = async (client = admin, id = 'one') =>
  (await client.ask(AUDIO)).calls.nodes.find(({ externalId }) => externalId === id);

const files = (): string[] => audioFiles(server.database);

describe('audio that is announced', () => {
  test('is awaited, stored and played, whole and in parts', async () => {
    const told = await announce();
    expect([told.result, told.audioUploadUrl]).toEqual([
      'CREATED',
      expect.stringMatching(/^http:\/\/localhost(:80)?\/hooks\/audio\/[\w-]+$/),
    ]);
    expect(await audioOf()).toMatchObject({ audioUrl: null, audio: { state: 'AWAITED', type: null, bytes: null } });
    expect(await outcome(put(pathOf(told)))).toEqual([204]);
    const call = await audioOf();
    expect(call?.audio).toEqual({ state: 'STORED', type: 'WAV', bytes: 1_000 });
    const [row] = await server.app.database.query('SELECT audio_hash FROM calls');
    expect(row?.['audio_hash']).toBe(createHash('sha256').update(WAV).digest('hex'));
    expect(files()).toEqual([expect.stringMatching(new RegExp(`${call?.id ?? ''}_[\\da-f]{16}$`))]);

    const play = (headers = {}) => admin.inject({ method: 'GET', url: call?.audioUrl ?? '', headers });
    const whole = await play();
    expect([whole.statusCode, whole.rawPayload.equals(WAV)]).toEqual([200, true]);
    expect(whole.headers).toMatchObject({
      'content-type': 'audio/wav',
      'content-length': '1000',
      'accept-ranges': 'bytes',
      'cache-control': 'no-store',
      'content-disposition': 'inline',
    });
    const part = await play({ range: 'bytes=100-199' });
    expect([part.statusCode, part.headers['content-range']]).toEqual([206, 'bytes 100-199/1000']);
    expect(part.rawPayload.equals(WAV.subarray(100, 200))).toBe(true);
    const end = await play({ range: 'bytes=-10', 'if-range': String(whole.headers.etag) });
    expect(end.rawPayload.equals(WAV.subarray(990))).toBe(true);
    expect((await play({ range: 'bytes=-10', 'if-range': '"other"' })).statusCode).toBe(200);
    const behind = await play({ range: 'bytes=1000-' });
    expect([behind.statusCode, behind.headers['content-range']]).toEqual([416, 'bytes */1000']);
  });

  test('is what calls are found by once it is there', async () => {
    await announce('two');
    expect(await outcome(put(await uploadPath('one')))).toEqual([204]);
    const found = gql(`query CallsWithAudio($filter: CallFilter) {
      calls(filter: $filter) { totalCount nodes { externalId } }
    }`);
    for (const [withAudio, ids] of [
      [true, ['one']],
      [false, ['two']],
      [null, ['one', 'two']],
    ] as const) {
      const { calls } = await admin.ask(found, { filter: { withAudio } });
      expect(calls.nodes.map(({ externalId }) => externalId).toSorted()).toEqual(ids);
      expect(calls.totalCount).toBe(ids.length);
    }
  });

  test('by an earlier event stays through the later ones, and comes with them', async () => {
    const { started, answered, ended } = callOf('one', ANNE, { audio: true });
    const [first] = await tell(server, token, started);
    expect(await outcome(put(pathOf(first)))).toEqual([204]);
    expect(await tell(server, token, answered, ended, ended)).toEqual([
      { id: 'one', result: 'UPDATED' },
      { id: 'one', result: 'UPDATED' },
      { id: 'one', result: 'DUPLICATE' },
    ]);
    expect((await audioOf())?.audio.state).toBe('STORED');
  });

  test('is given an address again where the call is told again, until it has come', async () => {
    const path = await uploadPath();
    const again = await announce();
    expect(again.result).toBe('DUPLICATE');
    expect(await outcome(put(pathOf(again)))).toEqual([204]);
    // The same once more, as of whoever heard no answer.
    expect(await outcome(put(path))).toEqual([204]);
    expect(await outcome(put(path, wavOf(2_000)))).toEqual([409, 'AUDIO_NOT_AWAITED']);
    expect((await audioOf())?.audio.bytes).toBe(1_000);
    expect(await announce()).toEqual({ id: 'one', result: 'DUPLICATE' });
    expect(files()).toHaveLength(1);
  });

  test('comes from senders made for MiiTel in the same way', async () => {
    const { secret } = await makeSecret(admin, 'URL');
    const { users } = await admin.ask(gql(`query AudioUser { users(search: "anne") { nodes { id } } }`));
    const call = {
      call_data_id: 'two',
      audio_file_type: 'wav',
      event_type: 'INCOMING_CALL',
      call_starts_at: '2026-11-20T10:00:00Z',
      call_answered_at: null,
      call_ends_at: '2026-11-20T10:01:00Z',
      participants: [{ type: 'TO', stereo_lr: 'left', miitel_user_id: users.nodes[0]?.id, number: '1001', name: null }],
    };
    const body = JSON.stringify({ call_data: [{ ...call, event_type: 'FAX' }, call] });
    const answer = (await post(server, body, {}, secret)).json<{
      audio_upload_urls: Record<string, { url: string }>[];
    }>();
    expect(answer).toMatchObject({ audio_upload_urls: [{ two: {} }], errors: [{ call_data_id: 'two' }] });
    const url = answer.audio_upload_urls[0]?.['two']?.url ?? '';
    expect(await outcome(put(new URL(url).pathname))).toEqual([204]);
    expect((await audioOf(admin, 'two'))?.audio.state).toBe('STORED');
    // Such a sender takes it that each answer has an address, and sends the file again.
    const again = (await post(server, body, {}, secret)).json<typeof answer>();
    expect(again.audio_upload_urls).toHaveLength(1);
    expect(await outcome(put(new URL(again.audio_upload_urls[0]?.['two']?.url ?? '').pathname))).toEqual([204]);
    expect(files()).toHaveLength(1);
  });

  test('is not awaited of calls that say nothing of it, or are refused', async () => {
    expect(await tell(server, token, callOf('one', ANNE).ended)).toEqual([{ id: 'one', result: 'CREATED' }]);
    expect((await audioOf())?.audio.state).toBe('NONE');
    const [refused] = await tell(server, token, callOf('two', ANNE, { audio: true, kind: 'FAX' }).ended);
    expect(refused).not.toHaveProperty('audioUploadUrl');
    const conflict = callOf('one', ANNE, { audio: true, kind: 'INCOMING' }).ended;
    expect(await tell(server, token, conflict)).toEqual([{ id: 'one', result: 'CONFLICT' }]);
  });
});

describe('nothing is taken, and nothing of it stays,', () => {
  const MP3_OF_SORTS = Buffer.from('<html>ID3');

  test.each([
    ['of something else', Buffer.alloc(5_000, 'x')],
    ['of what is too short to be anything', WAV.subarray(0, 11)],
    ['of nothing', Buffer.alloc(0)],
    ['of what only names it', MP3_OF_SORTS],
  ])('%s', async (_, payload) => {
    const path = await uploadPath();
    expect(await outcome(put(path, payload))).toEqual([415, 'NO_AUDIO']);
    expect(files()).toEqual([]);
    expect(await outcome(put(path))).toEqual([204]);
  });

  test('of more than 200 MB, said before or while it comes', async () => {
    const path = await uploadPath();
    const { port } = await servers.start();
    const said = await RawClient.exchange(
      port,
      rawRequest(`PUT ${path}`, { 'Content-Length': '200000001', Connection: 'close' }),
    );
    expect(said).toMatch(/^HTTP\/1.1 413 [^]*REQUEST_TOO_LARGE/);
    const { url } = await servers.start();
    let sent = 0;
    const chunk = wavOf(1_000_000);
    const body = new ReadableStream({
      pull(controller) {
        controller.enqueue(chunk);
        sent += 1;
        if (sent === 201) controller.close();
      },
    });
    const came = await fetch(url + path, { method: 'PUT', body, duplex: 'half' });
    expect([came.status, await came.text()]).toEqual([413, expect.stringContaining('REQUEST_TOO_LARGE')]);
    expect(files()).toEqual([]);
    expect((await audioOf())?.audio.state).toBe('AWAITED');
  }, 120_000);

  test('where the connection is cut', async () => {
    const path = await uploadPath();
    const { port } = await servers.start();
    const client = await RawClient.connect(port);
    client.socket.write(rawRequest(`PUT ${path}`, { 'Content-Length': '1000' }));
    client.socket.write(WAV.subarray(0, 500));
    await expect.poll(files).toEqual([expect.stringContaining('.part')]);
    client.socket.destroy();
    await expect.poll(files).toEqual([]);
    expect(await outcome(put(path))).toEqual([204]);
  });

  test('other than the first, also where both come at once; the same is harmless', async () => {
    const path = await uploadPath();
    const outcomes = await Promise.all([outcome(put(path)), outcome(put(path))]);
    expect(outcomes).toEqual([[204], [204]]);
    expect(files()).toHaveLength(1);
    expect(await outcome(put(path, wavOf(2_000)))).toEqual([409, 'AUDIO_NOT_AWAITED']);
    expect((await audioOf())?.audio.bytes).toBe(1_000);
  });

  test('after an hour, of which the call tells; told again, it is awaited again', async () => {
    const path = await uploadPath();
    server.clock.advance(HOUR - 1);
    await server.app.cleanUp();
    expect((await audioOf())?.audio.state).toBe('AWAITED');
    server.clock.advance(1);
    expect(await outcome(put(path))).toEqual([410, 'UPLOAD_EXPIRED']);
    server.clock.advance(1);
    await server.app.cleanUp();
    admin = await server.signedIn();
    expect((await audioOf())?.audio.state).toBe('EXPIRED');
    expect(await outcome(put(await uploadPath()))).toEqual([204]);
    expect((await audioOf())?.audio.state).toBe('STORED');
  });

  test('at an address that was changed, or whose secret or organization has ended', async () => {
    const path = await uploadPath();
    const NOT_FOUND = [404, 'UPLOAD_NOT_FOUND'];
    for (const wrong of [`${path}A`, path.slice(0, -1), '/hooks/audio/', '/hooks/audio/x', `${path}/x`, `${path}=`])
      expect(await outcome(put(wrong))).toEqual(NOT_FOUND);
    await server.app.operator.suspend(server.alpha.organizationId);
    expect(await outcome(put(path))).toEqual(NOT_FOUND);
    await server.app.operator.resume(server.alpha.organizationId);
    admin = await server.signedIn();
    for (let i = 0; i < 2; i += 1) await makeSecret(admin);
    expect(await outcome(put(path))).toEqual(NOT_FOUND);
    expect(files()).toEqual([]);
  });
});

describe('a link plays', () => {
  test('only for whoever sees the call, in the session that asked for it, for an hour', async () => {
    expect(await outcome(put(await uploadPath()))).toEqual([204]);
    const anne = await server.signedIn({ loginId: ANNE, password: 'Temporary-1' });
    await chooseOwn(anne, 'Linnet-own-1');
    await addUser(admin, { loginId: 'ben@alpha.example' });
    const ben = await server.signedIn({ loginId: 'ben@alpha.example', password: 'Temporary-1' });
    await chooseOwn(ben, 'Linnet-own-2');
    const other = await server.signedIn(OTHER_ADMIN);
    const url = (await audioOf(anne))?.audioUrl ?? '';
    expect((await anne.request('GET', url)).statusCode).toBe(200);
    expect(await audioOf(ben)).toBeUndefined();
    for (const client of [admin, ben, other, await server.signedIn({ loginId: ANNE, password: 'Linnet-own-1' })])
      expect(await outcome(client.request('GET', url))).toEqual([404, 'LINK_NOT_FOUND']);
    expect((await server.client().request('GET', url)).statusCode).toBe(401);
    expect(await outcome(anne.request('GET', `${url}x`))).toEqual([404, 'LINK_NOT_FOUND']);
    expect((await anne.request('HEAD', url)).statusCode).toBe(405);
    server.clock.advance(HOUR);
    expect(await outcome(anne.request('GET', url))).toEqual([410, 'LINK_EXPIRED']);
  });

  test('as a file only to whoever has the permission, for ten minutes, each time recorded', async () => {
    expect(await outcome(put(await uploadPath()))).toEqual([204]);
    admin = await server.signedIn();
    // Administrators need the permission like everyone else.
    expect((await audioOf())?.audioDownloadUrl).toBeNull();
    const loginId = 'dora@alpha.example';
    const permissions = { incomingWebhookEnable: true, analyticsDownloadRecordings: true };
    const { id } = await addUser(admin, { loginId, permissions });
    await tell(server, token, callOf('hers', loginId).ended);
    const dora = await server.signedIn({ loginId, password: 'Temporary-1' });
    await chooseOwn(dora, 'Linnet-own-3');
    expect((await audioOf(dora, 'hers'))?.audioDownloadUrl).toBeNull();
    const [told] = await tell(server, token, callOf('heard', loginId, { audio: true }).ended);
    expect(await outcome(put(pathOf(told)))).toEqual([204]);
    const call = await audioOf(dora, 'heard');
    const url = call?.audioDownloadUrl ?? '';
    const file = await dora.inject({ method: 'GET', url, headers: { range: 'bytes=0-9' } });
    expect([file.statusCode, file.rawPayload.equals(WAV)]).toEqual([200, true]);
    const fileName = `rollcall-call-2026-11-20-${call?.id ?? ''}.wav`;
    expect(file.headers['content-disposition']).toBe(`attachment; filename="${fileName}"`);
    const { auditEntries } = await admin.ask(
      gql(`query AudioDownloads {
        auditEntries(filter: { kind: [CALL_AUDIO_DOWNLOAD] }, first: 10) { nodes { actorName targetName after } }
      }`),
    );
    expect(auditEntries.nodes).toEqual([{ actorName: loginId, targetName: 'heard', after: { fileName } }]);

    // A link to play is none to a file, and the other way round.
    const played = (call?.audioUrl ?? '').replace('/audio/', '/recordings/');
    for (const swapped of [played, url.replace('/recordings/', '/audio/')])
      expect(await outcome(dora.request('GET', swapped))).toEqual([404, 'LINK_NOT_FOUND']);
    expect((await admin.request('GET', url)).statusCode).toBe(403);
    const { version } = (await admin.ask(gql(`query AudioDora { users(search: "dora") { nodes { version } } }`))).users
      .nodes[0] ?? { version: 0 };
    await admin.call('userUpdate', { id, version, permissions: { analyticsDownloadRecordings: false } });
    expect((await dora.request('GET', url)).statusCode).toBe(403);
    await admin.call('userUpdate', { id, version: version + 1, permissions: { analyticsDownloadRecordings: true } });
    server.clock.advance(10 * 60_000);
    expect(await outcome(dora.request('GET', url))).toEqual([410, 'LINK_EXPIRED']);
  });

  test('nothing where the file is gone', async () => {
    expect(await outcome(put(await uploadPath()))).toEqual([204]);
    admin = await server.signedIn();
    const url = (await audioOf())?.audioUrl ?? '';
    rmSync(join(server.database.dataDir, 'audio'), { recursive: true });
    expect(await outcome(admin.request('GET', url))).toEqual([404, 'LINK_NOT_FOUND']);
  });
});

test("the sweep removes what no call has, once it is old enough to be nobody's any more", async () => {
  expect(await outcome(put(await uploadPath()))).toEqual([204]);
  const [stored = ''] = files();
  const folder = join(server.database.dataDir, 'audio', new Date().toISOString().slice(0, 10));
  mkdirSync(folder, { recursive: true });
  const names = ['x_1.part', 'x_2', 'y_3'];
  for (const name of names) writeFileSync(join(folder, name), 'left');
  for (const path of [
    ...names.slice(0, 2).map((name) => join(folder, name)),
    join(server.database.dataDir, 'audio', stored),
  ])
    utimesSync(path, new Date(Date.now() - HOUR), new Date(Date.now() - HOUR));
  const empty = join(server.database.dataDir, 'audio', '2020-01-01');
  mkdirSync(empty);
  await server.app.cleanUp();
  expect(existsSync(empty)).toBe(false);
  const nameOf = (path: string): string | undefined => path.split('/').at(-1);
  expect(new Set(files().map(nameOf))).toEqual(new Set([nameOf(stored), 'y_3']));
  expect(server.failures).toEqual([]);
});

test('with a user goes the score of a call, and the audio stays with the call', async () => {
  const loginId = 'carol@alpha.example';
  const { id } = await addCaller(admin, loginId);
  const [told] = await tell(server, token, callOf('gone', loginId, { audio: true }).ended);
  expect(await outcome(put(pathOf(told)))).toEqual([204]);
  expect((await admin.call('userDelete', { id, loginId })).userErrors).toEqual([]);
  const call = await audioOf(admin, 'gone');
  expect(call?.audio.state).toBe('STORED');
  expect((await admin.request('GET', call?.audioUrl ?? '')).statusCode).toBe(200);
});
