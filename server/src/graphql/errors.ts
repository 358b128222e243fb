import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { Fault } from '../kernel/index.ts';

/** Whether an error may be told to the caller: one of our own faults, or one of the document's. */
export function isTellable(error: unknown): boolean {
  const cause = unwrapResolverError(error);
  if (cause instanceof Fault) return true;
  // An error that carries no code was not made to be told: a value that did not fit its field, for one.
  const code = cause instanceof GraphQLError && cause.extensions['code'];
  return typeof code === 'string' && code !== 'INTERNAL_SERVER_ERROR';
}

/** What a caller is told of an error that may be told, and of any other: that it happened, and under which request ID to look. */
export function publicError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const cause = unwrapResolverError(error);
  const { message, locations, path, extensions } = formatted;
  const place = { ...(locations && { locations }), ...(path && { path }) };
  if (cause instanceof Fault) return { message: cause.message, ...place, extensions: { code: cause.code } };
  if (isTellable(error)) return { message, ...place, extensions: { code: extensions?.['code'] } };
  return {
    message: 'Something went wrong on our side. Try again; if it goes on, tell us the request ID.',
    ...place,
    extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: extensions?.['requestId'] },
  };
}
