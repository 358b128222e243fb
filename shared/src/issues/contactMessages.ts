import type { Locale } from '../text/locales.ts';
import type { ErrorCode } from './errorCodes.ts';

/** Refusals of contacts alone. */
type ContactCode = Extract<
  ErrorCode,
  | 'CONTACT_NOT_FOUND'
  | 'CONTACT_CHANGED'
  | 'INVALID_NUMBER'
  | 'NUMBER_TAKEN'
  | 'TOO_MANY_VALUES'
  | 'TOO_MANY_CONTACTS'
  | 'NUMBER_TWICE_IN_FILE'
  | 'CONTACT_COLUMNS_NOT_FOUND'
  | 'NO_CONTACTS_IN_FILE'
  | 'TOO_MANY_CONTACTS_IN_FILE'
>;

interface Words {
  readonly label: string;
  readonly value: string;
  readonly limit: string;
  readonly row: string;
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
    NUMBER_TWICE_IN_FILE: (w) =>
      `${w.value ? `The number ${w.value}` : 'This number'} stands in row ${w.row} already. Remove one of them.`,
    CONTACT_COLUMNS_NOT_FOUND: () =>
      'No header row was found with “Phone numbers” and with “Company” or “Contact person”. Put one above the contacts.',
    NO_CONTACTS_IN_FILE: () => 'The file has no contacts: write one in each row below the header.',
    TOO_MANY_CONTACTS_IN_FILE: (w) => `The file has ${w.value} contacts; a file may have ${w.limit}. Split it.`,
  },
  ja: {
    CONTACT_NOT_FOUND: () => 'この連絡先はすでに存在しません。',
    CONTACT_CHANGED: () => 'ほかのユーザーがこの連絡先を変更しました。現在の内容を確認し、保存し直してください。',
    INVALID_NUMBER: (w) =>
      `${w.value ? `「${w.value}」` : 'この値'}は電話番号として読み取れません。03-1234-5678のように市外局番から入力するか、+81 3 1234 5678のように国番号から入力してください。`,
    NUMBER_TAKEN: (w) =>
      `この番号は${w.value}に登録されています。先にそちらから削除するか、別の番号を入力してください。`,
    TOO_MANY_VALUES: (w) => `${w.label}は${w.limit}件までです。減らしてください。`,
    TOO_MANY_CONTACTS: (w) =>
      `組織の連絡先が上限（${w.limit}件）に達しています。不要な連絡先を削除してから追加してください。`,
    NUMBER_TWICE_IN_FILE: (w) =>
      `${w.value ? `電話番号${w.value}` : 'この番号'}は${w.row}行目と重複しています。どちらかを削除してください。`,
    CONTACT_COLUMNS_NOT_FOUND: () =>
      '「電話番号」と、「会社名」または「担当者名」がある見出し行が見つかりません。連絡先の上に見出し行を追加してください。',
    NO_CONTACTS_IN_FILE: () => 'ファイルに連絡先がありません。見出し行の下に1行に1件ずつ入力してください。',
    TOO_MANY_CONTACTS_IN_FILE: (w) =>
      `ファイルに連絡先が${w.value}件あります。1つのファイルで追加できるのは${w.limit}件までです。ファイルを分けてください。`,
  },
};
