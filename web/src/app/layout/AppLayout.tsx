import { AppShell, Burger, Group, Text } from '@mantine/core';
import { useDisclosure } from '@mantine/hooks';
import { useTranslation } from 'react-i18next';
import { Link, Outlet, ScrollRestoration } from 'react-router';
import { Brand } from '../../components/ui/Brand.tsx';
import { useViewer } from '../../features/sessions/index.ts';
import classes from './AppLayout.module.css';
import { Navigation } from './Navigation.tsx';
import { UserMenu } from './UserMenu.tsx';

/** The frame of every page: who and where one is, and the ways to the other pages. */
export function AppLayout() {
  const { t } = useTranslation();
  const viewer = useViewer();
  const [opened, { toggle, close }] = useDisclosure();
  const { administrative } = viewer.privileges;
  const navbar = { width: 224, breakpoint: 'sm', collapsed: { mobile: !opened } };
  return (
    <>
      <ScrollRestoration />
      <a className={classes['skip']} href="#content">
        {t('nav.skip')}
      </a>
      <AppShell header={{ height: 56 }} {...(administrative && { navbar })} padding={0}>
        <AppShell.Header className={classes['header']}>
          <Group gap="xs" wrap="nowrap" miw={0}>
            {administrative && (
              <Burger opened={opened} onClick={toggle} hiddenFrom="sm" size="sm" aria-label={t(opened ? 'nav.close' : 'nav.open')} aria-expanded={opened} />
            )}
            <Link to="/" className={classes['brand']} aria-label={t('nav.home')}>
              <Brand />
            </Link>
            <Text className={classes['organization']} title={viewer.organization.name} c="dimmed" visibleFrom="xs">
              {viewer.organization.name}
            </Text>
          </Group>
          <UserMenu />
        </AppShell.Header>
        {administrative && (
          <AppShell.Navbar className={classes['navbar']} component="div">
            <Navigation onNavigate={close} />
          </AppShell.Navbar>
        )}
        <AppShell.Main id="content" tabIndex={-1} className={classes['main']}>
          <div className={classes['content']}>
            <Outlet />
          </div>
        </AppShell.Main>
      </AppShell>
    </>
  );
}
