import { useApolloClient } from '@apollo/client/react';
import { useCallback, useEffect, useMemo, useSyncExternalStore } from 'react';
import { DraftKeeper, type DraftSource, type KeepingState } from './draftKeeper.ts';
import type { DraftKey } from './draftKeys.ts';

interface Keeping {
  readonly state: KeepingState;
  /** Removes the draft for good: it is done with, or given up. */
  readonly discard: () => void;
}

interface Kept {
  readonly source: DraftSource;
  /** Where it was opened again, its key. */
  readonly key?: DraftKey | undefined;
  /** Calls back when the source changed. @returns what ends that */
  readonly subscribe: (listener: () => void) => () => void;
}

/**
 * Keeps a draft in this browser for as long as it is drawn, and leaves it there: as it changes, and at once when the
 * page goes out of sight.
 * @param kept the same object for the same draft; undefined where there is none
 */
export function useDraftKeeper(kept: Kept | undefined): Keeping {
  const client = useApolloClient();
  const keeper = useMemo(() => kept && new DraftKeeper(client, kept.source, kept.key), [client, kept]);
  useEffect(() => {
    if (!kept || !keeper) return undefined;
    keeper.start();
    const unsubscribe = kept.subscribe(() => keeper.touch());
    const flush = (): void => void keeper.flush();
    document.addEventListener('visibilitychange', flush);
    window.addEventListener('pagehide', flush);
    return () => {
      unsubscribe();
      document.removeEventListener('visibilitychange', flush);
      window.removeEventListener('pagehide', flush);
      void keeper.close();
    };
  }, [kept, keeper]);
  const state = useSyncExternalStore(keeper?.subscribe ?? never, keeper?.state ?? saving);
  const discard = useCallback((): void => void keeper?.discard(), [keeper]);
  return { state, discard };
}

const never = (): (() => void) => () => undefined;
const saving = (): KeepingState => 'saving';
