import { LIMITS } from '@rollcall/shared';
import {
  type GraphQLSchema,
  getNullableType,
  isCompositeType,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isIntrospectionType,
  isListType,
  isObjectType,
} from 'graphql';
import type { ComplexityEstimator } from 'graphql-query-complexity';

const DEFAULT_PAGE = 50;

/** A connection costs what its page can hold. */
export const connectionEstimator: ComplexityEstimator = ({ args, childComplexity, field }) => {
  if (!field.args.some((arg) => arg.name === 'first')) return undefined;
  const size: unknown = args['first'] ?? args['last'] ?? DEFAULT_PAGE;
  return 1 + childComplexity * (typeof size === 'number' ? Math.min(Math.max(size, 1), LIMITS.pageSize) : DEFAULT_PAGE);
};

/** What a list of objects holds that is no page: seats, sessions, months. */
const PLAIN_LIST = 10;
/** A page's own lists, which hold what the connection was asked for. */
const OF_PAGE = new Set(['nodes', 'edges']);

export const listEstimator: ComplexityEstimator = ({ childComplexity, field }) => {
  if (OF_PAGE.has(field.name) || !isListType(getNullableType(field.type))) return undefined;
  if (!isCompositeType(getNamedType(field.type))) return undefined;
  return 1 + childComplexity * PLAIN_LIST;
};

const sizes = new WeakMap<GraphQLSchema, ReadonlyMap<string, number>>();

/** Introspection costs what the schema's lists hold. */
export const introspectionEstimator = (schema: GraphQLSchema): ComplexityEstimator => {
  const known = sizes.get(schema) ?? listSizes(schema);
  sizes.set(schema, known);
  return ({ type, field, childComplexity }) => {
    if (!isIntrospectionType(type)) return undefined;
    return 1 + childComplexity * (known.get(`${type.name}.${field.name}`) ?? 1);
  };
};

/**
 * How much the lists of introspection hold: all there is of types and directives, of others the mean of those that have
 * any.
 */
function listSizes(schema: GraphQLSchema): ReadonlyMap<string, number> {
  const types = Object.values(schema.getTypeMap());
  const fields = types.filter(isObjectType).map((type) => Object.values(type.getFields()));
  return new Map([
    ['__Schema.types', types.length],
    ['__Schema.directives', schema.getDirectives().length],
    ['__Type.fields', mean(fields.map((of) => of.length))],
    ['__Type.inputFields', mean(types.filter(isInputObjectType).map((type) => Object.keys(type.getFields()).length))],
    ['__Type.enumValues', mean(types.filter(isEnumType).map((type) => type.getValues().length))],
    ['__Type.interfaces', 1],
    ['__Type.possibleTypes', 1],
    ['__Field.args', mean(fields.flat().map((field) => field.args.length))],
    ['__Directive.args', 1],
  ]);
}

const mean = (counts: readonly number[]): number => {
  const some = counts.filter((count) => count > 0);
  return Math.ceil(some.reduce((sum, count) => sum + count, 0) / Math.max(some.length, 1));
};
