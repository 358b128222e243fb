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

export const text = (value: unknown): string | undefined => (typeof value === 'string' ? value : undefined);

/** What the extensions of the first GraphQL error of an answer say. */
export function failureOfError(extensions: Readonly<Record<string, unknown>> = {}): Failure {
  const [requestId, retryAt] = [text(extensions['requestId']), text(extensions['retryAt'])];
  const kind = KINDS[text(extensions['code']) ?? ''] ?? 'server';
  return { kind, ...(requestId && { requestId }), ...(retryAt && { retryAt }) };
}

/** What the status of an answer says that is none of the API's. */
export function failureOfStatus(status: number): Failure {
  if (status === 429) return { kind: 'busy' };
  return { kind: [502, 503, 504].includes(status) ? 'connection' : 'server' };
}
