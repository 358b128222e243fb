import { Button, Group, Stack, Text } from '@mantine/core';
import { Dialog } from '#components/ui/Dialog.tsx';
import { useTranslation } from '#i18n/useTranslation.tsx';
import type { SecretKind } from './webhook.ts';

interface Props {
  readonly kind: SecretKind;
  readonly onConfirm: () => void;
  readonly onClose: () => void;
}

/** Asks before a secret is made with which the oldest of its kind ends. */
export function SecretReplaceDialog({ kind, onConfirm, onClose }: Props) {
  const { t } = useTranslation();
  return (
    <Dialog title={t('webhook.replaceTitle')} onClose={onClose}>
      <Stack gap="md">
        <Text>{t('webhook.replaceText', { name: t(`webhookWay.${kind}.name`) })}</Text>
        <Group gap="xs" justify="flex-end">
          <Button variant="default" onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button color="red" onClick={onConfirm}>
            {t('webhook.replaceSubmit')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
