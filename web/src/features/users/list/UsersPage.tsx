import { Button } from '@mantine/core';
import { IconFileImport, IconFilePencil, IconHistory, IconUserPlus } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { PageHeader } from '#components/ui/PageHeader.tsx';
import classes from './UsersPage.module.css';
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
              className={classes['action'] ?? ''}
              leftSection={<IconHistory size={16} aria-hidden />}
            >
              {t('bulkList.title')}
            </Button>
            <Button
              component={Link}
              to="/users/new"
              variant="default"
              className={classes['action'] ?? ''}
              leftSection={<IconUserPlus size={16} aria-hidden />}
            >
              {t('users.add')}
            </Button>
            <Button
              component={Link}
              to="/users/update"
              variant="default"
              className={classes['action'] ?? ''}
              leftSection={<IconFilePencil size={16} aria-hidden />}
            >
              {t('users.updateMany')}
            </Button>
            <Button
              component={Link}
              to="/imports/new"
              className={classes['action'] ?? ''}
              leftSection={<IconFileImport size={16} aria-hidden />}
            >
              {t('users.addMany')}
            </Button>
          </>
        }
      />
      <UserListPanel />
    </>
  );
}
