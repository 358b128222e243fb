import { Button, Paper, Stack, Text, Title } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from 'react-i18next';
import { showToast } from '../../components/ui/toasts.ts';
import { CenteredCard } from '../../components/ui/CenteredCard.tsx';
import { PageHeader } from '../../components/ui/PageHeader.tsx';
import { PasswordChangeForm } from './PasswordChangeForm.tsx';
import { useSignOut } from './useSignOut.ts';
import { useViewer } from './viewer.tsx';

function useChangedToast(): () => void {
  const { t } = useTranslation();
  return () => showToast('good', t('passwordChange.done'));
}

/** Asks someone with a temporary password for their own, before anything else can be done. */
export function FirstPasswordPage() {
  const { t } = useTranslation();
  const viewer = useViewer();
  const signOut = useSignOut();
  const changed = useChangedToast();
  useEffect(() => {
    document.title = `${t('passwordChange.firstTitle')} · Rollcall`;
  }, [t]);
  return (
    <CenteredCard width={440}>
      <Stack gap="md">
        <Title order={1}>{t('passwordChange.firstTitle')}</Title>
        <Text c="dimmed">{t('passwordChange.firstText', { loginId: viewer.loginId })}</Text>
        <PasswordChangeForm onChanged={changed} />
        <Button variant="subtle" size="xs" style={{ alignSelf: 'flex-start' }} onClick={signOut}>
          {t('nav.signOut')}
        </Button>
      </Stack>
    </CenteredCard>
  );
}

/** Lets someone who is signed in change their password. */
export function AccountPage() {
  const { t } = useTranslation();
  const changed = useChangedToast();
  return (
    <>
      <PageHeader title={t('passwordChange.title')} />
      <Paper p="lg" maw={480}>
        <PasswordChangeForm onChanged={changed} />
      </Paper>
    </>
  );
}
