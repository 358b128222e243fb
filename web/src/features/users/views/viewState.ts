import type { UserListColumn, UserOrder, UserViewFieldsFragment } from '#graphql/generated.ts';
import { graphName } from '#graphql/keys.ts';
import { FILTER_VALUES, VERBATIM, buildFilters } from '../list/listFilters.ts';
import { type ListState, listFilter, writeListState } from '../list/listState.ts';
import { COLUMN_IDS, DEFAULT_VIEW } from '../list/listView.ts';

/** What of the list's state a view says. */
export type ViewState = Pick<ListState, 'viewId' | 'search' | 'filters' | 'importId' | 'order' | 'columns'>;

/** What the list shows when a view is chosen; what this console doesn't know yet of it is left out. */
function stateOfView(view: UserViewFieldsFragment): ViewState {
  const { id, search, filter, orderBy, columns } = view;
  const named: readonly string[] = columns;
  return {
    viewId: id,
    search,
    filters: buildFilters((dimension) => {
      const chosen: readonly string[] = filter[dimension];
      return FILTER_VALUES[dimension].filter((value) =>
        chosen.includes(VERBATIM.has(dimension) ? value : graphName(value)),
      );
    }),
    importId: filter.importId ?? undefined,
    order: { field: orderBy.field, direction: orderBy.direction },
    columns: COLUMN_IDS.filter((column) => named.includes(graphName(column))),
  };
}

/** What the list shows, as a view is to keep it. */
export function contentOf(state: ListState) {
  return {
    search: state.search,
    filter: listFilter(state),
    orderBy: state.order satisfies UserOrder,
    // The graph's enum is made of the same columns.
    columns: state.columns.map((column) => graphName(column) as UserListColumn),
  };
}

/** Whether the list shows something else than the view that is chosen says. */
export function differs(state: ListState, view: UserViewFieldsFragment): boolean {
  const said = (of: ViewState): string =>
    JSON.stringify([of.search, of.filters, of.importId ?? null, of.order.field, of.order.direction, of.columns]);
  return said(state) !== said(stateOfView(view));
}

/**
 * The address of the list with a view in it.
 * @param looks rows and pages as they are now; as its reader has them where it is left out
 */
export function addressOfView(
  view: UserViewFieldsFragment,
  { density, pageSize }: Pick<ListState, 'density' | 'pageSize'> = DEFAULT_VIEW,
): string {
  const page = { after: undefined, before: undefined, position: undefined };
  return `/users?${writeListState({ ...stateOfView(view), density, pageSize, ...page })}`;
}
