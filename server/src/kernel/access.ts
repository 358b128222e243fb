import type { ServiceScope, SettingKey } from '@rollcall/shared';
import { Fault } from './errors.ts';
import type { ActingPrincipal, Principal, UserPrincipal } from './principal.ts';

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
export type AccessScope = ServiceScope;

/**
 * For a user who has the permission, or whoever is signed in with a password of their own where none is named; and,
 * where scopes are named, for a program whose token has any of them.
 */
export interface Permit {
  readonly permission?: Permission;
  readonly scope?: AccessScope | readonly AccessScope[];
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
  if (principal.kind === 'service') assertScope(principal, typeof access === 'object' ? access.scope : undefined);
  if (principal.kind !== 'user' || access === 'session') return;
  if (principal.mustChangePassword)
    throw new Fault('PASSWORD_CHANGE_REQUIRED', 'Change your temporary password first.');
  if (access !== 'user' && access.permission) assertPermission(principal.permissions, access.permission);
}

/**
 * Lets a program only go on whose token has any of the scopes, and everyone else.
 * @param needed undefined for what is for no program
 * @throws Fault FORBIDDEN, with the scope that lacks
 */
export function assertScope(principal: Principal | null, needed: Permit['scope']): void {
  if (principal?.kind !== 'service') return;
  const scopes = needed === undefined ? [] : [needed].flat();
  if (scopes.some((scope) => principal.scopes.has(scope))) return;
  if (scopes.length === 0) throw new Fault('FORBIDDEN', 'This is for people who are signed in, and for no token.');
  const scope = scopes.join(' or ');
  throw new Fault('FORBIDDEN', `This token lacks the scope ${scope}.`, { scope });
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

/**
 * Lets signed-in users and programs go on.
 * @throws Fault UNAUTHENTICATED
 */
export function assertActing(principal: Principal | null): ActingPrincipal {
  if (principal?.kind !== 'service') return assertUser(principal);
  return principal;
}
