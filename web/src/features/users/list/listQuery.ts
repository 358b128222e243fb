import { UsersDocument } from '#graphql/generated.ts';
import { type ListState, listVariables, readListState } from './listState.ts';
import { narrowColumns, rememberedView } from './listView.ts';

/** Where a window is too narrow for columns, what they show stands under the name. */
export const NARROW = '(max-width: 62em)';

/** How a page of the list is asked for as it is drawn in a wide or a narrow window. */
export const listQuery = (state: ListState, narrow: boolean) => ({
  query: UsersDocument,
  variables: listVariables(state, narrow ? narrowColumns(state.columns) : state.columns),
});

/**
 * What the list will ask for when it is opened.
 * @param search of its address
 */
export const firstListQuery = (search: string) =>
  listQuery(readListState(new URLSearchParams(search), rememberedView()), matchMedia(NARROW).matches);
