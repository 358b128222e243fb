import { ERROR_CODES } from '@rollcall/shared';
import type { ApolloServerPlugin } from '@apollo/server';
import type { FastifyInstance } from 'fastify';
import { Kind, type OperationDefinitionNode } from 'graphql';
import type { Context } from '../graphql/index.ts';
import type { Metrics, OperationOutcome } from '../metrics/index.ts';

/** More fields of one operation are not named. */
const FIELDS = 5;

/** By the schema's own names: what a client calls its operation may say anything. */
function nameOf({ operation, selectionSet }: OperationDefinitionNode): string {
  const fields = selectionSet.selections.flatMap((node) => (node.kind === Kind.FIELD ? node.name.value : []));
  return [operation, ...fields.slice(0, FIELDS)].join(' ');
}

/**
 * The first field of the schema's that an operation asks for: so many names there are, and no more, whatever clients
 * make up.
 */
function labelOf({ operation, selectionSet }: OperationDefinitionNode): string {
  const [first] = selectionSet.selections;
  return first?.kind === Kind.FIELD && !first.name.value.startsWith('__')
    ? `${operation} ${first.name.value}`
    : 'other';
}

/** What a client calls a field `userErrors` may be anything: only our own codes are written. */
const CODES: ReadonlySet<unknown> = new Set(ERROR_CODES);

/** The codes of `userErrors` in what the root fields answered. */
const refusalsOf = (data: Readonly<Record<string, unknown>>): unknown[] =>
  Object.values(data)
    .map((payload) => (payload as { readonly userErrors?: unknown } | null)?.userErrors)
    .flatMap((errors): unknown[] => (Array.isArray(errors) ? errors : []))
    .map((error) => (error as { readonly code?: unknown } | null)?.code)
    .filter((code) => CODES.has(code));

/** Codes of what went wrong on this side. */
const FAILURES: ReadonlySet<unknown> = new Set(['INTERNAL_SERVER_ERROR', 'SERVICE_UNAVAILABLE']);

function outcomeOf(faults: readonly unknown[], codes: readonly unknown[]): OperationOutcome {
  if (faults.some((code) => FAILURES.has(code))) return 'failed';
  return codes.length > 0 ? 'refused' : 'done';
}

/**
 * Counts each operation that was run, and writes one line for it, at the level `info`: whose it was, how long it took
 * in milliseconds and what came of it, and nothing of what was sent or answered but codes.
 */
export const operationLog = (
  fastify: FastifyInstance,
  metrics: Pick<Metrics, 'operation'>,
): ApolloServerPlugin<Context> => ({
  async requestDidStart() {
    const began = performance.now();
    return {
      async willSendResponse({ operation, response: { body }, contextValue: { principal, requestId } }) {
        if (!operation || body.kind !== 'single') return;
        const { data, errors = [] } = body.singleResult;
        const faults = errors.map(({ extensions }) => extensions?.['code']);
        const codes = [...faults, ...refusalsOf(data ?? {})];
        const outcome = outcomeOf(faults, codes);
        const took = performance.now() - began;
        metrics.operation(labelOf(operation), outcome, took / 1000);
        fastify.log.info(
          {
            reqId: requestId,
            operation: nameOf(operation),
            principal: principal?.kind ?? 'nobody',
            ...(principal?.kind === 'user' && {
              userId: principal.userId,
              organizationId: principal.organizationId,
            }),
            ...(principal?.kind === 'service' && {
              tokenId: principal.tokenId,
              organizationId: principal.organizationId,
            }),
            outcome,
            ...(codes.length > 0 && { codes: [...new Set(codes)] }),
            milliseconds: Math.round(took),
          },
          'An operation was run',
        );
      },
    };
  },
});
