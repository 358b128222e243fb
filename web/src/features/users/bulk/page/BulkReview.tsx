import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { type SyntheticEvent, useState } from 'react';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { FormErrors } from '#components/form/FormErrors.tsx';
import { typedCount } from '#components/form/typedCount.ts';
import { FailureNotice } from '#components/ui/FailureNotice.tsx';
import { Panel } from '#components/ui/Panel.tsx';
import { BulkActionCancelDocument, type BulkActionFieldsFragment } from '#graphql/generated.ts';
import { useSubmit } from '#graphql/useSubmit.ts';
import { useFormat } from '#i18n/format.tsx';
import { isEach } from '../bulkInput.ts';
import classes from './Bulk.module.css';
import { BulkMeaning } from './BulkMeaning.tsx';
import { BulkProgress } from './BulkProgress.tsx';
import { BulkSeats } from './BulkSeats.tsx';
import { useBulkCommit } from './useBulkCommit.ts';
import { useBulkTitle } from './useBulkTitle.ts';

/** What will change, before anything does; the button that does it; and how far it has come. */
export function BulkReview({ action }: { readonly action: BulkActionFieldsFragment }) {
  const { t } = useTranslation();
  const { instant } = useFormat();
  const titleOf = useBulkTitle();
  const commit = useBulkCommit(action);
  const cancel = useSubmit(BulkActionCancelDocument);
  const [typed, setTyped] = useState('');
  const { id, kind, status, changeCount, sameCount, expiresAt, viewerCanCommit, viewerCanCancel } = action;
  const ready = status === 'READY';
  const confirmed = kind !== 'DELETE' || typedCount(typed) === changeCount;

  const same = isEach(action) ? 'bulkPage.sameEach' : 'bulkPage.same';

  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (confirmed && viewerCanCommit) void commit.run(typed);
  };
  const title = ready
    ? t(kind === 'DELETE' ? 'bulkPage.willDelete' : 'bulkPage.ready', { count: changeCount })
    : t(status === 'COMMITTING' ? 'bulkPage.committing' : 'bulkPage.preparing');
  return (
    <div className={classes['split']}>
      <Panel title={title} description={ready ? t('bulkPage.readyText') : undefined}>
        <form onSubmit={submit} noValidate>
          <Stack gap="md">
            {!ready && <BulkProgress action={action} />}
            {ready && <BulkMeaning action={action} />}
            {ready && sameCount > 0 && <Text>{t(same, { count: sameCount })}</Text>}
            {ready && kind === 'DELETE' && (
              <TextInput
                label={t('bulkMeans.confirm', { count: changeCount })}
                value={typed}
                onChange={(event) => setTyped(event.currentTarget.value)}
                autoComplete="off"
                inputMode="numeric"
                maw={320}
              />
            )}
            <FormErrors messages={[...commit.errors, ...cancel.errors]} />
            <FailureNotice failure={commit.failure ?? cancel.failure} />
            <Group gap="xs">
              {ready && (
                <Button
                  type="submit"
                  size="md"
                  h="auto"
                  mih={42}
                  py={8}
                  color={kind === 'DELETE' || kind === 'DEACTIVATE' ? 'red' : undefined}
                  loading={commit.busy}
                  disabled={!confirmed || !viewerCanCommit || cancel.busy}
                  classNames={{ label: classes['wrap'] ?? '' }}
                >
                  {kind === 'UPDATE' ? t('bulkPage.change', { count: changeCount }) : titleOf(action, changeCount)}
                </Button>
              )}
              {viewerCanCancel && (
                <Button
                  size="md"
                  variant="default"
                  loading={cancel.busy}
                  disabled={commit.busy}
                  onClick={() => void cancel.submit({ id })}
                >
                  {t('bulkPage.cancel')}
                </Button>
              )}
            </Group>
            {ready && expiresAt && (
              <Text size="sm" c="dimmed">
                {t('bulkPage.readyHint', { instant: instant(expiresAt) })}
              </Text>
            )}
          </Stack>
        </form>
      </Panel>
      {status !== 'PREPARING' && (
        <Panel title={t('bulkPage.effect')}>
          <BulkSeats action={action} />
        </Panel>
      )}
    </div>
  );
}
