import { AsyncLocalStorage } from 'node:async_hooks';
import type { Actor } from './actor.ts';

const callers = new AsyncLocalStorage<Actor | null>();

/** Runs a request's work so that whatever it calls can tell on whose behalf: null where nobody is signed in, or nobody needs to be any more. */
export const runAs = <T>(caller: Actor | null, work: () => T): T => callers.run(caller, work);

/** The signed-in user whose request is being worked on; undefined in jobs and commands. */
export const currentCaller = (): Actor | undefined => callers.getStore() ?? undefined;
