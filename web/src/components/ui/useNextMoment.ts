import { useEffect, useState } from 'react';

/** As long as a timer can be told to wait, in milliseconds; any longer, and it ends at once. */
const LONGEST_WAIT = 2 ** 31 - 1;

/**
 * The time as of the last moment at which something changes by itself.
 * @param moments ISO 8601
 * @returns milliseconds since 1970
 */
export function useNextMoment(moments: readonly string[]): number {
  const [now, setNow] = useState(Date.now);
  const next = Math.min(...moments.map((moment) => Date.parse(moment)).filter((moment) => moment > now));
  useEffect(() => {
    if (!Number.isFinite(next)) return undefined;
    let timer: number;
    const wait = (): void => {
      const left = next - Date.now();
      if (left <= 0) setNow(Date.now());
      else timer = window.setTimeout(wait, Math.min(left, LONGEST_WAIT));
    };
    timer = window.setTimeout(wait);
    return () => clearTimeout(timer);
  }, [next]);
  return now;
}
