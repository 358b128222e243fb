import { isFrequent } from './frequent.ts';
import type { CsvEncoding } from './encodings.ts';

/**
 * How a cell reads in an encoding: as a person would have written it (3 where it has signs that nothing else turns
 * into), as one might have, or as nobody would.
 */
export const RATINGS = { STRONG: 3, GOOD: 2, POSSIBLE: 1, WRONG: 0 } as const;
export type Rating = (typeof RATINGS)[keyof typeof RATINGS];
const { STRONG, GOOD, POSSIBLE, WRONG } = RATINGS;

/** No name has them: what is for private use or means nothing, controls, drawings, signs of money and of arithmetic. */
const STRANGE =
  /[{}[\]\\^~|\p{Co}\p{Cn}\p{Cc}\p{Cf}\uFFFD\u2500-\u25FF¡¢£¤¥¦§¨©«¬®¯°±²³µ¶¸¹»¼½¾¿×÷ªº\u02C6-\u02DD\u2030\u2039\u203A\u2044\u20AC\u2122\u2190-\u22FF\u2320\u2321\uFB01\uFB02†‡•…„‚‹›ƒ]/u;
/** The same amid letters: quotes and dashes that begin a word or stand doubled. */
const ODD_MARKS = /(?:^|\s)[’”—–]|[’‘“”—–]{2}|\p{L}[—–]|[—–]\p{L}|[“”‘][^“”‘’]*$/u;

const LETTERS = /\p{L}[\p{L}\p{M}]*/gu;
const BEYOND_ASCII = /[^\x00-\x7F]/gu;

/** Letters that names in the languages of Europe are written with; others are read in them by mistake, mostly. */
const EUROPEAN = /^[A-Za-zÀ-ÖØ-Ýß-öø-ÿĀ-žŒœŠšŸȘșȚț]+$/u;
const UNUSUAL = /[ÐÞðþÝýŸÿßĸŉſ]|[Āāēīōūĥŝŭŵŷ]/u;
/** A word begins with a capital, or is all one or the other; `McÉ` and the like are left out. */
const CASED = /^(?:\p{Lu}\p{Ll}+|(?:[DLO]|Mc|Mac|De|Di|La|Le|Van)\p{Lu}\p{Ll}+|\p{Ll}+|\p{Lu}+)$/u;

const SCRIPTS = ['Cyrillic', 'Greek', 'Hebrew', 'Arabic', 'Thai', 'Armenian', 'Syriac', 'Thaana', 'Nko'].map(
  (script) => new RegExp(`^[\\p{Script=${script}}\\p{M}]+$`, 'u'),
);

/** How a cell reads in the letters of an alphabet. */
function rateLetters(text: string): Rating {
  if (STRANGE.test(text) || ODD_MARKS.test(text)) return WRONG;
  let rating: Rating = POSSIBLE;
  let telling = 0;
  for (const [word] of text.matchAll(LETTERS)) {
    const beyond = word.match(BEYOND_ASCII)?.length ?? 0;
    if (beyond === 0) continue;
    telling += 1;
    const rated = rateWord(word, beyond);
    if (rated === WRONG) return WRONG;
    if (rated > rating) rating = rated;
  }
  return telling === 0 ? POSSIBLE : rating;
}

function rateWord(word: string, beyond: number): Rating {
  if (EUROPEAN.test(word)) {
    const foreign = word.length > 2 ? beyond * 2 > word.length : word.length === 2 && beyond === 2;
    if (foreign || !CASED.test(word)) return WRONG;
    return word.length > beyond && !UNUSUAL.test(word) ? GOOD : POSSIBLE;
  }
  const script = SCRIPTS.find((known) => known.test(word));
  if (!script) return WRONG;
  // A word of Cyrillic or Greek in capitals, or without any, is one; but so is much that was read by mistake.
  if (/\p{Ll}\p{Lu}/u.test(word) || /\p{Lu}{2}\p{Ll}/u.test(word)) return WRONG;
  return /^\p{Lu}\p{Ll}+$/u.test(word) ? GOOD : POSSIBLE;
}

const FULL_KANA = 'ぁ-んァ-ヴー';
const HALF_KANA = '\uFF66-\uFF9F';
const KANA_RUN = new RegExp(`[${FULL_KANA}]{3}`, 'u');
/** What no Japanese cell has: punctuation of half width, a mark of sound without its kana, another script's letters. */
const NOT_JAPANESE = new RegExp(
  `[｡｢｣､\\uE000-\\uF8FF\\uFFFD]|[^\\uFF73\\uFF76-\\uFF84\\uFF8A-\\uFF8E]\\uFF9E|[^\\uFF8A-\\uFF8E]\\uFF9F|^[\\uFF9E\\uFF9F]|[${HALF_KANA}][^${HALF_KANA}\\s\\d･()（）/-]|[\\p{Script=Han}a-z][${HALF_KANA}]|[\\p{Script=Cyrillic}\\p{Script=Greek}\\u2500-\\u257F]|[\\u0080-\\u00FF]`,
  'u',
);
const JAPANESE = `\\p{Script=Han}${FULL_KANA}々〆ヶヵ`;
/** A character or two amid small letters, where `é` and the letter behind it were taken for one. */
const AMID_LATIN = new RegExp(
  `[A-Za-z][${JAPANESE}${HALF_KANA}]{1,3}[a-z]|[a-z][${JAPANESE}${HALF_KANA}]{1,2}|(?:^|[^${JAPANESE}${HALF_KANA}])[${JAPANESE}${HALF_KANA}]{1,2}[a-z]|[A-Za-z][\\u3000-\\u303F\\uFF00-\\uFF20][a-z]`,
  'u',
);
const WRITTEN = new RegExp(`[${JAPANESE}]`, 'gu');

/** How a cell reads in Japanese. Kana of half width alone tell nothing: most encodings of two bytes turn into them. */
function rateJapanese(text: string): Rating {
  if (KANA_RUN.test(text)) return STRONG;
  if (NOT_JAPANESE.test(text) || AMID_LATIN.test(text)) return WRONG;
  const written = text.match(WRITTEN) ?? [];
  if (written.length === 0) return POSSIBLE;
  const frequent = written.filter(isFrequent).length;
  return frequent === written.length ? GOOD : frequent > 0 ? POSSIBLE : WRONG;
}

/** The bytes in which Chinese and Korean have what is used every day. */
const EVERYDAY = {
  GB18030: { lead: [0xb0, 0xd7], trail: 0xa1, script: /^[\p{Script=Han}\s·A-Z]+$/u },
  BIG5: { lead: [0xa4, 0xc6], trail: 0x40, script: /^[\p{Script=Han}\s·A-Z]+$/u },
  EUC_KR: { lead: [0xb0, 0xc8], trail: 0xa1, script: /^[\p{Script=Hangul}\s·A-Z]+$/u },
} as const;

/** How a cell reads in Chinese or Korean: right where all of it is used every day. */
function rateEveryday(text: string, bytes: Uint8Array, encoding: keyof typeof EVERYDAY): Rating {
  const { lead, trail, script } = EVERYDAY[encoding];
  if (!script.test(text)) return WRONG;
  for (let i = 0; i < bytes.length; i += 1) {
    const byte = bytes[i] ?? 0;
    if (byte < 0x80) continue;
    if (byte < lead[0] || byte > lead[1] || (bytes[i + 1] ?? 0) < trail) return WRONG;
    i += 1;
  }
  return GOOD;
}

const isEveryday = (encoding: CsvEncoding): encoding is keyof typeof EVERYDAY => Object.hasOwn(EVERYDAY, encoding);

/** How a cell reads in an encoding. */
export function rate(text: string, bytes: Uint8Array, encoding: CsvEncoding): Rating {
  if (isEveryday(encoding)) return rateEveryday(text, bytes, encoding);
  if (encoding === 'SHIFT_JIS' || encoding === 'EUC_JP' || encoding === 'ISO_2022_JP') return rateJapanese(text);
  return rateLetters(text);
}
