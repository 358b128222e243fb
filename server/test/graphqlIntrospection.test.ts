import {
  type IntrospectionOptions,
  type IntrospectionQuery,
  buildClientSchema,
  getIntrospectionQuery,
  getOperationAST,
  parse,
  printSchema,
} from 'graphql';
import { afterAll, beforeAll, describe, expect, test } from 'vitest';
import { introspectionOf } from '../src/graphql/requests/introspection.ts';
import { gql } from './gql.ts';
import type { TestClient } from './testClient.ts';
import { TestServer } from './testServer.ts';

let server: TestServer;
let closed: TestServer;
let admin: TestClient;
beforeAll(async () => {
  server = await TestServer.start({ jobs: false });
  admin = await server.signedIn();
});
beforeAll(async () => {
  closed = await TestServer.start({ jobs: false, env: { PLAYGROUND: 'off' } });
});
afterAll(() => server.drop());
afterAll(() => closed.drop());

const OPTIONS = [
  'descriptions',
  'specifiedByUrl',
  'directiveIsRepeatable',
  'schemaDescription',
  'inputValueDeprecation',
  'experimentalDirectiveDeprecation',
  'oneOf',
] as const;

/** Every combination of options, at some depths of types. */
const COMBINATIONS = Array.from({ length: 2 ** OPTIONS.length }, (_, bits): IntrospectionOptions => {
  const chosen = OPTIONS.map((option, at) => [option, (bits & (2 ** at)) !== 0] as const);
  return { ...Object.fromEntries(chosen), typeDepth: [0, 3, 7, 9, 15, 100][bits % 6] ?? 9 };
});

const HIDDEN = '{ __schema { types { name fields { name type { name } } } } }';

describe('someone signed out', () => {
  test('is told the schema by whatever introspection tools send', async () => {
    for (const options of COMBINATIONS) {
      const document = parse(getIntrospectionQuery(options));
      const operation = getOperationAST(document);
      expect([options, operation && introspectionOf(document, operation)]).toEqual([options, 'standard']);
    }
    for (const options of COMBINATIONS.filter((_, at) => at % 21 === 5)) {
      const { status, errors } = await server.client().send(getIntrospectionQuery(options));
      expect([options, status, errors]).toEqual([options, 200, undefined]);
    }
  });

  test('is told the whole of it, twice the same', async () => {
    const document = getIntrospectionQuery({ descriptions: true, inputValueDeprecation: true, specifiedByUrl: true });
    const { data: first } = await server.client().send(document);
    expect(printSchema(buildClientSchema(first as unknown as IntrospectionQuery))).toBe(printSchema(server.app.schema));
    expect((await server.client().send(document)).data).toEqual(first);
    expect((await admin.send(document)).data).toEqual(first);
  });

  test.each([
    ['another operation name', (query: string) => query.replace('IntrospectionQuery', 'GetSchema')],
    ['no operation name', (query: string) => query.replace('query IntrospectionQuery', 'query')],
    ['__typename, as Apollo Client adds it', (query: string) => query.replace('queryType {', '__typename queryType {')],
    ['no space that can be left out', (query: string) => query.replaceAll(/\s+/g, ' ')],
    ['inline fragments', (query: string) => query.replace('...FullType', '...on __Type { ...FullType }')],
    // As graphql-js before 16.12 wrote it.
    ['names only of the root types', (query: string) => query.replaceAll('{ name kind }', '{ name }')],
  ])('may send it with %s', async (_, change) => {
    const document = change(getIntrospectionQuery());
    expect(document).not.toBe(getIntrospectionQuery());
    expect((await server.client().send(document)).errors).toBeUndefined();
  });

  test.each([
    ['a part of it', HIDDEN],
    ['the fields of a type', '{ __type(name: "User") { name fields { name } } }'],
    ['it under an alias', getIntrospectionQuery().replace('__schema {', 'again: __schema {')],
    ['a part of it twice', getIntrospectionQuery().replace('types {', 'more: types { name } types {')],
    ['it and more', getIntrospectionQuery().replace('__schema {', '__type(name: "User") { name } __schema {')],
    ['it and a viewer', getIntrospectionQuery().replace('__schema {', 'viewer { id } __schema {')],
    ['only names', '{ __schema { queryType { name } } }'],
  ])('is not told %s', async (_, document) => {
    const { status, errors, data } = await server.client().send(document);
    expect([status, errors?.[0]?.extensions['code'], data]).toEqual([400, 'GRAPHQL_VALIDATION_FAILED', undefined]);
  });

  test('may ask for a name, as who tries out a connection does', async () => {
    const document = gql(`query GraphqlIntrospection__type2($name: String!) { __type(name: $name) { name kind } }`);
    expect(await server.client().ask(document, { name: 'User' })).toEqual({ __type: { name: 'User', kind: 'OBJECT' } });
    expect(await server.client().ask(gql(`query GraphqlIntrospection__typename { __typename }`))).toEqual({
      __typename: 'Query',
    });
  });
});

test('where the playground is off nobody is told the schema, nor a name of it', async () => {
  const someone = await closed.signedIn();
  for (const client of [closed.client(), someone]) {
    for (const document of [
      getIntrospectionQuery(),
      HIDDEN,
      '{ __type(name: "User") { name } }',
      '{ x: __type(name: "User") { name } }',
    ]) {
      const { status, errors } = await client.send(document);
      expect([status, errors?.[0]?.extensions['code']]).toEqual([400, 'GRAPHQL_VALIDATION_FAILED']);
    }
    for (const document of ['{ viewers { id } }', '{ viewer { loginID } }', '{ user(ID: 1) { id } }', '{ x(a: EM) }'])
      expect(JSON.stringify(await client.send(document))).not.toMatch(/did you mean/i);
  }
});

describe('someone signed in', () => {
  test('may ask for a part of the schema', async () => {
    expect((await admin.send(HIDDEN)).errors).toBeUndefined();
    const { __type } = await admin.ask(gql(`query GraphqlIntrospection__type { __type(name: "User") { name } }`));
    expect(__type).toEqual({ name: 'User' });
  });

  test('is refused what multiplies it, before it runs', async () => {
    const level = (inner: string): string =>
      Array.from({ length: 7 }, (_, i) => `a${i}: fields { type { ${inner} } }`).join(' ');
    const bombs = [
      `{ __schema { types { ${level(level('name'))} } } }`,
      `{ __schema { types { fields { type { fields { name args { name type { name } } } } } } } }`,
      `{ ${Array.from({ length: 40 }, (_, i) => `a${i}: __schema { types { name description } }`).join(' ')} }`,
      `{ __schema { types { ...T } } } fragment T on __Type { fields { type { ...U } } } fragment U on __Type { fields { args { type { name kind } } } }`,
    ];
    for (const bomb of bombs) expect([bomb, await admin.fault(bomb)]).toEqual([bomb, 'QUERY_TOO_EXPENSIVE']);
    const letters = ['A', 'B', 'C', 'D', 'E'];
    const seen = letters.map(
      (letter, i) =>
        `fragment ${letter} on __Type { ${Array.from({ length: 7 }, (_, a) => `a${a}: fields { type { ...${letters[i + 1] ?? 'N'} } }`).join(' ')} }`,
    );
    const document = `{ __schema { types { ...A } } } ${seen.join(' ')} fragment N on __Type { name }`;
    expect(await admin.fault(document)).toBe('GRAPHQL_VALIDATION_FAILED');
    expect(await server.client().fault(document)).toBe('GRAPHQL_VALIDATION_FAILED');
  });
});
