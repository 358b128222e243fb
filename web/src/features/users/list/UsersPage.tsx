import { Button } from '@mantine/core';
import { IconHistory } from '@tabler/icons-react';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { Link } from 'react-router';
import { MenuLink } from '#components/table/ActionMenu.tsx';
import { MenuButton } from '#components/table/MenuButton.tsx';
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
            <MenuButton label={t('users.addMenu')} className={classes['action'] ?? ''}>
              <MenuLink to="/users/new">{t('users.add')}</MenuLink>
              <MenuLink to="/imports/new">{t('users.addMany')}</MenuLink>
              <MenuLink to="/users/update">{t('users.updateMany')}</MenuLink>
            </MenuButton>
          </>
        }
      />
      <UserListPanel />
    </>
  );
}
