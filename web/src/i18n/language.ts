import { type Locale, negotiateLocale } from '@rollcall/shared';
import i18next from 'i18next';
import { useEffect, useState } from 'react';
import { initReactI18next } from 'react-i18next';
import type { Messages } from './messages.ts';

const loaders: Readonly<Record<Locale, () => Promise<Messages>>> = {
  en: async () => (await import('./en.ts')).en,
  ja: async () => (await import('./ja.ts')).ja,
};

/** The console's texts, shared by every component through react-i18next. */
export const i18n = i18next.createInstance().use(initReactI18next);

void i18n.init({ lng: 'cimode', resources: {}, interpolation: { escapeValue: false }, returnNull: false });

/** Speaks a language from now on, loading its texts where that is still to be done. */
async function switchLanguage(locale: Locale): Promise<void> {
  if (!i18n.hasResourceBundle(locale, 'translation')) {
    i18n.addResourceBundle(locale, 'translation', await loaders[locale]());
  }
  await i18n.changeLanguage(locale);
  document.documentElement.lang = locale;
}

/** The language of someone who is not signed in. */
export const browserLocale = (): Locale => negotiateLocale(navigator.languages.join(','));

/** Switches to a language as soon as it is known, and tells whether its texts are there. */
export function useLanguage(locale: Locale | undefined): boolean {
  const [spoken, setSpoken] = useState<Locale>();
  useEffect(() => {
    let current = true;
    if (locale) void switchLanguage(locale).then(() => current && setSpoken(locale));
    return () => {
      current = false;
    };
  }, [locale]);
  return spoken !== undefined && spoken === locale;
}
