import type { Locale, Localized } from '../text/locales.ts';

/** Characters that have no look of their own. */
const NAMES: Readonly<Record<string, Localized>> = {
  ' ': { en: 'spaces', ja: '空白' },
  'U+0009': { en: 'tabs', ja: 'タブ' },
  'U+000A': { en: 'line breaks', ja: '改行' },
  'U+000D': { en: 'line breaks', ja: '改行' },
};

/** A character that is refused, as a sentence names it: in words, where it can't be seen. */
export function namedCharacter(character: string, locale: Locale): string {
  const name = NAMES[character]?.[locale];
  if (name !== undefined) return name;
  if (!character.startsWith('U+')) return locale === 'ja' ? `「${character}」` : `“${character}”`;
  return locale === 'ja' ? `目に見えない文字（${character}）` : `an invisible character (${character})`;
}
