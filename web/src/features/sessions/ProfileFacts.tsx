import { useTranslation } from '#i18n/useTranslation.tsx';
import { Facts } from '#components/ui/Facts.tsx';
import { LoginId } from '#components/ui/LoginId.tsx';
import { useViewer } from './viewer.tsx';

/** Who one is to Rollcall: what administrators set. */
export function ProfileFacts() {
  const { t } = useTranslation();
  const viewer = useViewer();
  return (
    <Facts
      facts={[
        { name: t('fields.name'), value: viewer.name },
        { name: t('fields.loginId'), value: <LoginId value={viewer.loginId} /> },
        { name: t('own.organization'), value: viewer.organization.name },
        { name: t('fields.status'), value: t(`userStatus.${viewer.status}`) },
      ]}
    />
  );
}
