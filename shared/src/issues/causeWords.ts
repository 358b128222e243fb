import { excerpt } from '../text/excerpt.ts';
import { LIMITS } from '../limits.ts';
import type { Locale } from '../text/locales.ts';
import { ALL_COLUMNS, columnHeader } from '../users/columns.ts';
import { allowedValues } from './fieldWords.ts';
import type { Cause } from './causes.ts';
import type { ErrorCode } from './errorCodes.ts';

interface Words {
  readonly label: string;
  readonly value: string;
  readonly allowed: string;
}

/**
 * What is wrong, to stand before the rows, and how to get out of it; the latter only where the sentence of a single
 * issue names its own value, so that it can't be told of all.
 */
type CauseText = readonly [cause: (words: Words) => string, way?: (words: Words) => string];

type CauseTexts = Readonly<Partial<Record<ErrorCode, CauseText>>>;

const EN: CauseTexts = {
  REQUIRED: [(w) => `${w.label} is missing`],
  INVALID_FORMAT: [(w) => `${w.label} is not in e-mail address format`, () => 'Write it like sato@example.com.'],
  INVALID_CHARACTER: [
    (w) => `${w.label} has a character that can’t be used`,
    () => 'Replace the character that is named at each row.',
  ],
  LOOKALIKE_CHARACTER: [(w) => `${w.label} has a letter of another script`, () => 'Type it again in Latin letters.'],
  FULL_WIDTH_CHARACTER: [(w) => `${w.label} is in full-width letters`],
  TOO_SHORT: [(w) => `${w.label} is too short`],
  TOO_LONG: [(w) => `${w.label} is too long`],
  TOO_SIMPLE: [(w) => `${w.label} is too simple`],
  UNKNOWN_VALUE: [
    (w) => (w.value ? `“${w.value}” is not a value of ${w.label}` : `${w.label} has a value that is not known`),
    (w) => `Use ${w.allowed}.`,
  ],
  REQUIRES_PERMISSION: [(w) => `${w.label} needs another permission, which is off`],
  NOT_SUBSCRIBED: [(w) => `${w.label} is not in your contract`],
  LOGIN_ID_TAKEN: [
    () => 'The login ID is already in use',
    () => 'Choose another for each, or remove the rows of those who are users already.',
  ],
  INVALID_USER_NUMBER: [(w) => `${w.label} can’t be read as an extension or a telephone number`],
  NUMBER_TAKEN: [() => 'The number belongs to another user', () => 'Write another, or remove it there first.'],
  NUMBER_TWICE_IN_FILE: [() => 'The number stands in an earlier row too', () => 'Each may stand once: change it.'],
  DUPLICATE_IN_FILE: [
    () => 'The login ID stands in an earlier row too',
    () => 'Each may stand once: change it, or remove the row.',
  ],
  SEAT_LIMIT_REACHED: [() => 'No user seat is left'],
  SERVICE_SEAT_LIMIT_REACHED: [(w) => `No seat is left for ${w.label}`],
  NOBODY_IN_ROW: [() => 'Nobody stands in the row'],
  TOO_MANY_CELLS: [() => 'The row has more cells than the header'],
  LOGIN_ID_UNKNOWN: [
    () => 'Your organization has no user with this login ID',
    () => 'Check the login IDs; to add users, use “Add multiple users”.',
  ],
  PASSWORD_NOT_CHANGEABLE: [() => 'A file can’t change passwords'],
  STATUS_NOT_CHANGEABLE: [
    () => 'A file can’t change the status',
    () => 'Empty these cells; users are activated and deactivated in the list or in their own menu.',
  ],
  USER_ID_DIFFERS: [() => 'The user ID is not that of the user with this login ID'],
  LOST_CHARACTER: [
    (w) => `${w.label} seems to have lost characters`,
    () => 'Write it again, and save the file as CSV UTF-8 or .xlsx.',
  ],
  SPREADSHEET_ERROR: [
    (w) => `${w.label} is what a spreadsheet shows where it can’t show a value`,
    () => 'Write it again, as text and in a wide column.',
  ],
  CHANGED_BY_SPREADSHEET: [
    (w) => `A spreadsheet has probably changed ${w.label}`,
    (w) => `Format the column as text, type it again, and save.${w.allowed && ` It takes ${w.allowed}.`}`,
  ],
  FORMULA_WITHOUT_RESULT: [(w) => `${w.label} is a formula without its result`],
  GARBLED_TEXT: [
    (w) => `${w.label} seems to have been read in a wrong encoding before`,
    () => 'Type it again, or save the file anew from where it came.',
  ],
  BACKSLASH_QUOTES: [(w) => `${w.label} has quotes behind backslashes`],
  SWALLOWED_ROWS: [
    (w) => `${w.label} seems to have further rows in it`,
    () => 'Remove the quote that opens in these cells, or close it.',
  ],
  PASSWORD_LIKE_LOGIN_ID: [() => 'The password is too close to the login ID'],
  PASSWORD_LIKE_NAME: [() => 'The password is too close to the user name'],
  PASSWORD_LIKE_ORGANIZATION: [() => 'The password is too close to the name of the organization or of this service'],
  PASSWORD_COMMON: [() => 'The password is easy to guess'],
  USER_GONE: [() => 'The user is gone', () => 'Go on without them, or select others in the list.'],
};

const JA: CauseTexts = {
  REQUIRED: [(w) => `${w.label}が未入力です`],
  INVALID_FORMAT: [
    (w) => `${w.label}がメールアドレスの形式ではありません`,
    () => 'sato@example.com のように入力してください。',
  ],
  INVALID_CHARACTER: [(w) => `${w.label}に使用できない文字があります`, () => '各行に示した文字を修正してください。'],
  LOOKALIKE_CHARACTER: [(w) => `${w.label}によく似た別の文字があります`, () => '半角英字で入力し直してください。'],
  FULL_WIDTH_CHARACTER: [(w) => `${w.label}が全角文字です`],
  TOO_SHORT: [(w) => `${w.label}が短すぎます`],
  TOO_LONG: [(w) => `${w.label}が長すぎます`],
  TOO_SIMPLE: [(w) => `${w.label}が単純すぎます`],
  UNKNOWN_VALUE: [
    (w) => (w.value ? `「${w.value}」は${w.label}の値として使用できません` : `${w.label}に使用できない値があります`),
    (w) => `${w.allowed}を入力してください。`,
  ],
  REQUIRES_PERMISSION: [(w) => `${w.label}に必要な利用設定が無効です`],
  NOT_SUBSCRIBED: [(w) => `${w.label}は契約に含まれていません`],
  LOGIN_ID_TAKEN: [
    () => 'ログインIDがすでに使用されています',
    () => '別のログインIDを入力するか、すでにユーザーである行を除外してください。',
  ],
  INVALID_USER_NUMBER: [(w) => `${w.label}が内線番号または電話番号として読み取れません`],
  NUMBER_TAKEN: [
    () => '番号が別のユーザーに登録されています',
    () => '別の番号を入力するか、先にそちらから削除してください。',
  ],
  NUMBER_TWICE_IN_FILE: [() => '番号が前の行と重複しています', () => '別の番号を入力してください。'],
  DUPLICATE_IN_FILE: [() => 'ログインIDが前の行と重複しています', () => '変更するか、行を除外してください。'],
  SEAT_LIMIT_REACHED: [() => 'ユーザーの利用枠に空きがありません'],
  SERVICE_SEAT_LIMIT_REACHED: [(w) => `${w.label}の利用枠に空きがありません`],
  NOBODY_IN_ROW: [() => 'ユーザーが入力されていません'],
  TOO_MANY_CELLS: [() => '見出しより多くのセルがあります'],
  LOGIN_ID_UNKNOWN: [
    () => 'このログインIDのユーザーは組織に存在しません',
    () => 'ログインIDを確認してください。追加する場合は「複数のユーザーを追加」を使用してください。',
  ],
  PASSWORD_NOT_CHANGEABLE: [() => 'ファイルでパスワードを変更することはできません'],
  STATUS_NOT_CHANGEABLE: [
    () => 'ファイルでステータスを変更することはできません',
    () => 'セルを空にしてください。有効化と無効化は、ユーザー一覧または各ユーザーのメニューから行えます。',
  ],
  USER_ID_DIFFERS: [() => 'ユーザーIDがこのログインIDのユーザーのものではありません'],
  LOST_CHARACTER: [
    (w) => `${w.label}の文字が失われている可能性があります`,
    () => '入力し直して、CSV UTF-8 または .xlsx 形式で保存してください。',
  ],
  SPREADSHEET_ERROR: [
    (w) => `${w.label}が、表計算ソフトのエラー表示になっています`,
    () => '列幅を広げ、文字列として入力し直してください。',
  ],
  CHANGED_BY_SPREADSHEET: [
    (w) => `${w.label}が表計算ソフトによって変換された可能性があります`,
    (w) => `列の表示形式を文字列にしてから入力し直し、保存してください。${w.allowed && `使用できる値：${w.allowed}。`}`,
  ],
  FORMULA_WITHOUT_RESULT: [(w) => `${w.label}の数式に計算結果がありません`],
  GARBLED_TEXT: [
    (w) => `${w.label}が文字化けしている可能性があります`,
    () => '入力し直すか、元のデータから保存し直してください。',
  ],
  BACKSLASH_QUOTES: [(w) => `${w.label}の引用符の前にバックスラッシュがあります`],
  SWALLOWED_ROWS: [
    (w) => `${w.label}の中に、ほかの行が含まれています`,
    () => 'これらのセルで始まる引用符を削除するか、正しく閉じてください。',
  ],
  PASSWORD_LIKE_LOGIN_ID: [() => 'パスワードがログインIDと似すぎています'],
  PASSWORD_LIKE_NAME: [() => 'パスワードがユーザー名と似すぎています'],
  PASSWORD_LIKE_ORGANIZATION: [() => 'パスワードが組織名またはサービス名と似すぎています'],
  PASSWORD_COMMON: [() => '推測されやすいパスワードです'],
  USER_GONE: [() => 'ユーザーが存在しません', () => '除いて続行するか、一覧で選択し直してください。'],
};

const TEXTS: Readonly<Record<Locale, CauseTexts>> = { en: EN, ja: JA };

/** How a cause is told once for all of its issues. */
export interface CauseWords {
  /** Without a full stop: the rows follow. */
  readonly cause: string;
  /** What to do; undefined where the cause says that itself. */
  readonly way: string | undefined;
  /** Whether each of its issues says the same, so that it need not be told again beside its row. */
  readonly alike: boolean;
}

/**
 * The words for a cause of several issues.
 * @param message the sentence of the first of them: the way out where it names no value of its own
 */
export function causeWords(
  { code, field, value }: Pick<Cause<unknown>, 'code' | 'field' | 'value'>,
  message: string,
  locale: Locale,
): CauseWords {
  const [cause, way] = TEXTS[locale][code] ?? [];
  if (!cause) return { cause: message.replace(/[.。]$/, ''), way: undefined, alike: false };
  const key = ALL_COLUMNS.find((column) => column.key === field)?.key;
  const words = {
    label: key ? columnHeader(key)[locale] : '',
    value: value === undefined || value.length <= LIMITS.loginIdLength ? (value ?? '') : excerpt(value),
    allowed: key ? allowedValues(key, locale) : '',
  };
  return { cause: cause(words), way: way ? way(words) : message, alike: !way || value !== undefined };
}
