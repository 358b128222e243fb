import { LIMITS } from '@rollcall/shared';
import {
  type ASTVisitor,
  type DocumentNode,
  GraphQLError,
  type GraphQLSchema,
  Kind,
  type SelectionSetNode,
  type ValidationContext,
} from 'graphql';
import { type ComplexityEstimator, getComplexity, simpleEstimator } from 'graphql-query-complexity';

/** What one request may ask for. */
export const REQUEST_LIMITS = { depth: 12, cost: 20_000, tokens: 3_000 } as const;

/** A connection costs what its page can hold; everything else costs one. */
const pageEstimator: ComplexityEstimator = ({ args, childComplexity, field }) => {
  const size: unknown = args['first'] ?? args['last'];
  if (!field.args.some((arg) => arg.name === 'first')) return undefined;
  const rows = typeof size === 'number' && size > 0 ? Math.min(size, LIMITS.pageSize) : 50;
  return 1 + rows * childComplexity;
};

/**
 * Refuses an operation that costs too much.
 * @throws GraphQLError QUERY_TOO_EXPENSIVE, which says what it costs
 */
export function assertAffordable(
  schema: GraphQLSchema,
  query: DocumentNode,
  operationName: string | undefined,
  variables: Record<string, unknown>,
): void {
  const estimators = [pageEstimator, simpleEstimator({ defaultComplexity: 1 })];
  const cost = getComplexity({ schema, query, variables, estimators, ...(operationName && { operationName }) });
  if (cost <= REQUEST_LIMITS.cost) return;
  throw new GraphQLError(
    `This request costs ${Math.round(cost)}; at most ${REQUEST_LIMITS.cost} is answered. Ask for smaller pages or fewer fields.`,
    { extensions: { code: 'QUERY_TOO_EXPENSIVE' } },
  );
}

/** Refuses a document whose fields are nested too deeply. Introspection is not counted. */
export function depthRule(context: ValidationContext): ASTVisitor {
  // Each fragment is measured once: documents that spread fragments within fragments would take forever otherwise.
  const measured = new Map<string, number>();
  const depthOfFragment = (name: string): number => {
    const known = measured.get(name);
    if (known !== undefined) return known;
    measured.set(name, 0);
    const depth = depthOf(context.getFragment(name)?.selectionSet);
    measured.set(name, depth);
    return depth;
  };
  const depthOf = (set: SelectionSetNode | undefined): number => {
    const depths = (set?.selections ?? []).map((selection): number => {
      if (selection.kind === Kind.FRAGMENT_SPREAD) return depthOfFragment(selection.name.value);
      if (selection.kind === Kind.INLINE_FRAGMENT) return depthOf(selection.selectionSet);
      return selection.name.value.startsWith('__') ? 0 : 1 + depthOf(selection.selectionSet);
    });
    return Math.max(0, ...depths);
  };
  return {
    OperationDefinition(operation) {
      const depth = depthOf(operation.selectionSet);
      if (depth <= REQUEST_LIMITS.depth) return;
      const message = `This query is ${depth} levels deep; at most ${REQUEST_LIMITS.depth} are answered.`;
      context.reportError(new GraphQLError(message, { nodes: operation, extensions: { code: 'QUERY_TOO_DEEP' } }));
    },
  };
}
