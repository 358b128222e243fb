import { type RefObject, useEffect, useRef } from 'react';

/**
 * Gives the focus back to a button that lost it while it was busy, unless it went elsewhere meanwhile: whoever saves by
 * keyboard goes on from where they were.
 */
export function useFocusBack(busy: boolean): RefObject<HTMLButtonElement | null> {
  const button = useRef<HTMLButtonElement>(null);
  const wasBusy = useRef(false);
  useEffect(() => {
    if (wasBusy.current && !busy && document.activeElement === document.body) button.current?.focus();
    wasBusy.current = busy;
  }, [busy]);
  return button;
}
