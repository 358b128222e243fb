import { useQuery } from '@apollo/client/react';
import { Anchor, Button } from '@mantine/core';
import { IconUserOff } from '@tabler/icons-react';
import { Trans } from '#i18n/Trans.tsx';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { Link } from 'react-router';
import { EmptyState } from '#components/ui/EmptyState.tsx';
import { FailureNotice } from '#components/ui/FailureNotice.tsx';
import { PageHeader } from '#components/ui/PageHeader.tsx';
import { PageWaiting } from '#components/ui/Waiting.tsx';
import { failureOf } from '#graphql/failure.ts';
import { DeletedUserDocument, type DeletedUserQuery } from '#graphql/generated.ts';
import { useFormat } from '#i18n/format.tsx';

type Deletion = DeletedUserQuery['auditEntries']['nodes'][number];

/** The name of who was deleted, as it was then: the log keeps it for good. */
function nameOf({ before, targetName }: Deletion): string {
  const name: unknown = before && 'name' in before ? before.name : undefined;
  return typeof name === 'string' ? name : (targetName ?? '');
}

/**
 * Stands in place of a user who is not there: says who that was, and when and by whom they were deleted, as the audit
 * log tells it.
 */
export function NoSuchUser({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(DeletedUserDocument, { variables: { id } });
  if (!data && !error) return <PageWaiting />;
  const deletion = data?.auditEntries.nodes[0];
  const list = (
    <Button component={Link} to="/users" variant="default">
      {t('userAdded.list')}
    </Button>
  );
  return (
    <>
      <PageHeader title={deletion ? nameOf(deletion) : t('userPage.notFoundTitle')} />
      {error && <FailureNotice failure={failureOf(error)} onRetry={() => void refetch()} />}
      <EmptyState
        icon={<IconUserOff size={40} stroke={1.5} />}
        title={t(deletion ? 'userPage.deletedLead' : 'userPage.notFoundLead')}
        actions={list}
      >
        {deletion ? <Deleted id={id} deletion={deletion} /> : t('userPage.notFoundText')}
      </EmptyState>
    </>
  );
}

function Deleted({ id, deletion }: { readonly id: string; readonly deletion: Deletion }) {
  const { t } = useTranslation();
  const { instant } = useFormat();
  return (
    <Trans
      i18nKey="userPage.deletedText"
      values={{
        loginId: deletion.targetName ?? '',
        instant: deletion.occurredAt ? instant(deletion.occurredAt) : t('audit.damaged'),
        actor: deletion.actorName,
      }}
      components={{ log: <Anchor component={Link} to={`/audit?targetId=${id}`} inherit underline="always" /> }}
    />
  );
}
