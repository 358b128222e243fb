import { shownAccount } from './account.ts';

/** When the session of this browser ends, in milliseconds since 1970 by its own clock. */
export interface SessionEnd {
  readonly at: number;
  /** From when on the person is warned. */
  readonly warnAt: number;
  /** Whether it ends however much it is used. */
  readonly final: boolean;
}

interface Told extends SessionEnd {
  /** Whose session it is. */
  readonly userId: string;
}

/** How long before the end somebody is warned, in milliseconds; of sessions that live hardly longer, half of it. */
const LEAD = 2 * 60_000;

let end: SessionEnd | undefined;
let longest = 0;
const listeners = new Set<() => void>();
const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('rollcall.sessionEnd');

function set(next: SessionEnd | undefined): void {
  end = next;
  for (const listener of listeners) listener();
}

/**
 * Reads how much longer the session lives from what an answer says of it, and tells the other tabs, which share it.
 * @param header `idle=3599, max=43199`, in seconds; null where an answer says nothing
 */
export function heardOfSession(header: string | null, now = Date.now()): void {
  const [, idle, max] = /^idle=(\d+), max=(\d+)$/.exec(header ?? '') ?? [];
  const account = shownAccount();
  if (idle === undefined || max === undefined || !account) return;
  const [unused, used] = [Number(idle) * 1_000, Number(max) * 1_000];
  longest = Math.max(longest, unused);
  const at = now + Math.min(unused, used);
  set({ at, warnAt: at - Math.min(LEAD, longest / 2), final: used <= unused });
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- windows have one, channels don't
  channel?.postMessage({ ...end, userId: account.id });
}

channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
  if (isTold(data) && data.userId === shownAccount()?.id) set(data);
});

/** Forgets it, until an answer says more: the session is another one. */
export const forgetSessionEnd = (): void => set(undefined);

/** For `useSyncExternalStore`. */
export const sessionEndStore = {
  subscribe: (listener: () => void): (() => void) => {
    listeners.add(listener);
    return () => listeners.delete(listener);
  },
  current: (): SessionEnd | undefined => end,
};

function isTold(data: unknown): data is Told {
  if (typeof data !== 'object' || data === null) return false;
  const { at, warnAt, final, userId } = data as Partial<Record<keyof Told, unknown>>;
  return (
    typeof at === 'number' && typeof warnAt === 'number' && typeof final === 'boolean' && typeof userId === 'string'
  );
}
