import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';
import { type Failure, failureOfError, failureOfStatus, text } from './failureKinds.ts';

/** The code that the server gave an error, where it gave one. */
export function codeOf(error: unknown): string | undefined {
  return CombinedGraphQLErrors.is(error) ? text(error.errors[0]?.extensions?.['code']) : undefined;
}

/** Tells a lost connection from a refusal and from a fault of the server. */
export function failureOf(error: unknown): Failure {
  if (CombinedGraphQLErrors.is(error)) return failureOfError(error.errors[0]?.extensions);
  return ServerError.is(error) ? failureOfStatus(error.statusCode) : { kind: 'connection' };
}
