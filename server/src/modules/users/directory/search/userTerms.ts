import { type SeatKind, type SettingKey, SETTING_LIST } from '@rollcall/shared';
import type { UserEntity } from '../../accounts/user.entity.ts';
import { searchKey } from '../../accounts/writing/userKeys.ts';
import type { UserConditions, UserStatus } from '../userQuery.ts';

/** How many characters of a text one term has. Shorter texts are found as the beginnings of terms. */
const GRAM = 3;

/** Before everything that is no piece of text: nobody can type it into a name. */
const FACET = '\u0001';

/** What the terms of a user are made of. */
type Indexed = Pick<
  UserEntity,
  'loginIdKey' | 'nameKey' | 'locale' | 'timeZone' | 'settings' | 'deactivatedAt' | 'importId'
>;

/** A group of terms, any of which may be there; with `prefix`, every term that begins so. */
export type TermGroup = { readonly anyOf: readonly string[] } | { readonly prefix: string };

/** Which users an index is asked for: those who have a term of every group and one of the statuses. */
export interface TermCondition {
  readonly groups: readonly TermGroup[];
  readonly status: readonly UserStatus[] | undefined;
  /** Whether every user found is right. Otherwise some may have all pieces of the text but not in a row. */
  readonly exact: boolean;
}

/** Every user has it. */
export const EVERYONE = `${FACET}everyone`;
export const DEACTIVATED = `${FACET}deactivated`;
const importTerm = (id: string): string => `${FACET}import ${id}`;
const localeTerm = (locale: string): string => `${FACET}locale ${locale}`;
const timeZoneTerm = (timeZone: string): string => `${FACET}zone ${timeZone}`;
const flagTerm = (key: string): string => `${FACET}flag ${key}`;

/** The settings by which the list can be filtered: privileges, and what takes a seat. */
const FILTERED = SETTING_LIST.filter((setting) => setting.kind === 'privilege' || setting.seat !== undefined).map(
  ({ key }) => ({ key, term: flagTerm(key) }),
);

/** The setting that takes a kind of seat: none for users, whose seats everyone takes. */
export const flagOfSeat = (kind: SeatKind): SettingKey[] =>
  SETTING_LIST.flatMap((setting) => (setting.seat === kind ? [setting.key] : []));

const piece = (characters: readonly string[]): string => characters.join('');

/**
 * Adds all pieces of a folded text: at each character the next three, or what is left. There is no space in it, by
 * which MySQL would take pieces for equal that only differ in those at their end.
 */
function addGrams(terms: string[], text: string): void {
  // Nearly every text has one UTF-16 unit for each character, and is cut without being taken apart first.
  const characters = /[\ud800-\udfff]/.test(text) ? Array.from(text) : undefined;
  const length = characters?.length ?? text.length;
  for (let i = 0; i < length; i += 1) {
    terms.push(characters ? characters.slice(i, i + GRAM).join('') : text.slice(i, i + GRAM));
  }
}

/** The terms under which a user is found, some of them more than once. */
export function termsOf(user: Indexed): string[] {
  const terms = [EVERYONE, localeTerm(user.locale), timeZoneTerm(user.timeZone)];
  addGrams(terms, user.nameKey);
  addGrams(terms, user.loginIdKey);
  for (const { key, term } of FILTERED) if (user.settings[key] === true) terms.push(term);
  if (user.deactivatedAt) terms.push(DEACTIVATED);
  if (user.importId) terms.push(importTerm(user.importId));
  return terms;
}

/** The terms that a text inside a name or login ID must have: pieces that follow one another, and the last. */
function searchGroups(text: string): TermGroup[] {
  const characters = Array.from(searchKey(text));
  if (characters.length === 0) return [];
  if (characters.length < GRAM) return [{ prefix: piece(characters) }];
  const last = characters.length - GRAM;
  const starts = Array.from({ length: Math.ceil(last / GRAM) }, (_, i) => i * GRAM);
  return [...starts, last].map((start) => ({ anyOf: [piece(characters.slice(start, start + GRAM))] }));
}

/** What a list asks of the index; undefined where it shows everyone. */
export function conditionOf(query: UserConditions): TermCondition | undefined {
  const groups = [
    ...searchGroups(query.search ?? ''),
    ...facet(query.privileges, flagTerm),
    ...facet(query.services, (kind) => (kind === 'users' ? EVERYONE : flagOfSeat(kind).map(flagTerm).join())),
    ...facet(query.locale, localeTerm),
    ...facet(query.timeZone, timeZoneTerm),
    ...(query.importId ? [{ anyOf: [importTerm(query.importId)] }] : []),
  ];
  if (groups.length === 0 && !query.status) return undefined;
  return { groups, status: query.status, exact: Array.from(searchKey(query.search ?? '')).length <= GRAM };
}

const facet = <T extends string>(values: readonly T[] | undefined, term: (value: T) => string): TermGroup[] =>
  values ? [{ anyOf: values.map(term) }] : [];
