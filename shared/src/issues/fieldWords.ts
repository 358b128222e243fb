import { LOCALES, type Locale, type Localized } from '../text/locales.ts';
import { TIME_ZONES } from '../time/timeZones.ts';
import { SCOPES, SCOPE_NAMES, isSettingKey, settingOf } from '../users/catalogue.ts';
import type { ColumnKey } from '../users/columns.ts';
import type { IssueParams } from './issue.ts';

/** What is refused besides the fields of users. */
export const OTHER_LABELS: Readonly<Record<NonNullable<IssueParams['of']>, Localized>> = {
  view: { en: 'View name', ja: 'ビュー名' },
  search: { en: 'Search text', ja: '検索する文字列' },
  serviceToken: { en: 'Token name', ja: 'トークン名' },
  scopes: { en: 'Scopes', ja: '許可する操作' },
  address: { en: 'Addresses', ja: '接続元' },
  memo: { en: 'Memo', ja: 'メモ' },
  contact: { en: 'Company or Contact person', ja: '会社名または担当者名' },
  company: { en: 'Company', ja: '会社名' },
  person: { en: 'Contact person', ja: '担当者名' },
  number: { en: 'Phone number', ja: '電話番号' },
  category: { en: 'Category', ja: 'カテゴリー' },
};

/** The codes that a column takes, each with its word. */
export function allowedValues(field: ColumnKey, locale: Locale): string {
  const list = (words: readonly string[]): string =>
    words
      .map((word, code) => (locale === 'ja' ? `${code}（${word}）` : `${code} (${word})`))
      .join(locale === 'ja' ? '、' : ', ');
  if (field === 'locale') return list(LOCALES.map((entry) => entry.name[locale]));
  if (field === 'timeZone') return list(TIME_ZONES.map((zone) => zone.city[locale]));
  if (!isSettingKey(field)) return '';
  if (settingOf(field).type === 'scope') return list(SCOPES.map((scope) => SCOPE_NAMES[scope][locale]));
  return list(locale === 'ja' ? ['いいえ', 'はい'] : ['no', 'yes']);
}
