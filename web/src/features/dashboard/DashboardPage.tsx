import { Button, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { PageHeader } from '#components/ui/PageHeader.tsx';
import { Panel } from '#components/ui/Panel.tsx';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { CallsPanel } from './CallsPanel.tsx';

/**
 * What someone without administrative privileges sees first: what their calls come to, and who they are.
 * @param profile who they are
 */
export function DashboardPage({ profile }: { readonly profile: ReactNode }) {
  const { t } = useTranslation();
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
      <Stack gap="lg">
        <CallsPanel />
        <Panel title={t('account.profile')} description={t('account.profileText')}>
          {profile}
        </Panel>
      </Stack>
    </>
  );
}
