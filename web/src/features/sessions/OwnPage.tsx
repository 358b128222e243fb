import { Button, Paper } from '@mantine/core';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { Link } from 'react-router';
import { PageHeader } from '#components/ui/PageHeader.tsx';
import { ProfileFacts } from './ProfileFacts.tsx';

/** What someone without administrative privileges sees first: who they are, and the way to their account. */
export function OwnPage() {
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
      <Paper p="lg">
        <ProfileFacts />
      </Paper>
    </>
  );
}
