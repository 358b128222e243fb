import { LIMITS } from '@rollcall/shared';
import {
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type SelectionSetNode,
  getOperationAST,
  visit,
} from 'graphql';
import {
  type ComplexityEstimator,
  fieldExtensionsEstimator,
  getComplexity,
  simpleEstimator,
} from 'graphql-query-complexity';

/** What one request may ask for: levels of fields, their cost, and the tokens of its document. */
export const REQUEST_LIMITS = { depth: 12, cost: 20_000, tokens: 3_000, introspections: 2 } as const;

const DEFAULT_PAGE = 50;

/** A connection costs what its page can hold. */
const pageEstimator: ComplexityEstimator = ({ args, childComplexity, field }) => {
  if (!field.args.some((arg) => arg.name === 'first')) return undefined;
  const size: unknown = args['first'] ?? args['last'] ?? DEFAULT_PAGE;
  return 1 + childComplexity * (typeof size === 'number' ? Math.min(Math.max(size, 1), LIMITS.pageSize) : DEFAULT_PAGE);
};

/** What was found affordable, by document: clients send the same few again and again, and measuring costs as much as answering. */
const affordable = new WeakMap<DocumentNode, Set<string>>();
const REMEMBERED = 100;

/**
 * Refuses an operation that asks for too much, before any of it runs.
 * @throws GraphQLError QUERY_TOO_DEEP or QUERY_TOO_EXPENSIVE, which says how much it is and how much may be
 */
export function assertAffordable(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | undefined,
  variables: Record<string, unknown>,
): void {
  // Only sizes of pages and what is included or skipped change what a document costs.
  const sizes = Object.entries(variables).filter(
    ([, value]) => typeof value === 'number' || typeof value === 'boolean',
  );
  const key = JSON.stringify([operationName, sizes]);
  const known = affordable.get(document) ?? new Set();
  if (known.has(key)) return;
  assertMeasured(schema, document, operationName, variables);
  if (known.size < REMEMBERED) affordable.set(document, known.add(key));
}

function assertMeasured(
  schema: GraphQLSchema,
  document: DocumentNode,
  operationName: string | undefined,
  variables: Record<string, unknown>,
): void {
  const depth = depthOf(document, operationName);
  if (depth > REQUEST_LIMITS.depth) {
    throw refusal(
      'QUERY_TOO_DEEP',
      `This request is ${depth} levels deep; at most ${REQUEST_LIMITS.depth} are answered.`,
    );
  }
  if (introspectionsIn(document) > REQUEST_LIMITS.introspections) {
    const message = `A request may ask for the schema ${REQUEST_LIMITS.introspections} times.`;
    throw refusal('QUERY_TOO_EXPENSIVE', message);
  }
  const cost = costOf(schema, document, operationName, variables);
  if (cost > REQUEST_LIMITS.cost) {
    const message = `This request costs ${cost}; at most ${REQUEST_LIMITS.cost} is answered. Ask for smaller pages or fewer fields.`;
    throw refusal('QUERY_TOO_EXPENSIVE', message);
  }
}

function costOf(
  schema: GraphQLSchema,
  query: DocumentNode,
  operationName: string | undefined,
  variables: Record<string, unknown>,
): number {
  const estimators = [fieldExtensionsEstimator(), pageEstimator, simpleEstimator({ defaultComplexity: 1 })];
  try {
    return getComplexity({ schema, query, variables, estimators, ...(operationName && { operationName }) });
  } catch (error) {
    // Variables of the wrong type, or more nodes than can be counted.
    if (error instanceof GraphQLError) throw refusal('BAD_USER_INPUT', error.message);
    throw error;
  }
}

/** How often a document asks for the schema: such fields cost nothing by themselves but much to answer. */
function introspectionsIn(document: DocumentNode): number {
  let count = 0;
  visit(document, {
    Field(node) {
      if (node.name.value === '__schema' || node.name.value === '__type') count += 1;
    },
  });
  return count;
}

/** The fault is the request's: without a status of its own it would be told as the server's. */
const refusal = (code: string, message: string): GraphQLError =>
  new GraphQLError(message, { extensions: { code, http: { status: 400 } } });

/** How deeply an operation's fields are nested. Introspection is not counted. */
function depthOf(document: DocumentNode, operationName: string | undefined): number {
  const fragments = new Map<string, SelectionSetNode>();
  for (const node of document.definitions) {
    if (node.kind === Kind.FRAGMENT_DEFINITION) fragments.set(node.name.value, node.selectionSet);
  }
  // Each fragment is measured once: a document that spreads fragments within fragments would take forever otherwise.
  const measured = new Map<string, number>();
  const ofFragment = (name: string): number => {
    const depth = measured.get(name) ?? ofSet(fragments.get(name));
    measured.set(name, depth);
    return depth;
  };
  const ofSet = (set: SelectionSetNode | undefined): number => {
    const depths = (set?.selections ?? []).map((selection): number => {
      if (selection.kind === Kind.FRAGMENT_SPREAD) return ofFragment(selection.name.value);
      if (selection.kind === Kind.INLINE_FRAGMENT) return ofSet(selection.selectionSet);
      return selection.name.value.startsWith('__') ? 0 : 1 + ofSet(selection.selectionSet);
    });
    return Math.max(0, ...depths);
  };
  return ofSet(getOperationAST(document, operationName)?.selectionSet);
}
