import { QueryFailedError } from 'typeorm';

const DEADLOCKS = new Set(['ER_LOCK_DEADLOCK', 'ER_LOCK_WAIT_TIMEOUT', 'ER_CHECKREAD']);
const LOST = new Set([
  'PROTOCOL_CONNECTION_LOST',
  'ECONNRESET',
  'EPIPE',
  'ECONNREFUSED',
  'ETIMEDOUT',
  'ER_SERVER_SHUTDOWN',
  'ECONNABORTED',
  'EHOSTUNREACH',
  'ENETUNREACH',
  'ENOTFOUND',
  'EAI_AGAIN',
]);
/** A server that takes no writes, as one that was the primary until now; or no more connections, as one that just began. */
const READ_ONLY = new Set([
  'ER_OPTION_PREVENTS_STATEMENT',
  'ER_READ_ONLY_MODE',
  'ER_CANT_EXECUTE_IN_READ_ONLY_TRANSACTION',
]);
const FULL = new Set(['ER_CON_COUNT_ERROR', 'ER_TOO_MANY_USER_CONNECTIONS', 'ER_USER_LIMIT_REACHED']);
const isBusy = (code: string): boolean => /^SQLITE_(BUSY|LOCKED)/.test(code);

/** The driver's error code, from whichever layer carries it. */
function codeOf(error: unknown): string | undefined {
  if (error instanceof QueryFailedError) return codeOf(error.driverError);
  return error instanceof Error && 'code' in error && typeof error.code === 'string' ? error.code : undefined;
}

/** Whether the connection to the database was lost or could not be made. */
export function isLostConnection(error: unknown): boolean {
  const code = codeOf(error);
  return (
    (code !== undefined && LOST.has(code)) ||
    (error instanceof Error && /closed state|Connection lost/.test(error.message))
  );
}

/** Whether the server that a connection leads to takes no writes: another may, to which a new connection leads. */
export function isReadOnly(error: unknown): boolean {
  const code = codeOf(error);
  return code !== undefined && READ_ONLY.has(code);
}

/** Whether it is the database that can't be had, or written, for now: the same, tried again later, may well succeed. */
export function isUnavailable(error: unknown): boolean {
  const code = codeOf(error);
  return (code !== undefined && (FULL.has(code) || isBusy(code))) || isReadOnly(error) || isLostConnection(error);
}

/** Whether the same transaction, tried again, may well succeed. */
export function isTransient(error: unknown): boolean {
  const code = codeOf(error);
  return (code !== undefined && DEADLOCKS.has(code)) || isUnavailable(error);
}

/** Whether a unique key refused the row. */
export function isUniqueViolation(error: unknown): boolean {
  const code = codeOf(error);
  return code === 'ER_DUP_ENTRY' || code === 'SQLITE_CONSTRAINT_UNIQUE' || code === 'SQLITE_CONSTRAINT_PRIMARYKEY';
}
