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

/** Shows the administrators' pages to administrators, and says so to everyone else; the server refuses them anyway. */
export function RequireAdministrator() {
  const { t } = useTranslation();
  if (useViewer().privileges.administrative) return <Outlet />;
  return (
    <>
      <PageHeader title={t('refusal.forbiddenTitle')} />
      <EmptyState
        icon={<IconLock size={40} stroke={1.5} />}
        title={t('refusal.forbiddenLead')}
        actions={<HomeButton />}
      >
        {t('refusal.forbiddenText')}
      </EmptyState>
    </>
  );
}
