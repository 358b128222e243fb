/** A user, as tabs of one browser tell each other of them. */
export interface Account {
  readonly id: string;
  readonly loginId: string;
}

/** What has come of the account that this tab shows: its session is not the browser's any more. */
export interface AccountChange {
  readonly shown: Account;
  /**
   * Who is signed in instead: a user, nobody, or someone of whom it is not known yet who they are. `ended` is nobody
   * since the session ran out, or was ended.
   */
  readonly now: Account | 'nobody' | 'unknown' | 'ended';
}

let shown: Account | undefined;
let change: AccountChange | undefined;
let waiting: (() => void)[] = [];
const listeners = new Set<() => void>();

function set(next: AccountChange | undefined): void {
  if (next === change) return;
  change = next;
  for (const listener of listeners) listener();
  if (change) return;
  const released = waiting;
  waiting = [];
  for (const go of released) go();
}

/** The user for whom this tab acts; undefined where it shows nobody's account. */
export const shownAccount = (): Account | undefined => shown;

/** Tells for whom this tab acts from now on. */
export function showAccount(account: Account | undefined): void {
  if (account?.id !== shown?.id) set(undefined);
  shown = account;
}

/** Tells who is signed in in this browser by now. Where it is the account that this tab shows, the tab goes on. */
export function accountIsNow(now: AccountChange['now']): void {
  if (!shown || ((now === 'unknown' || now === 'ended') && change)) return;
  set(typeof now === 'object' && now.id === shown.id ? undefined : { shown, now });
}

/** Resolves as soon as this tab may act again for the account that it shows: what it would ask meanwhile waits. */
export const accountShown = (): Promise<void> =>
  new Promise((resolve) => {
    if (change) waiting.push(resolve);
    else resolve();
  });

/** For `useSyncExternalStore`. */
export const accountStore = {
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  current: (): AccountChange | undefined => change,
};
