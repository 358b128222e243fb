import { type FocusEvent, type RefObject, useEffect, useRef } from 'react';

interface FocusKeeping {
  readonly onFocus: (event: FocusEvent) => void;
  readonly onBlur: (event: FocusEvent) => void;
}

const buttonIn = (corner: HTMLElement | null) => corner?.querySelector<HTMLElement>('button') ?? null;

/**
 * Leads the focus into the corner of the messages by F6, and back to where it was by F6 or once the last of them is
 * gone.
 */
export function useToasterFocus(corner: RefObject<HTMLElement | null>): FocusKeeping {
  const origin = useRef<HTMLElement>(null);
  const inside = useRef(false);

  useEffect(() => {
    const key = (event: KeyboardEvent): void => {
      const first = buttonIn(corner.current);
      if (event.key !== 'F6' || event.defaultPrevented || !first) return;
      event.preventDefault();
      if (inside.current) goBack(origin.current);
      else first.focus();
    };
    document.addEventListener('keydown', key);
    return () => document.removeEventListener('keydown', key);
  }, [corner]);

  // After every drawing: the button that had the focus may be gone with its message.
  useEffect(() => {
    if (!inside.current || corner.current?.contains(document.activeElement)) return;
    const next = buttonIn(corner.current);
    inside.current = next !== null;
    if (next) next.focus();
    else goBack(origin.current);
  });

  return {
    onFocus: ({ relatedTarget }) => {
      if (!inside.current) origin.current = relatedTarget instanceof HTMLElement ? relatedTarget : null;
      inside.current = true;
    },
    // A button that goes away with its message may say that it loses the focus, but not to whom.
    onBlur: ({ relatedTarget }) => {
      if (relatedTarget && !corner.current?.contains(relatedTarget)) inside.current = false;
    },
  };
}

/** Where it was, or, where that is gone, the content of the page. */
function goBack(origin: HTMLElement | null): void {
  const place = origin?.isConnected ? origin : document.querySelector<HTMLElement>('h1[tabindex], main[tabindex]');
  place?.focus({ preventScroll: true });
}
