import { useApolloClient } from '@apollo/client/react';
import { Stack } from '@mantine/core';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { PageHeader } from '#components/ui/PageHeader.tsx';
import { Panel } from '#components/ui/Panel.tsx';
import { showToast } from '#components/ui/toasts.ts';
import { SessionsDocument } from '#graphql/generated.ts';
import { PasswordChangeForm } from './PasswordChangeForm.tsx';
import { PreferencesForm } from './PreferencesForm.tsx';
import { ProfileFacts } from './ProfileFacts.tsx';
import { SessionList } from './SessionList.tsx';

/** One's own account: who one is, language and time zone, password, sessions. */
export function AccountPage() {
  const { t } = useTranslation();
  const client = useApolloClient();
  const changed = (): void => {
    showToast({ text: t('passwordChange.doneElsewhere') });
    void client.refetchQueries({ include: [SessionsDocument] });
  };
  return (
    <>
      <PageHeader title={t('account.title')} />
      <Stack gap="lg" maw={720}>
        <Panel title={t('account.profile')} description={t('account.profileText')}>
          <ProfileFacts />
        </Panel>
        <Panel title={t('account.preferences')} description={t('account.preferencesText')}>
          <PreferencesForm />
        </Panel>
        <Panel title={t('passwordChange.title')} description={t('passwordChange.endsOthers')}>
          <PasswordChangeForm onChanged={changed} />
        </Panel>
        <Panel title={t('sessions.title')} description={t('sessions.text')}>
          <SessionList />
        </Panel>
      </Stack>
    </>
  );
}
