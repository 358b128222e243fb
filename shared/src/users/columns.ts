import { SETTING_LIST, type Setting, type SettingKey, isAvailable, settingOf } from './catalogue.ts';
import type { Localized } from '../text/locales.ts';
import type { ContractSeats } from './seats.ts';

/** The fields of a user that are not in the catalogue of settings, with their CSV headers. */
const FIELD_HEADERS = {
  loginId: { en: 'Login ID', ja: 'ログインID' },
  name: { en: 'User name', ja: 'ユーザー名' },
  reading: { en: 'Reading', ja: 'ふりがな' },
  phoneNumber: { en: 'Extension or number', ja: '内線・電話番号' },
  password: { en: 'Password', ja: 'パスワード' },
  locale: { en: 'Locale', ja: '言語' },
  timeZone: { en: 'Time zone', ja: 'タイムゾーン' },
} as const satisfies Record<string, Localized>;

export type FieldKey = keyof typeof FIELD_HEADERS;

/** Everything that a user is made of: the columns of the CSV, the fields of the form, and the `field` of an error. */
export type ColumnKey = FieldKey | SettingKey;

/** One column of the user CSV. `setting` is the catalogue's entry where the column carries one. */
export interface Column {
  readonly key: ColumnKey;
  readonly header: Localized;
  /** Other headers that are read as this column. */
  readonly aliases: readonly string[];
  readonly setting?: Setting;
}

const ALIASES: Readonly<Partial<Record<FieldKey, readonly string[]>>> = {
  reading: ['フリガナ', 'よみ', 'よみがな', '読み', '読み仮名'],
  phoneNumber: ['内線', '内線番号', 'Extension'],
  password: ['Temporary Password', '仮パスワード', '一時パスワード', '初期パスワード'],
};

const fieldColumns: readonly Column[] = (Object.keys(FIELD_HEADERS) as FieldKey[]).map((key) => ({
  key,
  header: FIELD_HEADERS[key],
  aliases: ALIASES[key] ?? [],
}));

const settingColumns: readonly Column[] = SETTING_LIST.map((setting) => ({
  key: setting.key,
  header: setting.header,
  aliases: [],
  setting,
}));

/** All 26 columns that a user CSV can have, in order. */
export const ALL_COLUMNS: readonly Column[] = [...fieldColumns, ...settingColumns];

/** What nobody has to have: a template has these columns only where they are asked for. */
export const OPTIONAL_COLUMNS = ['reading', 'phoneNumber'] as const;
export type OptionalColumn = (typeof OPTIONAL_COLUMNS)[number];

export const isOptionalColumn = (key: ColumnKey): key is OptionalColumn =>
  OPTIONAL_COLUMNS.some((each) => each === key);

/** Those that are no matter of choice. */
export const COLUMNS: readonly Column[] = ALL_COLUMNS.filter(({ key }) => !isOptionalColumn(key));

/** Whether a column is in the files of a contract. */
const isCalledFor =
  (contract: ContractSeats) =>
  ({ setting }: Column): boolean =>
    !setting || setting.inEveryCsv || isAvailable(setting, contract);

/** The columns that a file may have under a contract. */
export const possibleColumns = (contract: ContractSeats): readonly Column[] =>
  ALL_COLUMNS.filter(isCalledFor(contract));

/** The columns that a contract calls for: what a template of this organization contains, unless more is asked for. */
export function columnsOf(contract: ContractSeats): readonly Column[] {
  return COLUMNS.filter(isCalledFor(contract));
}

/** The header of a column, which is also its label wherever an error names it. */
export function columnHeader(key: ColumnKey): Localized {
  return Object.hasOwn(FIELD_HEADERS, key) ? FIELD_HEADERS[key as FieldKey] : settingOf(key as SettingKey).header;
}
