/** What narrows the list, as its address says. */
export interface ContactState {
  /** A part of a name, a number or a category. */
  readonly search: string;
  /** Those in this category alone; empty for all. */
  readonly category: string;
}

export const EVERYONE: ContactState = { search: '', category: '' };

/** The parameter of the address that says which contact is opened, and what it says of one that is to be added. */
export const OPENED = 'contact';
export const NEW = 'new';

/** As much of a text as the API looks for. */
const LONGEST = 255;

/** Reads the list's state out of its address. */
export const readContactState = (params: URLSearchParams): ContactState => ({
  search: (params.get('search') ?? '').slice(0, LONGEST),
  category: (params.get('category') ?? '').slice(0, LONGEST),
});

/** Writes the list's state as the shortest address that says it: its first page, with no contact opened. */
export function writeContactState(state: ContactState): URLSearchParams {
  const params = new URLSearchParams();
  for (const [name, value] of Object.entries(state)) if (value !== '') params.set(name, String(value));
  return params;
}

/** Whether anyone is filtered out. */
export const isFiltered = (state: ContactState): boolean => writeContactState(state).size > 0;
