import { useEffect, useState, useSyncExternalStore } from 'react';
import { accountIsNow } from '#graphql/account.ts';
import { type SessionEnd, sessionEndStore } from '#graphql/sessionEnd.ts';

/** How much later than told the server may count, in milliseconds. */
const GRACE = 1_000;

/**
 * Watches the end of the session: once it is over, the page is asked to be signed in again.
 * @returns the end while the person had better be warned of it
 */
export function useSessionEnd(): SessionEnd | undefined {
  const end = useSyncExternalStore(sessionEndStore.subscribe, sessionEndStore.current);
  const [now, setNow] = useState(Date.now);
  const over = end !== undefined && now >= end.at + GRACE;

  useEffect(() => {
    if (!end) return undefined;
    const look = (): void => setNow(Date.now());
    const timers = [end.warnAt, end.at + GRACE].map((at) => setTimeout(look, Math.max(at - Date.now(), 0)));
    // A machine that slept, and a tab that was out of sight, let timers wait.
    document.addEventListener('visibilitychange', look);
    window.addEventListener('focus', look);
    return () => {
      for (const timer of timers) clearTimeout(timer);
      document.removeEventListener('visibilitychange', look);
      window.removeEventListener('focus', look);
    };
  }, [end]);
  useEffect(() => {
    if (over) accountIsNow('ended');
  }, [over]);
  return end && !over && now >= end.warnAt ? end : undefined;
}
