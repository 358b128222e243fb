import { toE164 } from '../phone/phoneNumber.ts';
import type { Issue, IssueParams } from '../issues/issue.ts';
import { LIMITS } from '../limits.ts';
import { hasMoreCodePoints } from '../text/count.ts';
import { excerpt } from '../text/excerpt.ts';
import { trimUnseen } from '../text/trim.ts';
import { checkName } from '../users/fields.ts';
import { cleanUserName } from '../users/userName.ts';

/** Someone outside of the organization with whom its users talk. */
export interface ContactFields {
  /** Empty where nobody said it. Either this or the person is there. */
  readonly company: string;
  readonly person: string;
  /** As E.164 has them, each once: one at least. */
  readonly numbers: readonly string[];
  /** Words of the organization's own by which contacts are told apart, each once. */
  readonly categories: readonly string[];
}

/** What parts several numbers, or categories, in one text. No category has it in its name. */
const SEPARATOR = /[;；]/;

/**
 * A contact as it is kept: texts composed and trimmed, numbers as E.164 has them, and of lists neither what is blank nor
 * what stands there a second time. What can't be kept is left as it is, for {@link checkContact} to refuse.
 * @param given numbers as they were typed
 * @param timeZone IANA name of the zone of whoever typed it, by which numbers at home are read
 */
export function cleanContact(given: ContactFields, timeZone: string): ContactFields {
  return {
    company: cleanUserName(given.company),
    person: cleanUserName(given.person),
    numbers: [...new Set(fewOf(given.numbers, LIMITS.contactNumbers).map((text) => readNumber(text, timeZone)))],
    categories: distinct(fewOf(given.categories, LIMITS.contactCategories).map(cleanUserName)),
  };
}

/** What is not blank of a list; of one that is far too long no more than shows that it is. */
function fewOf(texts: readonly string[], limit: number): readonly string[] {
  const few: string[] = [];
  for (const text of texts) {
    if (trimUnseen(text) !== '') few.push(text);
    if (few.length > limit * 10) break;
  }
  return few;
}

/** What is longer is no number, however it is written. */
const LONGEST_NUMBER = 100;

/** A number as E.164 has it; the trimmed text where it can't be read so. */
function readNumber(text: string, timeZone: string): string {
  const trimmed = trimUnseen(text);
  return (trimmed.length <= LONGEST_NUMBER && toE164(trimmed, timeZone)) || trimmed;
}

/** Categories differ by more than their width and case. */
function distinct(categories: readonly string[]): string[] {
  const known = new Map<string, string>();
  for (const category of categories) {
    const key = category.slice(0, LIMITS.cellLength).normalize('NFKC').toLowerCase();
    if (!known.has(key)) known.set(key, category);
  }
  return [...known.values()];
}

/** Several numbers, or categories, as they stand in one text: `VIP; Partner`. */
export const splitContactList = (text: string): string[] => text.split(SEPARATOR).map(trimUnseen);

/** The same the other way. */
export const joinContactList = (items: readonly string[]): string => items.join('; ');

/** What a contact is called: company and person, as far as they are known. */
export const contactName = ({ company, person }: Pick<ContactFields, 'company' | 'person'>): string =>
  [company, person].filter((part) => part !== '').join(' ');

/**
 * The rules of a contact, which the caller has cleaned: a company or a person, a number at least, and of all that not
 * too much. Each refusal names its place, such as `numbers.0`.
 */
export function checkContact({ company, person, numbers, categories }: ContactFields): Issue[] {
  return [
    ...(company === '' && person === '' ? [issue('REQUIRED', 'company', 'contact')] : []),
    ...checkText(company, 'company', 'company', LIMITS.contactCompanyLength),
    ...checkText(person, 'person', 'person', LIMITS.contactPersonLength),
    ...checkNumbers(numbers),
    ...checkCategories(categories),
  ];
}

function checkNumbers(numbers: readonly string[]): Issue[] {
  const limit = LIMITS.contactNumbers;
  if (numbers.length === 0) return [issue('REQUIRED', 'numbers', 'number')];
  if (numbers.length > limit) return [issue('TOO_MANY_VALUES', 'numbers', 'number', { limit })];
  return numbers.flatMap((number, i) =>
    E164.test(number) ? [] : issue('INVALID_NUMBER', `numbers.${i}`, 'number', { value: excerpt(number) }),
  );
}

const E164 = /^\+[1-9]\d{6,14}$/;

function checkCategories(categories: readonly string[]): Issue[] {
  const limit = LIMITS.contactCategories;
  if (categories.length > limit) return [issue('TOO_MANY_VALUES', 'categories', 'category', { limit })];
  return categories.flatMap((category, i) => {
    const place = `categories.${i}`;
    const separator = SEPARATOR.exec(category)?.[0];
    return separator === undefined
      ? checkText(category, place, 'category', LIMITS.contactCategoryLength)
      : issue('INVALID_CHARACTER', place, 'category', { value: separator });
  });
}

/** @param limit in code points */
function checkText(text: string, place: string, of: IssueParams['of'], limit: number): Issue[] {
  if (text === '') return [];
  const broken = checkName(text, limit);
  if (broken) return [issue(broken.code, place, of, broken.params)];
  return hasMoreCodePoints(text, limit) ? [issue('TOO_LONG', place, of, { limit })] : [];
}

const issue = (code: Issue['code'], place: string, of: IssueParams['of'], params: IssueParams = {}): Issue => ({
  code,
  place,
  params: { ...params, of },
});
