import type { ContactFields } from '../contacts/contact.ts';
import type { Localized } from '../text/locales.ts';

export type ContactColumnKey = keyof ContactFields;

/** The columns of a file of contacts, in their order. */
export const CONTACT_COLUMNS: readonly { readonly key: ContactColumnKey; readonly header: Localized }[] = [
  { key: 'company', header: { en: 'Company', ja: '会社名' } },
  { key: 'person', header: { en: 'Contact person', ja: '担当者名' } },
  { key: 'numbers', header: { en: 'Phone numbers', ja: '電話番号' } },
  { key: 'categories', header: { en: 'Categories', ja: 'カテゴリー' } },
];
