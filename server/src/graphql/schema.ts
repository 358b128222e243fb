import { type GraphQLSchema, getNullableType, lexicographicSortSchema, printSchema } from 'graphql';
import { buildSchemaSync } from 'type-graphql';
import { undeclared } from './declarations.ts';
import { DateTime } from './dateTime.ts';
import { describeConventions } from './descriptions.ts';

/**
 * Builds the schema of these resolvers.
 * @param resolvers the instances that answer, each of a class of its own
 * @throws Error where an operation or a resolved field does not declare who may use it, or a mutation how often
 */
export function createSchema(resolvers: readonly object[]): GraphQLSchema {
  const [first, ...others] = resolvers.map((resolver) => resolver.constructor);
  if (!first) throw new Error('A schema needs resolvers');
  const schema = buildSchemaSync({
    resolvers: [first, ...others],
    container: { get: (type) => resolvers.find((resolver) => resolver.constructor === type) },
    scalarsMap: [{ type: Date, scalar: DateTime }],
    validate: false,
  });
  const missing = undeclared(schema);
  if (missing.length > 0)
    throw new Error(`These do not declare who may use them, and mutations how often: ${missing.join(', ')}`);
  letMutationsFail(schema);
  describeConventions(schema);
  return schema;
}

/**
 * Makes the answer of every mutation nullable: one that throws loses no other's answer, not even of those that were
 * carried out before it.
 */
function letMutationsFail(schema: GraphQLSchema): void {
  for (const field of Object.values(schema.getMutationType()?.getFields() ?? {}))
    field.type = getNullableType(field.type);
}

/** The schema as text, in an order that does not depend on the order of the code. */
export const printSorted = (schema: GraphQLSchema): string => `${printSchema(lexicographicSortSchema(schema))}\n`;
