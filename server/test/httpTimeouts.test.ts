import { LIMITS } from '@rollcall/shared';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { CONNECTION_LIMITS } from '../src/http/limits.ts';
import { HttpServers } from './httpServers.ts';
import { RawClient, rawRequest } from './rawClient.ts';
import { TestServer } from './testServer.ts';

/** Clients that take their time. Each test ends when the server ends the connection, and waits for nothing else. */

const SHORT = { headers: 200, request: 400, check: 50 };

let server: TestServer;
let servers: HttpServers;
beforeAll(async () => {
  server = await TestServer.start({ jobs: false });
  servers = new HttpServers(server.app);
});
afterAll(async () => {
  await servers.stop();
  await server.drop();
});

/** Sends a beginning, and then the same bytes again and again until the server has had enough. */
async function trickle(port: number, beginning: string, more: string): Promise<string> {
  const client = await RawClient.connect(port);
  client.send(beginning);
  const sending = setInterval(() => client.send(more), 20);
  const answer = await client.closed;
  clearInterval(sending);
  return answer;
}

const POST = rawRequest('POST /graphql', { 'Content-Type': 'application/json', 'Content-Length': '60000' });

test('headers that trickle, a body that trickles and a body that never comes are cut off, and told why', async () => {
  const { port } = await servers.start({ limits: SHORT });
  const answers = await Promise.all([
    trickle(port, 'GET /health HTTP/1.1\r\nHost: localhost\r\n', 'X: y\r\n'),
    trickle(port, POST, ' '),
    RawClient.exchange(port, `${POST}{"query"`),
  ]);
  for (const answer of answers) {
    expect(answer).toMatch(/^HTTP\/1\.1 408 Request Timeout\r\n/);
    expect(answer).toContain('"code":"REQUEST_TIMEOUT"');
    expect(answer).toMatch(/\r\ncache-control: no-store\r\n/);
  }
});

test('a connection on which nothing comes, or nothing more, is closed', async () => {
  const { port } = await servers.start({ limits: { ...SHORT, keepAlive: 100 } });
  await (await RawClient.connect(port)).closed;
  expect(await RawClient.exchange(port, rawRequest('GET /health'))).toMatch(/^HTTP\/1\.1 200 /);
});

test('only so many connections are open at once', async () => {
  const { port } = await servers.start({ limits: { connections: 1 } });
  const first = await RawClient.connect(port);
  first.send(rawRequest('GET /health'));
  await expect.poll(() => first.received).toContain('"ok"');
  expect(await RawClient.exchange(port, rawRequest('GET /health'))).toBe('');
  first.socket.destroy();
  await expect
    .poll(() => RawClient.exchange(port, rawRequest('GET /health', { Connection: 'close' })))
    .toContain('"ok"');
});

test('the greatest file still arrives over a line of a megabit a second', () => {
  const bitsPerSecond = 1_000_000;
  expect(CONNECTION_LIMITS.request).toBeGreaterThan(((LIMITS.csvLength * 8) / bitsPerSecond) * 1_000);
  expect(CONNECTION_LIMITS.silence).toBeGreaterThan(CONNECTION_LIMITS.request);
});
