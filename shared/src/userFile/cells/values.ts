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

/** What spreadsheets in other languages make of 1 and 0 where they take them for truth values. */
const SPREADSHEET_WORDS = [
  ['wahr', 'falsch'],
  ['vrai', 'faux'],
  ['verdadero', 'falso'],
  ['vero', 'falso'],
  ['verdadeiro', 'falso'],
  ['benar', 'salah'],
] as const;

const FLAGS = words<boolean>([
  [true, [1, 'true', 'yes', 'on', 'はい', '有効', 'オン', 'あり', '真', '○', ...SPREADSHEET_WORDS.map(([yes]) => yes)]],
  [
    false,
    [0, 'false', 'no', 'off', 'いいえ', '無効', 'オフ', 'なし', '偽', '×', ...SPREADSHEET_WORDS.map(([, no]) => no)],
  ],
]);

const SCOPE_WORDS = words<Scope>(
  SCOPES.map((scope, code) => [scope, [code, scope, SCOPE_NAMES[scope].en, SCOPE_NAMES[scope].ja]]),
);

const LOCALE_WORDS = words<Locale>(LOCALES.map(({ tag, code, name }) => [tag, [code, tag, name.en, name.ja]]));

const TIME_ZONE_WORDS = words<string>(
  TIME_ZONES.map((zone) => [zone.name, [zone.code, zone.name, zone.city.en, zone.city.ja, ...timeZoneLabels(zone)]]),
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
