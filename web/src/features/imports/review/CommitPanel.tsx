import { Button, Group, Stack, Text } from '@mantine/core';
import { SEAT_NAMES } from '@rollcall/shared';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { FormErrors } from '../../../components/form/FormErrors.tsx';
import { CountChanges } from '../../../components/ui/CountChanges.tsx';
import { FailureNotice } from '../../../components/ui/FailureNotice.tsx';
import { Panel } from '../../../components/ui/Panel.tsx';
import { ImportCancelDocument, ImportCommitDocument, type ImportFieldsFragment } from '../../../graphql/generated.ts';
import { seatChanges } from '../../../graphql/keys.ts';
import { requestAnswered, requestKey } from '../../../graphql/requestKeys.ts';
import { useAction } from '../../../graphql/useAction.ts';
import { useFormat } from '../../../i18n/format.tsx';
import { ImportProgress } from './ImportProgress.tsx';
import classes from './Review.module.css';

/** What adding will change, before anything is written; the button that does it; and how far it has come. */
export function CommitPanel({ userImport }: { readonly userImport: ImportFieldsFragment }) {
  const { t } = useTranslation();
  const { text, month } = useFormat();
  const commit = useAction(ImportCommitDocument);
  const cancel = useAction(ImportCancelDocument);
  const [errors, setErrors] = useState<string[]>([]);
  const { id, rowCount, viewerCanCommit, viewerCanCancel } = userImport;
  const changes = seatChanges(userImport.seatChanges).map((change) => ({
    ...change,
    label: text(SEAT_NAMES[change.what]),
  }));
  const committing = userImport.status === 'COMMITTING' || userImport.commitRequested;

  const add = async (): Promise<void> => {
    const request = `commit:${id}`;
    const data = await commit.run({ input: { id, idempotencyKey: requestKey(request) } });
    if (data) requestAnswered(request);
    setErrors(data?.userImportCommit.userErrors.map((error) => error.message) ?? []);
  };
  const giveUp = async (): Promise<void> => {
    const data = await cancel.run({ input: { id } });
    setErrors(data?.userImportCancel.userErrors.map((error) => error.message) ?? []);
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
        <CountChanges caption={t('counts.caption')} changes={changes} />
        <Text size="sm" c="dimmed" mt="md">
          {t('counts.billing', { month: month(userImport.billingMonth) })}
        </Text>
      </Panel>
    </div>
  );
}
