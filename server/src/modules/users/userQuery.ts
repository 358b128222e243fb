import type { UserEntity } from './user.entity.ts';

export const USER_STATUSES = ['PENDING', 'ACTIVE', 'DEACTIVATED'] as const;
export type UserStatus = (typeof USER_STATUSES)[number];

type SortKey = 'id' | 'loginIdKey' | 'nameKey';

export const USER_ORDER_FIELDS = ['CREATED_AT', 'LOGIN_ID', 'NAME'] as const;
export type UserOrderField = (typeof USER_ORDER_FIELDS)[number];

/** The columns of each order, the last of them unique. IDs are made in the order of creation. */
export const SORT_KEYS: Readonly<Record<UserOrderField, readonly SortKey[]>> = {
  CREATED_AT: ['id'],
  LOGIN_ID: ['loginIdKey', 'id'],
  NAME: ['nameKey', 'id'],
};

/** Which users a list shows, and in which order. */
export interface UserQuery {
  /** Found inside login IDs and names, ignoring case and width. */
  readonly search?: string | undefined;
  readonly status?: readonly UserStatus[] | undefined;
  readonly importId?: string | undefined;
  readonly orderBy: UserOrderField;
  readonly descending: boolean;
}

/** Whether a user can sign in now, can't yet, or was deactivated. */
export function statusOf(user: UserEntity, now: Date): UserStatus {
  if (user.deactivatedAt) return 'DEACTIVATED';
  return user.availableFrom > now ? 'PENDING' : 'ACTIVE';
}
