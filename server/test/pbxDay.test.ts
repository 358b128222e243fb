import { execFile } from 'node:child_process';
import type { AddressInfo } from 'node:net';
import { fileURLToPath } from 'node:url';
import { promisify } from 'node:util';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { addCaller, makeSecret } from './factories/calls.ts';
import { addUser } from './factories/users.ts';
import { runOperator } from './operator.ts';
import type { TestClient } from './testClient.ts';
import { TestServer } from './testServer.ts';

/** A day of a telephone system, as `pnpm play:calls` plays it, against a server that listens. */

const SCRIPT = fileURLToPath(new URL('../../bench/pbx.mjs', import.meta.url));

let server: TestServer;
let admin: TestClient;
let origin: string;
beforeAll(async () => {
  server = await TestServer.start({ realClock: true });
  await server.http.listen({ host: '127.0.0.1', port: 0 });
  origin = `http://127.0.0.1:${(server.http.server.address() as AddressInfo).port}`;
  admin = await server.signedIn();
  for (const name of ['anne', 'ben']) await addCaller(admin, `${name}@alpha.example`);
  await addUser(admin, { loginId: 'cora@alpha.example' });
});
afterAll(() => server.drop());

async function play(kind: 'TOKEN' | 'SIGNING', ...words: readonly string[]): Promise<string> {
  const { secret, path } = await makeSecret(admin, kind);
  const HOOK_URL = `${origin}${kind === 'TOKEN' ? '/hooks/v1/calls' : path}`;
  const env = { PATH: process.env['PATH'], HOOK_URL, HOOK_SECRET: secret };
  return (await promisify(execFile)(process.execPath, [SCRIPT, ...words], { env })).stdout;
}

const USERS = ['--users', 'anne@alpha.example,ben@alpha.example'] as const;

test.each(['TOKEN', 'SIGNING'] as const)('a day with its mistakes is answered as it is to be, by %s', async (kind) => {
  const told = await play(kind, ...USERS, '--seed', kind === 'TOKEN' ? '7' : '8', '--calls', '40');
  expect(told).toContain('40 calls of ');
  for (const outcome of ['CONFLICT', 'DUPLICATE', 'REJECTED USER_UNKNOWN', 'REJECTED INVALID_TIME', 'UPDATED'])
    expect(told).toContain(outcome);
  expect(await runOperator(server, 'calls', 'verify', server.alpha.organizationId)).toContain('as they were counted');
});

test('it ends with an error where an answer is another, and with what is missing', async () => {
  const words = ['--users', 'cora@alpha.example', '--calls', '3'];
  const stdout = expect.stringContaining('REJECTED WEBHOOK_NOT_ALLOWED, and was to be CREATED') as string;
  await expect(play('TOKEN', ...words)).rejects.toMatchObject({ code: 1, stdout });
  await expect(play('TOKEN')).rejects.toMatchObject({ code: 2 });
});
