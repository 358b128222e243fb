/** Under which name the browser keeps the theme that a person chose. */
export const THEME_KEY = 'rollcall-theme';

export const SYSTEM_IS_DARK = '(prefers-color-scheme: dark)';

/**
 * Marks the page with the theme before the first paint. Mantine's own script for this is inline, which the
 * Content-Security-Policy forbids.
 */
export function applyColorScheme(): void {
  const chosen = stored();
  const isDark = chosen === 'dark' || (chosen !== 'light' && matchMedia(SYSTEM_IS_DARK).matches);
  document.documentElement.dataset['mantineColorScheme'] = isDark ? 'dark' : 'light';
}

function stored(): string | null {
  try {
    return localStorage.getItem(THEME_KEY);
  } catch {
    // The browser keeps nothing for this site.
    return null;
  }
}
