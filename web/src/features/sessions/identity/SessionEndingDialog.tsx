import { useApolloClient } from '@apollo/client/react';
import { Button, Group, Stack, Text } from '@mantine/core';
import { useEffect, useState } from 'react';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { Dialog } from '#components/ui/Dialog.tsx';
import { FailureNotice } from '#components/ui/FailureNotice.tsx';
import { failureOf } from '#graphql/failure.ts';
import type { Failure } from '#graphql/failureKinds.ts';
import { ViewerDocument } from '#graphql/generated.ts';
import type { SessionEnd } from '#graphql/sessionEnd.ts';
import { useSignOut } from '../useSignOut.ts';
import { useViewer } from '../viewer.tsx';
import { SignInAgain } from './SignInAgain.tsx';

/**
 * Warns, over the page, that the session is about to end. One press keeps it; one that ends however much it is used is
 * replaced by another.
 */
export function SessionEndingDialog({ end }: { readonly end: SessionEnd }) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const viewer = useViewer();
  const signOut = useSignOut();
  const [busy, setBusy] = useState(false);
  const [failure, setFailure] = useState<Failure>();

  /** Any request keeps a session. The answer says until when, and that takes the warning away. */
  const stay = async (): Promise<void> => {
    setBusy(true);
    setFailure(undefined);
    try {
      await client.query({ query: ViewerDocument, fetchPolicy: 'network-only' });
    } catch (error) {
      setFailure(failureOf(error));
    }
    setBusy(false);
  };
  const lead = (
    <Text>
      {t(end.final ? 'sessionEnding.final' : 'sessionEnding.text')} <TimeLeft at={end.at} />
    </Text>
  );
  if (end.final) {
    return (
      <Dialog title={t('sessionEnding.title')} onClose={() => undefined}>
        <Stack gap="md">
          {lead}
          <SignInAgain account={viewer} onCancel={signOut} cancelLabel={t('nav.signOut')} />
        </Stack>
      </Dialog>
    );
  }
  return (
    <Dialog title={t('sessionEnding.title')} busy={busy} onClose={() => void stay()}>
      <Stack gap="md">
        {lead}
        <FailureNotice failure={failure} />
        <Group gap="xs" justify="flex-end">
          <Button variant="default" disabled={busy} onClick={signOut}>
            {t('nav.signOut')}
          </Button>
          <Button data-autofocus loading={busy} onClick={() => void stay()}>
            {t('sessionEnding.stay')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}

const SECOND = 1_000;

/** How much time is left, in minutes and seconds, counted down. */
function TimeLeft({ at }: { readonly at: number }) {
  const { t } = useTranslation();
  const [now, setNow] = useState(Date.now);
  useEffect(() => {
    const timer = setInterval(() => setNow(Date.now()), SECOND);
    return () => clearInterval(timer);
  }, []);
  const seconds = Math.max(0, Math.ceil((at - now) / SECOND));
  const time = `${Math.floor(seconds / 60)}:${String(seconds % 60).padStart(2, '0')}`;
  return <span role="timer">{t('sessionEnding.left', { time })}</span>;
}
