import type { Localized } from '../text/locales.ts';

/** What the token of a program may be good for, and what an administrator reads who chooses. */
export const SERVICE_SCOPE_TEXTS = {
  'users:read': {
    en: 'See users, their settings, sessions and bulk actions, and export them',
    ja: 'ユーザーとその設定・セッション・一括操作の閲覧、エクスポート',
  },
  'users:write': {
    en: 'Add, change, deactivate and delete users, one or many',
    ja: 'ユーザーの追加・変更・無効化・削除（一括操作を含む）',
  },
  'imports:read': { en: 'See imports, their rows and their results', ja: 'インポートとその行・結果の閲覧' },
  'imports:write': {
    en: 'Upload, run, cancel and undo imports',
    ja: 'インポートのアップロード・実行・キャンセル・取り消し',
  },
  'calls:read': { en: "See and export everyone's calls", ja: '全員の応対履歴の閲覧とエクスポート' },
  'recordings:read': { en: 'Play and download recordings of calls', ja: '応対の録音の再生とダウンロード' },
  'contacts:read': { en: 'See and export contacts', ja: '連絡先の閲覧とエクスポート' },
  'contacts:write': { en: 'Add, change, delete and import contacts', ja: '連絡先の追加・変更・削除・取り込み' },
  'organization:read': {
    en: 'See the contract, the password policy and the Incoming Webhook',
    ja: '契約・パスワードポリシー・Incoming Webhookの閲覧',
  },
  'organization:write': { en: 'Change the password policy', ja: 'パスワードポリシーの変更' },
  'audit:read': { en: 'Read and export the audit log', ja: '監査ログの閲覧とエクスポート' },
} as const satisfies Readonly<Record<string, Localized>>;

export type ServiceScope = keyof typeof SERVICE_SCOPE_TEXTS;

/** Every scope of service tokens. */
export const SERVICE_SCOPES = Object.keys(SERVICE_SCOPE_TEXTS) as readonly ServiceScope[];
