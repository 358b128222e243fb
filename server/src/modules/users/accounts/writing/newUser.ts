import type { Locale, Settings } from '@rollcall/shared';
import type { AuditActor } from '../../../../kernel/index.ts';

/** A user to be added, whose fields have met every rule and whose password is hashed. */
export interface NewUser {
  readonly loginId: string;
  readonly name: string;
  readonly reading?: string | undefined;
  readonly phoneNumber?: string | null | undefined;
  readonly locale: Locale;
  readonly timeZone: string;
  readonly settings: Settings;
  readonly passwordHash: string;
  readonly importRow?: number;
}

/** Where users who are added come from. */
export interface UserOrigin {
  readonly organizationId: string;
  readonly by: AuditActor;
  /** The import that adds them: one change of the counts, however many they are. */
  readonly import?: { readonly id: string; readonly fileName: string };
  /** Whether sign-in works at once rather than after the preparation time. */
  readonly immediately?: boolean;
  /** Whether the password is the user's own rather than a temporary one. */
  readonly ownPassword?: boolean;
}
