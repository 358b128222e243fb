import { Loader, Text, VisuallyHidden } from '@mantine/core';
import { IconSearch, IconX } from '@tabler/icons-react';
import { type KeyboardEvent, useEffect, useLayoutEffect, useRef, useState } from 'react';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { useViewer } from '#features/sessions/index.ts';
import { loadEveryLanguage } from '#i18n/language.ts';
import type { Language } from '#i18n/translate.ts';
import { useCommands } from './commands.ts';
import classes from './Palette.module.css';
import { PaletteOption } from './PaletteOption.tsx';
import { rank } from './rank.ts';
import { useUserSearch } from './useUserSearch.ts';

const LIST = 'palette-list';
const optionId = (id: string): string => `palette-${id}`;

/** Goes to any page and any user, and does what the menus do, by a few letters: a combobox over a list of options. */
export default function Palette({ onClose }: { readonly onClose: () => void }) {
  const { t } = useTranslation();
  const { administrative } = useViewer().privileges;
  const dialog = useRef<HTMLDialogElement>(null);
  const [typed, setTyped] = useState('');
  const [chosen, setChosen] = useState<string>();
  const [languages, setLanguages] = useState<readonly Language[]>();
  const composing = useRef(false);
  const query = typed.trim();
  const commands = rank(useCommands(languages), query);
  const { users, searching } = useUserSearch(administrative ? query : '');
  const ids = [...commands.map(({ id }) => id), ...users.map(({ id }) => id)];
  const active = chosen !== undefined && ids.includes(chosen) ? chosen : ids[0];
  const nothing = ids.length === 0 && !searching;

  useLayoutEffect(() => {
    const element = dialog.current;
    element?.showModal();
    return () => element?.close();
  }, []);
  useEffect(() => {
    void loadEveryLanguage().then(setLanguages);
  }, []);
  // The dialog is closed before the click arrives where it leads: the focus is back in the page then, and may go on
  // from there.
  useEffect(() => {
    const close = (event: MouseEvent): void => {
      if (event.target instanceof Element && event.target.closest(`#${LIST} [role="option"]`)) dialog.current?.close();
    };
    window.addEventListener('click', close, true);
    return () => window.removeEventListener('click', close, true);
  }, []);
  useEffect(() => {
    if (active) document.getElementById(optionId(active))?.scrollIntoView({ block: 'nearest' });
  }, [active]);

  const steps: Readonly<Record<string, (at: number) => number>> = {
    ArrowDown: (at) => (at + 1) % ids.length,
    ArrowUp: (at) => (at - 1 + ids.length) % ids.length,
    Home: () => 0,
    End: () => ids.length - 1,
  };
  const press = (event: KeyboardEvent): void => {
    if (event.nativeEvent.isComposing || !active) return;
    const step = event.shiftKey || event.altKey ? undefined : steps[event.key];
    if (step) setChosen(ids[step(ids.indexOf(active))]);
    else if (event.key === 'Enter') document.getElementById(optionId(active))?.click();
    else return;
    event.preventDefault();
  };
  const option = (id: string) => ({ id: optionId(id), active: id === active, onPoint: () => setChosen(id) });

  return (
    // oxlint-disable-next-line jsx-a11y/click-events-have-key-events, jsx-a11y/no-noninteractive-element-interactions -- a click beside it; by keyboard Escape
    <dialog
      ref={dialog}
      aria-label={t('palette.title')}
      className={classes['dialog']}
      onCancel={(event) => composing.current && event.preventDefault()}
      onClose={onClose}
      onClick={(event) => event.target === dialog.current && dialog.current.close()}
    >
      <div className={classes['search']}>
        <IconSearch size={18} aria-hidden />
        <input
          role="combobox"
          aria-label={t(administrative ? 'palette.search' : 'palette.searchPages')}
          placeholder={t(administrative ? 'palette.search' : 'palette.searchPages')}
          aria-expanded={!nothing}
          aria-controls={LIST}
          aria-autocomplete="list"
          aria-activedescendant={active && optionId(active)}
          autoComplete="off"
          autoCapitalize="none"
          spellCheck={false}
          enterKeyHint="go"
          value={typed}
          onChange={(event) => {
            setTyped(event.currentTarget.value);
            setChosen(undefined);
          }}
          onCompositionStart={() => (composing.current = true)}
          onCompositionEnd={() => (composing.current = false)}
          onKeyDown={press}
        />
        {searching && <Loader size={16} aria-hidden />}
        <button type="button" className={classes['close']} onClick={() => dialog.current?.close()}>
          <VisuallyHidden>{t('palette.closeLabel')}</VisuallyHidden>
          <span className={classes['key']}>{t('palette.close')}</span>
          <IconX size={18} className={classes['cross'] ?? ''} aria-hidden />
        </button>
      </div>
      <div id={LIST} role="listbox" aria-label={t('palette.results')} className={classes['list']}>
        {commands.length > 0 && (
          <div role="group" aria-label={t('palette.commands')}>
            {commands.map(({ id, label, Icon, ...target }) => (
              <PaletteOption key={id} {...option(id)} {...target} icon={<Icon size={18} stroke={1.7} aria-hidden />}>
                {label}
              </PaletteOption>
            ))}
          </div>
        )}
        {users.length > 0 && (
          <div role="group" aria-labelledby="palette-found">
            <div id="palette-found" role="presentation" className={classes['heading']}>
              {t('nav.users')}
            </div>
            {users.map(({ id, name, loginId, status }) => (
              <PaletteOption key={id} {...option(id)} to={`/users/${id}`} aside={loginId}>
                {status === 'ACTIVE' ? name : `${name} (${t(`userStatus.${status}`)})`}
              </PaletteOption>
            ))}
          </div>
        )}
      </div>
      {nothing && (
        <Text c="dimmed" p="lg" ta="center">
          {t('palette.nothing')}
        </Text>
      )}
      <VisuallyHidden role="status">
        {searching ? '' : nothing ? t('palette.nothing') : t('palette.count', { count: ids.length })}
      </VisuallyHidden>
    </dialog>
  );
}
