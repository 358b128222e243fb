import { Fault, PERMISSIONS, assertPermission, currentPrincipal } from '../../../../kernel/index.ts';
import type { CallerStore } from './caller.store.ts';

/** Looks once more at whoever acts, when what they did is about to be committed. */
export class PrincipalGuard {
  constructor(private readonly callers: CallerStore) {}

  /**
   * Refuses where the session, the account, its organization or a privilege was taken away while the request was under
   * way.
   * @throws Fault UNAUTHENTICATED or FORBIDDEN
   */
  readonly assert = async (): Promise<void> => {
    const principal = currentPrincipal();
    if (principal.kind === 'system' || principal.kind === 'operator') return;
    const caller = principal.kind === 'user' && (await this.callers.callerOf(principal.sessionId));
    if (!caller) throw new Fault('UNAUTHENTICATED', 'Sign in first.');
    const left = new Set(PERMISSIONS.filter((permission) => caller[permission] === 1));
    for (const permission of principal.permissions) assertPermission(left, permission);
  };
}
