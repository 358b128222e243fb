/** What the log keeps of an error. */
interface LoggedError {
  readonly [key: string]: unknown;
  readonly type: string;
  readonly code?: string;
  readonly message: string;
  readonly query?: string;
  readonly stack: string;
  readonly cause?: LoggedError;
}

const text = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;

/**
 * An error as the log keeps it. A failed statement carries its parameters, and often a message and a text with all of them filled in:
 * names, hashes and sealed passwords. Of such an error only its code and the statement with placeholders are kept.
 */
export function errorForLog(error: unknown): LoggedError {
  if (!(error instanceof Error))
    return { type: typeof error, message: 'Something that is no Error was thrown', stack: '' };
  const query = text(Reflect.get(error, 'query'));
  const driverError: unknown = Reflect.get(error, 'driverError');
  const code =
    text(Reflect.get(error, 'code')) ?? (driverError instanceof Error && text(Reflect.get(driverError, 'code')));
  const isStatement = query !== undefined || 'sql' in error || 'sqlMessage' in error;
  const frames = error.stack?.slice(error.stack.indexOf('\n    at ') + 1) ?? '';
  return {
    type: error.name,
    ...(code && { code }),
    message: isStatement ? 'A statement failed' : error.message,
    ...(query && { query }),
    stack: frames,
    ...(error.cause instanceof Error && { cause: errorForLog(error.cause) }),
  };
}
