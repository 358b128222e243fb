import { Button, Paper, Progress, Text } from '@mantine/core';
import { IconDownload, IconShieldCheck } from '@tabler/icons-react';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { Pager } from '#components/table/Pager.tsx';
import { FailureNotice } from '#components/ui/FailureNotice.tsx';
import { FormErrors } from '#components/form/FormErrors.tsx';
import { PageHeader } from '#components/ui/PageHeader.tsx';
import { useFocusKept } from '#components/ui/useFocusKept.ts';
import { Waiting } from '#components/ui/Waiting.tsx';
import { failureOf } from '#graphql/failure.ts';
import { AuditFilters } from './AuditFilters.tsx';
import classes from './AuditPage.module.css';
import { EVERYTHING, isFiltered } from './auditState.ts';
import { AuditList } from './AuditList.tsx';
import { FilterChips } from './FilterChips.tsx';
import { NoEntries } from './NoEntries.tsx';
import { useAuditExport } from './useAuditExport.ts';
import { useAuditLog } from './useAuditLog.ts';
import { useVerification } from './useVerification.ts';
import { Verification } from './Verification.tsx';

/**
 * Who did what, when and from where: filtered by the address, saved as a file, and held against its chain of hashes.
 */
export function AuditPage() {
  const { t } = useTranslation();
  const { state, filter, change, entries, pages, stale, error, refetch } = useAuditLog();
  const file = useAuditExport(filter, () => void refetch());
  const verification = useVerification();
  const part = useFocusKept<HTMLDivElement>();
  const isThere = entries?.nodes.some(({ sequence }) => sequence === state.entry);
  return (
    <>
      <PageHeader
        title={t('audit.title')}
        description={t('audit.text')}
        actions={
          <>
            <Button
              variant="default"
              loading={verification.busy}
              onClick={() => void verification.run()}
              leftSection={<IconShieldCheck size={16} aria-hidden />}
            >
              {t('audit.verify')}
            </Button>
            <Button
              variant="default"
              loading={file.busy}
              onClick={() => void file.run()}
              leftSection={<IconDownload size={16} aria-hidden />}
            >
              {t('audit.export')}
            </Button>
          </>
        }
      />
      <div className={classes['notices']}>
        <Verification result={verification.result} onClose={verification.close} />
        <FailureNotice failure={verification.failure} onRetry={() => void verification.run()} />
        <FormErrors messages={file.errors} />
        <FailureNotice failure={file.failure} onRetry={() => void file.run()} />
      </div>
      <Paper ref={part} className={classes['list']} data-wide>
        <AuditFilters state={state} onChange={change} />
        <FilterChips state={state} onChange={change} />
        <div className={classes['progress']}>
          {stale && entries && <Progress value={100} animated size={2} aria-label={t('common.loading')} />}
        </div>
        {error && <FailureNotice inset failure={failureOf(error)} onRetry={() => void refetch()} />}
        {!entries && !error && <Waiting lines={10} />}
        {entries?.nodes.length === 0 && !stale && (
          <NoEntries filtered={isFiltered(state)} onClear={() => change(EVERYTHING)} />
        )}
        {state.entry && entries && !stale && !isThere && (
          <Text px="md" pb="xs" c="var(--rc-bad)" role="status">
            {t('audit.notThere', { entry: state.entry })}
          </Text>
        )}
        {entries && entries.nodes.length > 0 && <AuditList entries={entries.nodes} shown={state.entry} />}
        {entries && (
          <Pager summary={t('audit.count', { count: entries.totalCount })} {...pages.steps(entries.pageInfo)} />
        )}
      </Paper>
    </>
  );
}
