import { SETTING_LIST, type Setting, type SettingKey, isAvailable, settingOf } from './catalogue.ts';
import type { Localized } from '../text/locales.ts';
import type { ContractSeats } from './seats.ts';

/** The fields of a user that are not in the catalogue of settings, with their CSV headers. */
const FIELD_HEADERS = {
  loginId: { en: 'Login ID', ja: 'ログインID' },
  name: { en: 'User name', ja: 'ユーザー名' },
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

const fieldColumns: readonly Column[] = (Object.keys(FIELD_HEADERS) as FieldKey[]).map((key) => ({
  key,
  header: FIELD_HEADERS[key],
  aliases: key === 'password' ? ['Temporary Password', '仮パスワード', '一時パスワード', '初期パスワード'] : [],
}));

const settingColumns: readonly Column[] = SETTING_LIST.map((setting) => ({
  key: setting.key,
  header: setting.header,
  aliases: [],
  setting,
}));

/** All 24 columns of the user CSV, in order. */
export const COLUMNS: readonly Column[] = [...fieldColumns, ...settingColumns];

/** The columns that a contract calls for: what a template of this organization contains. */
export function columnsOf(contract: ContractSeats): readonly Column[] {
  return COLUMNS.filter(({ setting }) => !setting || setting.inEveryCsv || isAvailable(setting, contract));
}

/** The header of a column, which is also its label wherever an error names it. */
export function columnHeader(key: ColumnKey): Localized {
  return Object.hasOwn(FIELD_HEADERS, key) ? FIELD_HEADERS[key as FieldKey] : settingOf(key as SettingKey).header;
}
