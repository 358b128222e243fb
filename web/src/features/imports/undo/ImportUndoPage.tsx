import { useQuery } from '@apollo/client/react';
import { Button, Paper, Stack } from '@mantine/core';
import { IconArrowBackUp } from '@tabler/icons-react';
import { useState } from 'react';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { Link } from 'react-router';
import { BackLink } from '#components/ui/BackLink.tsx';
import { EmptyState } from '#components/ui/EmptyState.tsx';
import { FailureNotice } from '#components/ui/FailureNotice.tsx';
import { PageHeader } from '#components/ui/PageHeader.tsx';
import { Panel } from '#components/ui/Panel.tsx';
import { Waiting } from '#components/ui/Waiting.tsx';
import { failureOf } from '#graphql/failure.ts';
import { ImportUndoDocument } from '#graphql/generated.ts';
import { ImportSeats } from '../ImportSeats.tsx';
import classes from '../review/Review.module.css';
import { UndoForm } from './UndoForm.tsx';
import { UndoUsers } from './UndoUsers.tsx';

const PAGE = 50;

/**
 * Whom undoing an import would remove, whom it would keep and why, and what it does to the seats: before it is done.
 */
export function ImportUndoPage({ id }: { readonly id: string }) {
  const { t } = useTranslation();
  const [removableAfter, setRemovableAfter] = useState<string>();
  const [keptAfter, setKeptAfter] = useState<string>();
  // What others have done meanwhile counts, so nothing is taken from what was read before.
  const { data, previousData, error, refetch } = useQuery(ImportUndoDocument, {
    variables: { id, first: PAGE, ...(removableAfter && { removableAfter }), ...(keptAfter && { keptAfter }) },
    fetchPolicy: 'network-only',
  });
  const known = data ?? previousData;
  const userImport = known?.userImport;
  const undo = userImport?.status === 'COMPLETED' ? userImport.undo : undefined;
  const header = (
    <PageHeader
      title={t('undo.title')}
      description={userImport?.fileName ?? '\u00a0'}
      back={<BackLink to={`/imports/${id}`}>{t('undo.back')}</BackLink>}
    />
  );
  if (!known) {
    return (
      <>
        {header}
        {error ? (
          <FailureNotice inset failure={failureOf(error)} onRetry={() => void refetch()} />
        ) : (
          <Waiting lines={8} />
        )}
      </>
    );
  }
  return (
    <>
      {header}
      {error && <FailureNotice inset failure={failureOf(error)} onRetry={() => void refetch()} />}
      <Stack gap="md">
        {undo && undo.removableCount > 0 ? (
          <div className={classes['split']}>
            <UndoForm id={id} undo={undo} onOutdated={() => void refetch()} />
            <Panel title={t('commit.seats')}>
              <ImportSeats changes={undo.seatChanges} billingMonth={undo.billingMonth} />
            </Panel>
          </div>
        ) : (
          <Paper>
            <EmptyState
              icon={<IconArrowBackUp size={40} stroke={1.5} />}
              title={t(userImport?.status === 'UNDONE' ? 'undo.doneTitle' : 'undo.nothingTitle')}
              actions={
                <Button component={Link} to={`/imports/${id}`}>
                  {t('undo.back')}
                </Button>
              }
            >
              {t(userImport?.status === 'UNDONE' ? 'undo.doneText' : 'undo.nothingText')}
            </EmptyState>
          </Paper>
        )}
        {undo && undo.keptCount > 0 && (
          <UndoUsers
            title={t('undo.kept', { count: undo.keptCount })}
            users={undo.kept}
            after={keptAfter}
            onPage={setKeptAfter}
            reasons
          />
        )}
        {undo && undo.removableCount > 0 && (
          <UndoUsers
            title={t('undo.removable', { count: undo.removableCount })}
            users={undo.removable}
            after={removableAfter}
            onPage={setRemovableAfter}
          />
        )}
      </Stack>
    </>
  );
}
