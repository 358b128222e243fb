import { unwrapResolverError } from '@apollo/server/errors';
import { GraphQLError, type GraphQLFormattedError, Kind } from 'graphql';
import { isUnavailable } from '../database/index.ts';
import { Fault } from '../kernel/index.ts';

/** All that a caller is told of what went wrong inside. */
export const INTERNAL_MESSAGE = 'Something went wrong on our side. Try again; if it goes on, tell us the request ID.';

/** The same where the database can't be had for now. Whether what was asked for was done is not known in every case. */
export const UNAVAILABLE_MESSAGE =
  'The service is not available right now. Try again in a minute; if it goes on, tell us the request ID.';

/**
 * What is told of a request that the library refuses, by the code that it gives. Its own messages quote what was sent,
 * which may be a password, and may be kept in a log at the other end. Requests are looked at before it sees them, so
 * this is told seldom.
 */
const LIBRARY_MESSAGES: Readonly<Record<string, string>> = {
  BAD_REQUEST: 'This is no request that can be answered: send a JSON object as application/json.',
  BAD_USER_INPUT: 'A value does not fit the type of its variable or its argument.',
  GRAPHQL_PARSE_FAILED: 'This is not GraphQL.',
  GRAPHQL_VALIDATION_FAILED: 'This document does not fit the schema.',
  OPERATION_RESOLUTION_FAILURE: '`operationName` must say which operation.',
};

/** The code under which an error is told that is none of ours, but the request's fault. */
function libraryCode(cause: unknown): string | undefined {
  if (!(cause instanceof GraphQLError)) return undefined;
  const code = cause.extensions['code'];
  if (typeof code === 'string') return Object.hasOwn(LIBRARY_MESSAGES, code) ? code : undefined;
  // An argument without the value that its variable was to bring: found while it runs, and told of the argument, not of
  // the field.
  const about = cause.nodes?.[0]?.kind;
  return about === undefined || about === Kind.FIELD ? undefined : 'BAD_USER_INPUT';
}

/** Whether an error may be told to the caller: one of our own faults, or one of the request's. */
export function isTellable(error: unknown): boolean {
  const cause = unwrapResolverError(error);
  return cause instanceof Fault || libraryCode(cause) !== undefined;
}

/** Whether a caller was refused for lack of rights. */
export function isForbidden(error: unknown): boolean {
  const cause = unwrapResolverError(error);
  return cause instanceof Fault && cause.code === 'FORBIDDEN';
}

/**
 * What a caller is told of an error that may be told, and of any other: that it happened, and under which request ID to
 * look.
 */
export function publicError(formatted: GraphQLFormattedError, error: unknown): GraphQLFormattedError {
  const cause = unwrapResolverError(error);
  const { locations, path, extensions } = formatted;
  const place = { ...(locations && { locations }), ...(path && { path }) };
  if (cause instanceof Fault)
    return { message: cause.message, ...place, extensions: { code: cause.code, ...cause.details } };
  const code = libraryCode(cause);
  if (code !== undefined) return { message: LIBRARY_MESSAGES[code] ?? '', ...place, extensions: { code } };
  const requestId: unknown = extensions?.['requestId'];
  if (isUnavailable(cause))
    return { message: UNAVAILABLE_MESSAGE, ...place, extensions: { code: 'SERVICE_UNAVAILABLE', requestId } };
  return { message: INTERNAL_MESSAGE, ...place, extensions: { code: 'INTERNAL_SERVER_ERROR', requestId } };
}

/** An error of a request that was refused before it ran, as it is told. Its message is ours. */
export function refusedError(error: GraphQLError): GraphQLFormattedError {
  const { message, locations, extensions } = error.toJSON();
  return { message, ...(locations && { locations }), extensions: { code: extensions?.['code'] } };
}
