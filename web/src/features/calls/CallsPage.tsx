import { Button, Paper, Progress } from '@mantine/core';
import { IconDownload } from '@tabler/icons-react';
import { FormErrors } from '#components/form/FormErrors.tsx';
import { Pager } from '#components/table/Pager.tsx';
import { FailureNotice } from '#components/ui/FailureNotice.tsx';
import { PageHeader } from '#components/ui/PageHeader.tsx';
import { useFocusKept } from '#components/ui/useFocusKept.ts';
import { Waiting } from '#components/ui/Waiting.tsx';
import { failureOf } from '#graphql/failure.ts';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { CallChips } from './CallChips.tsx';
import { CallFilters } from './CallFilters.tsx';
import classes from './CallsPage.module.css';
import { CallPanel } from './CallPanel.tsx';
import { EVERYTHING, isFiltered } from './callState.ts';
import { CallTable } from './CallTable.tsx';
import { CallViewMenu } from './CallViewMenu.tsx';
import { NoCalls } from './NoCalls.tsx';
import { RetentionNote } from './RetentionNote.tsx';
import { useCallExport } from './useCallExport.ts';
import { type Retention, useCallRetention } from './useCallRetention.ts';
import { useCalls } from './useCalls.ts';
import { type Reader, ReaderContext } from './reader.ts';

interface Props {
  readonly reader: Reader;
  /** Whether they may have the history as a file. */
  readonly mayExport: boolean;
}

/** The response history: one's own calls, or to administrators everyone's. */
export function CallsPage({ reader, mayExport }: Props) {
  const { t } = useTranslation();
  const { state, filter, change, columns, changeColumns, ...list } = useCalls();
  const { calls, pages, stale, error, refetch, opened, linkTo, close } = list;
  const retention = useCallRetention();
  const file = useCallExport(filter);
  const part = useFocusKept<HTMLDivElement>();
  const filtered = isFiltered(state);
  // Where there is no call at all, there is none to look for and no page to turn.
  const none = calls?.nodes.length === 0 && !stale && !filtered;
  return (
    <ReaderContext value={reader}>
      <PageHeader
        title={t('calls.title')}
        description={t(reader.administrative ? 'calls.text' : 'calls.ownText')}
        actions={
          <>
            <CallViewMenu columns={columns} onChange={changeColumns} />
            {mayExport && (
              <Button
                variant="default"
                loading={file.busy}
                onClick={() => void file.run()}
                leftSection={<IconDownload size={16} aria-hidden />}
              >
                {t('calls.export')}
              </Button>
            )}
          </>
        }
      />
      <div className={classes['notices']}>
        <FormErrors messages={file.errors} />
        <FailureNotice failure={file.failure} onRetry={() => void file.run()} />
      </div>
      <Paper ref={part} className={classes['list']} data-wide>
        {!none && <CallFilters state={state} onChange={change} />}
        <CallChips state={state} onChange={change} />
        <div className={classes['progress']}>
          {stale && calls && <Progress value={100} animated size={2} aria-label={t('common.loading')} />}
        </div>
        {error && <FailureNotice inset failure={failureOf(error)} onRetry={() => void refetch()} />}
        {!calls && !error && <Waiting lines={10} />}
        {calls?.nodes.length === 0 && !stale && (
          <NoCalls
            filtered={filtered}
            deletedBefore={isBefore(state.to, retention) ? retention.keptFrom : null}
            onClear={() => change(EVERYTHING)}
          />
        )}
        {calls && calls.nodes.length > 0 && (
          <CallTable columns={columns} calls={calls.nodes} opened={opened} linkTo={linkTo} />
        )}
        {calls && !calls.pageInfo.hasNextPage && <RetentionNote {...retention} />}
        {calls && !none && (
          <Pager summary={t('calls.count', { count: calls.totalCount })} {...pages.steps(calls.pageInfo)} />
        )}
      </Paper>
      {opened !== undefined && (
        <CallPanel
          key={opened}
          id={opened}
          known={calls?.nodes.find(({ id }) => id === opened)}
          linkTo={linkTo}
          onClose={close}
        />
      )}
    </ReaderContext>
  );
}

/** Whether calls until this day are deleted, all of them. */
const isBefore = (to: string | undefined, { keptFrom }: Retention): boolean =>
  to !== undefined && keptFrom !== null && to < keptFrom;
