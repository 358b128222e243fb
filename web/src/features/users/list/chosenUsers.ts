import type { UserSelection } from '../bulk/selection.ts';
import { type ListState, listFilter } from './listState.ts';

/** Which users are chosen: some, by ID, or all who match the list's search and filters, whichever page is shown. */
export interface ChosenUsers {
  readonly all: boolean;
  readonly ids: ReadonlySet<string>;
}

export const NOBODY: ChosenUsers = { all: false, ids: new Set() };

export const isChosen = ({ all, ids }: ChosenUsers, id: string): boolean => all || ids.has(id);

/**
 * Chooses users of a page, or leaves them out. Of all who match nobody can be left out: then the rest of the page stays
 * chosen.
 * @param page the IDs of everyone on the page
 */
export function choose(chosen: ChosenUsers, page: readonly string[], ids: readonly string[], on: boolean): ChosenUsers {
  const next = new Set(chosen.all ? page : chosen.ids);
  for (const id of ids) {
    if (on) next.add(id);
    else next.delete(id);
  }
  return { all: chosen.all && on, ids: chosen.all && on ? chosen.ids : next };
}

/** The users of a page from one to another, in whichever direction; only the second where the first is not on it. */
export function between(page: readonly string[], from: string | undefined, to: string): string[] {
  const [start, end] = [page.indexOf(from ?? to), page.indexOf(to)];
  if (start < 0 || end < 0) return [to];
  return page.slice(Math.min(start, end), Math.max(start, end) + 1);
}

/** The chosen users as bulk actions take them. */
export const selectionOf = ({ all, ids }: ChosenUsers, state: ListState): UserSelection =>
  all ? { kind: 'matching', search: state.search, filter: listFilter(state) } : { kind: 'ids', ids: [...ids] };
