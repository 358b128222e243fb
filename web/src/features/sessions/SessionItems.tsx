import type { Ref } from 'react';
import type { SessionFieldsFragment } from '#graphql/generated.ts';
import { SessionItem } from './SessionItem.tsx';
import classes from './SessionList.module.css';

interface Props {
  readonly label: string;
  readonly sessions: readonly SessionFieldsFragment[];
  /** The session that is being ended. */
  readonly endingId: string | undefined;
  readonly onEnd: (id: string) => void;
  readonly ref: Ref<HTMLUListElement>;
}

/** Sessions, each with the means to end it. */
export function SessionItems({ label, sessions, endingId, onEnd, ref }: Props) {
  return (
    <ul ref={ref} tabIndex={-1} className={classes['list']} aria-label={label}>
      {sessions.map((session) => (
        <SessionItem
          key={session.id}
          session={session}
          busy={session.id === endingId}
          onEnd={() => onEnd(session.id)}
        />
      ))}
    </ul>
  );
}
