import { useQuery } from '@apollo/client/react';
import { Button, Group, NativeSelect, Paper } from '@mantine/core';
import { IconListDetails } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { useSearchParams } from 'react-router';
import { Pager } from '../../components/table/Pager.tsx';
import { useForwardPages } from '../../components/table/useForwardPages.ts';
import { EmptyState } from '../../components/ui/EmptyState.tsx';
import { FailureNotice } from '../../components/ui/FailureNotice.tsx';
import { failureOf } from '../../graphql/failure.ts';
import { PageHeader } from '../../components/ui/PageHeader.tsx';
import { Waiting } from '../../components/ui/Waiting.tsx';
import { AuditEntriesDocument } from '../../graphql/generated.ts';
import { AuditTable } from './AuditTable.tsx';
import { AUDIT_KINDS } from './kinds.ts';

/** Who did what, when and from where; filtered by what was done. */
export function AuditPage() {
  const { t } = useTranslation();
  const [params, setParams] = useSearchParams();
  const pages = useForwardPages();
  const kind = AUDIT_KINDS.find((entry) => entry === params.get('kind'));
  const filter = kind ? { kind: [kind] } : {};
  const { data, previousData, error, refetch } = useQuery(AuditEntriesDocument, {
    variables: { first: 50, filter, ...pages.variables },
  });
  const entries = (data ?? previousData)?.auditEntries;
  const choose = (value: string): void => setParams(value ? { kind: value } : {});
  return (
    <>
      <PageHeader title={t('audit.title')} description={t('audit.text')} />
      <Paper style={{ overflow: 'hidden' }}>
        <Group p="md" pb="sm">
          <NativeSelect
            aria-label={t('audit.kindFilter')}
            value={kind ?? ''}
            onChange={(event) => choose(event.currentTarget.value)}
            data={[
              { value: '', label: t('audit.anyKind') },
              ...AUDIT_KINDS.map((value) => ({ value, label: t(`auditKind.${value}`) })),
            ]}
          />
        </Group>
        {error && <FailureNotice inset failure={failureOf(error)} onRetry={() => void refetch()} />}
        {!entries && !error && <Waiting lines={10} />}
        {entries?.nodes.length === 0 && (
          <EmptyState
            icon={<IconListDetails size={40} stroke={1.5} />}
            title={t('audit.noneTitle')}
            actions={
              kind && (
                <Button variant="default" onClick={() => choose('')}>
                  {t('users.clearFilters')}
                </Button>
              )
            }
          >
            {t('audit.noneText')}
          </EmptyState>
        )}
        {entries && entries.nodes.length > 0 && (
          <>
            <AuditTable entries={entries.nodes} />
            <Pager summary={t('audit.count', { count: entries.totalCount })} {...pages.steps(entries.pageInfo)} />
          </>
        )}
      </Paper>
    </>
  );
}
