import { useApolloClient } from '@apollo/client/react';
import { Button, Group, Stack, Text } from '@mantine/core';
import { contactName } from '@rollcall/shared';
import { FormErrors } from '#components/form/FormErrors.tsx';
import { Dialog } from '#components/ui/Dialog.tsx';
import { FailureNotice } from '#components/ui/FailureNotice.tsx';
import { showToast } from '#components/ui/toasts.ts';
import { ContactDeleteDocument } from '#graphql/generated.ts';
import { useSubmit } from '#graphql/useSubmit.ts';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { type Contact, forgetContacts } from './contact.ts';

interface Props {
  readonly contact: Contact;
  readonly onDeleted: () => void;
  readonly onClose: () => void;
}

/** Asks before a contact is deleted. */
export function ContactDeleteDialog({ contact, onDeleted, onClose }: Props) {
  const { t } = useTranslation();
  const { cache } = useApolloClient();
  const { submit, busy, failure, errors } = useSubmit(ContactDeleteDocument);
  const name = contactName(contact);
  const run = async (): Promise<void> => {
    const payload = await submit({ ids: [contact.id] });
    const isGone = payload?.deletedIds || payload?.userErrors.some(({ code }) => code === 'CONTACT_NOT_FOUND');
    if (!isGone) return;
    onDeleted();
    forgetContacts(cache);
    showToast({ text: t('contacts.deleted', { name }) });
  };
  return (
    <Dialog title={t('contacts.deleteTitle', { name })} busy={busy} onClose={onClose}>
      <Stack gap="md">
        <Text>{t('contacts.deleteText')}</Text>
        <FormErrors messages={errors} />
        <FailureNotice failure={failure} />
        <Group gap="xs" justify="flex-end">
          <Button variant="default" disabled={busy} onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button color="red" loading={busy} onClick={() => void run()}>
            {t('contacts.deleteSubmit')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
