import { type RefObject, useEffect, useRef } from 'react';

/**
 * Gives the focus to what a part of the page says where the part becomes another and takes along what had the focus:
 * whoever started work by keyboard goes on from its result.
 * @param state what the part is now
 */
export function useFocusOnChange<E extends HTMLElement>(state: string): RefObject<E | null> {
  const part = useRef<E>(null);
  const before = useRef(state);
  useEffect(() => {
    if (before.current === state) return;
    before.current = state;
    const { activeElement } = document;
    if (activeElement && activeElement !== document.body && !activeElement.matches(':disabled')) return;
    const told = part.current?.querySelector<HTMLElement>('h2, [role="status"]');
    if (!told) return;
    told.tabIndex = -1;
    told.focus();
  }, [state]);
  return part;
}
