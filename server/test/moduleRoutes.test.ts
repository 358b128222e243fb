import { Readable } from 'node:stream';
import { setImmediate } from 'node:timers/promises';
import type { FastifyInstance, FastifyPluginAsync } from 'fastify';
import { afterAll, beforeAll, beforeEach, describe, expect, test } from 'vitest';
import { bodyOf, RouteRefusal, userOf } from '../src/http/index.ts';
import {
  type UserPrincipal,
  RateLimits,
  actorIdOf,
  currentPrincipal,
  refuse,
  systemClock,
} from '../src/kernel/index.ts';
import { HttpServers } from './httpServers.ts';
import { RawClient, rawRequest } from './rawClient.ts';
import { TestServer } from './testServer.ts';

const PERSON: UserPrincipal = {
  kind: 'user',
  userId: 'person',
  organizationId: 'alpha',
  loginId: 'person@alpha.example',
  locale: 'ja',
  timeZone: 'Asia/Tokyo',
  permissions: new Set(['administrative']),
  mustChangePassword: false,
  sessionId: 'session',
  confirmedAt: null,
  address: '127.0.0.1',
};
const LIMIT = 1_000;
const administrator = { permission: 'administrative' } as const;

let server: TestServer;
let servers: HttpServers;
let http: FastifyInstance;
let url: string;
let port: number;
let log = '';
const refusals: string[] = [];
/** Who comes: set by each test. */
let caller: UserPrincipal | null;
/** Bytes that the upload's handler was given before the stream's end or failure, and which failure. */
let uploads: { bytes: number; failure?: string }[] = [];

const routes: FastifyPluginAsync = async (scope) => {
  scope.route({
    method: 'POST',
    url: '/files',
    config: { rules: { access: administrator, bodyLimit: LIMIT } },
    async handler(request) {
      const upload: { bytes: number; failure?: string } = { bytes: 0 };
      uploads.push(upload);
      try {
        for await (const chunk of bodyOf(request)) upload.bytes += (chunk as Buffer).length;
      } catch (error) {
        upload.failure = error instanceof RouteRefusal ? error.code : 'unknown';
        throw error;
      }
      return { bytes: upload.bytes, by: currentPrincipal().kind, user: userOf(request).userId };
    },
  });
  scope.get('/files/:id', { config: { rules: { access: 'anyone' } } }, (_, reply) =>
    reply.type('text/csv').send(Readable.from(['a,b\n', '1,2\n'])),
  );
  scope.get(
    '/api/export',
    { config: { rules: { access: 'user', rate: 'export', points: () => 10 } } },
    async () => ({}),
  );
  scope.delete('/api/session', { config: { rules: { access: 'session' } } }, async () => ({}));
  scope.get('/api/broken', { config: { rules: { access: 'anyone' } } }, async () => {
    throw new Error('hunter2 broke it');
  });
  scope.get('/api/refused', { config: { rules: { access: 'anyone' } } }, async () =>
    refuse({ code: 'REQUIRED', field: 'name', params: {} }),
  );
  scope.get('/api/gone', { config: { rules: { access: 'anyone' } } }, async () => {
    throw new RouteRefusal(410, 'GONE', 'This link has expired.');
  });
};

beforeAll(async () => {
  server = await TestServer.start({ jobs: false });
  servers = new HttpServers({ ...server.app });
  ({ http, url, port } = await servers.start({
    log: (line) => (log += line),
    backend: {
      routes: [routes],
      rates: new RateLimits(systemClock, true),
      sessions: { principalOf: async () => caller },
      refusals: { record: async (actor, operation) => void refusals.push(`${actorIdOf(actor)} ${operation}`) },
    },
  }));
});
afterAll(async () => {
  await servers.stop();
  await server.drop();
});
beforeEach(() => {
  caller = PERSON;
  uploads = [];
});

interface Answer {
  readonly status: number;
  readonly headers: Headers;
  readonly body: { errors?: { message: string; extensions: Record<string, string> }[] };
}

async function send(
  method: string,
  path: string,
  headers: Record<string, string> = {},
  body?: string,
): Promise<Answer> {
  const response = await fetch(`${url}${path}`, { method, headers, ...(body !== undefined && { body }) });
  return { status: response.status, headers: response.headers, body: (await response.json()) as Answer['body'] };
}

/** The status of an answer and the code of its only error, which is in the one form that all have. */
function refusalOf({ status, headers, body }: Answer): string {
  expect(headers.get('cache-control')).toBe('no-store');
  expect(headers.get('content-type')).toBe('application/json; charset=utf-8');
  const [error, ...others] = body.errors ?? [];
  expect(others).toEqual([]);
  expect(error?.message).toMatch(/.{10}/);
  expect(error?.extensions['requestId']).toMatch(/^[\da-f-]{36}$/);
  return `${status} ${error?.extensions['code']}`;
}

describe('who may use a route', () => {
  const upload = async (): Promise<string> => refusalOf(await send('POST', '/files', {}, 'x'));

  test('is asked before anything else of it runs', async () => {
    caller = null;
    expect(await upload()).toBe('401 UNAUTHENTICATED');
    caller = { ...PERSON, mustChangePassword: true };
    expect(await upload()).toBe('403 PASSWORD_CHANGE_REQUIRED');
    expect((await send('DELETE', '/api/session')).status).toBe(200);
    caller = { ...PERSON, permissions: new Set(['monitoring']) };
    expect(await upload()).toBe('403 FORBIDDEN');
    expect(refusals).toEqual(['person POST /files']);
    expect(uploads).toEqual([]);
  });

  test('its handler, and all that it calls, knows the caller', async () => {
    const answer = await send('POST', '/files', {}, 'x'.repeat(LIMIT));
    expect([answer.status, answer.body]).toEqual([200, { bytes: LIMIT, by: 'user', user: 'person' }]);
  });

  test('is nobody for another account than the one that is signed in', async () => {
    const answer = await send('POST', '/files', { 'x-rollcall-user': 'other' }, 'x');
    expect(refusalOf(answer)).toBe('409 ACCOUNT_CHANGED');
    expect((await send('POST', '/files', { 'x-rollcall-user': 'person' }, 'x')).status).toBe(200);
  });

  test.each([
    [{ 'sec-fetch-site': 'cross-site' }, 403],
    [{ 'sec-fetch-site': 'same-site' }, 403],
    [{ 'sec-fetch-site': 'same-origin', origin: 'https://evil.example' }, 200],
    [{ 'sec-fetch-site': 'none' }, 200],
    [{ origin: 'https://evil.example' }, 403],
    [{ origin: 'null' }, 403],
    [{}, 200],
  ])('a page of another site writes nothing: %o', async (headers: Record<string, string>, status) => {
    const response = await http.inject({ method: 'POST', url: '/files', headers, payload: 'x' });
    expect(response.statusCode).toBe(status);
    expect(uploads).toHaveLength(status === 200 ? 1 : 0);
    if (status === 403) expect(response.body).toContain('CROSS_SITE_REQUEST');
    expect((await http.inject({ url: '/files/1', headers })).statusCode).toBe(200);
  });

  test('the console’s own address in the header Origin is no other site', async () => {
    expect((await send('POST', '/files', { origin: url }, 'x')).status).toBe(200);
  });
});

describe('what a route takes', () => {
  test('a body that says to be too long is refused before it is read', async () => {
    expect(refusalOf(await send('POST', '/files', {}, 'x'.repeat(LIMIT + 1)))).toBe('413 REQUEST_TOO_LARGE');
    expect(refusalOf(await send('DELETE', '/api/session', {}, 'x'))).toBe('413 REQUEST_TOO_LARGE');
    expect(uploads).toEqual([]);
  });

  test('a body that does not say how long it is ends where it is too long', async () => {
    const chunked = { 'Transfer-Encoding': 'chunked', Connection: 'close' };
    const chunks = `${(600).toString(16)}\r\n${'x'.repeat(600)}\r\n`.repeat(2);
    const answer = await RawClient.exchange(port, rawRequest('POST /files', chunked, `${chunks}0\r\n\r\n`));
    expect(answer).toMatch(/^HTTP\/1\.1 413 /);
    expect(answer).toContain('REQUEST_TOO_LARGE');
    expect(uploads).toEqual([{ bytes: 600, failure: 'REQUEST_TOO_LARGE' }]);
  });

  test('a body that is cut off fails in the handler', async () => {
    const client = await RawClient.connect(port);
    client.send(rawRequest('POST /files', { 'Content-Length': '500' }, 'x'.repeat(100)));
    while (uploads[0]?.bytes !== 100) await setImmediate();
    client.socket.destroy();
    while (!uploads[0]?.failure) await setImmediate();
    expect(uploads.map(({ bytes }) => bytes)).toEqual([100]);
  });

  test('its rate, by its points', async () => {
    caller = { ...PERSON, userId: 'busy' };
    for (let i = 0; i < 2; i += 1) expect((await send('GET', '/api/export')).status).toBe(200);
    const answer = await send('GET', '/api/export');
    expect(refusalOf(answer)).toBe('429 TOO_MANY_REQUESTS');
    expect(Number(answer.headers.get('retry-after'))).toBeGreaterThan(0);
    expect(answer.body.errors?.[0]?.extensions['retryAt']).toMatch(/^\d{4}-.+Z$/);
  });
});

describe('what a route answers', () => {
  test('a stream, that nobody keeps and no browser shows as a page', async () => {
    const response = await fetch(`${url}/files/1`);
    expect(await response.text()).toBe('a,b\n1,2\n');
    expect(response.headers.get('content-type')).toBe('text/csv');
    expect(response.headers.get('cache-control')).toBe('no-store');
    expect(response.headers.get('x-content-type-options')).toBe('nosniff');
    expect(response.headers.get('content-security-policy')).toContain("default-src 'none'");
    expect((await fetch(`${url}/files/1`, { method: 'HEAD' })).status).toBe(200);
  });

  test('a failure by its request ID only, under which the log tells of it', async () => {
    const answer = await send('GET', '/api/broken');
    expect(refusalOf(answer)).toBe('500 INTERNAL_SERVER_ERROR');
    expect(JSON.stringify(answer.body)).not.toContain('hunter2');
    expect(log).toContain(answer.body.errors?.[0]?.extensions['requestId']);
  });

  test('a refusal in the language of the reader', async () => {
    const answer = await send('GET', '/api/refused');
    expect(refusalOf(answer)).toBe('422 REQUIRED');
    const [error] = answer.body.errors ?? [];
    expect(error?.message).toMatch(/[ぁ-ん]/);
    expect(error?.extensions['field']).toBe('name');
    expect(refusalOf(await send('GET', '/api/gone'))).toBe('410 GONE');
  });

  test('which methods there are, at addresses with parameters too', async () => {
    const answer = await send('PUT', '/files/1', {}, 'x');
    expect(refusalOf(answer)).toBe('405 METHOD_NOT_ALLOWED');
    expect(answer.headers.get('allow')).toBe('GET, HEAD, OPTIONS');
    expect(refusalOf(await send('GET', '/files/1/2'))).toBe('404 NOT_FOUND');
  });
});

test.each([
  ['/files', undefined, 'does not declare who may use it'],
  ['/users/1', { access: 'anyone' }, 'at an address of the console'],
] as const)('a server with a route at %s that declares %o does not start', async (path, rules, why) => {
  const plugin: FastifyPluginAsync = async (scope) => {
    scope.get(path, { config: rules ? { rules } : {} }, async () => ({}));
  };
  await expect(servers.start({ backend: { routes: [plugin] } })).rejects.toThrow(why);
});
