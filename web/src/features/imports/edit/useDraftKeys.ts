import type { KeyboardEvent } from 'react';
import { useEffect } from 'react';
import type { ImportDraft } from './draft.ts';

/**
 * F8 and Shift+F8 go from error to error wherever the keyboard is; undo and redo as everywhere, while it is among the
 * rows.
 */
export function useDraftKeys(draft: ImportDraft, goToProblem: (step: 1 | -1) => void) {
  useEffect(() => {
    const press = (event: globalThis.KeyboardEvent): void => {
      if (event.key !== 'F8' || event.ctrlKey || event.altKey || event.metaKey) return;
      event.preventDefault();
      goToProblem(event.shiftKey ? -1 : 1);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, [goToProblem]);

  return (event: KeyboardEvent): void => {
    if (!(event.ctrlKey || event.metaKey) || event.altKey) return;
    const key = event.key.toLowerCase();
    if (key !== 'z' && key !== 'y') return;
    event.preventDefault();
    if (key === 'y' || event.shiftKey) draft.redo();
    else draft.undo();
  };
}
