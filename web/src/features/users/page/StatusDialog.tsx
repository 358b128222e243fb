import { useApolloClient } from '@apollo/client/react';
import { Button, Group, Stack, Text } from '@mantine/core';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { FormErrors } from '#components/form/FormErrors.tsx';
import { Dialog } from '#components/ui/Dialog.tsx';
import { FailureNotice } from '#components/ui/FailureNotice.tsx';
import { forgetUsers } from '#graphql/cache.ts';
import { UserActivateDocument, UserDeactivateDocument, type UserDetailsFragment } from '#graphql/generated.ts';
import { useSubmit } from '#graphql/useSubmit.ts';
import { useUserUndo } from './useUserUndo.ts';

interface Props {
  readonly user: UserDetailsFragment;
  readonly action: 'activate' | 'deactivate';
  readonly onClose: () => void;
}

/** Asks before a user is deactivated or activated, and says what that means. */
export function StatusDialog({ user, action, onClose }: Props) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const undo = useUserUndo();
  const activate = useSubmit(UserActivateDocument);
  const deactivate = useSubmit(UserDeactivateDocument);
  const { id, name } = user;
  const change = action === 'activate' ? activate : deactivate;
  const { busy } = change;

  const run = async (): Promise<void> => {
    const payload = await change.submit({ id });
    if (!payload?.user) return;
    forgetUsers(client.cache);
    onClose();
    undo.offerStatus(action, payload.user);
  };

  return (
    <Dialog title={t(`userStatusChange.${action}Title`, { name })} busy={busy} onClose={onClose}>
      <Stack gap="md">
        <Text>{t(`userStatusChange.${action}Text`)}</Text>
        <FormErrors messages={change.errors} />
        <FailureNotice failure={change.failure} />
        <Group gap="xs" justify="flex-end">
          <Button variant="default" disabled={busy} onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button color={action === 'deactivate' ? 'red' : undefined} loading={busy} onClick={() => void run()}>
            {t(`userStatusChange.${action}`)}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
