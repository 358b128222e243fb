import { afterAll, beforeAll, expect, test } from 'vitest';
import { wavOf } from './factories/audio.ts';
import { addCaller, callOf, makeSecret, tell } from './factories/calls.ts';
import { TestBucket } from './factories/s3.ts';
import { addUser, chooseOwn } from './factories/users.ts';
import { gql } from './gql.ts';
import { runOperator } from './operator.ts';
import type { TestClient } from './testClient.ts';
import { TestServer } from './testServer.ts';

const ANNE = 'anne@alpha.example';
const DORA = 'dora@alpha.example';
const WAV = wavOf(100_000);

let bucket: TestBucket;
let server: TestServer;
let admin: TestClient;
let token: string;
beforeAll(async () => {
  bucket = await TestBucket.start();
  server = await TestServer.start({ jobs: false, env: { PROVISIONING_DELAY_MINUTES: '0', ...bucket.env } });
  admin = await server.signedIn();
  await addCaller(admin, ANNE);
  ({ secret: token } = await makeSecret(admin));
});
afterAll(async () => {
  await server.drop();
  await bucket.stop();
});

/** Tells of a call with audio. @returns where that is PUT */
async function announce(id: string): Promise<string> {
  const [told] = await tell(server, token, callOf(id, ANNE, { audio: true }).ended);
  return new URL(told?.audioUploadUrl ?? '').pathname;
}
const put = (url: string, payload = WAV) => server.http.inject({ method: 'PUT', url, payload });

const CALLS = gql(`query BucketCalls {
  calls(first: 10) { nodes { externalId audio { state } audioUrl audioDownloadUrl } }
}`);

async function linksOf(externalId: string, client = admin) {
  const { calls } = await client.ask(CALLS);
  const call = calls.nodes.find((each) => each.externalId === externalId);
  if (!call) throw new Error(`There is no call ${externalId}`);
  return call;
}
const get = (url: string | null, headers: Record<string, string> = {}, client = admin) =>
  client.inject({ method: 'GET', url: url ?? '', headers });

test('audio is put into the bucket, played with ranges, and handed out as a file with its entry', async () => {
  const permissions = { incomingWebhookEnable: true, analyticsDownloadRecordings: true };
  await addUser(admin, { loginId: DORA, permissions });
  const [told] = await tell(server, token, callOf('one', DORA, { audio: true }).ended);
  expect((await put(new URL(told?.audioUploadUrl ?? '').pathname)).statusCode).toBe(204);
  expect(bucket.names).toHaveLength(1);
  const { audio, audioUrl } = await linksOf('one');
  expect(audio.state).toBe('STORED');
  const played = await get(audioUrl, { range: 'bytes=1000-1999' });
  expect([played.statusCode, played.headers['content-range']]).toEqual([206, 'bytes 1000-1999/100000']);
  expect(played.rawPayload.equals(WAV.subarray(1000, 2000))).toBe(true);
  expect((await get(audioUrl)).rawPayload.equals(WAV)).toBe(true);
  const dora = await server.signedIn({ loginId: DORA, password: 'Temporary-1' });
  await chooseOwn(dora, 'Linnet-own-3');
  const { audioDownloadUrl } = await linksOf('one', dora);
  expect((await get(audioDownloadUrl, {}, dora)).rawPayload.equals(WAV)).toBe(true);
  const { auditEntries } = await admin.ask(
    gql(`query BucketDownloads { auditEntries(filter: { kind: [CALL_AUDIO_DOWNLOAD] }) { nodes { actorName } } }`),
  );
  expect(auditEntries.nodes).toEqual([{ actorName: DORA }]);
});

test('what is no audio leaves nothing there', async () => {
  const before = bucket.names;
  expect((await put(await announce('none'), Buffer.alloc(1000, 'x'))).statusCode).toBe(415);
  expect(bucket.names).toEqual(before);
});

test('what is gone from the bucket is not found', async () => {
  expect((await put(await announce('gone'))).statusCode).toBe(204);
  const [row] = await server.app.database.query("SELECT audio_blob_id AS id FROM calls WHERE external_id = 'gone'");
  await server.app.database.query("UPDATE calls SET audio_blob_id = '2026-11-30/nothing' WHERE external_id = 'gone'");
  expect((await get((await linksOf('gone')).audioUrl)).statusCode).toBe(404);
  await server.app.database.query(
    `UPDATE calls SET audio_blob_id = '${String(row?.['id'])}' WHERE external_id = 'gone'`,
  );
});

test('it goes out of the bucket with its call', async () => {
  const { organizationId } = server.alpha;
  await server.app.database.query("UPDATE calls SET day = '2020-01-01', started_at = 1577836800000");
  await runOperator(server, 'contract', 'set', organizationId, '--call-retention', '1', '--yes');
  await server.app.cleanUp();
  expect(bucket.names).toEqual([]);
  expect(await server.app.database.query('SELECT id FROM calls')).toEqual([]);
  expect(server.failures).toEqual([]);
  await runOperator(server, 'contract', 'set', organizationId, '--call-retention', 'none');
});

test('while the bucket is not to be had, both ways say so, nothing is lost, and all else goes on', async () => {
  const env = { ...bucket.env, BLOB_URL: 's3://audio?endpoint=http://127.0.0.1:1' };
  const cut = await TestServer.start({ jobs: false, env: { PROVISIONING_DELAY_MINUTES: '0', ...env } });
  const client = await cut.signedIn();
  await addCaller(client, ANNE);
  const { secret } = await makeSecret(client);
  const [told] = await tell(cut, secret, callOf('cut', ANNE, { audio: true }).ended);
  const url = new URL(told?.audioUploadUrl ?? '').pathname;
  const refused = await cut.http.inject({ method: 'PUT', url, payload: WAV });
  expect([refused.statusCode, refused.headers['retry-after']]).toEqual([503, '60']);
  expect(refused.body).toContain('AUDIO_STORE_UNAVAILABLE');
  expect(refused.body).not.toContain('127.0.0.1');
  await cut.app.database.query(
    `UPDATE calls SET audio_state = 'STORED', audio_type = 'WAV', audio_bytes = 10, audio_hash = 'x',
     audio_blob_id = '2026-11-30/x_1'`,
  );
  expect((await get((await linksOf('cut', client)).audioUrl, {}, client)).statusCode).toBe(503);
  expect((await cut.http.inject({ method: 'GET', url: '/health' })).statusCode).toBe(200);
  await cut.app.cleanUp();
  expect(cut.failures).toHaveLength(1);
  await cut.drop();
});
