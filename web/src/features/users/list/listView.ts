import { USER_LIST_COLUMNS, type UserListColumn } from '@rollcall/shared';

/** The columns that can be chosen, in their order; the name over the login ID is always there. */
export const COLUMN_IDS = USER_LIST_COLUMNS;
export type ColumnId = UserListColumn;

export const DENSITIES = ['comfortable', 'compact'] as const;
export type Density = (typeof DENSITIES)[number];

/** How many users a page can have; the API gives a hundred at most. */
export const PAGE_SIZES = [25, 50, 100] as const;
export type PageSize = (typeof PAGE_SIZES)[number];

/** How the list looks, whatever it shows. */
export interface ListView {
  readonly columns: readonly ColumnId[];
  readonly density: Density;
  readonly pageSize: PageSize;
}

export const DEFAULT_VIEW: ListView = {
  columns: ['status', 'privileges', 'services', 'created'],
  density: 'comfortable',
  pageSize: 50,
};

/** What stands in the address for a list of no columns but the name. */
const NAME_ALONE = 'name';
/** Once a column of its own, so earlier addresses and what browsers remember name it. */
const LOGIN_ID = 'loginId';

const writeColumns = (columns: readonly ColumnId[]): string => columns.join('.') || NAME_ALONE;

function readColumns(text: string): readonly ColumnId[] | undefined {
  const named = text.split('.');
  const columns = COLUMN_IDS.filter((column) => named.includes(column));
  return columns.length > 0 || text === NAME_ALONE || named.includes(LOGIN_ID) ? columns : undefined;
}

/**
 * Reads how the list looks; where the parameters don't say, or say what makes no sense, it looks as `otherwise` does.
 */
export function readListView(params: URLSearchParams, otherwise: ListView): ListView {
  return {
    columns: readColumns(params.get('columns') ?? '') ?? otherwise.columns,
    density: DENSITIES.find((density) => density === params.get('density')) ?? otherwise.density,
    pageSize: PAGE_SIZES.find((size) => String(size) === params.get('size')) ?? otherwise.pageSize,
  };
}

/**
 * Adds to an address how the list looks, where that is not as ever.
 * @param whole names the columns also where they are as ever, since their reader's are not meant
 */
export function writeListView(params: URLSearchParams, { columns, density, pageSize }: ListView, whole = false): void {
  if (whole || writeColumns(columns) !== writeColumns(DEFAULT_VIEW.columns))
    params.set('columns', writeColumns(columns));
  if (density !== DEFAULT_VIEW.density) params.set('density', density);
  if (pageSize !== DEFAULT_VIEW.pageSize) params.set('size', String(pageSize));
}

/**
 * What stands under name and login ID where the window is too narrow for columns: what was chosen, or of the columns
 * that ever were the first.
 */
export const narrowColumns = (columns: readonly ColumnId[]): readonly ColumnId[] =>
  writeColumns(columns) === writeColumns(DEFAULT_VIEW.columns) ? ['status'] : columns;

const STORED = 'rollcall.users.view';

/** How this browser's list looked when that was last chosen. */
export function rememberedView(): ListView {
  try {
    return readListView(new URLSearchParams(localStorage.getItem(STORED) ?? ''), DEFAULT_VIEW);
  } catch {
    // Storage can be forbidden; the list then looks as ever.
    return DEFAULT_VIEW;
  }
}

/** Keeps how the list looks for the next time, where the browser lets it. */
export function rememberView(view: ListView): void {
  const params = new URLSearchParams();
  writeListView(params, view);
  try {
    localStorage.setItem(STORED, params.toString());
  } catch {
    // As above.
  }
}
