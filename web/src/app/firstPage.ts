import { loadBrowserLanguage } from '../i18n/language.ts';

export function beginFirstPage(): void {
  void loadBrowserLanguage().catch(() => undefined);
}
