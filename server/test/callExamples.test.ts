import { execFile } from 'node:child_process';
import { mkdtempSync, readFileSync, rmSync, writeFileSync } from 'node:fs';
import type { AddressInfo } from 'node:net';
import { tmpdir } from 'node:os';
import { join } from 'node:path';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { wavOf } from './factories/audio.ts';
import { addCaller, makeSecret } from './factories/calls.ts';
import { findProgram } from './findProgram.ts';
import { gql } from './gql.ts';
import type { TestClient } from './testClient.ts';
import { OTHER_ADMIN, TestServer } from './testServer.ts';

/** The senders that docs/calls.md shows, run as they stand there against a server that listens. */

const GUIDE = readFileSync(new URL('../../docs/calls.md', import.meta.url), 'utf8');
const folder = mkdtempSync(join(tmpdir(), 'rollcall-examples-'));
const recording = join(folder, 'call.wav');

let server: TestServer;
let admin: TestClient;
let origin: string;
beforeAll(async () => {
  server = await TestServer.start({ realClock: true });
  await server.http.listen({ host: '127.0.0.1', port: 0 });
  origin = `http://127.0.0.1:${(server.http.server.address() as AddressInfo).port}`;
  admin = await server.signedIn();
  await addCaller(admin, 'sato@example.com');
  writeFileSync(recording, wavOf(10_000));
});
afterAll(async () => {
  await server.drop();
  rmSync(folder, { recursive: true, force: true });
});

/** The example that begins by saying how a file of this name is run. */
function exampleOf(name: string): string {
  const example = [...GUIDE.matchAll(/^```\w+\n([\s\S]*?)^```$/gm)].map(([, text = '']) => text);
  const found = example.find((text) => text.split('\n')[0]?.includes(` ${name} `));
  if (found === undefined) throw new Error(`docs/calls.md has no ${name}`);
  const path = join(folder, name);
  writeFileSync(path, found);
  return path;
}

const CALLS = gql(`
  query ExampleCalls {
    calls(first: 10) { nodes { externalId audio { state bytes } scores { overall } } }
  }
`);

async function send(program: string, name: string, kind: 'TOKEN' | 'SIGNING', by = admin): Promise<string> {
  const { secret, path } = await makeSecret(by, kind);
  const HOOK_URL = `${origin}${kind === 'TOKEN' ? '/hooks/v1/calls' : path}`;
  const env = { PATH: process.env['PATH'], HOOK_URL, HOOK_SECRET: secret };
  const { stdout } = await promisify(execFile)(program, [exampleOf(name), recording], { env });
  return stdout;
}

async function seeCall(id: string): Promise<void> {
  const { calls } = await admin.ask(CALLS);
  const call = calls.nodes.find(({ externalId }) => externalId === id);
  expect(call?.audio).toEqual({ state: 'STORED', bytes: 10_000 });
}

const curl = findProgram('curl');
const python = findProgram('python3');

test.skipIf(!curl)('curl, with a token (skipped where curl is missing)', async () => {
  expect(await send('sh', 'send.sh', 'TOKEN')).toContain('"result":"CREATED"');
  await seeCall('pbx-1');
  // Sent again it does no harm.
  expect(await send('sh', 'send.sh', 'TOKEN')).toContain('"result":"DUPLICATE"');
});

test('JavaScript, signed, with a score', async () => {
  expect(await send(process.execPath, 'send.mjs', 'SIGNING')).toContain('"result":"CREATED"');
  await seeCall('pbx-2');
  const { calls } = await admin.ask(CALLS);
  expect(calls.nodes.find(({ externalId }) => externalId === 'pbx-2')?.scores).toHaveLength(1);
});

test.skipIf(!python)('Python, signed (skipped where python3 is missing)', async () => {
  expect(await send('python3', 'send.py', 'SIGNING')).toContain('"result": "CREATED"');
  await seeCall('pbx-3');
});

test('each ends with an error where its call is not taken, as of a user of another organization', async () => {
  const other = await server.signedIn(OTHER_ADMIN);
  await expect(send(process.execPath, 'send.mjs', 'SIGNING', other)).rejects.toMatchObject({ code: 1 });
  if (curl) await expect(send('sh', 'send.sh', 'TOKEN', other)).rejects.toMatchObject({ code: 1 });
  if (python) await expect(send('python3', 'send.py', 'SIGNING', other)).rejects.toMatchObject({ code: 1 });
});
