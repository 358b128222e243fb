/** The columns that can be chosen, in their order; when a call began is always there. */
export const COLUMN_IDS = [
  'kind',
  'who',
  'partners',
  'status',
  'rang',
  'talked',
  'overall',
  'audio',
  'line',
  'queue',
  'group',
  'tags',
] as const;
export type ColumnId = (typeof COLUMN_IDS)[number];

export const DEFAULT_COLUMNS: readonly ColumnId[] = ['kind', 'who', 'partners', 'status', 'rang', 'talked', 'overall'];

/** The parameter of the address that names the columns. */
export const COLUMNS = 'columns';

/** What stands there for none but the first. */
const NONE = 'began';

export const writeColumns = (columns: readonly ColumnId[]): string => columns.join('.') || NONE;

/** The columns that a text names; undefined where it names none. */
export function readColumns(text: string | null): readonly ColumnId[] | undefined {
  const named = text?.split('.') ?? [];
  const columns = COLUMN_IDS.filter((column) => named.includes(column));
  return columns.length > 0 || text === NONE ? columns : undefined;
}

const STORED = 'rollcall.calls.columns';

/** The columns that this browser showed when they were last chosen. */
export function rememberedColumns(): readonly ColumnId[] {
  try {
    return readColumns(localStorage.getItem(STORED)) ?? DEFAULT_COLUMNS;
  } catch {
    // Storage can be forbidden; the list then looks as ever.
    return DEFAULT_COLUMNS;
  }
}

/** Keeps the columns for the next time, where the browser lets it. */
export function rememberColumns(columns: readonly ColumnId[]): void {
  try {
    localStorage.setItem(STORED, writeColumns(columns));
  } catch {
    // As above.
  }
}
