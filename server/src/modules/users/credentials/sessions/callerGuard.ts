import { Fault, currentCaller } from '../../../../kernel/index.ts';
import type { SessionStore } from './session.store.ts';

/** Looks once more at whoever sent a request, when what it did is about to be committed. */
export class CallerGuard {
  constructor(private readonly store: SessionStore) {}

  /**
   * Refuses where the caller's session, account or privilege was taken away while the request was under way. Jobs and commands have no caller.
   * @throws Fault UNAUTHENTICATED or FORBIDDEN
   */
  readonly assert = async (): Promise<void> => {
    const actor = currentCaller();
    if (!actor) return;
    const caller = await this.store.callerOf(actor.sessionId);
    if (!caller) throw new Fault('UNAUTHENTICATED', 'Sign in first.');
    if (actor.administrative && caller.administrative !== 1)
      throw new Fault('FORBIDDEN', 'This needs administrative privileges.');
  };
}
