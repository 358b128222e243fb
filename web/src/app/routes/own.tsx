import { Panel } from '#components/ui/Panel.tsx';
import { DashboardPage } from '#features/dashboard/DashboardPage.tsx';
import { OwnSettings } from '#features/sessions/OwnSettings.tsx';
import { PreferencesForm } from '#features/sessions/PreferencesForm.tsx';
import { ProfileFacts } from '#features/sessions/ProfileFacts.tsx';
import { SessionList } from '#features/sessions/SessionList.tsx';
import { useTranslation } from '#i18n/useTranslation.tsx';

/** `/`, of whoever has no administrative privileges. */
export default function Page() {
  const { t } = useTranslation();
  return (
    <DashboardPage>
      <Panel title={t('account.profile')} description={t('account.profileText')}>
        <ProfileFacts />
      </Panel>
      <Panel title={t('own.settings')} description={t('account.profileText')}>
        <OwnSettings />
      </Panel>
      <Panel title={t('account.preferences')} description={t('account.preferencesText')}>
        <PreferencesForm />
      </Panel>
      <Panel title={t('sessions.title')} description={t('sessions.text')}>
        <SessionList />
      </Panel>
    </DashboardPage>
  );
}
