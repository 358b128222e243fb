import { type AccountFields, type Issue, SETTING_LIST, loginIdKey } from '@rollcall/shared';

/** What an administrator may want to do with a user. */
export const USER_ACTIONS = ['update', 'demote', 'activate', 'deactivate', 'resetPassword', 'delete'] as const;
export type UserAction = (typeof USER_ACTIONS)[number];

/** What the rules look at. */
export interface UserFacts {
  readonly id: string;
  readonly administrative: boolean;
  readonly deactivated: boolean;
}

/** Nobody does these to themselves: they would lock themselves out, or get around the old password. */
const NOT_TO_ONESELF: readonly UserAction[] = ['demote', 'deactivate', 'resetPassword', 'delete'];

/** These take an administrator away from the organization. */
const TAKES_ADMINISTRATOR: readonly UserAction[] = ['demote', 'deactivate', 'delete'];

/**
 * Why an administrator may not do something with a user of their organization.
 * @param administrators the IDs of two of its administrators who are not deactivated, or of the only one
 * @returns undefined where they may
 */
export function refusalOf(
  action: UserAction,
  actorId: string | null,
  user: UserFacts,
  administrators: readonly string[],
): Issue | undefined {
  if (user.id === actorId && NOT_TO_ONESELF.includes(action)) return { code: 'OWN_ACCOUNT', params: {} };
  const isLast = user.administrative && !user.deactivated && administrators.every((id) => id === user.id);
  return isLast && TAKES_ADMINISTRATOR.includes(action) ? { code: 'LAST_ADMINISTRATOR', params: {} } : undefined;
}

/** The settings that are privileges, by which people get power over others. */
export const PRIVILEGES = SETTING_LIST.flatMap(({ kind, key }) => (kind === 'privilege' ? [key] : []));

/** Whether an account has any of them. */
export const isPrivileged = ({ settings }: Pick<AccountFields, 'settings'>): boolean =>
  PRIVILEGES.some((key) => settings[key] === true);

/** What of an account decides whether a change of it has to be confirmed. */
type Account = Pick<AccountFields, 'loginId' | 'settings'>;

/**
 * Whether an administrator must have given their own password of late to make a change: where it gives a privilege,
 * changes a login ID, or deletes an administrator.
 * @param before null for a user who is added
 * @param after null for one who is deleted
 */
export function needsConfirmation(before: Account | null, after: Account | null): boolean {
  if (!after) return before?.settings.administrative === true;
  if (before && loginIdKey(before.loginId) !== loginIdKey(after.loginId)) return true;
  return PRIVILEGES.some((key) => after.settings[key] && !before?.settings[key]);
}

/** What of a user's row decides it. */
interface Ways extends Pick<AccountFields, 'settings'> {
  readonly loginIdKey: string;
  readonly passwordHash: string;
}

/**
 * Whether a change gives a privilege, or the way into an account that has one: no program makes it, for whoever has
 * its token could sign in as that user.
 */
export function empowers({ before, after }: { readonly before: Ways; readonly after: Ways | null }): boolean {
  if (!after) return false;
  const ways = before.loginIdKey !== after.loginIdKey || before.passwordHash !== after.passwordHash;
  if (ways && isPrivileged(before)) return true;
  return PRIVILEGES.some((key) => after.settings[key] && !before.settings[key]);
}
