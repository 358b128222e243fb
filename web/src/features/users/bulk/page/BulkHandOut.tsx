import { Button, Stack, Text } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { FormErrors } from '#components/form/FormErrors.tsx';
import { HandOutPanel } from '#components/handOut/HandOutPanel.tsx';
import { handOutOf } from '#components/handOut/handOuts.ts';
import { FailureNotice } from '#components/ui/FailureNotice.tsx';
import { Panel } from '#components/ui/Panel.tsx';
import type { BulkActionFieldsFragment } from '#graphql/generated.ts';
import { useOrganizationName } from '#graphql/useOrganizationName.ts';
import { useBulkCreate } from '../useBulkCreate.ts';
import { isUnanswered, useBulkCommit } from './useBulkCommit.ts';

/** The temporary passwords of a reset, in the window that gave them. */
export function BulkHandOut({ action }: { readonly action: BulkActionFieldsFragment }) {
  const { t } = useTranslation();
  const organization = useOrganizationName();
  const again = useBulkCreate();
  const { run, busy, failure } = useBulkCommit(action);
  const users = handOutOf(action.id);
  const asks = !users && isUnanswered(action.id);
  // The answer to what was asked here was lost: asked once more, it says whether the passwords of this window count.
  useEffect(() => {
    if (asks && !busy && !failure) void run('');
  });
  if (users) return <HandOutPanel users={users} organization={organization} name={t('bulkHandOut.name')} />;
  if (asks) return <FailureNotice failure={failure} onRetry={() => void run('')} />;
  return (
    <Panel title={t('bulkHandOut.elsewhere')}>
      <Stack gap="sm" align="flex-start">
        <Text>{t('bulkHandOut.elsewhereText')}</Text>
        <FormErrors messages={again.errors} />
        <FailureNotice failure={again.failure} />
        <Button
          variant="default"
          loading={again.busy}
          onClick={() => void again.run({ selection: { bulkActionId: action.id }, action: { kind: 'RESET_PASSWORD' } })}
        >
          {t('bulkHandOut.again')}
        </Button>
      </Stack>
    </Panel>
  );
}
