import type { Locale, Localized } from '../../text/locales.ts';

/** The columns that an export has behind those of the user CSV, and that an import leaves out. */
export const INFORMATION_COLUMNS = [
  { key: 'status', header: { en: 'Status', ja: 'ステータス' } },
  { key: 'createdAt', header: { en: 'Created', ja: '作成日時' }, time: true },
  { key: 'lastSignInAt', header: { en: 'Last sign-in', ja: '最終サインイン日時' }, time: true },
  { key: 'id', header: { en: 'User ID', ja: 'ユーザーID' } },
] as const satisfies readonly { readonly key: string; readonly header: Localized; readonly time?: true }[];

/** What a file of faulty rows has behind all other columns: why each row was refused. An upload leaves it out. */
export const REASONS_HEADER = { en: 'Reasons', ja: 'エラーの理由' } as const satisfies Localized;

/** What one of them is called for a reader: of times, with the zone in which they are told. */
export function informationHeader(
  column: (typeof INFORMATION_COLUMNS)[number],
  { locale, timeZone }: { readonly locale: Locale; readonly timeZone: string },
): string {
  const name = column.header[locale];
  if (!('time' in column)) return name;
  return locale === 'ja' ? `${name}（${timeZone}）` : `${name} (${timeZone})`;
}
