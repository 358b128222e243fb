import { loadBrowserLanguage } from '../i18n/language.ts';

/** Where the user list is shown, to which administrators come when they open the console. */
const LIST = new Set(['/', '/users']);

/**
 * Loads what the first page will most likely be made of while it is still being asked who is signed in: the texts of the browser's language
 * and, at its address, the user list. What fails to load here is loaded again, and told of, where it is needed.
 */
export function beginFirstPage(): void {
  void loadBrowserLanguage().catch(() => undefined);
  if (LIST.has(location.pathname)) void import('./routes/users.tsx').catch(() => undefined);
}
