import { issueMessage } from '@rollcall/shared';
import { ConfigError } from './config/index.ts';
import { OperatorError, Refused } from './kernel/index.ts';

/** A property that Node.js or a driver added to its error, as text; empty where it has none. */
function property(error: unknown, name: string): string {
  const value: unknown = error instanceof Error ? Reflect.get(error, name) : undefined;
  return typeof value === 'string' || typeof value === 'number' ? String(value) : '';
}

/**
 * One sentence that says why the product, or an operator's command, could not go on, and what to do; the whole error
 * where it is not foreseen.
 */
export function explain(error: unknown): string {
  if (error instanceof ConfigError || error instanceof OperatorError) return error.message;
  if (error instanceof Refused) return error.issues.map((issue) => issueMessage(issue, 'en', 'UTC')).join('\n');
  switch (property(error, 'code')) {
    case 'EADDRINUSE':
      return `Port ${property(error, 'port')} is in use already. Stop what uses it, or choose another with PORT.`;
    case 'EADDRNOTAVAIL':
      return `The address ${property(error, 'address')} is not one of this machine. Choose another with HOST.`;
    case 'EACCES':
    case 'EPERM':
    case 'EROFS':
    case 'SQLITE_CANTOPEN':
    case 'SQLITE_READONLY':
      return `The database can't be written: ${property(error, 'message')}. Fix the folder's permissions, or choose another with DATA_DIR.`;
    case 'ECONNREFUSED':
    case 'ENOTFOUND':
    case 'ER_ACCESS_DENIED_ERROR':
    case 'ER_BAD_DB_ERROR':
      return `The database at DATABASE_URL can't be used: ${property(error, 'message')}`;
    default:
      return error instanceof Error ? (error.stack ?? error.message) : String(error);
  }
}
