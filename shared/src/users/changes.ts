import { type Scope, type Settings, buildSettings, isSettingKey, unsubscribedSettings } from './catalogue.ts';
import { ALL_COLUMNS, type ColumnKey } from './columns.ts';
import { asShiftJisKeeps } from '../text/shiftJis.ts';
import { isLocale } from '../text/locales.ts';
import type { ContractSeats } from './seats.ts';
import type { AccountFields } from './fields.ts';
import { cleanReading } from './reading.ts';
import { cleanUserName } from './userName.ts';
import { cleanUserNumber } from './userNumber.ts';

/** What is to become of a user; what is absent stays. `timeZone` is an IANA name. */
export type UserChanges = {
  readonly [K in Exclude<keyof AccountFields, 'settings'>]?: AccountFields[K] | undefined;
} & { readonly settings: Partial<Settings> };

/** A field of an account with its value before a change and after it. Locales are tags, time zones IANA names. */
export interface FieldDifference {
  readonly field: Exclude<ColumnKey, 'password'>;
  readonly before: string | boolean;
  readonly after: string | boolean;
}

/**
 * A user's account after changes. What was granted while a service was subscribed goes off with any change: it is
 * nobody's to keep when the service no longer is.
 */
export function changeAccount(account: AccountFields, changes: UserChanges, contract: ContractSeats): AccountFields {
  return applied({ ...account, settings: { ...account.settings, ...unsubscribedSettings(contract) } }, changes);
}

/** Whether changes leave an account as it is. */
export const changesNothing = (account: AccountFields, changes: UserChanges): boolean =>
  accountDifferences(account, applied(account, changes)).length === 0;

function applied(account: AccountFields, changes: UserChanges): AccountFields {
  const { loginId, name, reading, phoneNumber, locale, settings } = changes;
  const timeZone = changes.timeZone ?? account.timeZone;
  const named = name === undefined ? undefined : cleanUserName(name);
  return {
    loginId: loginId?.trim() ?? account.loginId,
    name: named === undefined || isSameName(named, account.name) ? account.name : named,
    reading: reading === undefined ? account.reading : cleanReading(reading),
    phoneNumber: phoneNumber === undefined ? account.phoneNumber : cleanUserNumber(phoneNumber ?? '', timeZone),
    locale: locale ?? account.locale,
    timeZone,
    settings: buildSettings(({ key }) => settings[key] ?? account.settings[key]),
  };
}

/**
 * Whether a name, cleaned, is the one that is there: composed otherwise, or written as Shift_JIS and read again, where
 * some marks become others, it is no new one.
 */
const isSameName = (named: string, name: string): boolean =>
  named === cleanUserName(name) || named === cleanUserName(asShiftJisKeeps(name));

/** What differs between two states of an account, in the order of the CSV's columns. */
export function accountDifferences(before: AccountFields, after: AccountFields): FieldDifference[] {
  return ALL_COLUMNS.flatMap(({ key: field }): FieldDifference[] => {
    if (field === 'password') return [];
    const [old, next] = [valueOf(before, field), valueOf(after, field)];
    return old === next ? [] : [{ field, before: old, after: next }];
  });
}

const valueOf = (account: AccountFields, field: FieldDifference['field']): string | boolean =>
  isSettingKey(field) ? account.settings[field] : (account[field] ?? '');

/** The changes that make, or with `before` unmake, these differences. */
export function changesOf(differences: readonly FieldDifference[], side: 'before' | 'after'): UserChanges {
  const settings: Record<string, boolean | Scope> = {};
  const fields: { -readonly [K in Exclude<keyof UserChanges, 'settings'>]?: UserChanges[K] } = {};
  for (const { field, [side]: value } of differences) {
    if (isSettingKey(field)) settings[field] = value as boolean | Scope;
    else if (field !== 'locale') fields[field] = String(value);
    else if (isLocale(String(value))) fields.locale = value as AccountFields['locale'];
  }
  return { ...fields, settings };
}
