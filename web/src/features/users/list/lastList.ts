/** What the list's address last said in this window. */
let last = '';

/** Keeps what the list's address says. */
export function keepList(search: string): void {
  last = search;
}

/** The way back to the list as it was last looked at: the same search, filters and page. */
export const lastList = (): string => (last ? `/users?${last}` : '/users');
