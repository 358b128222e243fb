import type { Locale } from '@rollcall/shared';
import i18next, { type TFunction } from 'i18next';
import { useEffect, useState } from 'react';
import { initReactI18next } from 'react-i18next';
import { loadTexts } from './texts.ts';

/** The console's texts, shared by every component through react-i18next. */
export const i18n = i18next.createInstance().use(initReactI18next);

void i18n.init({
  lng: 'cimode',
  resources: {},
  interpolation: { escapeValue: false },
  returnNull: false,
});

async function loadLanguage(locale: Locale): Promise<void> {
  if (i18n.hasResourceBundle(locale, 'translation')) return;
  i18n.addResourceBundle(locale, 'translation', await loadTexts(locale));
}

/** Loads the texts of every language, for what is to be found by its name in any of them. */
export async function loadEveryLanguage(): Promise<void> {
  await Promise.all([loadLanguage('en'), loadLanguage('ja')]);
}

let wanted: Locale | undefined;

/** Speaks a language from now on, loading its texts where that is still to be done. */
export async function switchLanguage(locale: Locale): Promise<void> {
  wanted = locale;
  await loadLanguage(locale);
  // While it was loading, another may have been asked for; and who is told of a change draws everything anew.
  if (wanted !== locale || i18n.language === locale) return;
  await i18n.changeLanguage(locale);
  document.documentElement.lang = locale;
}

/** The texts of a language, whichever is spoken now: for what is told of a change to it. */
export async function textsIn(locale: Locale): Promise<TFunction> {
  await loadLanguage(locale);
  return i18n.getFixedT(locale);
}

interface Spoken {
  readonly locale: Locale;
  readonly reader: string | undefined;
}

/**
 * Switches to a language as soon as it is known.
 * @param reader who reads: as long as that is the same person, the last language is spoken until the texts of the new
 * one are there
 * @returns the language that is spoken; undefined while there is none for this reader
 */
export function useLanguage(locale: Locale | undefined, reader: string | undefined): Locale | undefined {
  const [spoken, setSpoken] = useState<Spoken | undefined>(() =>
    locale && i18n.language === locale ? { locale, reader } : undefined,
  );
  useEffect(() => {
    let current = true;
    const speak = (next: Spoken): void =>
      setSpoken((last) => (last?.locale === next.locale && last.reader === next.reader ? last : next));
    if (locale) void switchLanguage(locale).then(() => current && speak({ locale, reader }));
    return () => {
      current = false;
    };
  }, [locale, reader]);
  return spoken && (spoken.locale === locale || spoken.reader === reader) ? spoken.locale : undefined;
}
