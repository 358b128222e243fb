import { useQuery } from '@apollo/client/react';
import { Button, Stack, Text } from '@mantine/core';
import { useContext, useRef, useState } from 'react';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { FailureNotice } from '#components/ui/FailureNotice.tsx';
import { Panel } from '#components/ui/Panel.tsx';
import { showToast } from '#components/ui/toasts.ts';
import { Waiting } from '#components/ui/Waiting.tsx';
import { failureOf } from '#graphql/failure.ts';
import { UserSessionsDocument, UserSessionsEndDocument } from '#graphql/generated.ts';
import { useSubmit } from '#graphql/useSubmit.ts';
import { SessionItems } from './SessionItems.tsx';
import { SessionList } from './SessionList.tsx';
import { ViewerContext } from './viewer.tsx';

/** Where a user is signed in, on their page. Of oneself it is the list that one knows. */
export function UserSessions({ userId }: { readonly userId: string }) {
  const { t } = useTranslation();
  const own = useContext(ViewerContext)?.id === userId;
  return own ? (
    <Panel title={t('sessions.title')} description={t('sessions.text')}>
      <SessionList />
    </Panel>
  ) : (
    <Panel title={t('sessions.ofUser')} description={t('sessions.ofUserText')}>
      <OthersSessions userId={userId} />
    </Panel>
  );
}

function OthersSessions({ userId }: { readonly userId: string }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(UserSessionsDocument, { variables: { id: userId } });
  const end = useSubmit(UserSessionsEndDocument);
  const [ending, setEnding] = useState<string>();
  const list = useRef<HTMLUListElement>(null);
  if (!data) {
    if (error) return <FailureNotice failure={failureOf(error)} onRetry={() => void refetch()} />;
    return <Waiting lines={2} height={56} />;
  }
  const sessions = data.user?.sessions ?? [];

  const run = async (sessionId?: string): Promise<void> => {
    setEnding(sessionId ?? 'all');
    const payload = await end.submit({ userId, ...(sessionId !== undefined && { sessionId }) });
    if (!payload) return;
    const refused = payload.userErrors[0];
    if (refused) showToast({ text: refused.message, tone: 'bad' });
    else showToast({ text: t('sessions.endedCount', { count: payload.endedCount ?? 0 }) });
    // The button that was pressed goes away, and the focus with it.
    list.current?.focus();
    await refetch().catch(() => undefined);
  };
  return (
    <Stack gap="md" align="stretch">
      <SessionItems
        ref={list}
        label={t('sessions.ofUser')}
        sessions={sessions}
        endingId={end.busy ? ending : undefined}
        onEnd={(id) => void run(id)}
      />
      <FailureNotice failure={end.failure} />
      {sessions.length > 0 ? (
        <Button
          variant="default"
          style={{ alignSelf: 'flex-start' }}
          loading={end.busy && ending === 'all'}
          onClick={() => void run()}
        >
          {t('sessions.endAll')}
        </Button>
      ) : (
        <Text c="dimmed">{t('sessions.none')}</Text>
      )}
    </Stack>
  );
}
