import type { Localized } from '../text/locales.ts';

/**
 * What the fields of an audit entry are called, but for those of a user, which go by the names that they have
 * everywhere.
 */
export const AUDIT_FIELD_NAMES: Readonly<Record<string, Localized>> = {
  action: { en: 'Action', ja: '操作' },
  actor: { en: 'Who', ja: '実行者' },
  actorId: { en: 'User ID of who did it', ja: '実行者のユーザーID' },
  addedCount: { en: 'Users added', ja: '追加したユーザー数' },
  address: { en: 'From', ja: '接続元' },
  availableFrom: { en: 'Can sign in from', ja: 'サインイン可能日時' },
  changedCount: { en: 'Users changed', ja: '変更したユーザー数' },
  code: { en: 'Reason', ja: '理由' },
  column: { en: 'Column', ja: '列' },
  columns: { en: 'Columns', ja: '列' },
  created: { en: 'Created', ja: '作成日' },
  deactivated: { en: 'Deactivated', ja: '無効' },
  encoding: { en: 'Character encoding', ja: '文字コード' },
  endedSessions: { en: 'Sessions ended', ja: '終了したセッション数' },
  entryCount: { en: 'Entries', ja: '件数' },
  externalId: { en: 'ID of the call', ja: '応対のID' },
  fileHash: { en: 'Hash of the file', ja: 'ファイルのハッシュ' },
  fileName: { en: 'File name', ja: 'ファイル名' },
  filter: { en: 'Filter', ja: '絞り込み' },
  from: { en: 'From', ja: '開始日時' },
  fromSequence: { en: 'From entry', ja: '開始番号' },
  header: { en: 'Header', ja: '見出し' },
  import: { en: 'Import', ja: 'インポート' },
  importId: { en: 'Import', ja: 'インポート' },
  importRow: { en: 'Row of the file', ja: 'ファイルの行' },
  importRowLimit: { en: 'Most rows of one file', ja: '1ファイルの最大行数' },
  issueCount: { en: 'Errors', ja: 'エラー数' },
  keptCount: { en: 'Users kept', ja: '残したユーザー数' },
  kind: { en: 'Operation', ja: '操作' },
  lastSignIn: { en: 'Last sign-in', ja: '最終サインイン' },
  lastSeenAt: { en: 'Last used', ja: '最終利用日時' },
  limit: { en: 'limit', ja: '上限' },
  matches: { en: 'Columns matched', ja: '対応付けた列' },
  memo: { en: 'Memo', ja: 'メモ' },
  operation: { en: 'Operation of the API', ja: 'APIの操作' },
  orderBy: { en: 'Order', ja: '並び順' },
  passwordTemporary: { en: 'Temporary password', ja: '仮パスワード' },
  privileges: { en: 'Privileges', ja: '権限' },
  reason: { en: 'Reason', ja: '理由' },
  removedCount: { en: 'Users removed', ja: '削除したユーザー数' },
  result: { en: 'Result', ja: '結果' },
  rowCount: { en: 'Rows', ja: '行数' },
  rows: { en: 'Rows', ja: '行数' },
  search: { en: 'Search', ja: '検索' },
  seatChanges: { en: 'Seats before → after / limit', ja: '利用枠 変更前 → 変更後 / 上限' },
  seats: { en: 'Seats', ja: '利用枠' },
  secretKind: { en: 'Kind of secret', ja: 'シークレットの種類' },
  services: { en: 'Services', ja: 'サービス' },
  sessionId: { en: 'Session ID', ja: 'セッションID' },
  setting: { en: 'Setting', ja: '設定' },
  signedInAt: { en: 'Signed in', ja: 'サインイン日時' },
  status: { en: 'Status', ja: 'ステータス' },
  suspendedAt: { en: 'Suspended', ja: '利用停止日時' },
  target: { en: 'To whom or what', ja: '対象' },
  targetId: { en: 'ID of the target', ja: '対象のID' },
  to: { en: 'Until before', ja: '終了日時（この日時より前）' },
  toSequence: { en: 'To entry', ja: '終了番号' },
  used: { en: 'in use', ja: '利用中' },
  userAgent: { en: 'Browser', ja: 'ブラウザ' },
  userCount: { en: 'Users', ja: 'ユーザー数' },
  value: { en: 'Value', ja: '値' },
  warningCount: { en: 'Warnings', ja: '警告数' },
  weakPasswordsInFiles: { en: 'Weak passwords in files', ja: 'ファイル内の弱いパスワード' },
};

/** What an entry can be about. */
export const AUDIT_TARGET_NAMES: Readonly<Record<string, Localized>> = {
  user: { en: 'User', ja: 'ユーザー' },
  import: { en: 'Import', ja: 'インポート' },
  bulkAction: { en: 'Bulk action', ja: '一括操作' },
  session: { en: 'Session', ja: 'セッション' },
  contract: { en: 'Contract', ja: '契約' },
  organization: { en: 'Organization', ja: '組織' },
  userView: { en: 'View', ja: 'ビュー' },
  call: { en: 'Call', ja: '応対' },
};

const ACTIVE: Localized = { en: 'Active', ja: '有効' };
const DEACTIVATED: Localized = { en: 'Deactivated', ja: '無効' };
const FAILED: Localized = { en: 'Failed', ja: '失敗' };

/** What the values of an audit entry that are words of ours are called. */
export const AUDIT_VALUE_NAMES: Readonly<Record<string, Localized>> = {
  // Why a sign-in was refused
  INVALID_CREDENTIALS: { en: 'Wrong login ID or password', ja: 'ログインIDまたはパスワードの誤り' },
  PASSWORD_INCORRECT: { en: 'Wrong current password', ja: '現在のパスワードの誤り' },
  TOO_MANY_ATTEMPTS: { en: 'Too many attempts', ja: '試行回数の超過' },
  FORBIDDEN: { en: 'No privilege for it', ja: '権限がありません' },
  TEMPORARY_PASSWORD_EXPIRED: { en: 'The temporary password has run out', ja: '仮パスワードの有効期限切れ' },
  ACCOUNT_PENDING: { en: 'The account is being prepared', ja: 'アカウントの準備中' },
  ORGANIZATION_SUSPENDED: { en: 'The organization is suspended', ja: '組織の利用停止中' },
  // What became of a column of a file
  LEFT_OUT: { en: 'left out', ja: '取り込まない' },
  // Why a session ended
  REPLACED: { en: 'Signed in again in the same browser', ja: '同じブラウザでの再サインイン' },
  TOO_MANY_SESSIONS: { en: 'Too many sessions', ja: 'セッション数の上限超過' },
  // How a user is, and an import
  PENDING: { en: 'Pending', ja: '準備中' },
  ACTIVE,
  DEACTIVATED,
  INVALID: { en: 'Has errors', ja: 'エラーあり' },
  PREPARING: { en: 'Checking', ja: '確認中' },
  READY: { en: 'Ready', ja: '実行待ち' },
  COMMITTING: { en: 'Running', ja: '実行中' },
  COMPLETED: { en: 'Completed', ja: '完了' },
  FAILED,
  UNDONE: { en: 'Undone', ja: '取り消し済み' },
  CANCELED: { en: 'Canceled', ja: 'キャンセル済み' },
  // What a bulk action does
  ACTIVATE: { en: 'Activate', ja: '有効化' },
  DEACTIVATE: { en: 'Deactivate', ja: '無効化' },
  DELETE: { en: 'Delete', ja: '削除' },
  RESET_PASSWORD: { en: 'Reset passwords', ja: 'パスワードのリセット' },
  SET_PERMISSION: { en: 'Switch a permission', ja: '利用設定の切り替え' },
  SET_LOCALE: { en: 'Set the locale', ja: '言語の設定' },
  SET_TIME_ZONE: { en: 'Set the time zone', ja: 'タイムゾーンの設定' },
  UPDATE: { en: 'Update users by a file', ja: 'ファイルによる変更' },
  RESTORE: { en: 'Undo an update by a file', ja: 'ファイルによる変更の取り消し' },
  // What comes of weak passwords
  WARN: { en: 'Warn', ja: '警告する' },
  REFUSE: { en: 'Refuse', ja: '拒否する' },
  // How a telephone system shows that it may send calls
  SIGNING: { en: 'Signature', ja: '署名' },
  TOKEN: { en: 'Token', ja: 'トークン' },
  URL: { en: 'Secret address', ja: 'URL' },
  // What became of a call that was sent
  CREATED: { en: 'Taken', ja: '取り込み済み' },
  REJECTED: { en: 'Rejected', ja: '拒否' },
  WEBHOOK_NOT_ALLOWED: { en: 'Incoming Webhook Enable is off', ja: 'Incoming Webhook利用がオフ' },
  NOT_SUBSCRIBED: { en: 'Not in the contract', ja: '契約に含まれていません' },
  // How a file is written
  UTF_8: { en: 'UTF-8', ja: 'UTF-8' },
  SHIFT_JIS: { en: 'Shift_JIS', ja: 'Shift_JIS' },
};
