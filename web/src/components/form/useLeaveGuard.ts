import { useCallback } from 'react';
import { NavigationType, useBeforeUnload, useBlocker } from 'react-router';
import { takesFile } from './droppedFile.ts';

/**
 * The state of a navigation that ends the work itself, which therefore passes: what was typed is saved, or of no more
 * use.
 */
export const WORK_DONE = { workDone: true } as const;

const valueIn = (search: string, name: string): string | null => new URLSearchParams(search).get(name);

/**
 * While it is active no link, no way back and no closing of the window leaves the page unasked.
 * @param closing whether the closing of the window alone is to be asked about, where that is not the same
 * @param part the parameter of the address that says which part of its page is open, where to open another, or none,
 * leaves the work too
 */
export function useLeaveGuard(active: boolean, closing = active, part?: string) {
  const blocker = useBlocker(({ currentLocation, nextLocation, historyAction }) => {
    // A step of the history to which one returns keeps its state, and is asked about.
    const done = historyAction !== NavigationType.Pop && nextLocation.state === WORK_DONE;
    // A file that is dropped takes the place of what is open, also on its own page.
    const isElsewhere = nextLocation.pathname !== currentLocation.pathname;
    const isOther = part !== undefined && valueIn(nextLocation.search, part) !== valueIn(currentLocation.search, part);
    const leaves = isElsewhere || isOther || takesFile(nextLocation.state);
    return active && !done && leaves;
  });
  useBeforeUnload(
    useCallback(
      (event) => {
        if (closing) event.preventDefault();
      },
      [closing],
    ),
  );
  return {
    leaving: blocker.state === 'blocked',
    stay: (): void => blocker.reset?.(),
    leave: (): void => blocker.proceed?.(),
  };
}
