import { SCOPES, SCOPE_NAMES, type Scope, type Setting } from '../../users/catalogue.ts';
import { LOCALES, type Locale } from '../../text/locales.ts';
import { TIME_ZONES } from '../../time/timeZones.ts';
import { plainCode } from '../../sheetFile/formula.ts';
import { trimUnseen } from '../../text/trim.ts';
import { timeZoneLabels } from './timeZoneLabels.ts';

/** The longest cell that can be a code or a word, so that a huge one is not folded for nothing. */
const LONGEST_WORD = 60;

type Words<T> = ReadonlyMap<string, T>;

/**
 * The form in which words are compared: ignoring case, white space, underscores and full-width forms; `1.0` and `1,0`
 * are `1`.
 */
function wordKey(cell: string): string {
  const key = cell
    .normalize('NFKC')
    .toLowerCase()
    .replace(/[\s_]+/g, '');
  const number = /^(\d+)(?:[.,]0*)?$/.exec(key)?.[1];
  // Zeros in front are taken away behind the match: within it each could stand in two places.
  return number === undefined ? key : number.replace(/^0+(?=\d)/, '');
}

const words = <T>(entries: readonly (readonly [T, readonly (string | number)[]])[]): Words<T> =>
  new Map(entries.flatMap(([value, names]) => names.map((name): [string, T] => [wordKey(String(name)), value])));

/** What people tick, and what spreadsheets in other languages make of 1 and 0 where they take them for truth values. */
const YES =
  '1 true yes y on t ok はい 有効 オン あり 有り 有 真 ○ ◯ 〇 ◎ ● ✓ ✔ ☑ レ 要 可 する wahr vrai oui verdadero sí si vero verdadeiro sim benar ya';
const NO =
  '0 false no n off f いいえ 無効 オフ なし 無し 無 偽 × ✕ ✖ ✗ ✘ ☐ 不要 不可 否 しない falsch nein faux non falso não salah tidak';

const FLAGS = words<boolean>([
  [true, YES.split(' ')],
  [false, NO.split(' ')],
]);

const SCOPE_WORDS = words<Scope>(
  SCOPES.map((scope, code) => [scope, [code, scope, SCOPE_NAMES[scope].en, SCOPE_NAMES[scope].ja]]),
);

const MORE_LOCALES: Readonly<Record<Locale, readonly string[]>> = {
  ja: ['ja-JP', 'jp', 'jpn', '日', '和文', 'にほんご'],
  en: ['en-US', 'en-GB', 'eng', '英', '英文', 'えいご'],
};
const LOCALE_WORDS = words<Locale>(
  LOCALES.map(({ tag, code, name }) => [tag, [code, tag, name.en, name.ja, ...MORE_LOCALES[tag]]]),
);

/** Abbreviations that mean one of the zones, and no other that is offered. */
const ABBREVIATIONS: Readonly<Record<string, readonly string[]>> = {
  'Asia/Tokyo': ['JST', 'アジア/東京', '日本'],
  'Asia/Jayapura': ['WIT'],
  'Asia/Makassar': ['WITA'],
  'Asia/Singapore': ['SGT'],
  'Asia/Manila': ['PHT'],
  'Pacific/Honolulu': ['HST'],
};

const TIME_ZONE_WORDS = words<string>(
  TIME_ZONES.map((zone) => [
    zone.name,
    [zone.code, zone.name, zone.city.en, zone.city.ja, ...timeZoneLabels(zone), ...(ABBREVIATIONS[zone.name] ?? [])],
  ]),
);

function read<T>(cell: string, known: Words<T>): T | undefined {
  return known.get(cell) ?? (cell.length > LONGEST_WORD ? undefined : known.get(wordKey(plainCode(trimUnseen(cell)))));
}

/** The tag of a locale given as its code, its tag or its name; undefined where it is none. */
export const readLocale = (cell: string): Locale | undefined => read(cell, LOCALE_WORDS);

/**
 * The IANA name of a time zone given as its code, that name, its city or the guide's label; undefined where it is none.
 */
export const readTimeZone = (cell: string): string | undefined => read(cell, TIME_ZONE_WORDS);

/** The value of a privilege or permission given as its code or its word; undefined where it is none. */
export function readSetting(cell: string, setting: Setting): boolean | Scope | undefined {
  return setting.type === 'flag' ? read(cell, FLAGS) : read(cell, SCOPE_WORDS);
}
