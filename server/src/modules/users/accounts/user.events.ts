import type { AuditData } from '../../../kernel/index.ts';
import type { UserEntity } from './user.entity.ts';

/** One user before and after a change: nobody before who is added, nobody after who is deleted. */
export interface UserChange {
  readonly before: UserEntity | null;
  readonly after: UserEntity | null;
}

/**
 * Users of an organization who were added, changed or deleted in the open transaction: their rows are written, and stay
 * locked until it ends.
 */
export interface UsersChanged {
  readonly organizationId: string;
  readonly changes: readonly UserChange[];
  /** The session in which the one user made the change themselves. */
  readonly ownSessionId?: string;
}

/** What the audit log keeps of a user: everything an administrator set, but nothing of the password. */
export function describeUser(user: UserEntity): AuditData {
  const { loginId, name, reading, phoneNumber, locale, timeZone, settings, deactivatedAt, importId, importRow } = user;
  const deactivated = deactivatedAt !== null;
  return {
    loginId,
    name,
    ...(reading && { reading }),
    ...(phoneNumber && { phoneNumber }),
    locale,
    timeZone,
    deactivated,
    ...settings,
    ...(importId && { importId, importRow }),
  };
}

/** A user as the target of an audit entry. */
export const userTarget = (user: Pick<UserEntity, 'id' | 'loginId'>) => ({
  type: 'user' as const,
  id: user.id,
  name: user.loginId,
});
