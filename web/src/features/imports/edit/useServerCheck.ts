import { useApolloClient } from '@apollo/client/react';
import { useCallback, useEffect, useRef, useState } from 'react';
import { failureOf } from '#graphql/failure.ts';
import type { Failure } from '#graphql/failureKinds.ts';
import type { ImportDraft } from './draft.ts';
import { askServer } from './serverCheck.ts';
import { useDraftVersion } from './useDraft.ts';

/** Milliseconds of quiet before what was edited is asked about. */
const QUIET = 400;

interface ServerCheck {
  /** Whether something is not known yet that the server has to say. */
  readonly pending: boolean;
  readonly failure: Failure | undefined;
  readonly retry: () => void;
}

/**
 * Keeps a draft checked by the server: all of it at first, then what was edited. An edit gives up the request under way
 * and asks anew; a failed one is told, and tried again by hand, after the next edit, and when the connection is back.
 * Edits are never lost by it.
 */
export function useServerCheck(draft: ImportDraft): ServerCheck {
  const client = useApolloClient();
  const version = useDraftVersion(draft);
  const [tries, setTries] = useState(0);
  const triesBefore = useRef(tries);
  const [failure, setFailure] = useState<Failure>();
  const pending = draft.table.unasked().length > 0;

  useEffect(() => {
    if (!pending) return undefined;
    const controller = new AbortController();
    const ask = (): void => {
      askServer(client, draft, controller.signal).then(
        () => setFailure(undefined),
        (error: unknown) => controller.signal.aborted || setFailure(failureOf(error)),
      );
    };
    // The first time, and by hand, at once.
    const wait = version > 0 && triesBefore.current === tries ? QUIET : 0;
    triesBefore.current = tries;
    const timer = setTimeout(ask, wait);
    return () => {
      clearTimeout(timer);
      controller.abort();
    };
  }, [client, draft, pending, version, tries]);

  const retry = useCallback((): void => setTries((count) => count + 1), []);
  useEffect(() => {
    window.addEventListener('online', retry);
    return () => window.removeEventListener('online', retry);
  }, [retry]);
  return { pending, failure, retry };
}
