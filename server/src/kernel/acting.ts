import { AsyncLocalStorage } from 'node:async_hooks';
import { type Principal, SYSTEM_PRINCIPAL } from './principal.ts';

const principals = new AsyncLocalStorage<Principal>();

/**
 * Runs work on somebody's behalf: whatever it calls can tell on whose, and every transaction in it looks at them once
 * more.
 */
export const runAs = <T>(principal: Principal, work: () => T): T => principals.run(principal, work);

/** On whose behalf something is done: Rollcall's own, where nobody else is named. */
export const currentPrincipal = (): Principal => principals.getStore() ?? SYSTEM_PRINCIPAL;
