import { useEffect, useState } from 'react';

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
    const timer = setTimeout(() => setNow(Date.now()), Math.max(next - Date.now(), 0) + 1);
    return () => clearTimeout(timer);
  }, [next]);
  return now;
}
