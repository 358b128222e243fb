import type { en } from './en.ts';

/** The same keys as another language's texts; the singular is only of languages that have one. */
export type Translated<T> = {
  readonly [K in keyof T as K extends `${string}_one` ? never : K]: T[K] extends string ? string : Translated<T[K]>;
};

/** Every text of the console: a key that a language lacks is a type error. */
export type Messages = Translated<typeof en>;
