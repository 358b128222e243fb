import {
  type GraphQLNamedType,
  isEnumType,
  isInputObjectType,
  isNonNullType,
  isObjectType,
  isSpecifiedScalarType,
} from 'graphql';
import { expect, test } from 'vitest';
import { createApp } from '../src/app.ts';
import { parseConfig } from '../src/config/index.ts';

// Building the schema touches no database.
const { schema } = createApp(parseConfig({ DATABASE_URL: 'sqlite:/nowhere/none.sqlite', DATA_DIR: '/nowhere' }));
const TYPES = Object.values(schema.getTypeMap()).filter(
  (type) => !type.name.startsWith('__') && !isSpecifiedScalarType(type),
);

interface Element {
  readonly name: string;
  readonly description?: string | null | undefined;
}

/**
 * A type and all that it is made of, each under its whole name: `User`, `User.sessions`, `User.sessions(first:)`,
 * `Locale.JA`.
 */
function elementsOf(type: GraphQLNamedType): readonly Element[] {
  const inside: Element[] = [];
  if (isEnumType(type)) inside.push(...type.getValues());
  if (isInputObjectType(type)) inside.push(...Object.values(type.getFields()));
  if (isObjectType(type)) {
    for (const field of Object.values(type.getFields())) {
      inside.push(field);
      for (const { name, description } of field.args) inside.push({ name: `${field.name}(${name}:)`, description });
    }
  }
  return [type, ...inside.map(({ name, description }) => ({ name: `${type.name}.${name}`, description }))];
}

test('everything in the schema has a description', () => {
  const elements = TYPES.flatMap(elementsOf);
  expect(elements.length).toBeGreaterThan(800);
  // Where one is missing: `description` in its decorator, `valuesConfig: describedValues(...)` of an enum; see
  // graphql/descriptions.ts for what is said of every mutation by itself.
  expect(elements.filter(({ description }) => !description?.trim()).map(({ name }) => name)).toEqual([]);
});

test('the codes and values that descriptions name are there', () => {
  const values = new Set(TYPES.filter(isEnumType).flatMap((type) => type.getValues().map(({ name }) => name)));
  const named = TYPES.flatMap(elementsOf).flatMap(
    ({ description }) => description?.match(/\b[A-Z]+(?:_[A-Z]+)+\b/g) ?? [],
  );
  expect(named.length).toBeGreaterThan(100);
  expect([...new Set(named)].filter((name) => !values.has(name))).toEqual([]);
});

test('every mutation may be null, so that one that throws loses no other answer', () => {
  const fields = Object.values(schema.getMutationType()?.getFields() ?? {});
  expect(fields.length).toBeGreaterThan(20);
  expect(fields.filter(({ type }) => isNonNullType(type)).map(({ name }) => name)).toEqual([]);
});
