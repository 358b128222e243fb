import type { Locale } from '@rollcall/shared';
import { IconAlertCircle, IconAlertTriangle, IconWifiOff } from '@tabler/icons-react';
import type { Failure } from '#graphql/failureKinds.ts';
import type { SignInOutcome } from './signIn.ts';
import { type Words, timeOfDay, withValue } from './words.ts';

interface Props {
  readonly outcome: SignInOutcome;
  readonly words: Words;
  readonly locale: Locale;
}

/** Why nobody was signed in. */
export function Notice({ outcome, words, locale }: Props) {
  if (outcome.kind === 'signedIn') return null;
  return (
    <div className="notice" role="alert">
      {outcome.kind === 'refused' ? (
        <>
          <IconAlertCircle size={20} aria-hidden />
          <div>
            {outcome.messages.map((message) => (
              <p key={message}>{message}</p>
            ))}
          </div>
        </>
      ) : (
        <FailureText failure={outcome.failure} words={words.failure} locale={locale} />
      )}
    </div>
  );
}

interface FailureProps {
  readonly failure: Failure;
  readonly words: Words['failure'];
  readonly locale: Locale;
}

function FailureText({ failure, words, locale }: FailureProps) {
  const Icon = failure.kind === 'connection' ? IconWifiOff : IconAlertTriangle;
  const { title, text } = words[failure.kind];
  return (
    <>
      <Icon size={20} aria-hidden />
      <div>
        <p className="title">{title}</p>
        <p>{text}</p>
        {failure.retryAt && <p>{withValue(words.retryAt, 'time', timeOfDay(failure.retryAt, locale))}</p>}
        {failure.requestId && <p className="small">{withValue(words.requestId, 'id', failure.requestId)}</p>}
      </div>
    </>
  );
}
