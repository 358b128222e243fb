import {
  type ContractSeats,
  type Issue,
  type Locale,
  type Settings,
  checkLoginId,
  checkReading,
  checkUserName,
  checkUserNumber,
  cleanReading,
  cleanUserNumber,
  defaultSettings,
  isSettingKey,
} from '@rollcall/shared';
import type { Path } from 'react-hook-form';
import type { UserCreateInput } from '#graphql/generated.ts';
import { localeName } from '#graphql/keys.ts';
import { settingsInput } from '#graphql/userInput.ts';

/** What the form holds: the fields of a user under their shared keys. */
export interface UserValues {
  loginId: string;
  name: string;
  /** Empty where nobody gives it. */
  reading: string;
  /** Empty where nobody gives it. */
  phoneNumber: string;
  password: string;
  locale: Locale;
  timeZone: string;
  settings: Settings;
}

type Field = 'loginId' | 'name' | 'reading' | 'phoneNumber' | 'password' | 'locale' | 'timeZone';
const FIELDS: readonly Field[] = ['loginId', 'name', 'reading', 'phoneNumber', 'password', 'locale', 'timeZone'];

/** A form that nobody has filled in: the language and time zone of whoever opened it, and the template's defaults. */
export function emptyUser(contract: ContractSeats, locale: Locale, timeZone: string): UserValues {
  const settings = defaultSettings(contract);
  return { loginId: '', name: '', reading: '', phoneNumber: '', password: '', locale, timeZone, settings };
}

/** The rules of the fields that are typed, as the form calls them. */
export type TypedField = 'loginId' | 'name' | 'reading' | 'phoneNumber';
export const RULES: Readonly<
  Record<TypedField, (value: string, values: Pick<UserValues, 'timeZone'>) => Issue | undefined>
> = {
  loginId: (value) => checkLoginId(value.trim()),
  name: (value) => checkUserName(value.trim()),
  reading: (value) => checkReading(cleanReading(value)),
  phoneNumber: (value, { timeZone }) => checkUserNumber(cleanUserNumber(value, timeZone)),
};

/** Where the form has the field that an error names. */
export function pathOf(field: string): Path<UserValues> | undefined {
  return isSettingKey(field) ? `settings.${field}` : FIELDS.find((key) => key === field);
}

/** The form's values as the API takes them. */
export function userInput({
  loginId,
  name,
  reading,
  phoneNumber,
  password,
  locale,
  timeZone,
  settings,
}: UserValues): UserCreateInput {
  return {
    loginId: loginId.trim(),
    name: name.trim(),
    reading: reading.trim(),
    phoneNumber: phoneNumber.trim(),
    password,
    locale: localeName(locale),
    timeZone,
    ...settingsInput(settings),
  };
}
