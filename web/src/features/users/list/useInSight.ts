import { startTransition, useEffect, useState } from 'react';
import { useStarted } from '#graphql/start.tsx';

/** The least height of a row, in pixels: in a table, and where the window is too narrow for columns. */
const LEAST = { wide: 36, narrow: 60 };

/**
 * Of the rows that the console begins with, at first no more than the window has room for: the rest is laid out while
 * these are looked at, in parts that keep nobody waiting. A list that is opened later is drawn whole.
 */
export function useInSight<Row>(rows: readonly Row[], narrow: boolean): readonly Row[] {
  const started = useStarted();
  const [part] = useState(() => Math.ceil(window.innerHeight / LEAST[narrow ? 'narrow' : 'wide']));
  const [shown, setShown] = useState(started ? Infinity : part);
  const count = rows.length;
  useEffect(() => {
    if (shown >= count) return undefined;
    const next = shown + part < count ? shown + part : Infinity;
    const timer = setTimeout(() => startTransition(() => setShown(next)));
    return () => clearTimeout(timer);
  }, [shown, count, part]);
  return shown < count ? rows.slice(0, shown) : rows;
}
