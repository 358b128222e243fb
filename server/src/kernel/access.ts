import { Fault } from './errors.ts';
import type { Principal, UserPrincipal } from './principal.ts';

/** What the token of a program may be good for: the noun, and whether it is read or written. */
export type AccessScope = `${'users' | 'organization' | 'audit'}:${'read' | 'write'}`;

/**
 * Who may use something: `anyone`; `session`, whoever is signed in, even while a temporary password must be changed; `user`, signed in with
 * a password of one's own; or a user who has a permission and, where a scope is named, a program whose token has that scope.
 */
export type Access =
  | 'anyone'
  | 'session'
  | 'user'
  | { readonly permission: 'administrative'; readonly scope?: AccessScope };

/**
 * Lets only those go on who may.
 * @param principal null where nobody is signed in
 * @throws Fault UNAUTHENTICATED, PASSWORD_CHANGE_REQUIRED or FORBIDDEN
 */
export function assertAccess(principal: Principal | null, access: Access): void {
  if (access === 'anyone') return;
  if (!principal) throw new Fault('UNAUTHENTICATED', 'Sign in first.');
  if (principal.kind === 'service') {
    if (typeof access === 'string' || !access.scope || !principal.scopes.has(access.scope))
      throw new Fault('FORBIDDEN', 'This token lacks the scope that this needs.');
    return;
  }
  if (principal.kind !== 'user' || access === 'session') return;
  if (principal.mustChangePassword)
    throw new Fault('PASSWORD_CHANGE_REQUIRED', 'Change your temporary password first.');
  if (access !== 'user' && !principal[access.permission])
    throw new Fault('FORBIDDEN', 'This needs administrative privileges.');
}

/**
 * Lets only signed-in users go on.
 * @throws Fault UNAUTHENTICATED
 */
export function assertUser(principal: Principal | null): UserPrincipal {
  if (principal?.kind !== 'user') throw new Fault('UNAUTHENTICATED', 'Sign in first.');
  return principal;
}
