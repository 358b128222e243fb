import type { Locale } from '@rollcall/shared';

/** For whom a message is written. */
export interface Reader {
  readonly locale: Locale;
  readonly timeZone: string;
}
