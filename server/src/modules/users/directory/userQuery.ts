import type { Locale, SeatKind, SettingKey } from '@rollcall/shared';
import type { UserEntity } from '../accounts/user.entity.ts';

export const USER_STATUSES = ['PENDING', 'ACTIVE', 'DEACTIVATED'] as const;
export type UserStatus = (typeof USER_STATUSES)[number];

export const USER_ORDER_FIELDS = ['CREATED_AT', 'LOGIN_ID', 'NAME', 'READING', 'LAST_SIGN_IN_AT'] as const;
export type UserOrderField = (typeof USER_ORDER_FIELDS)[number];

/**
 * The columns of each order, the last of them unique in its organization. Numbers are given in the order of creation;
 * whoever has never signed in stands before everyone who has.
 */
export const SORT_COLUMNS: Readonly<Record<UserOrderField, readonly string[]>> = {
  CREATED_AT: ['number'],
  LOGIN_ID: ['login_id_key'],
  NAME: ['name_sort', 'number'],
  READING: ['reading_sort', 'number'],
  LAST_SIGN_IN_AT: ['last_sign_in_at', 'number'],
};

/** Which users a list shows. Each condition is met by any of its values; a user must meet every condition. */
export interface UserConditions {
  /** Found inside login IDs, names and readings, folded by `searchKey`. */
  readonly search?: string | undefined;
  readonly status?: readonly UserStatus[] | undefined;
  readonly privileges?: readonly SettingKey[] | undefined;
  readonly services?: readonly SeatKind[] | undefined;
  readonly locale?: readonly Locale[] | undefined;
  readonly timeZone?: readonly string[] | undefined;
  readonly importId?: string | undefined;
}

/** Which users a list shows, and in which order. */
export interface UserQuery extends UserConditions {
  readonly orderBy: UserOrderField;
  readonly descending: boolean;
}

/** Whether a user can sign in now, can't yet, or was deactivated. */
export function statusOf(user: Pick<UserEntity, 'deactivatedAt' | 'availableFrom'>, now: Date): UserStatus {
  if (user.deactivatedAt) return 'DEACTIVATED';
  return user.availableFrom > now ? 'PENDING' : 'ACTIVE';
}
