/** What the log keeps of an error. */
interface LoggedError {
  readonly [key: string]: unknown;
  readonly type: string;
  readonly code?: string;
  readonly message: string;
  readonly query?: string;
  readonly stack: string;
  readonly cause?: LoggedError;
  readonly errors?: readonly LoggedError[];
}

/** Errors within errors that are kept: so deep, and so many of each. */
const DEPTH = 5;
const SIBLINGS = 5;

/** Characters of a message and of a statement, and lines of a stack, that are kept. */
const MESSAGE = 300;
const STATEMENT = 2_000;
const FRAMES = 30;

/** Where an error comes from that we did not write. */
const OTHERS = /node_modules|node:|<anonymous>/;

const text = (value: unknown): string | undefined =>
  typeof value === 'string' || typeof value === 'number' ? String(value) : undefined;

/**
 * An error as the log keeps it. A failed statement carries its parameters, and often a message and a text with all of
 * them filled in: names, hashes and sealed passwords. Of such an error only its code and the statement with
 * placeholders are kept; of any other its message without what it quotes, which may be what a caller sent.
 */
export function errorForLog(error: unknown): LoggedError {
  return logged(error, DEPTH);
}

/** A statement as the log keeps it: with its placeholders, and without the texts that stand in it. */
export const statementForLog = (sql: string): string => sql.slice(0, STATEMENT).replace(/'(?:[^']|'')*('|$)/g, "'…'");

function logged(error: unknown, depth: number): LoggedError {
  if (!(error instanceof Error))
    return { type: typeof error, message: 'Something that is no Error was thrown', stack: '' };
  const query = text(Reflect.get(error, 'query'));
  const code = codeOf(error) ?? codeOf(Reflect.get(error, 'driverError'));
  const isStatement =
    query !== undefined || 'sql' in error || 'sqlMessage' in error || /^(SQLITE|ER)_/.test(code ?? '');
  const inner: unknown = Reflect.get(error, 'errors');
  return {
    type: error.name.slice(0, MESSAGE),
    ...(code && { code }),
    message: isStatement ? 'A statement failed' : messageOf(error),
    ...(query && { query: statementForLog(query) }),
    stack: framesOf(error),
    ...(depth > 0 && error.cause instanceof Error && { cause: logged(error.cause, depth - 1) }),
    ...(depth > 0 &&
      Array.isArray(inner) && { errors: inner.slice(0, SIBLINGS).map((each) => logged(each, depth - 1)) }),
  };
}

/** An error's code, which is a name and no text. */
function codeOf(error: unknown): string | undefined {
  const code = error instanceof Error ? text(Reflect.get(error, 'code')) : undefined;
  return code && /^[\w.-]{1,60}$/.test(code) ? code : undefined;
}

/** An error's message without what it quotes. What others' code says behind a colon may be a value too. */
function messageOf(error: Error): string {
  // "Unexpected token 'h', "hunter2" is not valid JSON", "Cannot convert hunter2 to a BigInt".
  if (error instanceof SyntaxError) return 'A text could not be parsed';
  const cut = error.message.slice(0, MESSAGE);
  // "Invalid time zone specified: hunter2".
  const isOthers = error instanceof RangeError || OTHERS.test(framesOf(error).split('\n', 1)[0] ?? '');
  const said = isOthers ? cut.replace(/:.*$/s, '') : cut;
  // What is quoted may have quotation marks in it, and its end may have been cut off.
  const opening = /(?<!\w)['"`“‘「]/.exec(said)?.index;
  if (opening === undefined) return said;
  const closing = cut.length < error.message.length ? said.length : lastQuote(said, opening);
  return `${said.slice(0, opening)}…${said.slice(closing)}`;
}

/** Where a message goes on behind its last quotation mark; its end where there is but one. */
function lastQuote(message: string, opening: number): number {
  const last = Math.max(...["'", '"', '`', '”', '’', '」'].map((mark) => message.lastIndexOf(mark)));
  return last > opening ? last + 1 : message.length;
}

/** Where an error came from, without its message, which stands before that and may look like it. */
function framesOf({ name, message, stack = '' }: Error): string {
  const at = message === '' ? -1 : stack.indexOf(message);
  const behind = at >= 0 && at <= name.length + 60 ? stack.slice(at + message.length) : stack;
  return behind
    .split('\n')
    .filter((line) => /^\s+at .*[):\w]$/.test(line))
    .slice(0, FRAMES)
    .join('\n');
}
