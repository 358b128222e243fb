import { Button, Group, Stack } from '@mantine/core';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { FormErrors } from '#components/form/FormErrors.tsx';
import { FailureNotice } from '#components/ui/FailureNotice.tsx';
import { Panel } from '#components/ui/Panel.tsx';
import { ImportCancelDocument, ImportCommitDocument, type ImportFieldsFragment } from '#graphql/generated.ts';
import { useSubmit } from '#graphql/useSubmit.ts';
import { ImportSeats } from '../ImportSeats.tsx';
import { ImportProgress } from './ImportProgress.tsx';
import classes from './Review.module.css';

/** What adding will change, before anything is written; the button that does it; and how far it has come. */
export function CommitPanel({ userImport }: { readonly userImport: ImportFieldsFragment }) {
  const { t } = useTranslation();
  const commit = useSubmit(ImportCommitDocument);
  const cancel = useSubmit(ImportCancelDocument);
  const { id, rowCount, viewerCanCommit, viewerCanCancel } = userImport;
  const committing = userImport.status === 'COMMITTING' || userImport.commitRequested;

  const add = (): void => void commit.submitOnce(`commit:${id}`, { id });

  return (
    <div className={classes['split']}>
      <Panel
        title={t(committing ? 'commit.adding' : 'commit.title', { count: rowCount })}
        description={committing ? undefined : t('commit.text')}
      >
        <Stack gap="md">
          <ImportProgress userImport={userImport} committing={committing} />
          <FormErrors messages={[...commit.errors, ...cancel.errors]} />
          <FailureNotice failure={commit.failure} onRetry={add} />
          <FailureNotice failure={cancel.failure} />
          <Group gap="xs">
            {!committing && (
              <Button size="md" onClick={add} loading={commit.busy} disabled={!viewerCanCommit || cancel.busy}>
                {t('commit.submit', { count: rowCount })}
              </Button>
            )}
            {viewerCanCancel && (
              <Button
                size="md"
                variant="default"
                onClick={() => void cancel.submit({ id })}
                loading={cancel.busy}
                disabled={commit.busy}
              >
                {t('commit.cancel')}
              </Button>
            )}
          </Group>
        </Stack>
      </Panel>
      <Panel title={t('commit.seats')}>
        <ImportSeats changes={userImport.seatChanges} billingMonth={userImport.billingMonth} />
      </Panel>
    </div>
  );
}
