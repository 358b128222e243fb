import { type ContactFields, numberPrefixes } from '@rollcall/shared';
import { nameSortKey, searchKey } from '../../users/index.ts';
import { SEARCH_KEY_LENGTH, SORT_KEY_LENGTH } from './contact.entity.ts';

/** Between the parts of a key, and around categories: nobody can type them, so that nothing is found across parts. */
const BORDER = '\ue000';
const CATEGORY = '\ue001';

/** What company and person take of their keys at most: folding makes a few characters longer. */
const COMPANY_LENGTH = 110;
const PERSON_LENGTH = 65;

/** As much of a text as its column takes, and never half a character. */
const fitting = (text: string, length: number): string => text.slice(0, length).replace(/[\ud800-\udbff]$/, '');

/** By which a contact is ordered: the company, then the person; one without a company goes by the person. */
export function contactSortKey({ company, person }: Pick<ContactFields, 'company' | 'person'>): string {
  const [first, second] = company === '' ? [person, ''] : [company, person];
  return fitting(`${fitting(nameSortKey(first), COMPANY_LENGTH)}\u0001${nameSortKey(second)}`, SORT_KEY_LENGTH);
}

/** In which a contact is found: the company, the person, the numbers and the categories, folded as users' names are. */
export function contactSearchKey({ company, person, numbers, categories }: ContactFields): string {
  const names = [fitting(searchKey(company), COMPANY_LENGTH), fitting(searchKey(person), PERSON_LENGTH)];
  const words = categories.map((category) => `${CATEGORY}${searchKey(category)}${CATEGORY}`);
  return fitting([...names, ...numbers, words.join('')].join(BORDER), SEARCH_KEY_LENGTH);
}

/** Which contacts are looked for: those whose key has any of the texts, and that are in the category. */
export interface ContactQuery {
  readonly texts?: readonly string[] | undefined;
  readonly category?: string | undefined;
}

/**
 * What someone looks for.
 * @param search a part of a company, a person, a category, or of a number as their country writes it
 * @param category as a contact has it, whatever its width and case
 * @param timeZone IANA name of their zone
 */
export function contactQueryOf(search: string, category: string, timeZone: string): ContactQuery {
  const text = searchKey(search);
  const key = searchKey(category);
  return {
    texts: text === '' ? undefined : [...new Set([text, ...(numberPrefixes(search, timeZone) ?? [])])],
    category: key === '' ? undefined : `${CATEGORY}${key}${CATEGORY}`,
  };
}
