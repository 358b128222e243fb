import { RATE_KINDS, type RateKind } from '@rollcall/shared';
import { type GraphQLField, type GraphQLSchema, isObjectType } from 'graphql';
import { getMetadataStorage } from 'type-graphql';
import type { GraphAccess } from './access.ts';

type Declared<T> = Map<string, T | undefined>;

/** Who may use each operation and each resolved field, as it declares it: `Query.users`, `User.sessions`. */
export const declaredAccess = (schema: GraphQLSchema): Declared<GraphAccess> =>
  // Only the decorator `Access` writes it.
  new Map(guarded(schema).map(([name, field]) => [name, field.extensions['access'] as GraphAccess | undefined]));

/**
 * What each operation counts as, `Mutation.userExport` → `export`; undefined for one whose use is not limited by
 * itself.
 */
export const declaredRates = (schema: GraphQLSchema): Declared<RateKind> =>
  new Map(
    operations(schema).map(([name, field]) => [name, RATE_KINDS.find((kind) => kind === field.extensions['rate'])]),
  );

/** The operations and fields that do not declare who may use them, and the mutations that declare no rate. */
export function undeclared(schema: GraphQLSchema): string[] {
  const openTo = [...declaredAccess(schema)].filter(([, access]) => access === undefined);
  const unlimited = [...declaredRates(schema)].filter(([name, rate]) => !rate && name.startsWith('Mutation.'));
  return [...new Set([...openTo, ...unlimited].map(([name]) => name))];
}

type NamedField = readonly [string, GraphQLField<unknown, unknown>];

const guarded = (schema: GraphQLSchema): NamedField[] => [...operations(schema), ...resolvedFields(schema)];

function operations(schema: GraphQLSchema): NamedField[] {
  const roots = [schema.getQueryType(), schema.getMutationType(), schema.getSubscriptionType()];
  return roots.flatMap((type) =>
    Object.values(type?.getFields() ?? {}).map((field): NamedField => [`${type?.name}.${field.name}`, field]),
  );
}

/** The fields that a method answers, rather than a property of what their object was made from. */
function resolvedFields(schema: GraphQLSchema): NamedField[] {
  const storage = getMetadataStorage();
  return storage.fieldResolvers.flatMap(({ getObjectType, schemaName }): NamedField[] => {
    const type = storage.objectTypes.find(({ target }) => target === getObjectType?.());
    const built = type && schema.getType(type.name);
    const field = isObjectType(built) ? built.getFields()[schemaName] : undefined;
    return field ? [[`${type?.name}.${schemaName}`, field]] : [];
  });
}
