import { SCOPES, SCOPE_NAMES, isSettingKey } from '../users/catalogue.ts';
import { ALL_COLUMNS } from '../users/columns.ts';
import { LOCALES, type Locale } from '../text/locales.ts';
import { SEAT_KINDS, SEAT_NAMES, type SeatKind } from '../users/seats.ts';
import { findTimeZone } from '../time/timeZones.ts';
import { formatInstant } from '../time/times.ts';
import { auditKindName, isAuditKind } from './kinds.ts';
import { AUDIT_FIELD_NAMES, AUDIT_TARGET_NAMES, AUDIT_VALUE_NAMES } from './names.ts';

/** For whom an entry is put into words. `timeZone` is an IANA name. */
export interface AuditReader {
  readonly locale: Locale;
  readonly timeZone: string;
}

const WORDS = {
  yes: { en: 'Yes', ja: 'はい' },
  no: { en: 'No', ja: 'いいえ' },
  name: { en: 'Name', ja: '名前' },
} as const;
const SEPARATORS = {
  list: { en: ', ', ja: '、' },
  fields: { en: '; ', ja: '；' },
  colon: { en: ': ', ja: '：' },
} as const;
const INSTANT = /^\d{4}-\d\d-\d\dT\d\d:\d\d(:\d\d(\.\d+)?)?Z$/;

const isSeatKind = (key: string): key is SeatKind => SEAT_KINDS.some((kind) => kind === key);

/** `newField` → `New field`: of a field that has no name yet. */
const spelled = (key: string): string =>
  `${key.charAt(0).toUpperCase()}${key.slice(1)}`.replace(
    /(?<=[a-z0-9])[A-Z]/g,
    (letter) => ` ${letter.toLowerCase()}`,
  );

function keyName(key: string, targetType: string | null | undefined, locale: Locale): string {
  if (key === 'name' && targetType !== 'user') return WORDS.name[locale];
  const column = ALL_COLUMNS.find((entry) => entry.key === key);
  if (column) return column.header[locale];
  if (isSeatKind(key)) return SEAT_NAMES[key][locale];
  return AUDIT_FIELD_NAMES[key]?.[locale] ?? spelled(key);
}

/** What a kind of target is called. */
export const auditTargetName = (targetType: string, locale: Locale): string =>
  AUDIT_TARGET_NAMES[targetType]?.[locale] ?? spelled(targetType);

/**
 * The recorded name of a target: a bulk action goes by what it does, everything else by a name that somebody gave it.
 */
export const auditTargetLabel = (targetType: string | null, targetName: string | null, locale: Locale): string =>
  (targetType === 'bulkAction' && AUDIT_VALUE_NAMES[targetName ?? '']?.[locale]) || (targetName ?? '');

/**
 * What a field of an entry is called.
 * @param path as {@link auditDifferences} gives it
 * @param targetType the entry's; a user's name goes by another name than an organization's
 */
export function auditFieldName(
  path: readonly string[],
  targetType: string | null | undefined,
  { locale }: AuditReader,
): string {
  const [first = '', ...inside] = path;
  const name = (key: string): string => keyName(key, targetType, locale);
  if (first === 'seats') {
    // Seats go by the names of what they are seats of, which some settings have for keys too.
    const parts = inside.map((key) => (isSeatKind(key) ? SEAT_NAMES[key][locale] : name(key)));
    return [name(first), ...parts].join(SEPARATORS.colon[locale]);
  }
  return (inside.length > 0 ? inside : path).map(name).join(SEPARATORS.colon[locale]);
}

/** A value of an entry in words: on one line, and of a list each item. */
export function auditValueText(path: readonly string[], value: unknown, reader: AuditReader): string {
  const { locale } = reader;
  if (value === undefined || value === null) return '';
  if (Array.isArray(value)) {
    const separator = value.some((item) => typeof item === 'object') ? SEPARATORS.fields : SEPARATORS.list;
    return value.map((item) => auditValueText(path, item, reader)).join(separator[locale]);
  }
  if (typeof value === 'object') return objectText({ ...value }, reader);
  if (typeof value === 'boolean') return WORDS[value ? 'yes' : 'no'][locale];
  // Rows are written as spreadsheets number them: without separators.
  if (typeof value === 'number') return path.at(-1) === 'importRow' ? String(value) : value.toLocaleString(locale);
  return typeof value === 'string' ? textOf(path.at(-1) ?? '', value, reader) : '';
}

function objectText(value: Readonly<Record<string, unknown>>, reader: AuditReader): string {
  const { what, before, after, limit } = value;
  if (typeof what === 'string' && isSeatKind(what) && typeof before === 'number' && typeof after === 'number') {
    const counts = [before, after, ...(typeof limit === 'number' ? [limit] : [])].map((count) =>
      count.toLocaleString(reader.locale),
    );
    return `${SEAT_NAMES[what][reader.locale]} ${counts[0]} → ${counts[1]}${counts[2] === undefined ? '' : ` / ${counts[2]}`}`;
  }
  return Object.entries(value)
    .map(
      ([key, child]) =>
        `${keyName(key, undefined, reader.locale)}${SEPARATORS.colon[reader.locale]}${auditValueText([key], child, reader)}`,
    )
    .join(SEPARATORS.list[reader.locale]);
}

type InWords = (text: string, locale: Locale) => string | undefined;

const valueName: InWords = (text, locale) => AUDIT_VALUE_NAMES[text]?.[locale];

/** Which values of ours a field takes, by its key, and what each is called. */
const IN_WORDS = new Map<string, InWords>([
  ['locale', (text, locale) => LOCALES.find(({ tag }) => tag === text.toLowerCase())?.name[locale]],
  ['timeZone', (text, locale) => findTimeZone(text)?.city[locale]],
  ['kind', (text, locale) => (isAuditKind(text) ? auditKindName(text, locale) : undefined)],
  ['column', (text, locale) => valueName(text, locale) ?? keyName(text, 'user', locale)],
  ['setting', (text, locale) => keyName(text, 'user', locale)],
  ['columns', (text, locale) => keyName(text, 'user', locale)],
  ['privileges', (text, locale) => keyName(text, 'user', locale)],
  ['services', (text, locale) => (isSeatKind(text) ? SEAT_NAMES[text][locale] : undefined)],
  ['value', scopeName],
  ['status', valueName],
  ['callKind', valueName],
  ['callStatus', valueName],
  ['reason', valueName],
  ['result', valueName],
  ['code', valueName],
  ['secretKind', valueName],
  ['action', valueName],
  ['encoding', valueName],
  ['weakPasswordsInFiles', valueName],
]);

function scopeName(text: string, locale: Locale): string | undefined {
  const scope = SCOPES.find((entry) => entry === text);
  return scope && SCOPE_NAMES[scope][locale];
}

/** The words of a text that is a key of ours, or an instant; any other text as it is. */
function textOf(key: string, text: string, { locale, timeZone }: AuditReader): string {
  const inWords = isSettingKey(key) ? scopeName : IN_WORDS.get(key);
  return inWords?.(text, locale) ?? (INSTANT.test(text) ? formatInstant(text, locale, timeZone) : text);
}
