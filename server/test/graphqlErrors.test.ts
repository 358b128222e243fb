import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { createBulk } from './bulkActions.ts';
import type { TestClient } from './testClient.ts';
import { TestServer } from './testServer.ts';

let server: TestServer;
let admin: TestClient;
beforeAll(async () => {
  server = await TestServer.start();
  admin = await server.signedIn();
});
afterAll(() => server.drop());

const CANARY = 'Canary_Pass_9';
const CREATE = 'mutation ($input: UserCreateInput!) { userCreate(input: $input) { userErrors { code } } }';
const GOOD = { loginId: 'x@y.example', name: 'X', password: 'Abcd-1234', locale: 'EN', timeZone: 'Asia/Tokyo' };

describe('variables that do not fit', () => {
  test.each<[string, string, Record<string, unknown>, string[]]>([
    ['nothing', CREATE, {}, ['Variable "$input": input: UserCreateInput! is required.']],
    ['null', CREATE, { input: null }, ['Variable "$input": input: UserCreateInput! is required.']],
    ['a text', CREATE, { input: CANARY }, ['Variable "$input": input must be of the type UserCreateInput.']],
    ['a list', CREATE, { input: [GOOD] }, ['Variable "$input": input must be of the type UserCreateInput.']],
    [
      'what is in issue: no locale, and a name with quotes of its own',
      CREATE,
      { input: { ...GOOD, name: 'Smith; John', password: CANARY, locale: undefined } },
      ['Variable "$input": input.locale: Locale! is required.'],
    ],
    [
      'a value that the enum does not have',
      CREATE,
      { input: { ...GOOD, locale: CANARY } },
      ['Variable "$input": input.locale must be one of JA, EN.'],
    ],
    [
      'several at once',
      CREATE,
      { input: { ...GOOD, name: 7, password: [CANARY], permissions: { phoneEnable: CANARY } } },
      [
        'Variable "$input": input.name must be of the type String.',
        'Variable "$input": input.password must be of the type String.',
        'Variable "$input": input.permissions.phoneEnable must be of the type Boolean.',
      ],
    ],
    [
      'a field that is not known',
      CREATE,
      { input: { ...GOOD, [CANARY]: 1 } },
      ['Variable "$input": input has a field that UserCreateInput doesn\'t have.'],
    ],
    [
      'a name of an object in JavaScript',
      CREATE,
      { input: { ...GOOD, constructor: 1 } },
      ['Variable "$input": input has a field that UserCreateInput doesn\'t have.'],
    ],
    [
      'a time that is none',
      'query ($filter: AuditEntryFilter) { auditEntries(filter: $filter) { nodes { id } } }',
      { filter: { from: CANARY, kind: ['SIGN_IN', CANARY], fromSequence: 2 ** 40 } },
      [
        expect.stringMatching(/^Variable "\$filter": filter\.kind\[1\] must be one of SIGN_IN, /) as string,
        'Variable "$filter": filter.from must be of the type DateTime.',
        'Variable "$filter": filter.fromSequence must be of the type Int.',
      ],
    ],
    [
      'a variable of a name that the schema does not have',
      `query ($${CANARY}: Int!) { users(first: $${CANARY}) { nodes { id } } }`,
      { [CANARY]: CANARY },
      ['Variable 1: it must be of the type Int.'],
    ],
  ])('%s', async (_, document, variables, messages) => {
    const answer = await admin.send(document, variables);
    expect(answer.status).toBe(400);
    expect(answer.errors?.map(({ message }) => message)).toEqual(messages);
    expect(answer.errors?.map(({ extensions }) => extensions)).toEqual(
      messages.map(() => ({ code: 'BAD_USER_INPUT' })),
    );
    expect(JSON.stringify(answer)).not.toContain(CANARY);
    expect(JSON.stringify(answer)).not.toContain('Smith');
  });

  test('at most five are told, with the place of the variable', async () => {
    const filter = { timeZone: Array.from({ length: 100 }, () => 7) };
    const { errors } = await admin.send('query ($f: UserFilter) { users(filter: $f) { totalCount } }', { f: filter });
    expect(errors).toHaveLength(5);
    expect(errors?.[4]).toMatchObject({
      message: 'Variable 1: it.timeZone[4] must be of the type String.',
      locations: [{ line: 1, column: 8 }],
    });
  });

  test('and those that do fit go on as they did', async () => {
    const query = 'query ($f: UserFilter, $n: Int = 2) { users(filter: $f, first: $n) { nodes { loginId } } }';
    for (const f of [undefined, null, {}, { locale: 'EN' }, { locale: null }, { timeZone: ['Asia/Tokyo', 'UTC'] }])
      expect((await admin.send(query, { f, ignored: CANARY })).errors).toBeUndefined();
  });
});

test.each([
  ['a text for a number', `{ users(first: "${CANARY}") { nodes { id } } }`],
  ['a value that is no enum', `{ users(filter: { locale: ${CANARY} }) { nodes { id } } }`],
  ['a text for an enum', `{ users(filter: { locale: "${CANARY}" }) { nodes { id } } }`],
  ['a list for a text', `mutation { signIn(input: { loginId: "x", password: ["${CANARY}"] }) { user { id } } }`],
  ['an input without what it needs', `mutation { signIn(input: { password: "${CANARY}" }) { user { id } } }`],
  ['a field of an input', `mutation { signIn(input: { ${CANARY}: 1 }) { user { id } } }`],
  ['a key twice', `mutation { signIn(input: { loginId: "${CANARY}", loginId: "${CANARY}" }) { user { id } } }`],
  ['a text that does not end', `mutation { signIn(input: { password: "${CANARY}`],
  ['a word too many', `{ viewer { id } } ${CANARY}`],
  ['a sign that GraphQL does not have', `{ viewer { id } ? "${CANARY}" }`],
  ['a field', `{ ${CANARY} }`],
  ['a field below a leaf', `{ viewer { id { ${CANARY} } } }`],
  ['an argument', `{ viewer(${CANARY}: 1) { id } }`],
  ['an argument of a directive', `{ viewer @include(${CANARY}: true) { id } }`],
  ['a directive', `{ viewer @${CANARY} { id } }`],
  ['a type', `query ($x: ${CANARY}) { viewer { id } }`],
  ['a fragment that is not there', `{ viewer { ...${CANARY} } }`],
  ['a fragment that is not used', `{ viewer { id } } fragment ${CANARY} on User { id }`],
  ['a fragment in itself', `{ viewer { ...${CANARY} } } fragment ${CANARY} on User { ...${CANARY} }`],
  ['fragments of one name', `{ viewer { ...A${CANARY} } } ${`fragment A${CANARY} on User { id } `.repeat(2)}`],
  ['a fragment on another type', `{ viewer { ... on UserFilter { ${CANARY} } } }`],
  ['fields that differ', `{ viewer { ${CANARY}: id ${CANARY}: name } }`],
  ['operations of one name', `query ${CANARY} { viewer { id } } query ${CANARY} { viewer { id } }`],
  ['a variable that is not declared', `{ users(first: $${CANARY}) { nodes { id } } }`],
  ['a variable that is not used', `query ($${CANARY}: Int) { viewer { id } }`],
  ['a variable of another type', `query ($${CANARY}: String) { users(first: $${CANARY}) { nodes { id } } }`],
  ['a variable of no input type', `query ($${CANARY}: User) { viewer { id } }`],
  ['a default that does not fit', `query ($first: Int = "${CANARY}") { users(first: $first) { nodes { id } } }`],
  ['a definition', `type ${CANARY} { id: ID }`],
  ['a subscription', `subscription ${CANARY} { ${CANARY}: viewer { id } }`],
  ['a variable that is reserved', `query ($__${CANARY}: Int) { users(first: $__${CANARY}) { nodes { id } } }`],
])('a document with %s is refused with its place and without a word of it', async (_, document) => {
  for (const client of [admin, server.client()]) {
    const { status, errors } = await client.send(document);
    expect(status).toBe(400);
    expect(['GRAPHQL_VALIDATION_FAILED', 'GRAPHQL_PARSE_FAILED']).toContain(errors?.[0]?.extensions['code']);
    expect(errors?.[0]?.message.length).toBeGreaterThan(15);
    expect(errors?.[0]).toHaveProperty('locations');
    expect(JSON.stringify(errors)).not.toContain(CANARY);
  }
});

test('words of the schema are told', async () => {
  const messageOf = async (document: string) => (await admin.send(document)).errors?.[0]?.message;
  expect(await messageOf('{ viewer { nickname } }')).toBe('User has no field of this name.');
  expect(await messageOf('{ viewer }')).toBe('Query.viewer needs a selection of its fields.');
  expect(await messageOf('{ viewer { id { x } } }')).toBe('User.id has no fields to select from.');
  expect(await messageOf('{ viewer(x: 1) { id } }')).toBe('Query.viewer has no argument of this name.');
  expect(await messageOf('{ user { id } }')).toBe('Query.user lacks id: ID!.');
  expect(await messageOf('mutation { signIn(input: { loginId: "x" }) { user { id } } }')).toBe(
    'SignInInput lacks password: String!.',
  );
  expect(await messageOf('{ users(orderBy: { field: X, direction: ASC }) { totalCount } }')).toBe(
    'This value must be one of CREATED_AT, LOGIN_ID, NAME, READING, LAST_SIGN_IN_AT.',
  );
});

test('an argument that its variable leaves without a value is the fault of the request', async () => {
  const { id } = await createBulk(admin, { matching: {} }, { kind: 'SET_LOCALE', locale: 'JA' });
  const document =
    'query ($id: ID!, $o: UserBulkActionOutcome = CHANGE) { userBulkAction(id: $id) { users(outcome: $o) { totalCount } } }';
  const { errors } = await admin.send(document, { id, o: null });
  expect(errors?.map(({ extensions }) => extensions)).toEqual([{ code: 'BAD_USER_INPUT' }]);
});

test('a mutation that throws loses no answer of the others in its document', async () => {
  const before = 'before: viewerUpdate(input: { locale: EN, timeZone: "America/New_York" }) { user { timeZone } }';
  const failing =
    'failing: userBulkActionCreate(input: { selection: {}, action: { kind: DELETE } }) { userErrors { code } }';
  const after = 'after: viewerUpdate(input: { locale: JA }) { user { locale timeZone } }';
  const { status, data, errors } = await admin.send(`mutation { ${before} ${failing} ${after} }`);
  expect(status).toBe(200);
  expect(data).toEqual({
    before: { user: { timeZone: 'America/New_York' } },
    failing: null,
    after: { user: { locale: 'JA', timeZone: 'America/New_York' } },
  });
  expect(errors).toMatchObject([{ path: ['failing'], extensions: { code: 'BAD_USER_INPUT' } }]);
});

test.each<[string, string]>([
  ['an array', '[{"query":"{ viewer { id } }"}]'],
  ['an empty array', '[]'],
  ['a text', '"{ viewer { id } }"'],
  ['a number', '7'],
  ['null', 'null'],
  ['an empty object', '{}'],
  ['an empty document', '{"query":""}'],
  ['a number as the document', '{"query":7}'],
  ['a parsed document', '{"query":{"kind":"Document"}}'],
  ['a number as the name', '{"query":"{ viewer { id } }","operationName":7}'],
  ['a list as the name', '{"query":"{ viewer { id } }","operationName":["x"]}'],
  ['another name', `{"query":"query A { viewer { id } }","operationName":"${CANARY}"}`],
  ['no name for two operations', '{"query":"query A { viewer { id } } query B { viewer { id } }"}'],
  ['a text as the variables', `{"query":"{ viewer { id } }","variables":"${CANARY}"}`],
  ['a list as the variables', `{"query":"{ viewer { id } }","variables":["${CANARY}"]}`],
  ['a text as the extensions', `{"query":"{ viewer { id } }","extensions":"${CANARY}"}`],
  ['no JSON', `{"query": "${CANARY}`],
  ['a prototype', `{"query":"{ viewer { id } }","variables":{"__proto__":{"${CANARY}":1}}}`],
  ['a persisted query that is not there', persisted('0'.repeat(64))],
  ['another document than its hash', persisted('0'.repeat(64), '{ viewer { id } }')],
  ['a hash that is none', persisted(CANARY)],
  [
    'a hash that is no text',
    '{"query":"{ viewer { id } }","extensions":{"persistedQuery":{"version":1,"sha256Hash":7}}}',
  ],
  ['a version that is not there', '{"extensions":{"persistedQuery":{"version":2,"sha256Hash":"x"}}}'],
  ['a persisted query that is a text', '{"query":"{ viewer { id } }","extensions":{"persistedQuery":"x"}}'],
])('a body with %s is answered with 400', async (_, payload) => {
  const headers = { 'content-type': 'application/json' };
  const response = await server.http.inject({ method: 'POST', url: '/graphql', headers, payload });
  expect(response.statusCode).toBe(400);
  expect(response.json()).toMatchObject({ errors: [{ message: expect.any(String) as string }] });
  expect(response.body).not.toContain(CANARY);
  expect(response.json()).not.toHaveProperty('data');
});

function persisted(sha256Hash: string, query?: string): string {
  return JSON.stringify({ ...(query && { query }), extensions: { persistedQuery: { version: 1, sha256Hash } } });
}
