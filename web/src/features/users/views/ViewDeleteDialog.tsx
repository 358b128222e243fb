import { useApolloClient } from '@apollo/client/react';
import { Button, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { FormErrors } from '#components/form/FormErrors.tsx';
import { Dialog } from '#components/ui/Dialog.tsx';
import { FailureNotice } from '#components/ui/FailureNotice.tsx';
import { showToast } from '#components/ui/toasts.ts';
import { forgetViews } from './useViews.ts';
import { UserViewDeleteDocument, type UserViewFieldsFragment } from '#graphql/generated.ts';
import { useSubmit } from '#graphql/useSubmit.ts';

interface Props {
  readonly view: UserViewFieldsFragment;
  readonly onDeleted: () => void;
  readonly onClose: () => void;
}

/** Asks before a view is deleted, which it is for everyone. */
export function ViewDeleteDialog({ view: { id, name }, onDeleted, onClose }: Props) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const { submit, busy, failure, errors } = useSubmit(UserViewDeleteDocument);
  const run = async (): Promise<void> => {
    const payload = await submit({ id });
    if (!payload) return;
    forgetViews(client.cache);
    if (!payload.deletedId) return;
    onDeleted();
    onClose();
    showToast({ text: t('userViews.deleted', { name }) });
  };
  return (
    <Dialog title={t('userViews.deleteTitle', { name })} busy={busy} onClose={onClose}>
      <Stack gap="md">
        <Text>{t('userViews.deleteText')}</Text>
        <FormErrors messages={errors} />
        <FailureNotice failure={failure} />
        <Group gap="xs" justify="flex-end">
          <Button variant="default" disabled={busy} onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button color="red" loading={busy} onClick={() => void run()}>
            {t('userViews.deleteSubmit')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
