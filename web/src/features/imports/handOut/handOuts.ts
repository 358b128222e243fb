import type { SignInDetails, UserFields } from '@rollcall/shared';

const handOuts = new Map<string, readonly SignInDetails[]>();
const KEPT = 5;

/**
 * Keeps what the users of an import sign in with, for as long as this window is open and in its memory alone: the
 * server never sends a password back.
 */
export function keepHandOut(importId: string, users: readonly UserFields[]): void {
  handOuts.set(
    importId,
    users.map(({ loginId, name, password, locale, timeZone }) => ({ loginId, name, password, locale, timeZone })),
  );
  for (const oldest of [...handOuts.keys()].slice(0, -KEPT)) handOuts.delete(oldest);
}

/** What the users of an import sign in with, in the window that uploaded it. */
export const handOutOf = (importId: string): readonly SignInDetails[] | undefined => handOuts.get(importId);
