import { useEffect } from 'react';
import { useLocation } from 'react-router';

/** The state of a navigation that takes a file along which was dropped on another page. */
interface Dropped {
  readonly dropped: number;
}

/** The file that is on its way: no more than one, and in this window's memory only. */
let onItsWay: { readonly key: number; readonly file: File } | undefined;
let lastKey = 0;

/** Gives a file to the page to which one goes with this state. */
export function handOn(file: File): Dropped {
  lastKey += 1;
  onItsWay = { key: lastKey, file };
  return { dropped: lastKey };
}

/** Whether a navigation takes a file along. */
export const takesFile = (state: unknown): state is Dropped =>
  typeof state === 'object' && state !== null && 'dropped' in state;

/** The file that this state takes along: once, and not after a reload. */
function taken(state: unknown): File | undefined {
  if (!takesFile(state) || onItsWay?.key !== state.dropped) return undefined;
  const { file } = onItsWay;
  onItsWay = undefined;
  return file;
}

/**
 * Takes the file with which one came here.
 * @param onFile always the same function
 */
export function useDroppedFile(onFile: (file: File) => void): void {
  const { state } = useLocation() as { readonly state: unknown };
  useEffect(() => {
    const file = taken(state);
    if (file) onFile(file);
  }, [state, onFile]);
}
