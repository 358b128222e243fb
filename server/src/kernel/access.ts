import type { SettingKey } from '@rollcall/shared';
import { Fault } from './errors.ts';
import type { Principal, UserPrincipal } from './principal.ts';

/**
 * The settings of the catalogue by which people may do something here; all others are about the services that they use.
 */
export const PERMISSIONS = [
  'administrative',
  'monitoring',
  'analyticsDownloadRecordings',
  'analyticsExportCallHistory',
  'analyticsExportContacts',
] as const satisfies readonly SettingKey[];
export type Permission = (typeof PERMISSIONS)[number];

/** What the token of a program may be good for: the noun, and whether it is read or written. */
export type AccessScope = 'users:read' | 'users:write' | 'organization:read' | 'organization:write' | 'audit:read';

/** For a user who has the permission and, where a scope is named, for a program whose token has that scope. */
export interface Permit {
  readonly permission: Permission;
  readonly scope?: AccessScope;
}

/**
 * Who may use something: `anyone`; `session`, whoever is signed in, even while a temporary password must be changed;
 * `user`, signed in with a password of one's own, for what is their own; or, for all else, whom a permit names.
 */
export type Access = 'anyone' | 'session' | 'user' | Permit;

/**
 * Lets only those go on who may.
 * @param principal null where nobody is signed in
 * @throws Fault UNAUTHENTICATED, PASSWORD_CHANGE_REQUIRED or FORBIDDEN
 */
export function assertAccess(principal: Principal | null, access: Access): void {
  if (access === 'anyone') return;
  if (!principal) throw new Fault('UNAUTHENTICATED', 'Sign in first.');
  if (principal.kind === 'service') assertScope(principal.scopes, access);
  if (principal.kind !== 'user' || access === 'session') return;
  if (principal.mustChangePassword)
    throw new Fault('PASSWORD_CHANGE_REQUIRED', 'Change your temporary password first.');
  if (access !== 'user') assertPermission(principal.permissions, access.permission);
}

function assertScope(scopes: ReadonlySet<AccessScope>, access: Access): void {
  const needed = typeof access === 'object' ? access.scope : undefined;
  if (needed === undefined || !scopes.has(needed))
    throw new Fault('FORBIDDEN', 'This token lacks the scope that this needs.');
}

/** @throws Fault FORBIDDEN where the permission is not among them */
export function assertPermission(permissions: ReadonlySet<Permission>, needed: Permission): void {
  if (!permissions.has(needed)) throw new Fault('FORBIDDEN', `This needs ${needed} privileges.`);
}

/**
 * Lets only signed-in users go on.
 * @throws Fault UNAUTHENTICATED
 */
export function assertUser(principal: Principal | null): UserPrincipal {
  if (principal?.kind !== 'user') throw new Fault('UNAUTHENTICATED', 'Sign in first.');
  return principal;
}
