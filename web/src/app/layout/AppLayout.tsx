import { Burger } from '@mantine/core';
import { Suspense, useState } from 'react';
import { useTranslation } from 'react-i18next';
import { Link, Outlet, useLocation } from 'react-router';
import { Brand } from '../../components/ui/Brand.tsx';
import { ErrorBoundary } from '../../components/ui/ErrorBoundary.tsx';
import { Waiting } from '../../components/ui/Waiting.tsx';
import { useViewer } from '../../features/sessions/index.ts';
import classes from './AppLayout.module.css';
import { Navigation } from './Navigation.tsx';
import { UserMenu } from './UserMenu.tsx';
import { useScrollToTop } from './useScrollToTop.ts';

/** The frame of every page: who and where one is, and the ways to the other pages. */
export function AppLayout() {
  const { t } = useTranslation();
  const viewer = useViewer();
  const { pathname } = useLocation();
  const [opened, setOpened] = useState(false);
  const { administrative } = viewer.privileges;

  useScrollToTop();

  return (
    <div className={classes['frame']} data-navigation={administrative || undefined} data-opened={opened || undefined}>
      <a className={classes['skip']} href="#content">
        {t('nav.skip')}
      </a>
      <header className={classes['header']}>
        {administrative && (
          <Burger
            opened={opened}
            onClick={() => setOpened(!opened)}
            hiddenFrom="sm"
            size="sm"
            aria-label={t(opened ? 'nav.close' : 'nav.open')}
            aria-expanded={opened}
          />
        )}
        <Link to="/" className={classes['brand']} aria-label={t('nav.home')}>
          <Brand />
        </Link>
        <span className={classes['organization']} title={viewer.organization.name}>
          {viewer.organization.name}
        </span>
        <UserMenu />
      </header>
      {administrative && (
        <div className={classes['navigation']}>
          <Navigation onNavigate={() => setOpened(false)} />
        </div>
      )}
      <main id="content" tabIndex={-1} className={classes['main']}>
        <ErrorBoundary key={pathname}>
          <Suspense fallback={<Waiting lines={8} />}>
            <Outlet />
          </Suspense>
        </ErrorBoundary>
      </main>
    </div>
  );
}
