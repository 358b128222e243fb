import { afterAll, beforeAll, expect, test } from 'vitest';
import { HttpServers } from './httpServers.ts';
import { RawClient, rawRequest } from './rawClient.ts';
import { ADMIN, TestServer } from './testServer.ts';

/** What the log says at its most talkative: of every request something, and of none what was sent. */

const SECRET = 'hunter2canary';

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

const JSON_HEADERS = {
  'content-type': 'application/json',
  cookie: `rollcall_session=${SECRET}`,
  authorization: SECRET,
};

async function sendAll(url: string, port: number): Promise<void> {
  const post = (body: unknown, headers = JSON_HEADERS): Promise<Response> =>
    fetch(`${url}/graphql?token=${SECRET}`, {
      method: 'POST',
      headers: { ...headers, 'user-agent': SECRET, referer: `http://x/${SECRET}`, 'x-forwarded-for': SECRET },
      body: typeof body === 'string' ? body : JSON.stringify(body),
    });
  const signIn = 'mutation ($input: SignInInput!) { signIn(input: $input) { user { id } userErrors { code } } }';
  await post({ query: signIn, variables: { input: { loginId: `${SECRET}@x.example`, password: SECRET } } });
  await post({ query: signIn, variables: { input: { loginId: 1, password: [SECRET] } } });
  await post({ query: signIn, variables: { input: { [SECRET]: SECRET } }, operationName: SECRET });
  await post({ query: `{ ${SECRET}(id: "${SECRET}") { ${SECRET} } }`, extensions: { [SECRET]: SECRET } });
  await post({ query: `{ viewer(${SECRET}` });
  await post(`{"query": "${SECRET}`);
  await post(SECRET, { ...JSON_HEADERS, 'content-type': SECRET });
  await post(`"${SECRET.repeat(10_000)}"`);
  await fetch(`${url}/users?search=${SECRET}`, { headers: JSON_HEADERS });
  await fetch(`${url}/graphql?query=${SECRET}`, { headers: JSON_HEADERS });
  const bearer = { ...JSON_HEADERS, authorization: `Bearer rct_${SECRET}` };
  await post({ query: '{ viewer { id } }' }, bearer);
  await fetch(`${url}/files/${SECRET}`, { headers: bearer });
  const close = { Connection: 'close', Cookie: SECRET };
  await RawClient.exchange(port, rawRequest(`GET /%zz${SECRET}`, close));
  await RawClient.exchange(port, rawRequest('GET /health', { ...close, Host: `${SECRET} x` }));
  await RawClient.exchange(port, rawRequest('GET /health', { ...close, [`bad header ${SECRET}`]: SECRET }));
  await RawClient.exchange(port, `${SECRET}\r\n\r\n`);
}

test.each(['trace', 'debug', 'info', 'warn', 'error'])(
  'at the level %s nothing that was sent is logged',
  async (level) => {
    const lines: string[] = [];
    const { url, port } = await servers.start({ env: { LOG_LEVEL: level }, log: (line) => lines.push(line) });
    await sendAll(url, port);
    const log = lines.join('');
    expect(log).not.toContain('canary');
    if (level !== 'trace') return;
    expect(log).toContain('"path":"/users"');
    expect(log).toContain('"statusCode":405');
  },
);

test('of an address that is a secret, the log has only where it leads', async () => {
  const lines: string[] = [];
  const { url, port } = await servers.start({ env: { LOG_LEVEL: 'trace' }, log: (line) => lines.push(line) });
  const token = 'Kanarie'.repeat(6).padEnd(43, '-_');
  for (const path of ['/hooks/miitel/', '/hooks/audio/', '/HOOKS/MIITEL/', '/%68ooks/miitel%2f', '/hook/miitell/', '/'])
    for (const method of ['POST', 'PUT', 'GET']) await fetch(`${url}${path}${token}/${token}?${token}`, { method });
  await fetch(`${url}/hooks/miitel/short-${SECRET}`, { method: 'POST', body: '{}' });
  await RawClient.exchange(port, rawRequest(`POST /hooks/miitel/${token}%zz`, { Connection: 'close' }));
  const log = lines.join('');
  expect(log).not.toContain('Kanarie');
  expect(log).not.toContain('canary');
  expect(log).toContain('"path":"/hooks/miitel/…"');
  expect(log).toContain('"path":"/hook/miitell/…/…"');
});

test.for([
  ['off', 'proxy-made-4711', false],
  ['1', 'proxy-made-4711', true],
  ['1', '01890a5d-ac96-774b-bcce-b302099a8057', true],
  ['1', `${SECRET} x`, false],
  ['1', 'short', false],
  ['1', 'x'.repeat(65), false],
  ['127.0.0.0/8', 'proxy-made-4711', true],
  ['203.0.113.9, ::1', 'proxy-made-4711', false],
] as const)('TRUST_PROXY=%s, X-Request-Id: %s: it is taken over: %s', async ([proxies, sent, isTaken]) => {
  const lines: string[] = [];
  const { url } = await servers.start({ env: { TRUST_PROXY: proxies }, log: (line) => lines.push(line) });
  const { headers } = await fetch(`${url}/graphql`, { method: 'POST', headers: { 'x-request-id': sent } });
  const told = headers.get('x-request-id') ?? '';
  if (isTaken) expect(told).toBe(sent);
  else expect(told).toMatch(/^[0-9a-f-]{36}$/);
  expect(lines.join('')).toContain(`"reqId":"${told}"`);
  if (!isTaken) expect(lines.join('')).not.toContain(sent);
});

test('one line tells of an operation whose it was, what it did by the names of the schema, and what came of it', async () => {
  const lines: string[] = [];
  const { url } = await servers.start({ env: { LOG_LEVEL: 'info' }, log: (line) => lines.push(line) });
  const send = async (query: string, variables = {}, cookie = ''): Promise<Response> =>
    fetch(`${url}/graphql`, {
      method: 'POST',
      headers: { 'content-type': 'application/json', cookie },
      body: JSON.stringify({ query, variables }),
    });
  const signIn = 'mutation Canary ($input: SignInInput!) { canary: signIn(input: $input) { userErrors { code } } }';
  const answer = await send(signIn, { input: ADMIN });
  await send(signIn, { input: { ...ADMIN, password: SECRET } });
  const cookie = answer.headers
    .getSetCookie()
    .map((text) => text.split(';', 1)[0])
    .join('; ');
  await send('query canary { viewer { id } contract { billingMonth } }', {}, cookie);
  await send('{ viewer { id } users(first: 1) { totalCount } }');

  // What a client names so is no refusal, and nothing of it is written.
  await send('{ viewer { userErrors: id } contract { userErrors: billingMonth } }', {}, cookie);
  const users = await send('{ users(first: 1) { userErrors: nodes { code: name } } }', {}, cookie);
  const count = await send('{ users(first: 1) { userErrors: totalCount } }', {}, cookie);
  expect([users.status, count.status]).toEqual([200, 200]);

  const told = lines
    .map((line) => JSON.parse(line) as Record<string, unknown>)
    .filter(({ msg }) => msg === 'An operation was run')
    .map(({ reqId, milliseconds, principal, userId, organizationId, operation, outcome, codes }) => {
      expect([typeof reqId, typeof milliseconds]).toEqual(['string', 'number']);
      expect(principal).toBe(userId === undefined ? 'nobody' : 'user');
      return [operation, outcome, codes, typeof userId, typeof organizationId];
    });
  expect(told).toEqual([
    ['mutation signIn', 'done', undefined, 'undefined', 'undefined'],
    ['mutation signIn', 'refused', ['INVALID_CREDENTIALS'], 'undefined', 'undefined'],
    ['query viewer contract', 'done', undefined, 'string', 'string'],
    ['query viewer users', 'refused', ['UNAUTHENTICATED'], 'undefined', 'undefined'],
    ['query viewer contract', 'done', undefined, 'string', 'string'],
    ['query users', 'done', undefined, 'string', 'string'],
    ['query users', 'done', undefined, 'string', 'string'],
  ]);
  expect(lines.join('')).not.toMatch(/canary|Administrator/i);
});

const thrown: readonly (readonly [string, () => unknown])[] = [
  ['JSON.parse', (): unknown => JSON.parse(SECRET)],
  ['JSON.parse of quotation marks', (): unknown => JSON.parse(`{"a":"${SECRET}"x`)],
  ['BigInt', () => BigInt(SECRET)],
  ['a time zone', () => new Intl.DateTimeFormat('en', { timeZone: SECRET })],
  ['an address', () => new URL(SECRET)],
  ['a property', () => (undefined as unknown as Record<string, unknown>)[SECRET]],
  ['Buffer', () => Buffer.from(SECRET, SECRET as 'utf8')],
  [
    'a cause',
    () => {
      throw new Error('Outside', { cause: new Error(`Inside: '${SECRET}'`) });
    },
  ],
  [
    'many',
    () => {
      throw new AggregateError([new Error(`"${SECRET}" can't be`), SECRET], `'${SECRET}'`);
    },
  ],
  [
    'properties',
    () => {
      throw Object.assign(new Error('Failed'), { code: `X ${SECRET}`, config: { password: SECRET } });
    },
  ],
  [
    'a driver',
    () => {
      throw Object.assign(new Error(`Duplicate entry ${SECRET} for key 'k'`), { code: 'ER_DUP_ENTRY' });
    },
  ],
  [
    'no error',
    () => {
      // oxlint-disable-next-line only-throw-error -- others' code may
      throw SECRET;
    },
  ],
];

test.each(thrown)('what fails inside is logged, and answered, without its values: %s', async (_, fail) => {
  const lines: string[] = [];
  const principalOf = async (): Promise<never> => fail() as never;
  const ping = async (): Promise<void> => void fail();
  const backend = { sessions: { principalOf }, database: { ping } };
  const { url } = await servers.start({ backend, log: (line) => lines.push(line) });
  const response = await fetch(`${url}/graphql`, { method: 'POST', headers: JSON_HEADERS, body: '{"query":"{ a }"}' });
  const answer = await response.text();
  expect(response.status).toBe(500);
  expect((await fetch(`${url}/health`)).status).toBe(503);
  expect(answer).toContain('INTERNAL_SERVER_ERROR');
  expect(answer).not.toContain('canary');
  const log = lines.join('');
  expect(log).not.toContain('canary');
  const { requestId } = (JSON.parse(answer) as { errors: [{ extensions: { requestId: string } }] }).errors[0]
    .extensions;
  expect(lines.filter((line) => line.includes('"level":50') && line.includes(requestId))).not.toEqual([]);
});
