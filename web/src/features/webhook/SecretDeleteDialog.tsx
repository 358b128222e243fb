import { Button, Group, Stack, Text } from '@mantine/core';
import { FormErrors } from '#components/form/FormErrors.tsx';
import { Dialog } from '#components/ui/Dialog.tsx';
import { FailureNotice } from '#components/ui/FailureNotice.tsx';
import { showToast } from '#components/ui/toasts.ts';
import { IncomingWebhookSecretDeleteDocument } from '#graphql/generated.ts';
import { useSubmit } from '#graphql/useSubmit.ts';
import { useFormat } from '#i18n/format.tsx';
import type { Secret } from './webhook.ts';

interface Props {
  readonly secret: Secret;
  readonly onClose: () => void;
}

/** Asks before a secret ends, with which whoever uses it is no longer heard. */
export function SecretDeleteDialog({ secret: { id, kind, createdAt, lastUsedAt }, onClose }: Props) {
  const { t, instant } = useFormat();
  const { submit, busy, failure, errors } = useSubmit(IncomingWebhookSecretDeleteDocument);
  const run = async (): Promise<void> => {
    const payload = await submit({ id });
    if (!payload?.incomingWebhook) return;
    onClose();
    showToast({ text: t('webhook.deleted') });
  };
  return (
    <Dialog title={t('webhook.deleteTitle')} busy={busy} onClose={onClose}>
      <Stack gap="md">
        <Text>{t('webhook.deleteText', { name: t(`webhookWay.${kind}.name`), made: instant(createdAt) })}</Text>
        <Text>{lastUsedAt ? t('webhook.deleteUsed', { used: instant(lastUsedAt) }) : t('webhook.deleteUnused')}</Text>
        <FormErrors messages={errors} />
        <FailureNotice failure={failure} />
        <Group gap="xs" justify="flex-end">
          <Button variant="default" disabled={busy} onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button color="red" loading={busy} onClick={() => void run()}>
            {t('webhook.deleteSubmit')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
