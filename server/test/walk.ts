import Fastify from 'fastify';
import {
  type GraphQLField,
  type GraphQLInputType,
  type GraphQLObjectType,
  type GraphQLOutputType,
  type GraphQLSchema,
  getNamedType,
  isEnumType,
  isInputObjectType,
  isListType,
  isNonNullType,
  isObjectType,
} from 'graphql';
import type { App } from '../src/app.ts';
import type { Access } from '../src/kernel/index.ts';

/** Every field below a type, each type once on a way down. */
function selectionOf(type: GraphQLOutputType, way: readonly string[] = []): string {
  const named = getNamedType(type);
  if (!isObjectType(named) || way.includes(named.name)) return '';
  const parts = Object.values(named.getFields()).map((field) => {
    const inner = selectionOf(field.type, [...way, named.name]);
    return isObjectType(getNamedType(field.type)) && inner === '' ? '' : `${field.name}${pageOf(field)}${inner}`;
  });
  return ` { ${parts.join(' ')} }`;
}

const pageOf = (field: GraphQLField<unknown, unknown>): string =>
  field.args.some((arg) => arg.name === 'first') ? '(first: 3)' : '';

/** A value that a type accepts, with `id` wherever an ID is asked for. */
function valueOf(type: GraphQLInputType, id: string): unknown {
  if (isNonNullType(type)) return valueOf(type.ofType, id);
  if (isListType(type)) return [valueOf(type.ofType, id)];
  if (isEnumType(type)) return type.getValues()[0]?.name;
  if (isInputObjectType(type)) {
    const required = Object.values(type.getFields()).filter((field) => isNonNullType(field.type));
    return Object.fromEntries(required.map((field) => [field.name, valueOf(field.type, id)]));
  }
  return { ID: id, String: 'text', Int: 1, Boolean: true, DateTime: '2026-11-30T00:00:00.000Z' }[type.name];
}

/** The document and variables that call an operation with all that it demands and ask for every field. */
export function callOf(
  root: GraphQLObjectType,
  field: GraphQLField<unknown, unknown>,
  id: string,
): [string, Record<string, unknown>] {
  const args = field.args.filter((arg) => isNonNullType(arg.type));
  const declared = args.map((arg) => `$${arg.name}: ${String(arg.type)}`).join(', ');
  const passed = [...args.map((arg) => `${arg.name}: $${arg.name}`), ...(pageOf(field) ? ['first: 3'] : [])].join(', ');
  const operation = root.name === 'Query' ? 'query' : 'mutation';
  const document = `${operation}${declared && ` (${declared})`} { ${field.name}${passed && `(${passed})`}${selectionOf(field.type)} }`;
  return [document, Object.fromEntries(args.map((arg) => [arg.name, valueOf(arg.type, id)]))];
}

/** An operation of the schema, `Query.users`. */
export interface WalkedOperation {
  readonly name: string;
  readonly root: GraphQLObjectType;
  readonly field: GraphQLField<unknown, unknown>;
}

/** Every operation of the schema. */
export const operationsOf = (schema: GraphQLSchema): WalkedOperation[] =>
  [schema.getQueryType(), schema.getMutationType()].flatMap((root) =>
    root ? Object.values(root.getFields()).map((field) => ({ name: `${root.name}.${field.name}`, root, field })) : [],
  );

/** What each route of a module declares, by its method and address. */
export async function declaredRoutes(app: App): Promise<Record<string, Access | undefined>> {
  const found: Record<string, Access | undefined> = {};
  const fastify = Fastify({ exposeHeadRoutes: false });
  fastify.addHook('onRoute', ({ method, url, config }) => {
    found[`${String(method)} ${url}`] = config?.rules?.access;
  });
  for (const routes of app.routes) await fastify.register(routes);
  await fastify.close();
  return found;
}
