import { Button, Stack, Text, Title } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { CenteredCard } from '#components/ui/CenteredCard.tsx';
import { showToast } from '#components/ui/toasts.ts';
import { PasswordChangeForm } from './PasswordChangeForm.tsx';
import { useSignOut } from './useSignOut.ts';
import { useViewer } from './viewer.tsx';

/** Asks someone with a temporary password for their own, before anything else can be done. */
export function FirstPasswordPage() {
  const { t } = useTranslation();
  const viewer = useViewer();
  const signOut = useSignOut();
  useEffect(() => {
    document.title = `${t('passwordChange.firstTitle')} · Rollcall`;
  }, [t]);
  return (
    <CenteredCard width={440}>
      <Stack gap="md">
        <Title order={1}>{t('passwordChange.firstTitle')}</Title>
        <Text c="dimmed">{t('passwordChange.firstText', { loginId: viewer.loginId })}</Text>
        <PasswordChangeForm first onChanged={() => showToast({ text: t('passwordChange.done') })} />
        <Button variant="transparent" size="xs" px={0} style={{ alignSelf: 'flex-start' }} onClick={signOut}>
          {t('nav.signOut')}
        </Button>
      </Stack>
    </CenteredCard>
  );
}
