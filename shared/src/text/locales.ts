/** The languages a user can be given: the code a CSV carries, and the BCP 47 tag the console and `Intl` use. */
export const LOCALES = [
  { code: 0, tag: 'ja', name: { en: 'Japanese', ja: '日本語' } },
  { code: 1, tag: 'en', name: { en: 'English', ja: '英語' } },
] as const;

export type Locale = (typeof LOCALES)[number]['tag'];

/** A text in every language of the product. */
export type Localized = Readonly<Record<Locale, string>>;

/** Narrows a text to a {@link Locale}. */
export function isLocale(value: string): value is Locale {
  return LOCALES.some((locale) => locale.tag === value);
}

/** Browsers send some fifty characters. */
const LONGEST_LIST = 1_000;

/**
 * Picks the language for someone who is not signed in.
 * @param acceptLanguage an `Accept-Language` header or a browser's language list joined by commas, best first
 * @returns the first language of ours named in it; English where none is
 */
export function negotiateLocale(acceptLanguage: string | undefined): Locale {
  for (const range of (acceptLanguage ?? '').slice(0, LONGEST_LIST).split(',')) {
    const tag = range.trim().slice(0, 2).toLowerCase();
    if (isLocale(tag)) return tag;
  }
  return 'en';
}
