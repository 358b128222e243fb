import type { Locale } from '@rollcall/shared';
import { useEffect, useState } from 'react';
import { loadTexts } from './texts.ts';
import { type Language, NO_LANGUAGE, type Translate, languageOf } from './translate.ts';

const loaded = new Map<Locale, Language>();
const watchers = new Set<() => void>();
let current = NO_LANGUAGE;
let wanted: Locale | undefined;

/** The language that is spoken. */
export const currentLanguage = (): Language => current;

/** Calls as soon as another language is spoken. @returns how to end it */
export function watchLanguage(changed: () => void): () => void {
  watchers.add(changed);
  return () => watchers.delete(changed);
}

async function loadLanguage(locale: Locale): Promise<Language> {
  const known = loaded.get(locale);
  if (known) return known;
  const language = languageOf(locale, await loadTexts(locale));
  loaded.set(locale, language);
  return language;
}

/** Loads the texts of every language, for what is to be found by its name in any of them. */
export const loadEveryLanguage = async (): Promise<readonly Language[]> =>
  Promise.all([loadLanguage('en'), loadLanguage('ja')]);

/** Speaks a language from now on, loading its texts where that is still to be done. */
export async function switchLanguage(locale: Locale): Promise<void> {
  wanted = locale;
  const language = await loadLanguage(locale);
  // While it was loading, another may have been asked for; and who is told of a change draws everything anew.
  if (wanted !== locale || current === language) return;
  current = language;
  for (const changed of watchers) changed();
  document.documentElement.lang = locale;
}

/** The texts of a language, whichever is spoken now: for what is told of a change to it. */
export const textsIn = async (locale: Locale): Promise<Translate> => (await loadLanguage(locale)).t;

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
    locale && current.locale === locale ? { locale, reader } : undefined,
  );
  useEffect(() => {
    let mounted = true;
    const speak = (next: Spoken): void =>
      setSpoken((last) => (last?.locale === next.locale && last.reader === next.reader ? last : next));
    if (locale) void switchLanguage(locale).then(() => mounted && speak({ locale, reader }));
    return () => {
      mounted = false;
    };
  }, [locale, reader]);
  return spoken && (spoken.locale === locale || spoken.reader === reader) ? spoken.locale : undefined;
}
