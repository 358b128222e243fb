import { type Settings, settingCode } from '../../users/catalogue.ts';
import type { Column } from '../../users/columns.ts';
import { LOCALES, type Locale } from '../../text/locales.ts';
import { findTimeZone } from '../../time/timeZones.ts';

/** What a row says of a user in codes. `timeZone` is an IANA name. */
export interface CodedFields {
  readonly locale: Locale;
  readonly timeZone: string;
  readonly settings: Settings;
}

/**
 * The code of a user's value in a column; empty for a column of text.
 * @throws RangeError for a time zone that is none of those that are offered
 */
export function codeOf(column: Column, fields: CodedFields): string {
  if (column.setting) return String(settingCode(fields.settings[column.setting.key]));
  if (column.key === 'locale') return String(LOCALES.find((locale) => locale.tag === fields.locale)?.code ?? 0);
  if (column.key !== 'timeZone') return '';
  const zone = findTimeZone(fields.timeZone);
  if (!zone) throw new RangeError(`${fields.timeZone} is none of the time zones of a user`);
  return String(zone.code);
}
