import type { Locale } from '@rollcall/shared';
import type { UserPrincipal } from './principal.ts';

/** The signed-in user on whose behalf a request runs. */
export type Actor = UserPrincipal;

/** For whom a message is written. */
export interface Reader {
  readonly locale: Locale;
  readonly timeZone: string;
}
