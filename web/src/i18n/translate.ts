import type { Locale } from '@rollcall/shared';
import type { en } from './en.ts';
import type { Messages } from './messages.ts';

type Plural = 'zero' | 'one' | 'other';
type Base<K extends string> = K extends `${infer B}_${Plural}` ? B : K;
type Keys<T> = {
  [K in keyof T & string]: T[K] extends string ? Base<K> : `${K}.${Keys<T[K]>}`;
}[keyof T & string];

/** Where a text stands, such as `users.title`; of one that goes by a number, without `_zero`, `_one` and `_other`. */
export type TextKey = Keys<typeof en>;

/** What is put into a text. `count` chooses its form, too. */
export type Values = Readonly<Record<string, string | number | undefined>>;

/** A text with what is put into it. */
export type Translate = (key: TextKey, values?: Values) => string;

/** The texts of one language. */
export interface Language {
  /** Undefined as long as no language is known: then the texts are their keys. */
  readonly locale: Locale | undefined;
  readonly t: Translate;
  /** The text as it is written, with the places of what is put into it, in the form for `count`. */
  readonly pattern: (key: TextKey, count?: unknown) => string;
  /** Puts values into a text as it is written: `{{name}}`, and in the language's own way `{{count, number}}`. */
  readonly fill: (pattern: string, values?: Values) => string;
}

/** For as long as no language is known. */
export const NO_LANGUAGE: Language = {
  locale: undefined,
  t: (key) => key,
  pattern: (key) => key,
  fill: (pattern) => pattern,
};

const PLACE = /\{\{(\w+)(, number)?\}\}/g;

/** @returns what stands at a path, such as `users.title` */
function textAt(messages: unknown, path: string): string | undefined {
  let at = messages;
  for (const name of path.split('.')) {
    if (typeof at !== 'object' || at === null) return undefined;
    at = (at as Readonly<Record<string, unknown>>)[name];
  }
  return typeof at === 'string' ? at : undefined;
}

/** Speaks a language by its texts. A key that lacks its text, which types forbid, is shown as it is. */
export function languageOf(locale: Locale, messages: Messages): Language {
  // Made when they are needed first: either takes longer than all the other texts of a page.
  let numbers: Intl.NumberFormat | undefined;
  let plurals: Intl.PluralRules | undefined;
  const formOf = (key: TextKey, count: number): string | undefined =>
    (count === 0 ? textAt(messages, `${key}_zero`) : undefined) ??
    textAt(messages, `${key}_${((plurals ??= new Intl.PluralRules(locale))).select(count)}`);
  const pattern: Language['pattern'] = (key, count) =>
    (typeof count === 'number' ? formOf(key, count) : undefined) ?? textAt(messages, key) ?? key;
  const fill: Language['fill'] = (text, values) =>
    text.replaceAll(PLACE, (_place, name: string, asNumber?: string) => {
      const value = values?.[name];
      if (typeof value === 'number' && asNumber) return (numbers ??= new Intl.NumberFormat(locale)).format(value);
      return value === undefined ? '' : String(value);
    });
  return { locale, pattern, fill, t: (key, values) => fill(pattern(key, values?.['count']), values) };
}
