import { useQuery } from '@apollo/client/react';
import { Anchor, Group, Text } from '@mantine/core';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { Link } from 'react-router';
import { FailureNotice } from '#components/ui/FailureNotice.tsx';
import { Panel } from '#components/ui/Panel.tsx';
import { Waiting } from '#components/ui/Waiting.tsx';
import { failureOf } from '#graphql/failure.ts';
import { UserActivityDocument } from '#graphql/generated.ts';
import { AuditList } from './AuditList.tsx';
import { newestOf } from './newestOf.ts';

/** So many entries are shown on a user's page. */
const SHOWN = 10;

/** What a user did and what was done to them, as the audit log tells it; the whole of it is a step away. */
export function UserActivity({ userId }: { readonly userId: string }) {
  const { t } = useTranslation();
  return (
    <Panel title={t('userActivity.title')} description={t('userActivity.text')}>
      <Entries userId={userId} />
      <Group gap="md" mt="sm">
        <Anchor component={Link} to={`/audit?actorId=${userId}`}>
          {t('userActivity.byUser')}
        </Anchor>
        <Anchor component={Link} to={`/audit?targetId=${userId}`}>
          {t('userActivity.ofUser')}
        </Anchor>
      </Group>
    </Panel>
  );
}

function Entries({ userId }: { readonly userId: string }) {
  const { t } = useTranslation();
  const variables = { id: userId, first: SHOWN };
  const { data, error, refetch } = useQuery(UserActivityDocument, { variables, fetchPolicy: 'network-only' });
  if (!data) {
    if (error) return <FailureNotice failure={failureOf(error)} onRetry={() => void refetch()} />;
    return <Waiting lines={3} />;
  }
  const entries = newestOf([...data.byActor.nodes, ...data.ofTarget.nodes], SHOWN);
  if (entries.length === 0) return <Text c="dimmed">{t('userActivity.none')}</Text>;
  return <AuditList entries={entries} shown={undefined} level={3} />;
}
