import { Button, Stack, Text } from '@mantine/core';
import { useQuery } from '@apollo/client/react';
import { useRef, useState } from 'react';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { FailureNotice } from '#components/ui/FailureNotice.tsx';
import { showToast } from '#components/ui/toasts.ts';
import { Waiting } from '#components/ui/Waiting.tsx';
import { failureOf } from '#graphql/failure.ts';
import { SessionEndDocument, SessionEndOthersDocument, SessionsDocument } from '#graphql/generated.ts';
import { useSubmit } from '#graphql/useSubmit.ts';
import { SessionItems } from './SessionItems.tsx';

/** Where one is signed in, each place with the means to end it. */
export function SessionList() {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(SessionsDocument);
  const end = useSubmit(SessionEndDocument);
  const endOthers = useSubmit(SessionEndOthersDocument);
  const [endingId, setEndingId] = useState<string>();
  const list = useRef<HTMLUListElement>(null);

  if (!data) {
    if (error) return <FailureNotice failure={failureOf(error)} onRetry={() => void refetch()} />;
    return <Waiting lines={3} height={56} />;
  }
  const { sessions } = data;

  /** The button that was pressed goes away, and the focus with it. */
  const readAgain = async (): Promise<void> => {
    list.current?.focus();
    await refetch().catch(() => undefined);
  };
  const endOne = async (id: string): Promise<void> => {
    setEndingId(id);
    const payload = await end.submit({ id });
    if (!payload) return;
    const refused = payload.userErrors[0];
    showToast(refused ? { text: refused.message, tone: 'bad' } : { text: t('sessions.ended') });
    await readAgain();
  };
  const endAll = async (): Promise<void> => {
    const payload = await endOthers.submit();
    if (!payload) return;
    showToast({ text: t('sessions.endedOthers', { count: payload.endedCount ?? 0 }) });
    await readAgain();
  };

  return (
    <Stack gap="md" align="stretch">
      <SessionItems
        ref={list}
        label={t('sessions.title')}
        sessions={sessions}
        endingId={end.busy ? endingId : undefined}
        onEnd={(id) => void endOne(id)}
      />
      <FailureNotice failure={end.failure ?? endOthers.failure} />
      {sessions.length > 1 ? (
        <Button
          variant="default"
          style={{ alignSelf: 'flex-start' }}
          loading={endOthers.busy}
          onClick={() => void endAll()}
        >
          {t('sessions.endOthers')}
        </Button>
      ) : (
        <Text c="dimmed">{t('sessions.onlyThis')}</Text>
      )}
    </Stack>
  );
}
