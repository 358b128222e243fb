import type { audit as english } from '../en/audit.ts';
import type { Translated } from '../messages.ts';

/** The audit log, in Japanese. */
export const audit: Translated<typeof english> = {
  audit: {
    title: '監査ログ',
    text: '誰が、いつ、どこから、何をしたかの記録です。',
    kindFilter: '操作',
    anyKind: 'すべての操作',
    at: '日時',
    kind: '操作',
    actor: '実行者',
    target: '対象',
    address: '接続元',
    details: '変更前後：{{kind}}',
    beforeAfter: '変更前後',
    field: '項目',
    before: '変更前',
    after: '変更後',
    count_other: '{{count}}件',
    noneTitle: '記録がありません',
    noneText: 'この種類の操作は記録されていません。',
  },
  auditKind: {
    SIGN_IN: 'サインイン',
    SIGN_IN_REFUSED: 'サインインの拒否',
    SIGN_OUT: 'サインアウト',
    PASSWORD_CHANGE: 'パスワードの変更',
    USER_CREATE: 'ユーザーの追加',
    USER_CSV_TEMPLATE_CREATE: 'CSVテンプレートの作成',
    USER_IMPORT_CREATE: 'CSVファイルのアップロード',
    USER_IMPORT_COMMIT: '複数ユーザーの追加を開始',
    USER_IMPORT_COMPLETE: '複数ユーザーの追加を完了',
    USER_IMPORT_FAIL: '複数ユーザーの追加に失敗',
    USER_IMPORT_CANCEL: 'インポートのキャンセル',
    ORGANIZATION_CREATE: '組織の作成',
    CONTRACT_CHANGE: '契約の変更',
  },
};
