import type { Locale } from '@rollcall/shared';

/** The signed-in user on whose behalf a request runs. Stores take the organization from here and from nowhere else. */
export interface Actor {
  readonly userId: string;
  readonly organizationId: string;
  readonly loginId: string;
  readonly locale: Locale;
  readonly timeZone: string;
  readonly administrative: boolean;
  /** Whether the password must be changed before anything else can be done. */
  readonly mustChangePassword: boolean;
  readonly sessionId: string;
  /** When the user last gave their password in this session; null where they never did. */
  readonly confirmedAt: Date | null;
  /** The network address that the request came from. */
  readonly address: string;
}

/** For whom a message is written. */
export interface Reader {
  readonly locale: Locale;
  readonly timeZone: string;
}
