import type { Localized } from '../text/locales.ts';

/** What is limited in how often it may be asked for, each on a count of its own. */
export const RATE_KINDS = [
  'export',
  'download',
  'template',
  'upload',
  'check',
  'change',
  'bulkAction',
  'account',
  'signIn',
  'token',
  'verification',
  'webhook',
  'request',
] as const;
export type RateKind = (typeof RATE_KINDS)[number];

/** In the plural, as the sentence about too many of them has it. */
export const RATE_NAMES: Readonly<Record<RateKind, Localized>> = {
  export: { en: 'exports', ja: 'エクスポート' },
  download: { en: 'downloads', ja: 'ダウンロード' },
  template: { en: 'templates', ja: 'テンプレートの作成' },
  upload: { en: 'uploads', ja: 'アップロード' },
  check: { en: 'checks', ja: '確認' },
  change: { en: 'changes', ja: '変更' },
  bulkAction: { en: 'bulk actions', ja: '一括操作' },
  account: { en: 'changes to your account', ja: 'アカウントの変更' },
  signIn: { en: 'sign-ins from your network', ja: 'お使いのネットワークからのサインイン' },
  token: { en: 'wrong tokens from your network', ja: 'お使いのネットワークからの誤ったトークン' },
  verification: { en: 'verifications of the audit log', ja: '監査ログの整合性の確認' },
  webhook: { en: 'deliveries of the Incoming Webhook', ja: 'Incoming Webhookの送信' },
  request: { en: 'requests', ja: 'リクエスト' },
};
