import type { Locale } from '../text/locales.ts';
import type { ErrorCode } from './errorCodes.ts';

/** Refusals of contacts alone. */
type ContactCode = Extract<
  ErrorCode,
  'CONTACT_NOT_FOUND' | 'CONTACT_CHANGED' | 'INVALID_NUMBER' | 'NUMBER_TAKEN' | 'TOO_MANY_VALUES' | 'TOO_MANY_CONTACTS'
>;

interface Words {
  readonly label: string;
  readonly value: string;
  readonly limit: string;
}

/** The sentences about contacts. */
export const CONTACT_MESSAGES: Readonly<Record<Locale, Record<ContactCode, (words: Words) => string>>> = {
  en: {
    CONTACT_NOT_FOUND: () => 'This contact is not there any more.',
    CONTACT_CHANGED: () => 'Someone else changed this contact meanwhile. Look at what it is now, and save yours again.',
    INVALID_NUMBER: (w) =>
      `${w.value ? `“${w.value}”` : 'This'} can’t be read as a telephone number. Write it as it is dialed with its area code, such as 03-1234-5678, or with the country’s code: +81 3 1234 5678.`,
    NUMBER_TAKEN: (w) => `This number belongs to ${w.value}. Remove it there first, or write another.`,
    TOO_MANY_VALUES: (w) => `${w.label}: there can be ${w.limit} at most. Remove some.`,
    TOO_MANY_CONTACTS: (w) => `The organization has ${w.limit} contacts, which is the most. Delete some first.`,
  },
  ja: {
    CONTACT_NOT_FOUND: () => 'この連絡先はすでに存在しません。',
    CONTACT_CHANGED: () => 'ほかのユーザーがこの連絡先を変更しました。現在の内容を確認し、保存し直してください。',
    INVALID_NUMBER: (w) =>
      `${w.value ? `「${w.value}」` : 'この値'}は電話番号として読み取れません。03-1234-5678のように市外局番から入力するか、+81 3 1234 5678のように国番号から入力してください。`,
    NUMBER_TAKEN: (w) =>
      `この電話番号は${w.value}に登録されています。先にそちらから削除するか、別の番号を入力してください。`,
    TOO_MANY_VALUES: (w) => `${w.label}は${w.limit}件までです。減らしてください。`,
    TOO_MANY_CONTACTS: (w) =>
      `組織の連絡先が上限（${w.limit}件）に達しています。不要な連絡先を削除してから追加してください。`,
  },
};
