import { localStorageColorSchemeManager } from '@mantine/core';
import { THEME_KEY } from '#components/ui/storedTheme.ts';

/** Where the theme that a person chose is kept in their browser. */
export const colorSchemeManager = localStorageColorSchemeManager({ key: THEME_KEY });
