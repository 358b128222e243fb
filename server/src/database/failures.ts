import { QueryFailedError } from 'typeorm';

const DEADLOCKS = new Set(['ER_LOCK_DEADLOCK', 'ER_LOCK_WAIT_TIMEOUT', 'ER_CHECKREAD']);
const LOST = new Set([
  'PROTOCOL_CONNECTION_LOST',
  'ECONNRESET',
  'EPIPE',
  'ECONNREFUSED',
  'ETIMEDOUT',
  'ER_SERVER_SHUTDOWN',
]);

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

/** Whether the same transaction, tried again, may well succeed. */
export function isTransient(error: unknown): boolean {
  const code = codeOf(error);
  return (code !== undefined && (DEADLOCKS.has(code) || /^SQLITE_(BUSY|LOCKED)/.test(code))) || isLostConnection(error);
}

/** Whether a unique key refused the row. */
export function isUniqueViolation(error: unknown): boolean {
  const code = codeOf(error);
  return code === 'ER_DUP_ENTRY' || code === 'SQLITE_CONSTRAINT_UNIQUE' || code === 'SQLITE_CONSTRAINT_PRIMARYKEY';
}
