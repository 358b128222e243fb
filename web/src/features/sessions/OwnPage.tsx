import { Button, Paper } from '@mantine/core';
import { findTimeZone } from '@rollcall/shared';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Facts } from '../../components/ui/Facts.tsx';
import { PageHeader } from '../../components/ui/PageHeader.tsx';
import { useFormat } from '../../i18n/format.tsx';
import { timeZoneLabel } from '../../i18n/timeZoneLabel.ts';
import { useViewer } from './viewer.tsx';

/** What someone without administrative privileges sees: their own account. */
export function OwnPage() {
  const { t } = useTranslation();
  const { locale } = useFormat();
  const viewer = useViewer();
  const zone = findTimeZone(viewer.timeZone);
  return (
    <>
      <PageHeader
        title={t('own.title')}
        actions={
          <Button component={Link} to="/account" variant="default">
            {t('nav.account')}
          </Button>
        }
      />
      <Paper p="lg">
        <Facts
          facts={[
            { name: t('fields.name'), value: viewer.name },
            { name: t('fields.loginId'), value: viewer.loginId },
            { name: t('own.organization'), value: viewer.organization.name },
            { name: t('fields.timeZone'), value: zone ? timeZoneLabel(zone, locale) : viewer.timeZone },
            { name: t('fields.status'), value: t(`userStatus.${viewer.status}`) },
          ]}
        />
      </Paper>
    </>
  );
}
