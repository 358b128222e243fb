import { type Locale, isLocale } from '../text/locales.ts';
import { hasMoreCodePoints, hasMoreGraphemes } from '../text/count.ts';
import { excerpt } from '../text/excerpt.ts';
import { LIMITS } from '../limits.ts';
import { type Settings, SETTING_LIST, isAvailable } from './catalogue.ts';
import type { Issue } from '../issues/issue.ts';
import { foldWidth } from '../text/width.ts';
import { lookalikeOf } from './lookalikes.ts';
import { checkReading } from './reading.ts';
import type { ContractSeats } from './seats.ts';
import { shownCharacter } from './shownCharacter.ts';
import { checkUserNumber } from './userNumber.ts';
import { findTimeZone } from '../time/timeZones.ts';

/** Everything an administrator gives for a new user. `timeZone` is an IANA name. */
export interface UserFields {
  readonly loginId: string;
  readonly name: string;
  /** How the name is said; absent or empty where nobody gave it. */
  readonly reading?: string | undefined;
  /** Under which they are called: see `cleanUserNumber`. Absent, null or empty where nobody gave it. */
  readonly phoneNumber?: string | null | undefined;
  readonly password: string;
  readonly locale: Locale;
  readonly timeZone: string;
  readonly settings: Settings;
}

/** What administrators change of a user who is there: everything but the password, which is reset. */
export type AccountFields = Omit<UserFields, 'password'>;

const NOT_IN_LOGIN_ID = /[^A-Za-z0-9@!#$%&*+\-/=?^_`{|}~.]/u;
/** Each character has one place in it, so that no text is looked at twice. */
const LOGIN_ID_FORMAT = /^[^@.]+(\.[^@.]+)*@[A-Za-z0-9](-*[A-Za-z0-9])*(\.[A-Za-z0-9](-*[A-Za-z0-9])*)+$/;
const NOT_IN_PASSWORD = /[^A-Za-z0-9^$*.[\]{}()?"!@#%&/\\,><':;|_~`=+-]/u;
/** Controls, and the invisible marks that reorder or hide text: a name must read as what it is. */
const UNPRINTABLE = /[\p{Cc}\p{Cs}\p{Co}\u00ad\u061c\u200b\u200e\u200f\u2028-\u202e\u2060-\u206f\ufeff\ufffd]/u;
/**
 * What leaves no mark on the screen, alone or together: joiners and selectors are fine only beside something to join.
 */
const INVISIBLE = /^[\p{Default_Ignorable_Code_Point}\p{M}\p{Z}\u2800]*$/u;

/** The form in which a login ID is unique: ignoring case. The allowed characters are ASCII, so this is exact. */
export function loginIdKey(loginId: string): string {
  return loginId.toLowerCase();
}

/** As much of a text as its rules look at: what is longer than this breaks one by its length alone. */
const start = (text: string): string => (text.length > LIMITS.cellLength ? text.slice(0, LIMITS.cellLength) : text);

/** The same without half a character at its end. */
const wholeStart = (text: string): string =>
  text.length > LIMITS.cellLength ? start(text).replace(/[\uD800-\uDBFF]$/, '') : text;

/** Says of a letter of another script which one it looks like: told only that it can't be used, people see no fault. */
function strangeLetter(field: 'loginId', letter: string): Issue {
  const meant = lookalikeOf(letter);
  return meant === undefined
    ? { code: 'INVALID_CHARACTER', field, params: { value: shownCharacter(letter) } }
    : { code: 'LOOKALIKE_CHARACTER', field, params: { value: letter, meant } };
}

/** The rule of a login ID: e-mail address format, at most 254 characters out of those the guide allows. */
export function checkLoginId(loginId: string): Issue | undefined {
  const field = 'loginId';
  if (loginId === '') return { code: 'REQUIRED', field, params: {} };
  const strange = NOT_IN_LOGIN_ID.exec(start(loginId))?.[0];
  if (strange !== undefined) return strangeLetter(field, strange);
  if (loginId.length > LIMITS.loginIdLength)
    return { code: 'TOO_LONG', field, params: { limit: LIMITS.loginIdLength } };
  if (!LOGIN_ID_FORMAT.test(loginId)) return { code: 'INVALID_FORMAT', field, params: { value: loginId } };
  return undefined;
}

/** The rule of a user name, which the caller has trimmed: 1 to 30 graphemes, nothing invisible. */
export const checkUserName = (name: string): Issue | undefined => checkName(name, LIMITS.userNameLength);

/** The rule of any name that people give, which the caller has trimmed. @param limit in graphemes */
export function checkName(name: string, limit: number): Issue | undefined {
  const field = 'name';
  if (name === '') return { code: 'REQUIRED', field, params: {} };
  const strange = UNPRINTABLE.exec(wholeStart(name))?.[0];
  if (strange !== undefined) return { code: 'INVALID_CHARACTER', field, params: { value: shownCharacter(strange) } };
  if (INVISIBLE.test(wholeStart(name))) return { code: 'REQUIRED', field, params: {} };
  // Graphemes are counted only of what is short already: of some characters their number takes long to find.
  if (hasMoreCodePoints(name, LIMITS.userNameCodePoints) || hasMoreGraphemes(name, limit)) {
    return { code: 'TOO_LONG', field, params: { limit } };
  }
  return undefined;
}

/**
 * The rule of a password: 8 to 128 of the allowed characters, not only letters and not only digits. Names no part of
 * it.
 */
export function checkPassword(password: string): Issue | undefined {
  const field = 'password';
  if (password === '') return { code: 'REQUIRED', field, params: {} };
  if (NOT_IN_PASSWORD.test(start(password))) {
    const wide = !NOT_IN_PASSWORD.test(foldWidth(start(password)));
    return { code: wide ? 'FULL_WIDTH_CHARACTER' : 'INVALID_CHARACTER', field, params: {} };
  }
  if (password.length < LIMITS.passwordMinLength) {
    return { code: 'TOO_SHORT', field, params: { limit: LIMITS.passwordMinLength } };
  }
  if (password.length > LIMITS.passwordMaxLength) {
    return { code: 'TOO_LONG', field, params: { limit: LIMITS.passwordMaxLength } };
  }
  if (/^([A-Za-z]+|[0-9]+)$/.test(password)) return { code: 'TOO_SIMPLE', field, params: {} };
  return undefined;
}

/** The rules that hold between settings and against the contract: what is not subscribed, and what needs another. */
export function checkSettings(settings: Settings, contract: ContractSeats): Issue[] {
  const issues: Issue[] = [];
  for (const setting of SETTING_LIST) {
    const value = settings[setting.key];
    if (value === false || value === 'NONE') continue;
    if (!isAvailable(setting, contract)) {
      issues.push({ code: 'NOT_SUBSCRIBED', field: setting.key, params: { seat: setting.services?.[0] } });
    } else if (setting.needs && !settings[setting.needs]) {
      issues.push({ code: 'REQUIRES_PERMISSION', field: setting.key, params: { column: setting.needs } });
    }
  }
  return issues;
}

/** Every rule that a new user must meet by themselves; taken login IDs and seats are the server's to know. */
export function checkUserFields(fields: UserFields, contract: ContractSeats): Issue[] {
  return [...checkWho(fields), ...broken(checkPassword(fields.password)), ...checkRest(fields, contract)];
}

/** The rules of {@link checkUserFields} but for the password's, which is not changed with the others. */
export function checkAccountFields(fields: AccountFields, contract: ContractSeats): Issue[] {
  return [...checkWho(fields), ...checkRest(fields, contract)];
}

function checkWho({ loginId, name, reading = '', phoneNumber }: AccountFields): Issue[] {
  return broken(checkLoginId(loginId), checkUserName(name), checkReading(reading), checkUserNumber(phoneNumber ?? ''));
}

function checkRest(fields: Pick<UserFields, 'locale' | 'timeZone' | 'settings'>, contract: ContractSeats): Issue[] {
  return [...checkPreferences(fields), ...checkSettings(fields.settings, contract)];
}

/** The rules of what every user may choose for themselves: language and time zone. */
export function checkPreferences({ locale, timeZone }: Pick<UserFields, 'locale' | 'timeZone'>): Issue[] {
  return broken(
    isLocale(locale) ? undefined : unknownValue('locale', locale),
    findTimeZone(timeZone) ? undefined : unknownValue('timeZone', timeZone),
  );
}

const broken = (...issues: readonly (Issue | undefined)[]): Issue[] => issues.filter((issue) => issue !== undefined);

const unknownValue = (field: 'locale' | 'timeZone', value: string): Issue =>
  value === ''
    ? { code: 'REQUIRED', field, params: {} }
    : { code: 'UNKNOWN_VALUE', field, params: { value: excerpt(value) } };
