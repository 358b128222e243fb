import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError } from 'graphql';
import { Fault } from '../kernel/index.ts';

/** All that a caller is told of what went wrong inside. */
export const INTERNAL_MESSAGE = 'Something went wrong on our side. Try again; if it goes on, tell us the request ID.';

/** Whether an error may be told to the caller: one of our own faults, or one of the document's. */
export function isTellable(error: unknown): boolean {
  const cause = unwrapResolverError(error);
  if (cause instanceof Fault) return true;
  // An error that carries no code was not made to be told: a value that did not fit its field, for one.
  const code = cause instanceof GraphQLError && cause.extensions['code'];
  return typeof code === 'string' && code !== 'INTERNAL_SERVER_ERROR';
}

/** Whether a caller was refused for lack of rights. */
export function isForbidden(error: unknown): boolean {
  const cause = unwrapResolverError(error);
  return cause instanceof Fault && cause.code === 'FORBIDDEN';
}

/** What a caller is told of an error that may be told, and of any other: that it happened, and under which request ID to look. */
export function publicError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const cause = unwrapResolverError(error);
  const { message, locations, path, extensions } = formatted;
  const place = { ...(locations && { locations }), ...(path && { path }) };
  if (cause instanceof Fault) return { message: cause.message, ...place, extensions: { code: cause.code } };
  if (isTellable(error))
    return { message: withoutValues(message), ...place, extensions: { code: extensions?.['code'] } };
  return {
    message: INTERNAL_MESSAGE,
    ...place,
    extensions: { code: 'INTERNAL_SERVER_ERROR', requestId: extensions?.['requestId'] },
  };
}

/**
 * What GraphQL says of a document or its variables, without the values that it quotes: one of them may be a password, and what is
 * told may be kept in a log at the other end.
 */
const withoutValues = (message: string): string =>
  message
    .replace(/ got invalid value [\s\S]*?(?= at "[\w.[\]]+"; |; )/, ' got an invalid value')
    .replace(/(cannot represent (?:a )?[\w\s-]*?(?:value|integer|enum|boolean|string)): [\s\S]*$/i, '$1.')
    .replace(/^(Expected value of type "[^"]+"), found [\s\S]*$/, '$1.')
    .replace(/\bValue "[\s\S]*" does not exist in "(\w+)" enum[\s\S]*$/, 'This value does not exist in the enum "$1".');
