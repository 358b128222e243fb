import { useEffect, useRef } from 'react';
import { codeOf } from './failure.ts';

/**
 * Begins anew where an address holds what makes no sense to the server, such as a cursor that was cut off: the list is
 * shown from its start rather than a fault that nobody can fix.
 * @param restart takes it out of the address; undefined where there is nothing to take out
 */
export function useFreshStart(error: unknown, restart: (() => void) | undefined): void {
  const nonsense = codeOf(error) === 'BAD_USER_INPUT';
  const latest = useRef(restart);
  useEffect(() => {
    latest.current = restart;
  });
  useEffect(() => {
    if (nonsense) latest.current?.();
  }, [nonsense]);
}
