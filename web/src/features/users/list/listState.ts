import type { UserFilter, UserOrder, UserOrderField, UsersQueryVariables } from '#graphql/generated.ts';
import { DIMENSIONS, type Filters, buildFilters, graphFilter } from './listFilters.ts';
import { type ColumnId, DEFAULT_VIEW, type ListView, readListView, writeListView } from './listView.ts';

const SORT_FIELDS: Readonly<Record<string, UserOrderField>> = {
  name: 'NAME',
  reading: 'READING',
  loginId: 'LOGIN_ID',
  created: 'CREATED_AT',
  lastSignIn: 'LAST_SIGN_IN_AT',
};

/** As `before`: the last page, wherever it begins. No cursor is written so. */
export const LAST_PAGE = 'end';

/** The orders of the list. */
export const ORDER_FIELDS: readonly UserOrderField[] = Object.values(SORT_FIELDS);

/** Times are first shown newest first, texts from their beginning. */
const NEWEST_FIRST: ReadonlySet<UserOrderField> = new Set(['CREATED_AT', 'LAST_SIGN_IN_AT']);

/** What the user list shows, and how: everything that its address says. */
export interface ListState extends ListView {
  /** The saved view that was chosen, whatever was changed since. */
  readonly viewId: string | undefined;
  readonly search: string;
  readonly filters: Filters;
  /** The ID of the import that added them. */
  readonly importId: string | undefined;
  readonly order: UserOrder;
  readonly after: string | undefined;
  readonly before: string | undefined;
  /**
   * Which user of the list, counted from 1, a page behind or before a cursor begins with, as its reader counted on the
   * way there; undefined where nobody did.
   */
  readonly position: number | undefined;
}

const DEFAULT_ORDER: UserOrder = { field: 'CREATED_AT', direction: 'DESC' };

/**
 * Reads the list's state out of its address; what makes no sense there is as if it were absent.
 * @param view how the list looks where the address doesn't say
 */
export function readListState(params: URLSearchParams, view: ListView = DEFAULT_VIEW): ListState {
  const after = params.get('after') || undefined;
  const before = after ? undefined : params.get('before') || undefined;
  return {
    ...readListView(params, view),
    viewId: params.get('view') || undefined,
    search: params.get('search') ?? '',
    filters: buildFilters((dimension) => params.getAll(dimension)),
    importId: params.get('import') || undefined,
    order: readOrder(params.get('sort') ?? '') ?? DEFAULT_ORDER,
    after,
    before,
    position: after || before ? readPosition(params.get('at') ?? '') : undefined,
  };
}

const readPosition = (text: string): number | undefined => (/^[1-9]\d{0,8}$/.test(text) ? Number(text) : undefined);

/** Writes the list's state as the shortest address that says it. */
export function writeListState(state: ListState): URLSearchParams {
  const { viewId, search, filters, importId, order, after, before, position } = state;
  const params = new URLSearchParams();
  if (viewId) params.set('view', viewId);
  if (search) params.set('search', search);
  for (const dimension of DIMENSIONS) for (const value of filters[dimension]) params.append(dimension, value);
  if (importId) params.set('import', importId);
  const isDefault = order.field === DEFAULT_ORDER.field && order.direction === DEFAULT_ORDER.direction;
  if (!isDefault) params.set('sort', writeOrder(order));
  writeListView(params, state, viewId !== undefined);
  if (after) params.set('after', after);
  else if (before) params.set('before', before);
  if (position !== undefined && (after || before)) params.set('at', String(position));
  return params;
}

/** An order as one word: `-` in front of a field turns its direction round. */
export function writeOrder({ field, direction }: UserOrder): string {
  const name = Object.keys(SORT_FIELDS).find((key) => SORT_FIELDS[key] === field) ?? '';
  return direction === 'DESC' ? `-${name}` : name;
}

/** The order that a word says; undefined where it says none. */
export function readOrder(sort: string): UserOrder | undefined {
  const name = sort.replace(/^-/, '');
  const field = Object.hasOwn(SORT_FIELDS, name) ? SORT_FIELDS[name] : undefined;
  return field && { field, direction: sort.startsWith('-') ? 'DESC' : 'ASC' };
}

/** The order after a column's head was pressed: the other way round where the list was sorted by it already. */
export function sortedBy(order: UserOrder, field: UserOrderField): UserOrder {
  if (order.field === field) return { field, direction: order.direction === 'ASC' ? 'DESC' : 'ASC' };
  return { field, direction: NEWEST_FIRST.has(field) ? 'DESC' : 'ASC' };
}

/** Which users the list shows, as the API asks for it. */
export const listFilter = ({ filters, importId }: ListState): UserFilter => graphFilter(filters, importId);

/**
 * What the list asks the API for.
 * @param columns those that are drawn
 */
export function listVariables(state: ListState, columns: readonly ColumnId[] = state.columns): UsersQueryVariables {
  const { search, order, after, before, pageSize } = state;
  const backwards = { last: pageSize, ...(before !== LAST_PAGE && { before }) };
  const page = before ? backwards : { first: pageSize, ...(after && { after }) };
  return {
    ...page,
    ...(search && { search }),
    filter: listFilter(state),
    orderBy: order,
    privileges: columns.includes('privileges'),
    services: columns.includes('services'),
    reading: columns.includes('reading'),
    phoneNumber: columns.includes('phoneNumber'),
    locale: columns.includes('locale'),
    timeZone: columns.includes('timeZone'),
    lastSignIn: columns.includes('lastSignIn'),
    created: columns.includes('created'),
    import: columns.includes('import'),
  };
}
