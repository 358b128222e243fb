import { TIME_ZONES, localNumber, shiftJisCodes } from '@rollcall/shared';

/** Letters that a fold takes further apart, and marks: dotless and dotted i, and what stands on Latin letters. */
const ACCENTED = /[\u00c0-\u036f\u1e00-\u1eff]/;

/**
 * The form of a text under which it is searched, that of users as well as what is typed: width, case, accents and the
 * script of kana folded, and without spaces, so that ＳＡＴＯ and Sato, İlker and ilker, サトウ and さとう, and 佐藤花子
 * and 佐藤 花子 are found alike. At most 255 UTF-16 units, as its column is, and never half a character.
 */
export function searchKey(text: string): string {
  const folded = nameKey(text)
    .replace(/\s+/g, '')
    .replace(/[ァ-ヶ]/g, asHiragana);
  return ACCENTED.test(folded) ? fitting(withoutAccents(folded)) : folded;
}

/**
 * Between a name and its reading: no name has it, so that nothing is found across them. MySQL compares as if spaces
 * followed the shorter text, so what stands before a space would keep a name from being found by its last letters.
 */
const BORDER = '\ue000';

/** What a user is searched by besides the login ID, and ordered by. */
export interface NameKeys {
  readonly nameKey: string;
  readonly nameSort: string;
  readonly readingSort: string;
}

/**
 * The keys of a name, of how it is said, which may be empty: such a user is ordered by the name, and of a number, which
 * is found by its digits in whatever way it is written.
 */
export function nameKeys(name: string, reading: string, phoneNumber: string | null): NameKeys {
  const said = [reading && searchKey(reading), ...numberKeys(phoneNumber)]
    .map((key) => key && `${BORDER}${key}`)
    .join('');
  const nameSort = nameSortKey(name);
  return {
    nameKey: `${fitting(searchKey(name), LONGEST - said.length)}${said}`,
    nameSort,
    readingSort: reading ? nameSortKey(reading) : nameSort,
  };
}

/** `+81312345678` also as it is written and dialed at home: `03-1234-5678`, `0312345678`. */
function numberKeys(number: string | null): readonly string[] {
  if (!number?.startsWith('+')) return number ? [number] : [];
  for (const { name } of TIME_ZONES) {
    const written = localNumber(number, name);
    if (written !== number) return [...new Set([number, written, written.replace(/\D/g, '')])];
  }
  return [number];
}

/** Marks of other scripts, as those of kana, are put back together. */
const withoutAccents = (text: string): string =>
  text
    .replaceAll('ı', 'i')
    .normalize('NFD')
    .replace(/[\u0300-\u036f]+/g, '')
    .normalize('NFC');

const asHiragana = (kana: string): string => String.fromCharCode(kana.charCodeAt(0) - 0x60);

/** A name with width, case and composition folded. */
const nameKey = (name: string): string => fitting(name.slice(0, LOOKED_AT).normalize('NFKC').toLowerCase());

/** As much of a text as is folded: four times what is kept. Some characters become eighteen. */
const LOOKED_AT = 1_020;

/** As much of a text as its column takes, and never half a character. */
const fitting = (text: string, length = LONGEST): string => text.slice(0, length).replace(/[\ud800-\udbff]$/, '');

const LONGEST = 255;

/** The vowel, or other kana, as which a long-vowel mark counts after a kana. */
const VOWELS = [
  ['あ', /[あかさたなはまやらわ]/],
  ['い', /[いきしちにひみりゐ]/],
  ['う', /[うくすつぬふむゆる]/],
  ['え', /[えけせてねへめれゑ]/],
  ['お', /[おこそとのほもよろを]/],
] as const;

const SMALL = 'ぁぃぅぇぉっゃゅょゎゕゖ';
const LARGE = 'あいうえおつやゆよわかけ';

/**
 * The form of a name under which it is ordered, bytewise, as Japanese expects: signs, digits, Latin letters, kana in
 * the order of the fifty sounds whichever script they are in, then kanji in the order of JIS X 0208, whose first level
 * goes by reading. Accents, voicing marks and small kana count only between names that are otherwise the same. At most
 * 255 UTF-16 units.
 */
export function nameSortKey(name: string): string {
  const key = nameKey(name);
  let primary = '';
  let before = '';
  for (const character of key.normalize('NFD').replace(/\p{M}/gu, '')) {
    before = weightOf(character, before);
    primary += before;
  }
  return fitting(`${primary}\u0001${key}`);
}

/** A character whose code point stands where this one sorts. `before` is what the character in front became. */
function weightOf(character: string, before: string): string {
  // Before the first radical there is neither kana nor kanji.
  if (character < '\u2e80') return character;
  if (character === '々') return before;
  const kana = hiragana(character);
  if (kana === 'ー') return VOWELS.find(([, row]) => row.test(before))?.[0] ?? kana;
  if (!/\p{Script=Han}/u.test(character)) return kana;
  const jis = shiftJisCodes().get(character);
  // Above all kana: first what JIS knows in its order, then the rest in Unicode's.
  return String.fromCodePoint(jis === undefined ? 0x20000 + (character.codePointAt(0) ?? 0) : 0x10000 + jis);
}

function hiragana(character: string): string {
  const kana = /[ァ-ヶ]/.test(character) ? asHiragana(character) : character;
  return LARGE[SMALL.indexOf(kana)] ?? kana;
}
