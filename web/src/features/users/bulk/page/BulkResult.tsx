import { Alert, Button, Group, Paper, Stack, Text } from '@mantine/core';
import { IconCircleCheck, IconCircleX } from '@tabler/icons-react';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { Link } from 'react-router';
import { FormErrors } from '#components/form/FormErrors.tsx';
import { EmptyState } from '#components/ui/EmptyState.tsx';
import { FailureNotice } from '#components/ui/FailureNotice.tsx';
import { Panel } from '#components/ui/Panel.tsx';
import type { BulkActionFieldsFragment } from '#graphql/generated.ts';
import { isEach, oppositeInput } from '../bulkInput.ts';
import { useBulkCreate } from '../useBulkCreate.ts';
import { BulkHandOut } from './BulkHandOut.tsx';
import { BulkSeats } from './BulkSeats.tsx';

/** What came of an action, and how it is taken back where that is possible. */
export function BulkResult({ action }: { readonly action: BulkActionFieldsFragment }) {
  const { t } = useTranslation();
  const undo = useBulkCreate();
  const list = (
    <Button component={Link} to="/users" variant={action.status === 'CANCELED' ? 'filled' : 'default'}>
      {t('bulkPage.list')}
    </Button>
  );
  if (action.status === 'CANCELED') {
    return (
      <Paper>
        <EmptyState icon={<IconCircleX size={40} stroke={1.5} />} title={t('bulkPage.canceledTitle')} actions={list}>
          {t('bulkPage.canceledText')}
        </EmptyState>
      </Paper>
    );
  }
  if (action.changedCount === 0) {
    return (
      <Panel
        title={t('bulkPage.nothingTitle')}
        description={t(isEach(action) ? 'bulkPage.nothingEach' : 'bulkPage.nothingText')}
      >
        {list}
      </Panel>
    );
  }
  const opposite = action.viewerCanUndo && oppositeInput(action);
  return (
    <>
      <Alert
        color="teal"
        variant="outline"
        role="status"
        icon={<IconCircleCheck aria-hidden />}
        title={t(`bulkDone.${action.kind}`, { count: action.changedCount })}
      >
        <Stack gap="xs">
          {action.sameCount > 0 && (
            <Text size="md">
              {t(isEach(action) ? 'bulkPage.sameEach' : 'bulkPage.same', { count: action.sameCount })}
            </Text>
          )}
          <FormErrors messages={undo.errors} />
          <FailureNotice failure={undo.failure} />
          <Group gap="xs">
            {list}
            {opposite && (
              <Button
                variant="default"
                loading={undo.busy}
                onClick={() => void undo.run({ selection: { bulkActionId: action.id }, action: opposite })}
              >
                {t('bulkPage.undo')}
              </Button>
            )}
          </Group>
        </Stack>
      </Alert>
      {action.kind === 'RESET_PASSWORD' && <BulkHandOut action={action} />}
      {action.seatChanges.length > 0 && (
        <Panel title={t('bulkPage.effect')}>
          <BulkSeats action={action} />
        </Panel>
      )}
    </>
  );
}
