import type { Locale } from '../text/locales.ts';
import type { ErrorCode } from './errorCodes.ts';

/** Refusals of whoever asks, and of the tokens by which programs ask. */
type CallerCode = Extract<
  ErrorCode,
  | 'REAUTHENTICATION_REQUIRED'
  | 'PRIVILEGES_NOT_BY_TOKEN'
  | 'SERVICE_TOKEN_NOT_FOUND'
  | 'TOO_MANY_SERVICE_TOKENS'
  | 'EXPIRY_OUT_OF_RANGE'
  | 'INVALID_ADDRESS'
>;

/** The sentences about callers. */
export const CALLER_MESSAGES: Readonly<Record<Locale, Record<CallerCode, (words: { limit: string }) => string>>> = {
  en: {
    REAUTHENTICATION_REQUIRED: () => 'Enter your password again to do this. Nothing was changed yet.',
    PRIVILEGES_NOT_BY_TOKEN: () =>
      'A service token can’t give privileges, or change the login ID or password of a user who has some. An administrator has to do it in the console.',
    SERVICE_TOKEN_NOT_FOUND: () => 'There is no such service token.',
    TOO_MANY_SERVICE_TOKENS: (w) =>
      `Your organization has ${w.limit} service tokens that can be used, which is the most there can be. Revoke one that no program uses any more.`,
    EXPIRY_OUT_OF_RANGE: () => 'A service token has to end, and within a year. Choose another day.',
    INVALID_ADDRESS: () => 'This is neither an IP address nor a network, such as 192.0.2.7 or 192.0.2.0/24.',
  },
  ja: {
    REAUTHENTICATION_REQUIRED: () => 'この操作には、パスワードの再入力が必要です。変更はまだ行われていません。',
    PRIVILEGES_NOT_BY_TOKEN: () =>
      'サービストークンでは、権限の付与や、権限を持つユーザーのログインID・パスワードの変更はできません。管理者がコンソールで行ってください。',
    SERVICE_TOKEN_NOT_FOUND: () => 'このサービストークンは存在しません。',
    TOO_MANY_SERVICE_TOKENS: (w) =>
      `有効なサービストークンが上限（${w.limit}件）に達しています。使われていないトークンを無効にしてください。`,
    EXPIRY_OUT_OF_RANGE: () => 'サービストークンの有効期限は、1年以内の日付を指定してください。',
    INVALID_ADDRESS: () => 'IPアドレスまたはネットワーク（例：192.0.2.7、192.0.2.0/24）の形式で入力してください。',
  },
};
