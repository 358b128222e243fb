import type { Locale } from '../text/locales.ts';

/** Every kind of audit entry, with its name in each language. */
export const AUDIT_KIND_NAMES = {
  en: {
    SIGN_IN: 'Signed in',
    SIGN_IN_REFUSED: 'Sign-in refused',
    SIGN_OUT: 'Signed out',
    PASSWORD_CHANGE: 'Changed password',
    PASSWORD_CHANGE_REFUSED: 'Password change refused',
    SESSION_END: 'Ended a session',
    SESSION_CONFIRM: 'Confirmed with the password',
    SESSION_CONFIRM_REFUSED: 'Confirmation refused',
    USER_CREATE: 'Added a user',
    USER_UPDATE: 'Changed a user',
    USER_ACTIVATE: 'Activated a user',
    USER_DEACTIVATE: 'Deactivated a user',
    USER_PASSWORD_RESET: 'Reset a password',
    USER_DELETE: 'Deleted a user',
    USER_EXPORT: 'Exported users',
    USER_BULK_ACTION_CREATE: 'Prepared a bulk action',
    USER_BULK_ACTION_COMMIT: 'Started a bulk action',
    USER_BULK_ACTION_COMPLETE: 'Completed a bulk action',
    USER_BULK_ACTION_FAIL: 'Bulk action failed',
    USER_BULK_ACTION_CANCEL: 'Canceled a bulk action',
    USER_CSV_TEMPLATE_CREATE: 'Created a CSV template',
    USER_IMPORT_CREATE: 'Uploaded an import',
    USER_IMPORT_COMMIT: 'Started an import',
    USER_IMPORT_COMPLETE: 'Completed an import',
    USER_IMPORT_FAIL: 'Import failed',
    USER_IMPORT_CANCEL: 'Canceled an import',
    USER_IMPORT_UNDO: 'Undid an import',
    USER_IMPORT_REPORT: 'Exported the result of an import',
    AUDIT_EXPORT: 'Exported the audit log',
    ACCESS_REFUSED: 'Access refused',
    AUDIT_CHAIN_BEGIN: 'Audit log started',
    ORGANIZATION_CREATE: 'Organization created',
    ORGANIZATION_SUSPEND: 'Organization suspended',
    ORGANIZATION_RESUME: 'Organization resumed',
    CONTRACT_CHANGE: 'Contract changed',
    SECRET_ROTATE: 'Secret rotated',
    PASSWORD_POLICY_CHANGE: 'Password policy changed',
  },
  ja: {
    SIGN_IN: 'サインイン',
    SIGN_IN_REFUSED: 'サインインの拒否',
    SIGN_OUT: 'サインアウト',
    PASSWORD_CHANGE: 'パスワードの変更',
    PASSWORD_CHANGE_REFUSED: 'パスワード変更の拒否',
    SESSION_END: 'セッションの終了',
    SESSION_CONFIRM: 'パスワードによる本人確認',
    SESSION_CONFIRM_REFUSED: '本人確認の拒否',
    USER_CREATE: 'ユーザーの追加',
    USER_UPDATE: 'ユーザーの変更',
    USER_ACTIVATE: 'ユーザーの有効化',
    USER_DEACTIVATE: 'ユーザーの無効化',
    USER_PASSWORD_RESET: 'パスワードのリセット',
    USER_DELETE: 'ユーザーの削除',
    USER_EXPORT: 'ユーザーのエクスポート',
    USER_BULK_ACTION_CREATE: '一括操作の準備',
    USER_BULK_ACTION_COMMIT: '一括操作の実行',
    USER_BULK_ACTION_COMPLETE: '一括操作の完了',
    USER_BULK_ACTION_FAIL: '一括操作の失敗',
    USER_BULK_ACTION_CANCEL: '一括操作のキャンセル',
    USER_CSV_TEMPLATE_CREATE: 'CSVテンプレートの作成',
    USER_IMPORT_CREATE: 'インポートのアップロード',
    USER_IMPORT_COMMIT: 'インポートの実行',
    USER_IMPORT_COMPLETE: 'インポートの完了',
    USER_IMPORT_FAIL: 'インポートの失敗',
    USER_IMPORT_CANCEL: 'インポートのキャンセル',
    USER_IMPORT_UNDO: 'インポートの取り消し',
    USER_IMPORT_REPORT: 'インポート結果のエクスポート',
    AUDIT_EXPORT: '監査ログのエクスポート',
    ACCESS_REFUSED: 'アクセスの拒否',
    AUDIT_CHAIN_BEGIN: '監査ログの開始',
    ORGANIZATION_CREATE: '組織の作成',
    ORGANIZATION_SUSPEND: '組織の利用停止',
    ORGANIZATION_RESUME: '組織の利用再開',
    CONTRACT_CHANGE: '契約の変更',
    SECRET_ROTATE: 'シークレットの更新',
    PASSWORD_POLICY_CHANGE: 'パスワードポリシーの変更',
  },
} as const;

export type AuditKind = keyof (typeof AUDIT_KIND_NAMES)['en'];

/** Every kind of audit entry. */
export const AUDIT_KINDS = Object.keys(AUDIT_KIND_NAMES.en) as readonly AuditKind[];

/** Narrows a text to an {@link AuditKind}. */
export const isAuditKind = (value: string): value is AuditKind => Object.hasOwn(AUDIT_KIND_NAMES.en, value);

/** The name of a kind in a language. */
export const auditKindName = (kind: AuditKind, locale: Locale): string => AUDIT_KIND_NAMES[locale][kind];
