import type { SignInDetails } from '@rollcall/shared';

const handOuts = new Map<string, readonly SignInDetails[]>();
const KEPT = 5;

/**
 * Keeps what users sign in with who were added, or whose passwords were reset, for as long as this window is open and
 * in its memory alone: the server never sends a password back.
 * @param id of the import, or of the bulk action
 */
export function keepHandOut(id: string, users: readonly SignInDetails[]): void {
  handOuts.set(
    id,
    users.map(({ loginId, name, password, locale, timeZone }) => ({ loginId, name, password, locale, timeZone })),
  );
  for (const oldest of [...handOuts.keys()].slice(0, -KEPT)) handOuts.delete(oldest);
}

/** What the users of an import or a reset sign in with, in the window that gave them their passwords. */
export const handOutOf = (id: string): readonly SignInDetails[] | undefined => handOuts.get(id);
