import { serverAudits } from 'graphql-http';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { TestServer } from './testServer.ts';

let server: TestServer;
let url: string;
beforeAll(async () => {
  server = await TestServer.start();
  url = `${await server.http.listen({ port: 0, host: '127.0.0.1' })}/graphql`;
});
afterAll(() => server.drop());

/** What the specification leaves open and we answer otherwise, with the reason. */
const NO_GET = 'Answers hold personal data, and addresses are kept in logs: there is only POST.';
const ALWAYS_400 =
  'What does not run is answered with 400, whatever media type is accepted, so that no client takes it for an answer.';
const WARNINGS: Readonly<Record<string, string>> = {
  '5A70': NO_GET,
  D6D5: NO_GET,
  '6A70': NO_GET,
  '572B': ALWAYS_400,
  FDE2: ALWAYS_400,
  '7B9B': ALWAYS_400,
};

test.each(serverAudits({ url: () => url }).map((audit) => [audit.id, audit.name, audit] as const))(
  'GraphQL over HTTP, %s: %s',
  async (id, _, audit) => {
    const result = await audit.fn();
    const reason = 'reason' in result ? result.reason : undefined;
    if (result.status === 'ok') expect(WARNINGS).not.toHaveProperty(id);
    else
      expect([result.status, reason, WARNINGS[id]]).toEqual([
        expect.stringMatching(/warn|notice/),
        reason,
        expect.any(String),
      ]);
  },
);

describe('what a scanner tries', () => {
  const post = async (body: string, headers: Record<string, string> = {}) => {
    const response = await fetch(url, {
      method: 'POST',
      body,
      headers: { 'content-type': 'application/json', ...headers },
    });
    return { status: response.status, text: await response.text() };
  };
  const ask = (query: string) => post(JSON.stringify({ query }));
  const isRefused = ({ status, text }: { status: number; text: string }) => status === 400 && !text.includes('"data"');

  test.each([
    ['101 aliases', `query cop { ${Array.from({ length: 101 }, (_, i) => `alias${i}: __typename`).join(' ')} }`],
    ['500 times a field', `query cop { ${'__typename '.repeat(500)} }`],
    [
      'the schema in circles',
      'query cop { __schema { types { fields { type { fields { type { fields { type { fields { type { name } } } } } } } } } } }',
    ],
    ['a part of the schema', 'query cop { __schema { types { name fields { name } } } }'],
  ])('is refused: %s', async (_, query) => {
    expect(isRefused(await ask(query))).toBe(true);
  });

  test('ten directives are one error', async () => {
    const { status, text } = await ask(`query cop { __typename ${'@aa'.repeat(10)} }`);
    expect([status, (JSON.parse(text) as { errors: unknown[] }).errors.length]).toEqual([400, 1]);
  });

  test('a suggestion, a trace and a stack are in no answer', async () => {
    const wrong = await ask('query cop { __schema { directive } viewe { id } }');
    expect(wrong.text).not.toMatch(/did you mean|stacktrace|directives/i);
    const traced = await post('{"query":"{ __typename }"}', { 'apollo-federation-include-trace': 'ftv1' });
    expect(traced.text).not.toMatch(/tracing|ftv1|extensions/);
  });

  test('an array of requests runs none', async () => {
    const requests = Array.from({ length: 10 }, () => ({ query: '{ __typename }' }));
    expect(isRefused(await post(JSON.stringify(requests)))).toBe(true);
  });

  test('nothing runs by GET, or by what a form can send', async () => {
    const query = encodeURIComponent('{ __typename }');
    for (const target of [
      `?query=${query}`,
      `?query=${encodeURIComponent('mutation { signOut { userErrors { code } } }')}`,
    ]) {
      const response = await fetch(url + target);
      expect(response.status).toBeGreaterThanOrEqual(400);
      expect(await response.text()).not.toContain('"data"');
    }
    for (const type of [
      'text/plain',
      'application/x-www-form-urlencoded',
      'multipart/form-data; boundary=x',
      'application/json2',
    ]) {
      const bodies = [`{"query":"{ __typename }"}`, `query=${query}`];
      for (const body of bodies) {
        const { status, text } = await post(body, { 'content-type': type });
        expect([type, status >= 400 && status < 500, text.includes('"data"')]).toEqual([type, true, false]);
      }
    }
  });
});
