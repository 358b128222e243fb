import { useApolloClient } from '@apollo/client/react';
import { Button, Group, List, Stack, TextInput } from '@mantine/core';
import { type SyntheticEvent, useState } from 'react';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { Link, useNavigate } from 'react-router';
import { FormErrors } from '#components/form/FormErrors.tsx';
import { typedCount } from '#components/form/typedCount.ts';
import { FailureNotice } from '#components/ui/FailureNotice.tsx';
import { Panel } from '#components/ui/Panel.tsx';
import { showToast } from '#components/ui/toasts.ts';
import { forgetUsers } from '#graphql/cache.ts';
import { ImportUndoRunDocument } from '#graphql/generated.ts';
import { useSubmit } from '#graphql/useSubmit.ts';

interface Props {
  readonly id: string;
  readonly undo: { readonly removableCount: number; readonly keptCount: number };
  /** Called where another number of users would be removed by now, so that the lists must be looked at again. */
  readonly onOutdated: () => void;
}

/** Whether others have changed its users since they were looked at. */
const isOutdated = ({ code }: { readonly code: string }): boolean =>
  code === 'COUNT_MISMATCH' || code === 'IMPORT_NOT_UNDOABLE';

/** What undoing means, and the number that has to be typed before it is done. */
export function UndoForm({ id, undo: { removableCount: count, keptCount }, onOutdated }: Props) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const navigate = useNavigate();
  const run = useSubmit(ImportUndoRunDocument, (refusals) =>
    refusals.some(isOutdated) ? [t('undo.outdated')] : refusals.map(({ message }) => message),
  );
  const [typed, setTyped] = useState('');
  const confirmed = typedCount(typed) === count;

  const submit = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    if (!confirmed) return;
    const payload = await run.submit({ id, expectedCount: count });
    if (!payload) return;
    if (payload.userErrors.some(isOutdated)) {
      setTyped('');
      onOutdated();
    }
    if (!payload.userImport) return;
    forgetUsers(client.cache);
    showToast({ text: t('undo.done', { count: payload.userImport.removedCount }) });
    await navigate(`/imports/${id}`, { replace: true });
  };
  return (
    <Panel title={t('undo.will', { count })} description={t('undo.willText')}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack gap="md">
          <List size="md">
            <List.Item>{t('undo.freed')}</List.Item>
            {keptCount > 0 && <List.Item>{t('undo.keptMeans', { count: keptCount })}</List.Item>}
            <List.Item>{t('undo.final')}</List.Item>
          </List>
          <TextInput
            label={t('undo.confirm', { count })}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
            autoComplete="off"
            inputMode="numeric"
            maw={320}
          />
          <FormErrors messages={run.errors} />
          <FailureNotice failure={run.failure} />
          <Group gap="xs">
            <Button type="submit" size="md" color="red" loading={run.busy} disabled={!confirmed}>
              {t('undo.submit', { count })}
            </Button>
            <Button component={Link} to={`/imports/${id}`} size="md" variant="default">
              {t('undo.cancel')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Panel>
  );
}
