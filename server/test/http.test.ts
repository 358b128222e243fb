import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { HttpServers } from './httpServers.ts';
import { RawClient, rawRequest } from './rawClient.ts';
import { TestServer } from './testServer.ts';

let server: TestServer;
let servers: HttpServers;
let port: number;
let url: string;
beforeAll(async () => {
  server = await TestServer.start({ jobs: false });
  servers = new HttpServers({ ...server.app, schema: server.app.schema });
  ({ port, url } = await servers.start());
});
afterAll(async () => {
  await servers.stop();
  await server.drop();
});

const JSON_TYPE = { 'content-type': 'application/json' };
const SECRET = 'hunter2-canary';

/** Asserts that an answer is a refusal in the API's form, which nobody keeps and which quotes nothing. */
async function expectRefusal(response: Response, status: number, code: string): Promise<void> {
  const body = await response.text();
  expect(response.status).toBe(status);
  expect(response.headers.get('cache-control')).toBe('no-store');
  expect(response.headers.get('content-type')).toMatch(/^application\/json/);
  expect(body).not.toContain('canary');
  expect(JSON.parse(body)).toMatchObject({ errors: [{ extensions: { code } }] });
}

/** The status that bytes are answered with, on a connection that ends with that. */
const statusOf = async (text: string): Promise<string> =>
  /^HTTP\/1\.1 (\d+)/.exec(await RawClient.exchange(port, text))?.[1] ?? 'none';

const CLOSE = { Connection: 'close' };

describe('addresses', () => {
  test.each(['/', '/users', '/users/1', '/sign-in', '/authors', '/filesystem'])(
    '%s is the console for who comes with a session, and the page to sign in on for all others',
    async (path) => {
      for (const [cookie, title] of [
        ['rollcall_session=any', 'Console'],
        ['rollcall_device=any', 'Sign in'],
      ] as const) {
        const response = await fetch(`${url}${path}`, { headers: { cookie } });
        expect(response.status).toBe(200);
        expect(await response.text()).toContain(title);
        expect(response.headers.get('cache-control')).toBe('no-cache');
        expect(response.headers.get('vary')).toContain('cookie');
        expect((await fetch(`${url}${path}`, { method: 'HEAD', headers: { cookie } })).status).toBe(200);
      }
    },
  );

  test.each([
    '/graphql/',
    '/graphql/x',
    '/GraphQL',
    '/metrics',
    '/healthz',
    '/ready',
    '/health/live',
    '/hooks/x',
    '/scim/v2/Users',
    '/api',
    '/auth/callback',
    '/assets/gone-2.js',
    '/.env',
    '/users/..%2f..%2fetc%2fpasswd',
  ])('%s is nothing, whatever the method', async (path) => {
    for (const method of ['GET', 'POST', 'PUT', 'DELETE', 'OPTIONS'])
      await expectRefusal(await fetch(`${url}${path}`, { method }), 404, 'NOT_FOUND');
    expect((await fetch(`${url}${path}`, { method: 'HEAD' })).status).toBe(404);
  });

  test.each(['GET', 'PUT', 'DELETE', 'PATCH'])(
    '%s /graphql is not allowed, and the answer says what is',
    async (method) => {
      const response = await fetch(`${url}/graphql?query={viewer{id}}`, { method });
      await expectRefusal(response, 405, 'METHOD_NOT_ALLOWED');
      expect(response.headers.get('allow')).toBe('POST, OPTIONS');
    },
  );

  test('a body is not looked at where the method is not allowed', async () => {
    const response = await fetch(`${url}/health`, { method: 'POST', headers: JSON_TYPE, body: SECRET });
    await expectRefusal(response, 405, 'METHOD_NOT_ALLOWED');
    expect(response.headers.get('allow')).toBe('GET, HEAD, OPTIONS');
  });

  test('HEAD is answered as GET, without a body', async () => {
    for (const path of ['/health', '/assets/app-1.js', '/playground']) {
      const response = await fetch(`${url}${path}`, { method: 'HEAD' });
      expect(response.status).toBe(200);
      expect(await response.text()).toBe('');
    }
  });

  test('OPTIONS says which methods there are, and lets no other site in', async () => {
    for (const [path, allow] of [
      ['/graphql', 'POST, OPTIONS'],
      ['/health', 'GET, HEAD, OPTIONS'],
      ['/users', 'GET, HEAD, OPTIONS'],
    ] as const) {
      const headers = { origin: 'https://evil.example', 'access-control-request-method': 'POST' };
      const response = await fetch(`${url}${path}`, { method: 'OPTIONS', headers });
      expect(response.status).toBe(204);
      expect(response.headers.get('allow')).toBe(allow);
      expect([...response.headers.keys()].filter((name) => name.startsWith('access-control'))).toEqual([]);
    }
  });

  test('TRACE sends nothing back', async () => {
    const answer = await RawClient.exchange(port, rawRequest('TRACE /', { Cookie: SECRET, ...CLOSE }));
    expect(answer).toMatch(/^HTTP\/1\.1 405 /);
    expect(answer).not.toContain('canary');
  });

  test.each([
    '//',
    '///x',
    '//evil.example/graphql',
    '/\\evil.example',
    '/%5cevil.example',
    '/%',
    '/%zz-canary',
    '/%ff',
    '/users%00',
    '/users%0d%0aSet-Cookie:%20canary=1',
    'http://evil.example/graphql',
    '*',
    'users',
  ])('%s is malformed', async (path) => {
    for (const method of ['GET', 'POST', 'OPTIONS']) {
      const answer = await RawClient.exchange(port, rawRequest(`${method} ${path}`, CLOSE));
      expect(answer).toMatch(/^HTTP\/1\.1 400 /);
      expect(answer).not.toMatch(/canary|evil/);
      expect(answer).toContain('BAD_REQUEST');
      expect(answer).toMatch(/\r\ncache-control: no-store\r\n/);
    }
  });
});

describe('headers of a request', () => {
  test('a name of the server that is none is refused before anything is done', async () => {
    const body = '{"query":"{ __typename }"}';
    const headers = { ...CLOSE, 'Content-Type': 'application/json', 'Content-Length': String(body.length) };
    const post = (host: string): string => rawRequest('POST /graphql', { ...headers, Host: host }, body);
    expect(await statusOf(post('rollcall.example:4000'))).toBe('200');
    for (const host of ['a b', '%%%', '[::1', 'x:y', '/', '']) expect(await statusOf(post(host))).toBe('400');
    expect(await statusOf(rawRequest('GET /health', { ...CLOSE, host: 'other.example' }))).toBe('400');
    expect(await statusOf('GET /health HTTP/1.0\r\n\r\n')).toBe('200');
    expect(await statusOf('GET /health HTTP/1.1\r\nConnection: close\r\n\r\n')).toBe('400');
  });

  test('too long an address, too large or too many headers are refused', async () => {
    const long = (length: number): string => rawRequest(`GET /users?search=${'x'.repeat(length)}`, CLOSE);
    expect(await statusOf(long(8_000))).toBe('200');
    expect(await statusOf(long(9_000))).toBe('414');
    expect(await statusOf(long(20_000))).toBe('431');
    expect(await statusOf(rawRequest('GET /health', { ...CLOSE, Cookie: 'x'.repeat(20_000) }))).toBe('431');
    const many = Object.fromEntries(Array.from({ length: 120 }, (_, i) => [`X-${i}`, '1']));
    expect(await statusOf(rawRequest('GET /health', { ...CLOSE, ...many }))).toBe('431');
  });

  test('what is no HTTP is refused in the same form', async () => {
    const answer = await RawClient.exchange(port, `${SECRET}\r\n\r\n`);
    expect(answer).toMatch(/^HTTP\/1\.1 400 Bad Request\r\n/);
    expect(answer).toContain('"code":"BAD_REQUEST"');
    expect(answer).not.toContain('canary');
    const smuggled = { ...CLOSE, 'Content-Length': '5', 'Transfer-Encoding': 'chunked' };
    expect(await statusOf(rawRequest('POST /graphql', smuggled, '0\r\n\r\n'))).toBe('400');
  });
});

describe('bodies', () => {
  const post = (body: string, headers: Record<string, string> = JSON_TYPE): Promise<Response> =>
    fetch(`${url}/graphql`, { method: 'POST', headers, body });

  test.each([SECRET, `{"query":"${SECRET}`, `{"a":"${SECRET}"}}`, '', `{"__proto__":{"x":"${SECRET}"}}`])(
    'what is no JSON is refused without being quoted: %s',
    async (body) => expectRefusal(await post(body), 400, 'BAD_REQUEST'),
  );

  test.each(['text/plain', 'text/xml', 'multipart/form-data; boundary=x', 'application/x-www-form-urlencoded', SECRET])(
    'what says to be %s is refused',
    async (type) =>
      expectRefusal(await post('{"query":"{ __typename }"}', { 'content-type': type }), 415, 'UNSUPPORTED_MEDIA_TYPE'),
  );

  test('what is compressed is not unpacked', async () => {
    const response = await post('{"query":"{ __typename }"}', { ...JSON_TYPE, 'content-encoding': 'gzip' });
    expect(response.status).toBe(415);
  });
});

describe('headers of answers', () => {
  const answers = (origin: string): Promise<Response[]> =>
    Promise.all([
      fetch(`${origin}/`),
      fetch(`${origin}/health`),
      fetch(`${origin}/nothing.txt`),
      fetch(`${origin}/graphql`),
      fetch(`${origin}/graphql`, { method: 'POST', headers: JSON_TYPE, body: '{"query":"{ __typename }"}' }),
      fetch(`${origin}/graphql`, { method: 'POST', headers: JSON_TYPE, body: '{"query":"{ nothing }"}' }),
      fetch(`${origin}/graphql`, { method: 'POST', headers: JSON_TYPE, body: 'x'.repeat(100_000) }),
    ]);

  test('all tell browsers what these pages may do, and no program what answers', async () => {
    for (const { headers } of await answers(url)) {
      expect(headers.get('x-content-type-options')).toBe('nosniff');
      expect(headers.get('referrer-policy')).toBe('no-referrer');
      expect(headers.get('cross-origin-opener-policy')).toBe('same-origin');
      expect(headers.get('cross-origin-resource-policy')).toBe('same-origin');
      expect(headers.get('x-frame-options')).toBe('DENY');
      expect(headers.get('content-security-policy')).toContain("frame-ancestors 'none'");
      expect(headers.get('permissions-policy')).toMatch(/camera=\(\), .*microphone=\(\)/);
      for (const name of ['server', 'x-powered-by', 'strict-transport-security', 'access-control-allow-origin'])
        expect(headers.has(name)).toBe(false);
    }
  });

  test('a page loads nothing from elsewhere, sits in no frame, and runs no script but the files of this server', async () => {
    expect((await fetch(`${url}/`)).headers.get('content-security-policy')?.split(';')).toEqual([
      "default-src 'self'",
      "script-src 'self'",
      "style-src 'self' 'unsafe-inline'",
      "img-src 'self' data:",
      "font-src 'self' data:",
      "worker-src 'self' blob:",
      "object-src 'none'",
      "base-uri 'none'",
      "form-action 'self'",
      "frame-ancestors 'none'",
    ]);
  });

  test('nobody keeps an answer of the API', async () => {
    const [, ...api] = await answers(url);
    for (const { headers } of api) expect(headers.get('cache-control')).toBe('no-store');
    expect((await fetch(`${url}/assets/app-1.js`)).headers.get('cache-control')).toContain('immutable');
  });

  test('HTTPS is asked for where cookies are for HTTPS only', async () => {
    const secure = await servers.start({ env: { SECURE_COOKIES: 'on' } });
    for (const { headers } of await answers(secure.url))
      expect(headers.get('strict-transport-security')).toMatch(/^max-age=\d{8,}; includeSubDomains$/);
  });
});

describe('compressed answers', () => {
  const ask = (client: string, query: string, accept: string): Promise<Response> =>
    fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { ...JSON_TYPE, cookie: client, 'accept-encoding': accept },
      body: JSON.stringify({ query }),
    });

  test('large ones are compressed as the caller likes it, small ones not', async () => {
    const cookie = (await server.signedIn()).setCookie?.split(';')[0] ?? '';
    const large = `{ ${Array.from({ length: 40 }, (_, i) => `a${i}: viewer { id name loginId }`).join(' ')} }`;
    const plain = await ask(cookie, large, 'identity');
    expect(plain.headers.get('content-encoding')).toBeNull();
    const text = await plain.text();
    expect(text.length).toBeGreaterThan(1_024);
    for (const encoding of ['br', 'gzip']) {
      const packed = await ask(cookie, large, encoding);
      expect(packed.headers.get('content-encoding')).toBe(encoding);
      expect(packed.headers.get('vary')).toContain('accept-encoding');
      expect(Number(packed.headers.get('content-length'))).toBeLessThan(text.length / 2);
      expect(await packed.text()).toBe(text);
    }
    const small = await ask(cookie, '{ viewer { id } }', 'br, gzip');
    expect(small.headers.get('content-encoding')).toBeNull();
  });
});
