import { type CommonPasswords, loadCommonPasswords } from './commonPasswords.ts';
import type { Issue } from '../../issues/issue.ts';
import { LIMITS } from '../../limits.ts';
import { checkPassword } from '../fields.ts';

/** Whose password it is to be, as far as that is known. */
export interface PasswordOwner {
  readonly loginId?: string;
  readonly name?: string;
}

/** What passwords of an organization are held against. Plain data, so that it can be handed to a worker. */
export interface PasswordSurroundings {
  readonly common: CommonPasswords;
  /** The name of the organization. */
  readonly organization: string;
}

/** @returns why others would soon guess a password that meets {@link checkPassword}; undefined where they would not */
export type StrengthCheck = (password: string, owner: PasswordOwner) => Issue | undefined;

/** What the product is called by those who use it. */
const PRODUCT = ['rollcall', 'miitel'];
/** A shorter part of a name is part of too much else. */
const SHORTEST_PART = 3;
/** So few different characters are a pattern. */
const FEWEST_CHARACTERS = 5;
/**
 * A common password with so many digits and marks around it is still one of the first that are tried: `#Summer-2026!`.
 */
const MOST_AROUND = 6;
/** What letters are often written as; `1` is also tried as an `l`. */
const LOOKALIKES: ReadonlyMap<string, string> = new Map(
  ['@a', '4a', '3e', '1i', '!i', '0o', '$s', '5s', '7t', '|l'].map((pair) => [pair.charAt(0), pair.charAt(1)]),
);
/**
 * What stands in names that may be written in a password: Latin letters, with accents or of full width too, and digits.
 */
const WRITABLE = /[A-Za-z0-9\u00c0-\u024f\u1e00-\u1eff\uff10-\uff5a]/;
const ASCII = /^[\x20-\x7e]*$/;
const NO_PARTS: readonly string[] = [];

/**
 * Makes the check that comes after {@link checkPassword}: that a password is not made of what is known about its owner,
 * their organization or the product, and not among the most common ones. The parts of a name may be in it as long as it
 * is long enough without them. It says nothing of the password itself, and takes some microseconds whatever it is
 * given. See `docs/adr/0042-which-passwords-are-too-weak.md`.
 */
export function strengthChecker({ common, organization }: PasswordSurroundings): StrengthCheck {
  const surroundings = [...PRODUCT, ...partsOf(organization)];
  return (password, { loginId = '', name = '' }) => {
    if (password.length > LIMITS.passwordMaxLength) return undefined;
    const lower = password.toLowerCase();
    const spelled = spellingsOf(lower);
    const weak = (code: Issue['code']): Issue => ({ code, field: 'password', params: {} });
    const own = loginIdParts(loginId);
    const named = partsOf(name);
    // Together, too: a login ID and a name that fill a password leave nothing to guess.
    const parts = [own, named, surroundings];
    if (spelled.some((text) => isMadeOf(text, parts))) {
      if (contains(spelled, own)) return weak('PASSWORD_LIKE_LOGIN_ID');
      return weak(contains(spelled, named) ? 'PASSWORD_LIKE_NAME' : 'PASSWORD_LIKE_ORGANIZATION');
    }
    return isCommon(lower, common) ? weak('PASSWORD_COMMON') : undefined;
  };
}

/**
 * Why a password can't be given to someone: the first rule that it breaks, or that others would soon guess it. Loads
 * the list of common ones where it is not there.
 * @param organization the name of theirs
 * @returns undefined for a password that can
 * @throws what loading the list threw
 */
export async function newPasswordIssue(
  password: string,
  owner: PasswordOwner,
  organization: string,
): Promise<Issue | undefined> {
  return checkNewPassword(password, owner, { common: await loadCommonPasswords(), organization });
}

/**
 * Every rule of a password that is newly given: those of {@link checkPassword}, then those of {@link strengthChecker}.
 */
export const checkNewPassword = (
  password: string,
  owner: PasswordOwner,
  surroundings: PasswordSurroundings,
): Issue | undefined => checkPassword(password) ?? strengthChecker(surroundings)(password, owner);

/** A text in lower case as it stands, and as what it looks like. */
function spellingsOf(lower: string): string[] {
  const alike = unmasked(lower);
  if (alike === lower) return [lower];
  return lower.includes('1') ? [lower, alike, unmasked(lower.replaceAll('1', 'l'))] : [lower, alike];
}

function unmasked(lower: string): string {
  let text = '';
  for (const character of lower) text += LOOKALIKES.get(character) ?? character;
  return text;
}

/**
 * The words of a text that can stand in a password, all of them together first. Only so much of it is looked at as a
 * login ID may have.
 */
function partsOf(text: string): readonly string[] {
  if (!WRITABLE.test(text)) return NO_PARTS;
  const cut = text.length > LIMITS.loginIdLength ? text.slice(0, LIMITS.loginIdLength) : text;
  const plain = (ASCII.test(cut) ? cut : cut.normalize('NFKD').replace(/\p{M}/gu, '')).toLowerCase();
  const words: string[] = [];
  let joined = '';
  // Ten thousand rows are gone through while someone waits: splitting by an expression takes three times as long.
  for (let at = 0, start = 0; at <= plain.length; at += 1) {
    if (at < plain.length && isAlphanumeric(plain.charCodeAt(at))) continue;
    const word = plain.slice(start, at);
    start = at + 1;
    joined += word;
    if (word.length >= SHORTEST_PART) words.push(word);
    // Of `sato2` it is the name that is guessed, with other digits.
    let end = word.length;
    while (end > 0 && !isLetter(word.charCodeAt(end - 1))) end -= 1;
    if (end >= SHORTEST_PART && end < word.length) words.push(word.slice(0, end));
  }
  if (joined.length >= SHORTEST_PART && joined !== words[0]) words.unshift(joined);
  return words;
}

const isLetter = (code: number): boolean => code >= 97 && code <= 122;
const isAlphanumeric = (code: number): boolean => isLetter(code) || (code >= 48 && code <= 57);

/** A login ID as it stands, and its words but for the last of its domain, which says nothing about anyone. */
function loginIdParts(loginId: string): readonly string[] {
  if (loginId === '') return NO_PARTS;
  const at = loginId.lastIndexOf('@');
  const end = loginId.lastIndexOf('.');
  return [loginId.toLowerCase(), ...partsOf(end > at ? loginId.slice(0, end) : loginId)];
}

const contains = (spelled: readonly string[], parts: readonly string[]): boolean =>
  parts.some((part) => spelled.some((text) => text.includes(part)));

/** Whether too little is left of a password without these parts. */
function isMadeOf(text: string, parts: readonly (readonly string[])[]): boolean {
  let rest = text;
  for (const some of parts) {
    for (const part of some) if (rest.includes(part)) rest = rest.replaceAll(part, '');
  }
  return rest.length < LIMITS.passwordMinLength && rest !== text;
}

/** Whether a password in lower case is a common one, written with marks, lookalikes, or digits and marks around it. */
function isCommon(lower: string, common: CommonPasswords): boolean {
  if (common.has(lower) || common.has(only(isAlphanumeric, lower)) || isPattern(lower)) return true;
  let [start, end] = [0, lower.length];
  while (start < end && !isLetter(lower.charCodeAt(start))) start += 1;
  while (start < end && !isLetter(lower.charCodeAt(end - 1))) end -= 1;
  if (lower.length - (end - start) > MOST_AROUND) return false;
  const core = lower.slice(start, end);
  return common.has(only(isLetter, core)) || spellingsOf(core).some((word) => common.has(word));
}

/** A text without all other characters. */
function only(wanted: (code: number) => boolean, text: string): string {
  let kept = '';
  for (let at = 0; at < text.length; at += 1) if (wanted(text.charCodeAt(at))) kept += text.charAt(at);
  return kept;
}

/** Whether it is made of a few characters over and over. */
function isPattern(text: string): boolean {
  let seen = '';
  for (const character of text) {
    if (seen.includes(character)) continue;
    seen += character;
    if (seen.length >= FEWEST_CHARACTERS) return false;
  }
  return true;
}
