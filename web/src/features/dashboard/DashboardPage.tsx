import { Button, Stack } from '@mantine/core';
import type { ReactNode } from 'react';
import { Link } from 'react-router';
import { PageHeader } from '#components/ui/PageHeader.tsx';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { CallsPanel } from './CallsPanel.tsx';

/**
 * What someone without administrative privileges sees first: what their calls come to, and below it who they are.
 */
export function DashboardPage({ children }: { readonly children: ReactNode }) {
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
        {children}
      </Stack>
    </>
  );
}
