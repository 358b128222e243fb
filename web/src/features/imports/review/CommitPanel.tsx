import { Button, Group, Stack } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormErrors } from '#components/form/FormErrors.tsx';
import { FailureNotice } from '#components/ui/FailureNotice.tsx';
import { Panel } from '#components/ui/Panel.tsx';
import { ImportCancelDocument, ImportCommitDocument, type ImportFieldsFragment } from '#graphql/generated.ts';
import { requestAnswered, requestKey } from '#graphql/requestKeys.ts';
import { useAction } from '#graphql/useAction.ts';
import { ImportSeats } from '../ImportSeats.tsx';
import { ImportProgress } from './ImportProgress.tsx';
import classes from './Review.module.css';

/** What adding will change, before anything is written; the button that does it; and how far it has come. */
export function CommitPanel({ userImport }: { readonly userImport: ImportFieldsFragment }) {
  const { t } = useTranslation();
  const commit = useAction(ImportCommitDocument);
  const cancel = useAction(ImportCancelDocument);
  const [errors, setErrors] = useState<string[]>([]);
  const { id, rowCount, viewerCanCommit, viewerCanCancel } = userImport;
  const committing = userImport.status === 'COMMITTING' || userImport.commitRequested;

  const add = async (): Promise<void> => {
    const request = `commit:${id}`;
    const data = await commit.run({ input: { id, idempotencyKey: requestKey(request) } });
    if (data) requestAnswered(request);
    setErrors(data?.userImportCommit?.userErrors.map((error) => error.message) ?? []);
  };
  const giveUp = async (): Promise<void> => {
    const data = await cancel.run({ input: { id } });
    setErrors(data?.userImportCancel?.userErrors.map((error) => error.message) ?? []);
  };

  return (
    <div className={classes['split']}>
      <Panel
        title={t(committing ? 'commit.adding' : 'commit.title', { count: rowCount })}
        description={committing ? undefined : t('commit.text')}
      >
        <Stack gap="md">
          <ImportProgress userImport={userImport} committing={committing} />
          <FormErrors messages={errors} />
          <FailureNotice failure={commit.failure} onRetry={() => void add()} />
          <FailureNotice failure={cancel.failure} />
          <Group gap="xs">
            {!committing && (
              <Button
                size="md"
                onClick={() => void add()}
                loading={commit.busy}
                disabled={!viewerCanCommit || cancel.busy}
              >
                {t('commit.submit', { count: rowCount })}
              </Button>
            )}
            {viewerCanCancel && (
              <Button
                size="md"
                variant="default"
                onClick={() => void giveUp()}
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
