import { LIMITS } from '@rollcall/shared';
import { Fault } from './errors.ts';

/** What a Relay connection is asked for. */
export interface PageArgs {
  readonly first?: number | null;
  readonly after?: string | null;
  readonly last?: number | null;
  readonly before?: string | null;
}

/**
 * A page as a store reads it: so many rows after (or, backwards, before) a position. `key` is empty for the first page.
 */
export interface PageRequest {
  readonly size: number;
  readonly backwards: boolean;
  readonly key: readonly CursorPart[] | undefined;
}

export type CursorPart = string | number;

/** One page of rows, in the order of the list whichever way it was read. */
export interface Page<T> {
  readonly nodes: readonly T[];
  /** The cursor of one of the nodes. Made when asked for: of most, none is. */
  cursorOf(index: number): string | null;
  readonly hasNextPage: boolean;
  readonly hasPreviousPage: boolean;
}

const DEFAULT_SIZE = 50;

/** The opaque cursor of a row's sort key. */
const encodeCursor = (key: readonly CursorPart[]): string => Buffer.from(JSON.stringify(key)).toString('base64url');

function decodeCursor(cursor: string, length: number): CursorPart[] {
  try {
    const key: unknown = JSON.parse(Buffer.from(cursor, 'base64url').toString());
    const isPart = (part: unknown): part is CursorPart =>
      typeof part === 'string' || (typeof part === 'number' && Number.isFinite(part));
    if (Array.isArray(key) && key.length === length && key.every(isPart)) return key;
  } catch {
    // Falls through to the one answer for every cursor that is not ours.
  }
  throw new Fault('BAD_USER_INPUT', 'This cursor is not one of this list. Leave it out to start from the beginning.');
}

/**
 * Checks a connection's arguments.
 * @param keyLength how many parts the list's sort key has
 * @throws Fault BAD_USER_INPUT for a size outside 1 to 100, both directions at once, or a foreign cursor
 */
export function pageRequest(args: PageArgs, keyLength: number): PageRequest {
  const backwards = args.last != null || (args.before != null && args.first == null);
  if (backwards && (args.first != null || args.after != null)) {
    throw new Fault(
      'BAD_USER_INPUT',
      'Page forwards with `first` and `after`, or backwards with `last` and `before`, not both.',
    );
  }
  const size = (backwards ? args.last : args.first) ?? DEFAULT_SIZE;
  if (size < 1 || size > LIMITS.pageSize) {
    throw new Fault('BAD_USER_INPUT', `A page has 1 to ${LIMITS.pageSize} entries; ${size} were asked for.`);
  }
  const cursor = backwards ? args.before : args.after;
  return { size, backwards, key: cursor == null ? undefined : decodeCursor(cursor, keyLength) };
}

/**
 * Makes the page out of what a store read: up to one row more than asked for, in reading order.
 * @param keyOf the sort key of a row
 */
export function toPage<T>(request: PageRequest, rows: readonly T[], keyOf: (row: T) => readonly CursorPart[]): Page<T> {
  const more = rows.length > request.size;
  const read = rows.slice(0, request.size);
  const nodes = request.backwards ? read.toReversed() : read;
  return {
    nodes,
    cursorOf: (index) => {
      const node = nodes[index];
      return node === undefined ? null : encodeCursor(keyOf(node));
    },
    hasNextPage: request.backwards ? request.key !== undefined : more,
    hasPreviousPage: request.backwards ? more : request.key !== undefined,
  };
}
