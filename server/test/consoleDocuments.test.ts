import { readFileSync } from 'node:fs';
import {
  type DocumentNode,
  type GraphQLInputType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isRequiredInputField,
  print,
} from 'graphql';
import { afterAll, beforeAll, expect, test } from 'vitest';
import { Documents } from '../src/graphql/requests/documents.ts';
import { Admission, RequestRefused } from '../src/graphql/index.ts';
import { TestServer } from './testServer.ts';

let server: TestServer;
beforeAll(async () => {
  server = await TestServer.start({ jobs: false });
});
afterAll(() => server.drop());

const GENERATED = new URL('../../web/src/graphql/generated.ts', import.meta.url);

/** Each operation of the console with the fragments that it spreads, as the console sends it. */
function consoleDocuments(): { name: string; query: string }[] {
  const found = readFileSync(GENERATED, 'utf8').matchAll(/^export const (\w+)Document = (\{.*\}) as /gm);
  return [...found].map(([, name = '', json = '']) => ({ name, query: print(JSON.parse(json) as DocumentNode) }));
}

/** A value that a type accepts: of a page's size the greatest. */
function valueOf(type: GraphQLInputType): unknown {
  if (isNonNullType(type)) return valueOf(type.ofType);
  if (isListType(type)) return [valueOf(type.ofType)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) {
    const required = Object.values(type.getFields()).filter(isRequiredInputField);
    return Object.fromEntries(required.map((field) => [field.name, valueOf(field.type)]));
  }
  return { ID: 'x', String: 'text', Int: 100, Boolean: true, DateTime: '2026-11-30T00:00:00.000Z' }[type.name];
}

test('whatever the console sends is admitted, with the largest pages', () => {
  const { schema } = server.app;
  const documents = consoleDocuments();
  expect(documents.length).toBeGreaterThan(30);
  const admission = new Admission(schema, { introspection: false });
  for (const { name, query } of documents) {
    let told: unknown = 'admitted';
    try {
      const { variables } = new Documents(schema).of(query).operation(name);
      const values = Object.fromEntries(variables.map((variable) => [variable.name, valueOf(variable.type)]));
      admission.admit({ query, operationName: name, variables: values }, true);
    } catch (error) {
      told = error instanceof RequestRefused ? error.errors.map(({ message }) => message) : error;
    }
    expect([name, told]).toEqual([name, 'admitted']);
  }
});
