import { type RefObject, useEffect, useRef } from 'react';

/** Where the focus is: an element, and in which row of a table it stands. */
interface Place {
  readonly element: HTMLElement;
  readonly row: number | undefined;
}

const FOCUSABLE = 'a[href], button:not(:disabled), input:not(:disabled)';

/**
 * Keeps the focus in a part of the page where what had it goes away, or can't be used any more: it goes to the row that
 * is in its row's place, or else to the part's first field. Otherwise it would fall to the page as a whole.
 */
export function useFocusKept<E extends HTMLElement>(): RefObject<E | null> {
  const part = useRef<E>(null);
  const last = useRef<Place>(undefined);
  useEffect(() => {
    const element = part.current;
    const note = ({ target }: FocusEvent): void => {
      if (!(target instanceof HTMLElement) || target.closest('dialog')) return;
      last.current = { element: target, row: target.closest<HTMLTableRowElement>('tbody tr')?.rowIndex };
    };
    // A finger needs no focus, and a field that had it would open the keyboard.
    const forget = ({ pointerType }: PointerEvent): void => {
      if (pointerType === 'touch') last.current = undefined;
    };
    element?.addEventListener('focusin', note);
    document.addEventListener('click', forget);
    return () => {
      element?.removeEventListener('focusin', note);
      document.removeEventListener('click', forget);
    };
  }, []);
  // After every drawing: only then it is known what is gone.
  useEffect(() => {
    const { element, row } = last.current ?? {};
    if (!element || (element.isConnected && !element.matches(':disabled'))) return;
    const { activeElement } = document;
    if (activeElement && activeElement !== document.body && activeElement !== element) return;
    last.current = undefined;
    nextTo(part.current, row)?.focus();
  });
  return part;
}

function nextTo(part: HTMLElement | null, row: number | undefined): HTMLElement | null | undefined {
  const rows = row === undefined ? [] : [...(part?.querySelectorAll<HTMLTableRowElement>('tbody tr') ?? [])];
  const there = rows.find(({ rowIndex }) => rowIndex === row) ?? rows.at(-1);
  const inRow = there?.querySelector<HTMLElement>('a[href]') ?? there?.querySelector<HTMLElement>(FOCUSABLE);
  return inRow ?? part?.querySelector<HTMLElement>('input:not(:disabled), a[href], button:not(:disabled)');
}
