import { IconSearch } from '@tabler/icons-react';
import { Suspense, lazy, useEffect, useState } from 'react';
import { useTranslation } from '#i18n/useTranslation.tsx';
import classes from './PaletteButton.module.css';
import { APPLE, isShortcut, searchField } from './shortcuts.ts';

const load = () => import('./Palette.tsx');
const Palette = lazy(load);

/**
 * Opens the command palette, by itself or by Ctrl+K; its code is loaded when it is first wanted. `/` leads to a list's
 * own search.
 */
export function PaletteButton() {
  const { t } = useTranslation();
  const [opened, setOpened] = useState(false);
  useEffect(() => {
    const press = (event: KeyboardEvent): void => {
      const open = isShortcut(event, APPLE);
      const field = open ? null : searchField(event);
      if (open) setOpened((now) => !now && !document.querySelector('dialog[open]'));
      field?.focus();
      if (open || field) event.preventDefault();
    };
    document.addEventListener('keydown', press);
    return () => document.removeEventListener('keydown', press);
  }, []);
  return (
    <>
      <button
        type="button"
        className={classes['button']}
        aria-keyshortcuts={APPLE ? 'Meta+K' : 'Control+K'}
        aria-haspopup="dialog"
        onClick={() => setOpened(true)}
        onPointerEnter={() => void load()}
        onFocus={() => void load()}
      >
        <IconSearch size={16} aria-hidden />
        <span className={classes['text']}>{t('palette.open')}</span>
        <kbd aria-hidden className={classes['keys']}>
          {APPLE ? '⌘K' : 'Ctrl K'}
        </kbd>
      </button>
      {opened && (
        <Suspense fallback={null}>
          <Palette onClose={() => setOpened(false)} />
        </Suspense>
      )}
    </>
  );
}
