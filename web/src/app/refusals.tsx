import { Button } from '@mantine/core';
import { IconLock, IconMapOff } from '@tabler/icons-react';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { Link, Outlet } from 'react-router';
import { EmptyState } from '#components/ui/EmptyState.tsx';
import { PageHeader } from '#components/ui/PageHeader.tsx';
import { useViewer } from '#features/sessions/index.ts';

function HomeButton() {
  const { t } = useTranslation();
  return (
    <Button component={Link} to="/" variant="default">
      {t('refusal.home')}
    </Button>
  );
}

/** Shown where an address leads nowhere. */
export function NotFoundPage() {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader title={t('refusal.notFoundTitle')} />
      <EmptyState
        icon={<IconMapOff size={40} stroke={1.5} />}
        title={t('refusal.notFoundLead')}
        actions={<HomeButton />}
      >
        {t('refusal.notFoundText')}
      </EmptyState>
    </>
  );
}

/** Stands in place of a page that is not for whoever opens it. */
function ForbiddenPage({ lead, text }: { readonly lead: string; readonly text: string }) {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader title={t('refusal.forbiddenTitle')} />
      <EmptyState icon={<IconLock size={40} stroke={1.5} />} title={lead} actions={<HomeButton />}>
        {text}
      </EmptyState>
    </>
  );
}

/** Shows the administrators' pages to administrators, and says so to everyone else; the server refuses them anyway. */
export function RequireAdministrator() {
  const { t } = useTranslation();
  if (useViewer().privileges.administrative) return <Outlet />;
  return <ForbiddenPage lead={t('refusal.forbiddenLead')} text={t('refusal.forbiddenText')} />;
}

/** The same of pages for whoever has monitoring privileges, which not every administrator has. */
export function RequireMonitoring() {
  const { t } = useTranslation();
  if (useViewer().privileges.monitoring) return <Outlet />;
  return <ForbiddenPage lead={t('refusal.monitoringLead')} text={t('refusal.monitoringText')} />;
}
