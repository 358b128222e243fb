import type { ApolloCache } from '@apollo/client';
import { type ContactFields, cleanContact, localNumber, splitContactList, joinContactList } from '@rollcall/shared';
import type { ContactFieldsFragment } from '#graphql/generated.ts';

export type Contact = ContactFieldsFragment;

/** What is typed of a contact. */
export interface ContactValues {
  readonly company: string;
  readonly person: string;
  /** One for each field: one at least. */
  readonly numbers: readonly string[];
  /** Parted by semicolons. */
  readonly categories: string;
}

export const NOBODY: ContactFields = { company: '', person: '', numbers: [], categories: [] };

/** A contact as its form shows it. @param timeZone IANA name of the reader's zone, by which they write numbers */
export const valuesOf = ({ company, person, numbers, categories }: ContactFields, timeZone: string): ContactValues => ({
  company,
  person,
  numbers: numbers.length > 0 ? numbers.map((number) => localNumber(number, timeZone)) : [''],
  categories: joinContactList(categories),
});

/** What is typed, as it would be kept. */
export const fieldsOf = (values: ContactValues, timeZone: string): ContactFields =>
  cleanContact({ ...values, categories: splitContactList(values.categories) }, timeZone);

/** The place, as refusals name it, of what stands in the field of a number; undefined of one that is empty. */
export function placeOfNumber(values: ContactValues, at: number, timeZone: string): string | undefined {
  const [number] = fieldsOf({ ...values, numbers: [values.numbers[at] ?? ''] }, timeZone).numbers;
  return number === undefined ? undefined : `numbers.${fieldsOf(values, timeZone).numbers.indexOf(number)}`;
}

/** Whether two contacts are made of the same. */
export const isSame = (one: ContactFields, other: ContactFields): boolean =>
  one.company === other.company &&
  one.person === other.person &&
  isSameList(one.numbers, other.numbers) &&
  isSameList(one.categories, other.categories);

const isSameList = (one: readonly string[], other: readonly string[]): boolean =>
  one.length === other.length && one.every((item, i) => item === other[i]);

/** Drops what contacts that were added, changed or deleted change, so that it is read again where it is next shown. */
export function forgetContacts(cache: ApolloCache): void {
  for (const fieldName of ['contacts', 'contact', 'calls', 'call', 'auditEntries'])
    cache.evict({ id: 'ROOT_QUERY', fieldName });
  cache.gc();
}
