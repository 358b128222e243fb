import type { AuditData } from '../../kernel/index.ts';
import type { UserEntity } from './user.entity.ts';

/** What the audit log keeps of a user: everything an administrator set, but nothing of the password. */
export function describeUser(user: UserEntity): AuditData {
  const { loginId, name, locale, timeZone, settings, importId, importRow } = user;
  return { loginId, name, locale, timeZone, ...settings, ...(importId && { importId, importRow }) };
}
