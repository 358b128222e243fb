import { useEffect, useState } from 'react';
import { useNextMoment } from '#components/ui/useNextMoment.ts';
import { CallsUnderWayDocument, type CallsUnderWayQuery } from '#graphql/generated.ts';
import type { Pace } from '#graphql/pace.ts';
import { useFollowed } from '#graphql/useFollowed.ts';

export type Answer = CallsUnderWayQuery['callsUnderWay'];
export type CallUnderWay = Answer['calls'][number];

/** Whoever watches calls moves nothing: they are followed for as long as the page is in sight. */
const LIVE: Pace = { every: 5_000, ends: true };
/** For how long an answer is taken for what goes on now, in milliseconds: one that is late is no lost connection. */
const GOOD_FOR = 15_000;

/** What was heard last. */
interface Heard {
  readonly answer: Answer | undefined;
  /** When, by the clock of this machine, in milliseconds since 1970. */
  readonly at: number;
  /** Why nothing has been heard since. */
  readonly error: unknown;
}

const heardNow = (answer: Answer): Heard => ({ answer, at: Date.now(), error: undefined });

/**
 * The calls under way as they were last told, and whether that is still what goes on: not where the last request
 * failed, or none was answered for a while, as when the page was out of sight.
 */
export function useCallsUnderWay() {
  const { data, error, refetch } = useFollowed(
    CallsUnderWayDocument,
    { variables: {}, fetchPolicy: 'network-only' },
    () => LIVE,
  );
  const [heard, setHeard] = useState<Heard>({ answer: undefined, at: 0, error: undefined });
  const answer = data?.callsUnderWay;
  // While it is asked again, nothing is known to be well again: an error stays until there is another answer.
  if (answer && answer.asOf !== heard.answer?.asOf) setHeard(heardNow(answer));
  else if (error && error !== heard.error) setHeard({ ...heard, error });

  const until = heard.at + GOOD_FOR;
  const now = useNextMoment([new Date(until).toISOString()]);

  useEffect(() => {
    const askAgain = (): void => {
      if (!document.hidden) void refetch().catch(() => undefined);
    };
    document.addEventListener('visibilitychange', askAgain);
    window.addEventListener('online', askAgain);
    return () => {
      document.removeEventListener('visibilitychange', askAgain);
      window.removeEventListener('online', askAgain);
    };
  }, [refetch]);
  return { ...heard, live: heard.answer !== undefined && heard.error === undefined && now < until, refetch };
}
