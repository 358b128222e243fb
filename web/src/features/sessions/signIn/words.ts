import { type Locale, formatTimeOfDay } from '@rollcall/shared';
import type { accounts } from '#i18n/en/accounts.ts';
import type { shell } from '#i18n/en/shell.ts';

/** The words of the page, out of the console's. */
export interface Words {
  readonly signIn: Readonly<Record<keyof typeof accounts.signIn, string>>;
  readonly password: Readonly<Record<keyof typeof accounts.password, string>>;
  readonly failure: {
    readonly [Key in keyof typeof shell.failure]: (typeof shell.failure)[Key] extends string
      ? string
      : { readonly title: string; readonly text: string };
  };
}

const loaders: Readonly<Record<Locale, () => Promise<Words>>> = {
  en: async () => {
    const [{ accounts: own }, { shell: common }] = await Promise.all([
      import('#i18n/en/accounts.ts'),
      import('#i18n/en/shell.ts'),
    ]);
    return { signIn: own.signIn, password: own.password, failure: common.failure };
  },
  ja: async () => {
    const [{ accounts: own }, { shell: common }] = await Promise.all([
      import('#i18n/ja/accounts.ts'),
      import('#i18n/ja/shell.ts'),
    ]);
    return { signIn: own.signIn, password: own.password, failure: common.failure };
  },
};

export const loadWords = (locale: Locale): Promise<Words> => loaders[locale]();

/** A text with a value in its place. @param name of the place, as in `{{name}}` */
export const withValue = (words: string, name: string, value: string): string => words.replace(`{{${name}}}`, value);

/** A time of day for someone of whom no time zone is known but the browser's. */
export const timeOfDay = (instant: string, locale: Locale): string =>
  formatTimeOfDay(instant, locale, Intl.DateTimeFormat().resolvedOptions().timeZone);
