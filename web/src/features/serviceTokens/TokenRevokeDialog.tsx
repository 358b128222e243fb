import { Button, Group, Stack, Text } from '@mantine/core';
import { FormErrors } from '#components/form/FormErrors.tsx';
import { Dialog } from '#components/ui/Dialog.tsx';
import { FailureNotice } from '#components/ui/FailureNotice.tsx';
import { showToast } from '#components/ui/toasts.ts';
import { ServiceTokenRevokeDocument } from '#graphql/generated.ts';
import { useSubmit } from '#graphql/useSubmit.ts';
import { useFormat } from '#i18n/format.tsx';
import type { ServiceToken } from './serviceToken.ts';

interface Props {
  readonly token: ServiceToken;
  readonly onClose: () => void;
}

/** Asks before a token ends, with which its program is not let in any more. */
export function TokenRevokeDialog({ token: { id, name, lastUsedAt }, onClose }: Props) {
  const { t, instant } = useFormat();
  const { submit, busy, failure, errors } = useSubmit(ServiceTokenRevokeDocument);
  const run = async (): Promise<void> => {
    const payload = await submit({ id });
    if (!payload?.serviceToken) return;
    onClose();
    showToast({ text: t('serviceTokens.revoked', { name }) });
  };
  return (
    <Dialog title={t('serviceTokens.revokeTitle', { name })} busy={busy} onClose={onClose}>
      <Stack gap="md">
        <Text>{t('serviceTokens.revokeText')}</Text>
        <Text>
          {lastUsedAt ? t('serviceTokens.revokeUsed', { used: instant(lastUsedAt) }) : t('serviceTokens.revokeUnused')}
        </Text>
        <FormErrors messages={errors} />
        <FailureNotice failure={failure} />
        <Group gap="xs" justify="flex-end">
          <Button variant="default" disabled={busy} onClick={onClose}>
            {t('common.cancel')}
          </Button>
          <Button color="red" loading={busy} onClick={() => void run()}>
            {t('serviceTokens.revokeSubmit')}
          </Button>
        </Group>
      </Stack>
    </Dialog>
  );
}
