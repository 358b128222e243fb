import { keptName, keptText } from '../sheetFile/formula.ts';
import { writeCsv } from '../sheetFile/csv/write.ts';
import type { Locale, Localized } from '../text/locales.ts';
import { formatStart } from '../time/times.ts';
import { columnHeader } from '../users/columns.ts';
import type { UserFields } from '../users/fields.ts';

/** What somebody has to know to sign in for the first time; in which language and time zone they read it. */
export type SignInDetails = Pick<UserFields, 'loginId' | 'name' | 'password'> & {
  readonly locale: Locale;
  readonly timeZone: string;
};

/** Where they sign in, and from when on. */
export interface SignInPlace {
  readonly address: string;
  readonly organization: string;
  /** ISO 8601; undefined where they can at once. */
  readonly availableFrom?: string | undefined;
}

const WORDS = {
  lead: {
    en: '{name}, you can sign in to Rollcall of {organization}.',
    ja: '{name}さん、{organization}のRollcallにサインインできます。',
  },
  address: { en: 'Address', ja: 'アドレス' },
  password: { en: 'Temporary password', ja: '仮パスワード' },
  from: { en: 'Can sign in from', ja: 'サインイン可能日時' },
  first: { en: 'What to do first', ja: '最初にすること' },
} as const satisfies Record<string, Localized>;

const STEPS: readonly Localized[] = [
  { en: 'Open the address in your browser.', ja: 'ブラウザーで上記のアドレスを開きます。' },
  {
    en: 'Sign in with the login ID and the temporary password.',
    ja: 'ログインIDと仮パスワードでサインインします。',
  },
  {
    en: 'Choose a password of your own. From then on the temporary one is of no use to anybody.',
    ja: '自分だけのパスワードを設定します。設定すると、仮パスワードは使えなくなります。',
  },
];

/** The heading of what is to be done first, and the steps, in somebody's language. */
export const signInSteps = (locale: Locale): { readonly title: string; readonly steps: readonly string[] } => ({
  title: WORDS.first[locale],
  steps: STEPS.map((step) => step[locale]),
});

/** The sentence above, in somebody's language. */
export const signInLead = ({ name, locale }: SignInDetails, { organization }: SignInPlace): string =>
  // A replacement that is a function is taken as it is, whatever characters a name has.
  WORDS.lead[locale].replace('{name}', () => name).replace('{organization}', () => organization);

/** What they need, each with its name. */
export function signInFacts(
  { loginId, password, locale, timeZone }: SignInDetails,
  { address, availableFrom }: SignInPlace,
): readonly { readonly name: string; readonly value: string }[] {
  return [
    { name: WORDS.address[locale], value: address },
    { name: columnHeader('loginId')[locale], value: loginId },
    { name: WORDS.password[locale], value: password },
    ...(availableFrom === undefined
      ? []
      : [{ name: WORDS.from[locale], value: formatStart(availableFrom, locale, timeZone) }]),
  ];
}

/** All of it as a message to the person, in their own language. */
export function signInMessage(details: SignInDetails, place: SignInPlace): string {
  const colon = details.locale === 'ja' ? '：' : ': ';
  const { title, steps } = signInSteps(details.locale);
  return [
    signInLead(details, place),
    '',
    ...signInFacts(details, place).map(({ name, value }) => `${name}${colon}${value}`),
    '',
    title,
    ...steps.map((step, index) => `${index + 1}. ${step}`),
    '',
  ].join('\n');
}

/**
 * The hand-out of many as a CSV.
 * @param language of its header
 */
export function signInCsv(all: readonly SignInDetails[], place: SignInPlace, language: Locale): string {
  const header = [
    columnHeader('loginId')[language],
    columnHeader('name')[language],
    WORDS.password[language],
    WORDS.address[language],
    ...(place.availableFrom === undefined ? [] : [WORDS.from[language]]),
  ];
  const rows = all.map(({ loginId, name, password, timeZone }) => [
    keptName(loginId),
    keptName(name),
    keptText(password),
    place.address,
    ...(place.availableFrom === undefined ? [] : [formatStart(place.availableFrom, language, timeZone)]),
  ]);
  return writeCsv([header, ...rows]);
}
