import { statSync, utimesSync } from 'node:fs';
import { join } from 'node:path';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { BuiltServer } from './builtServer.ts';
import { type TestDatabase, createTestDatabase } from './databases.ts';
import { audioFiles, wavOf } from './factories/audio.ts';
import { addCaller, callOf, makeSecret, tell } from './factories/calls.ts';
import { RawClient, rawRequest } from './rawClient.ts';
import { TestServer } from './testServer.ts';

/** The product itself, killed while the audio of a call comes in. */

const ANNE = 'anne@alpha.example';
const HOUR = 60 * 60_000;
const SECRET = { ROLLCALL_SECRET: 'a secret that only this test knows of, long enough' };

let database: TestDatabase;
let built: BuiltServer;
beforeAll(async () => {
  database = await createTestDatabase();
  built = await BuiltServer.build('audio');
}, 180_000);
afterAll(async () => {
  built.remove();
  await database.drop();
});

test('a kill in the middle of an upload leaves nothing once it is swept, and the same address still takes it', async () => {
  const before = await TestServer.start({ database, env: SECRET, realClock: true, jobs: false });
  const admin = await before.signedIn();
  await addCaller(admin, ANNE);
  const { secret } = await makeSecret(admin);
  const [told] = await tell(before, secret, callOf('one', ANNE, { audio: true }).ended);
  const path = new URL(told?.audioUploadUrl ?? '').pathname;
  await before.stop();

  const running = built.run({ ...SECRET, DATABASE_URL: database.url, DATA_DIR: database.dataDir });
  const client = await RawClient.connect(await running.listening());
  client.socket.write(rawRequest(`PUT ${path}`, { 'Content-Length': '1000000' }));
  client.socket.write(wavOf(400_000));
  await expect.poll(() => audioFiles(database), { timeout: 10_000 }).toEqual([expect.stringContaining('.part')]);
  running.signal('SIGKILL');
  await running.ended;
  const left = join(database.dataDir, 'audio', audioFiles(database)[0] ?? '');
  expect(statSync(left).isFile()).toBe(true);
  utimesSync(left, new Date(Date.now() - HOUR), new Date(Date.now() - HOUR));

  const after = await TestServer.start({ database, env: SECRET, realClock: true, jobs: false });
  await after.app.cleanUp();
  expect(audioFiles(database)).toEqual([]);
  expect((await after.http.inject({ method: 'PUT', url: path, payload: wavOf(1_000) })).statusCode).toBe(204);
  await after.app.cleanUp();
  expect(audioFiles(database)).toHaveLength(1);
  await after.stop();
}, 120_000);
