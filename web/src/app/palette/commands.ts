import { useMantineColorScheme } from '@mantine/core';
import {
  type Icon,
  IconDeviceDesktop,
  IconFilePencil,
  IconFileUpload,
  IconHistory,
  IconKey,
  IconLogout,
  IconMoon,
  IconSun,
  IconTerminal2,
  IconUserPlus,
} from '@tabler/icons-react';
import { useMemo } from 'react';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { useSignOut, useViewer } from '#features/sessions/index.ts';
import type { Language } from '#i18n/translate.ts';
import { navigationFor } from '../navigation.ts';
import type { Named } from './rank.ts';

/** What the palette can do: go to a page of the console, open an address in a new tab, or run something. */
export interface Command extends Named {
  readonly id: string;
  readonly label: string;
  readonly Icon: Icon;
  readonly to?: string;
  readonly href?: string;
  readonly run?: () => void;
}

const ADMINISTRATORS = [
  { id: 'userNew', to: '/users/new', Icon: IconUserPlus },
  { id: 'importNew', to: '/imports/new', Icon: IconFileUpload },
  { id: 'bulkActions', to: '/users/bulk', Icon: IconHistory },
  { id: 'userUpdate', to: '/users/update', Icon: IconFilePencil },
] as const;
const ALL = [
  { id: 'account', to: '/account', Icon: IconKey },
  { id: 'playground', href: '/playground', Icon: IconTerminal2 },
] as const;
const SCHEMES = [
  { id: 'light', Icon: IconSun },
  { id: 'dark', Icon: IconMoon },
  { id: 'auto', Icon: IconDeviceDesktop },
] as const;

/**
 * Everything that the person who looks may do.
 * @param languages in which each is found by its name; only the one that is spoken, where they are not loaded yet
 */
export function useCommands(languages: readonly Language[] | undefined): Command[] {
  const { t } = useTranslation();
  const { administrative, monitoring } = useViewer().privileges;
  const signOut = useSignOut();
  const { setColorScheme } = useMantineColorScheme();
  return useMemo(() => {
    const inEach = languages?.map((language) => language.t) ?? [t];
    const shown = navigationFor({ administrative, monitoring }).map(({ id, to, Icon }) => ({ id, to, Icon }));
    const pages = [...shown, ...(administrative ? ADMINISTRATORS : []), ...ALL].map((page) => ({
      ...page,
      label: t(`palette.pages.${page.id}`),
      names: inEach.flatMap((text) => [
        text(`palette.pages.${page.id}`),
        ...text(`palette.words.${page.id}`).split(' '),
      ]),
    }));
    const themes = SCHEMES.map(({ id, Icon }) => ({
      id,
      Icon,
      label: t(`palette.themes.${id}`),
      names: inEach.flatMap((text) => [text(`palette.themes.${id}`), text('palette.words.theme')]),
      run: () => setColorScheme(id),
    }));
    const leave = {
      id: 'signOut',
      Icon: IconLogout,
      label: t('nav.signOut'),
      names: inEach.flatMap((text) => [text('nav.signOut'), text('palette.words.signOut')]),
      run: signOut,
    };
    return [...pages, ...themes, leave];
  }, [t, administrative, monitoring, signOut, setColorScheme, languages]);
}
