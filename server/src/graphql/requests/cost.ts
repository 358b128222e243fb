import { GraphQLError, type GraphQLSchema, type OperationDefinitionNode } from 'graphql';
import { fieldExtensionsEstimator, getComplexity, simpleEstimator } from 'graphql-query-complexity';
import { connectionEstimator, introspectionEstimator, listEstimator } from './costEstimators.ts';
import { depthOf } from './depth.ts';
import type { PreparedDocument, PreparedOperation } from './preparedDocument.ts';
import { refuse } from './refusal.ts';

/** What one request may ask for: levels of fields, their cost, and fields of a mutation, each of which is run. */
export const REQUEST_LIMITS = { depth: 12, cost: 20_000, mutations: 10, mutationsSignedOut: 1 } as const;

const REMEMBERED = 100;

/**
 * Refuses an operation that asks for too much, before any of it runs. Its variables fit already.
 * @throws RequestRefused QUERY_TOO_DEEP or QUERY_TOO_EXPENSIVE, which says how much it is and how much may be
 */
export function assertAffordable(
  schema: GraphQLSchema,
  { document }: PreparedDocument,
  operation: PreparedOperation,
  variables: Readonly<Record<string, unknown>>,
): void {
  // Only sizes of pages and what is included or skipped change what a document costs.
  const sizes = operation.variables.flatMap(({ name }) => {
    const value = Object.hasOwn(variables, name) ? variables[name] : undefined;
    return typeof value === 'number' || typeof value === 'boolean' || value === null ? [name, value] : [];
  });
  const key = JSON.stringify(sizes);
  if (operation.affordable.has(key)) return;
  const depth = depthOf(document, operation.node);
  if (depth > REQUEST_LIMITS.depth)
    refuse('QUERY_TOO_DEEP', `This request is ${depth} levels deep; at most ${REQUEST_LIMITS.depth} are answered.`);
  const cost = costOf(schema, document, operation.node, variables);
  if (cost > REQUEST_LIMITS.cost)
    refuse(
      'QUERY_TOO_EXPENSIVE',
      `This request costs ${cost}; at most ${REQUEST_LIMITS.cost} is answered. Ask for smaller pages or fewer fields.`,
    );
  if (operation.affordable.size < REMEMBERED) operation.affordable.add(key);
}

function costOf(
  schema: GraphQLSchema,
  query: PreparedDocument['document'],
  operation: OperationDefinitionNode,
  variables: Readonly<Record<string, unknown>>,
): number {
  try {
    return getComplexity({
      schema,
      query,
      variables: { ...variables },
      estimators: [
        fieldExtensionsEstimator(),
        introspectionEstimator(schema),
        connectionEstimator,
        listEstimator,
        simpleEstimator({ defaultComplexity: 1 }),
      ],
      ...(operation.name && { operationName: operation.name.value }),
    });
  } catch (error) {
    if (!(error instanceof GraphQLError)) throw error;
    if (error.nodes)
      return refuse('BAD_USER_INPUT', 'A variable leaves this argument without a value.', ...error.nodes);
    // More nodes than it counts.
    return refuse('QUERY_TOO_EXPENSIVE', 'What this request costs can not be told. Send a simpler one.', operation);
  }
}
