import type { AuditData } from '../../../kernel/index.ts';
import type { UserEntity } from './user.entity.ts';

/** What the audit log keeps of a user: everything an administrator set, but nothing of the password. */
export function describeUser(user: UserEntity): AuditData {
  const { loginId, name, locale, timeZone, settings, deactivatedAt, importId, importRow } = user;
  const deactivated = deactivatedAt !== null;
  return { loginId, name, locale, timeZone, deactivated, ...settings, ...(importId && { importId, importRow }) };
}

/** A user as the target of an audit entry. */
export const userTarget = (user: Pick<UserEntity, 'id' | 'loginId'>) => ({
  type: 'user' as const,
  id: user.id,
  name: user.loginId,
});
