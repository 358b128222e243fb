import { Burger } from '@mantine/core';
import { Suspense } from 'react';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { Link, Outlet, useLocation } from 'react-router';
import { Brand } from '#components/ui/Brand.tsx';
import { ErrorBoundary } from '#components/ui/ErrorBoundary.tsx';
import { PageWaiting } from '#components/ui/Waiting.tsx';
import { ImportsUnderWay } from '#features/imports/underWay/ImportsUnderWay.tsx';
import { useViewer } from '#features/sessions/index.ts';
import { Bell } from '../bell/Bell.tsx';
import { DropAnywhere } from '../drop/DropAnywhere.tsx';
import { PaletteButton } from '../palette/PaletteButton.tsx';
import classes from './AppLayout.module.css';
import { Navigation } from './Navigation.tsx';
import { UserMenu } from './UserMenu.tsx';
import { useDrawer } from './useDrawer.ts';
import { useScrollToTop } from './useScrollToTop.ts';

/** The frame of every page: who and where one is, and the ways to the other pages. */
export function AppLayout() {
  const { t } = useTranslation();
  const viewer = useViewer();
  const { pathname } = useLocation();
  const drawer = useDrawer();
  const { administrative } = viewer.privileges;

  useScrollToTop();

  return (
    <div className={classes['frame']} data-opened={drawer.opened || undefined}>
      <a className={classes['skip']} href="#content">
        {t('nav.skip')}
      </a>
      <header className={classes['header']}>
        <Burger
          ref={drawer.button}
          opened={drawer.opened}
          onClick={drawer.toggle}
          hiddenFrom="sm"
          size="sm"
          aria-label={t(drawer.opened ? 'nav.close' : 'nav.open')}
          aria-expanded={drawer.opened}
        />
        <div className={classes['where']}>
          <Link to="/" className={classes['brand']} aria-label={t('nav.home')}>
            <Brand />
          </Link>
          <span className={classes['organization']} title={viewer.organization.name}>
            {viewer.organization.name}
          </span>
        </div>
        <PaletteButton />
        {administrative && <Bell />}
        <UserMenu />
      </header>
      <div className={classes['navigation']}>
        <Navigation onNavigate={drawer.close} />
      </div>
      {/* Where the navigation is open over the content, nobody gets lost behind it. */}
      <main id="content" tabIndex={-1} className={classes['main']} inert={drawer.covers}>
        {administrative && <DropAnywhere />}
        {administrative && <ImportsUnderWay />}
        <ErrorBoundary key={pathname}>
          <Suspense fallback={<PageWaiting />}>
            <Outlet />
          </Suspense>
        </ErrorBoundary>
      </main>
    </div>
  );
}
