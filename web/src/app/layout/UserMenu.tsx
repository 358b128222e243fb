import { Button, NavLink, Text, useMantineColorScheme } from '@mantine/core';
import { IconChevronDown, IconKey, IconKeyboard, IconLogout } from '@tabler/icons-react';
import { Suspense, lazy, useEffect, useRef, useState } from 'react';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { Link } from 'react-router';
import { useSignOut, useViewer } from '#features/sessions/index.ts';
import { APPLE, isSingleKey } from '../palette/shortcuts.ts';
import classes from './UserMenu.module.css';

const ShortcutsDialog = lazy(() => import('../palette/ShortcutsDialog.tsx'));

const SCHEMES = ['light', 'dark', 'auto'] as const;
const PANEL = 'account-panel';

/** What concerns oneself: the account, the look of the console, the way out. The browser opens and closes it. */
export function UserMenu() {
  const { t } = useTranslation();
  const viewer = useViewer();
  const signOut = useSignOut();
  const { colorScheme, setColorScheme } = useMantineColorScheme();
  const panel = useRef<HTMLDivElement>(null);
  const [shortcuts, setShortcuts] = useState(false);
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      if (!isSingleKey(event, '?')) return;
      event.preventDefault();
      setShortcuts(true);
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
  return (
    <>
      <Button
        variant="subtle"
        color="gray"
        c="var(--mantine-color-text)"
        maw="min(200px, 34vw)"
        px={{ base: 8, sm: 18 }}
        popoverTarget={PANEL}
        aria-label={t('nav.userMenu', { name: viewer.name })}
        rightSection={<IconChevronDown size={14} aria-hidden />}
        classNames={{ label: classes['name'] ?? '' }}
      >
        {viewer.name}
      </Button>
      <div ref={panel} id={PANEL} popover="auto" className={classes['panel']}>
        <Text size="sm" c="dimmed" truncate px={10} py={6}>
          {viewer.loginId}
        </Text>
        <NavLink
          component={Link}
          to="/account"
          label={t('nav.account')}
          leftSection={<IconKey size={16} aria-hidden />}
          onClick={() => panel.current?.hidePopover()}
          className={classes['item'] ?? ''}
        />
        <fieldset className={classes['themes']}>
          <legend>{t('nav.theme')}</legend>
          {SCHEMES.map((scheme) => (
            <label key={scheme}>
              <input
                type="radio"
                name="theme"
                checked={colorScheme === scheme}
                onChange={() => setColorScheme(scheme)}
              />
              {t(`theme.${scheme}`)}
            </label>
          ))}
        </fieldset>
        <NavLink
          component="button"
          type="button"
          label={t('shortcuts.title')}
          leftSection={<IconKeyboard size={16} aria-hidden />}
          onClick={() => {
            panel.current?.hidePopover();
            setShortcuts(true);
          }}
          className={classes['item'] ?? ''}
        />
        <NavLink
          component="button"
          type="button"
          label={t('nav.signOut')}
          leftSection={<IconLogout size={16} aria-hidden />}
          onClick={signOut}
          className={classes['item'] ?? ''}
        />
      </div>
      {shortcuts && (
        <Suspense fallback={null}>
          <ShortcutsDialog apple={APPLE} onClose={() => setShortcuts(false)} />
        </Suspense>
      )}
    </>
  );
}
