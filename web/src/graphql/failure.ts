import { CombinedGraphQLErrors, ServerError } from '@apollo/client/errors';

/** Why a request brought no answer that can be used: not what a person did wrong, which is data. */
export interface Failure {
  readonly kind: 'connection' | 'session' | 'forbidden' | 'busy' | 'link' | 'server';
  /** What an operator finds in the log. */
  readonly requestId?: string;
  /** From when the same request is heard again, as ISO 8601. */
  readonly retryAt?: string;
}

const KINDS: Readonly<Record<string, Failure['kind']>> = {
  UNAUTHENTICATED: 'session',
  PASSWORD_CHANGE_REQUIRED: 'session',
  FORBIDDEN: 'forbidden',
  RATE_LIMITED: 'busy',
  TOO_MANY_REQUESTS: 'busy',
  LINK_EXPIRED: 'link',
  LINK_NOT_FOUND: 'link',
};

const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** The code that the server gave an error, where it gave one. */
export function codeOf(error: unknown): string | undefined {
  return CombinedGraphQLErrors.is(error) ? text(error.errors[0]?.extensions?.['code']) : undefined;
}

/** Tells a lost connection from a refusal and from a fault of the server. */
export function failureOf(error: unknown): Failure {
  if (CombinedGraphQLErrors.is(error)) {
    const requestId = text(error.errors[0]?.extensions?.['requestId']);
    const retryAt = text(error.errors[0]?.extensions?.['retryAt']);
    const kind = KINDS[codeOf(error) ?? ''] ?? 'server';
    return { kind, ...(requestId && { requestId }), ...(retryAt && { retryAt }) };
  }
  if (!ServerError.is(error)) return { kind: 'connection' };
  if (error.statusCode === 429) return { kind: 'busy' };
  return { kind: [502, 503, 504].includes(error.statusCode) ? 'connection' : 'server' };
}
