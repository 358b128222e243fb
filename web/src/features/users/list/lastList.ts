/** What the list's address last said in this window. */
let last = '';
/** How far down the window was scrolled, in pixels. */
let place = 0;

/** Keeps what the list's address says. */
export function keepList(search: string): void {
  last = search;
}

/** Keeps how far down the list its reader is. */
export function keepPlace(pixels: number): void {
  place = pixels;
}

/** The way back to the list as it was last looked at: the same search, filters and page, at the same place of it. */
export const lastList = () => ({ to: last ? `/users?${last}` : '/users', state: { scrollTo: place } });
