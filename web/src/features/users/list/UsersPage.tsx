import { Button } from '@mantine/core';
import { IconFileImport, IconHistory, IconUserPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PageHeader } from '../../../components/ui/PageHeader.tsx';
import { UserListPanel } from './UserListPanel.tsx';

/** Everyone's accounts: searched, filtered, sorted and paged by the address. */
export function UsersPage() {
  const { t } = useTranslation();
  return (
    <>
      <PageHeader
        title={t('users.title')}
        actions={
          <>
            <Button
              component={Link}
              to="/users/bulk"
              variant="subtle"
              leftSection={<IconHistory size={16} aria-hidden />}
            >
              {t('bulkList.title')}
            </Button>
            <Button
              component={Link}
              to="/users/new"
              variant="default"
              leftSection={<IconUserPlus size={16} aria-hidden />}
            >
              {t('users.add')}
            </Button>
            <Button component={Link} to="/imports/new" leftSection={<IconFileImport size={16} aria-hidden />}>
              {t('users.addMany')}
            </Button>
          </>
        }
      />
      <UserListPanel />
    </>
  );
}
