import { afterEach, expect, test } from 'vitest';
import { ADMIN, TestServer } from './testServer.ts';
import { tryFrom } from './signIns.ts';

/** The address under which a sign-in is recorded: nobody but a proxy that is trusted says what it is. */

const TIMEOUT = { timeout: 60_000 };
const HERE = '127.0.0.1';

let server: TestServer;
afterEach(() => server.drop());

async function recordedAddress(trustProxy: string, forwardedFor: string): Promise<unknown> {
  server = await TestServer.start({ env: { TRUST_PROXY: trustProxy } });
  await tryFrom(server.client(), { ...ADMIN, from: forwardedFor });
  const [row] = await server.app.database.query("SELECT address FROM audit_entries WHERE kind = 'SIGN_IN'");
  return row?.['address'];
}

test.for([
  ['off', '203.0.113.9', HERE],
  ['1', '203.0.113.9', '203.0.113.9'],
  ['1', '203.0.113.9, 198.51.100.1', '198.51.100.1'],
  ['2', '192.0.2.7, 203.0.113.9, 198.51.100.1', '203.0.113.9'],
  ['2', '203.0.113.9', '203.0.113.9'],
  ['1', '<script>', 'unknown'],
  [HERE, '192.0.2.7, 203.0.113.9', '203.0.113.9'],
  ['198.51.100.0/24', '203.0.113.9', HERE],
] as const)('TRUST_PROXY=%s, X-Forwarded-For: %s: the caller is %s', TIMEOUT, async ([trusted, sent, expected]) => {
  expect(await recordedAddress(trusted, sent)).toBe(expected);
});
