import { isMantineColorScheme, localStorageColorSchemeManager } from '@mantine/core';

/** Where the theme that a person chose is kept in their browser. */
export const colorSchemeManager = localStorageColorSchemeManager({ key: 'rollcall-theme' });

/**
 * Marks the page with the theme before the first paint. Mantine's own script for this is inline, which the
 * Content-Security-Policy forbids.
 */
export function applyColorScheme(): void {
  const stored = colorSchemeManager.get('auto');
  const chosen = isMantineColorScheme(stored) ? stored : 'auto';
  const dark = chosen === 'dark' || (chosen === 'auto' && matchMedia('(prefers-color-scheme: dark)').matches);
  document.documentElement.dataset['mantineColorScheme'] = dark ? 'dark' : 'light';
}
