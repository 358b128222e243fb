import { createHash } from 'node:crypto';
import { refuse } from './refusal.ts';

/** The body of a request, of which nothing but its form is known. */
export interface RequestBody {
  readonly query: string;
  readonly operationName: string | null;
  readonly variables: Readonly<Record<string, unknown>>;
}

const isRecord = (value: unknown): value is Readonly<Record<string, unknown>> =>
  typeof value === 'object' && value !== null && !Array.isArray(value);

/**
 * Reads what was parsed from JSON.
 * @throws RequestRefused BAD_REQUEST or PERSISTED_QUERY_NOT_SUPPORTED
 */
export function readRequestBody(body: unknown): RequestBody {
  if (Array.isArray(body)) return refuse('BAD_REQUEST', 'One request at a time: an array of them is not answered.');
  if (!isRecord(body)) return refuse('BAD_REQUEST', 'The body must be a JSON object, sent as application/json.');
  const { query, operationName, variables, extensions } = body;
  if (query != null && typeof query !== 'string') return refuse('BAD_REQUEST', '`query` must be a string.');
  if (operationName != null && typeof operationName !== 'string')
    return refuse('BAD_REQUEST', '`operationName` must be a string.');
  if (variables != null && !isRecord(variables)) return refuse('BAD_REQUEST', '`variables` must be an object.');
  if (extensions != null && !isRecord(extensions)) return refuse('BAD_REQUEST', '`extensions` must be an object.');
  assertPersistedQuery(query ?? undefined, extensions?.['persistedQuery']);
  if (!query) return refuse('BAD_REQUEST', '`query` must be the document to run.');
  return { query, operationName: operationName ?? null, variables: variables ?? {} };
}

/** Documents are not kept by hash. A client that sends one learns so, and sends the document. */
function assertPersistedQuery(query: string | undefined, persisted: unknown): void {
  if (persisted == null) return;
  const hash = isRecord(persisted) && persisted['version'] === 1 ? persisted['sha256Hash'] : undefined;
  if (typeof hash !== 'string' || !/^[\da-f]{64}$/.test(hash))
    refuse('BAD_REQUEST', '`extensions.persistedQuery` must have version 1 and a SHA-256 in lower case hexadecimal.');
  // The message is the one by which clients know it.
  if (!query) refuse('PERSISTED_QUERY_NOT_SUPPORTED', 'PersistedQueryNotSupported');
  else if (createHash('sha256').update(query).digest('hex') !== hash)
    refuse('BAD_REQUEST', '`extensions.persistedQuery.sha256Hash` is not the hash of `query`.');
}
