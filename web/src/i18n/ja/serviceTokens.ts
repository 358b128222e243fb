import type { serviceTokens as english } from '../en/serviceTokens.ts';
import type { Translated } from '../messages.ts';

/** The page of service tokens, in Japanese. */
export const serviceTokens: Translated<typeof english> = {
  serviceTokens: {
    title: 'サービストークン',
    text: 'サービストークンを使うと、プログラムが誰のパスワードも使わずに組織のデータを扱えます。できるのは許可した操作だけで、監査ログにはトークンの名前が残り、いつでも無効にできます。',
    make: 'トークンを作成',
    none: 'サービストークンはまだありません',
    noneText:
      '人事システムからユーザーを追加するなど、データの閲覧や変更を行うプログラムごとにトークンを作成してください。',
    makeTitle: 'サービストークンの作成',
    name: 'トークン名',
    nameHint: 'プログラムの名前を入力してください。監査ログに表示されます。',
    scopes: '許可する操作',
    scopesHint: '必要な操作だけを選択してください。権限の付与やトークンの作成は許可できません。',
    noScope: '1つ以上選択してください。',
    expiry: '有効期間',
    expiryHint: '有効期限は{{day}}です。それまでに新しいトークンに切り替えてください。',
    days_other: '{{count, number}}日間',
    addresses: '利用できる接続元（任意）',
    addressesHint:
      'IPアドレスまたはネットワークを1行に1つずつ、{{limit, number}}件まで入力できます。空欄の場合は制限しません。',
    notChanged: 'これらの内容は後から変更できません。変更する場合は、新しいトークンを作成してください。',
    makeSubmit: 'トークンを作成',
    made: '作成しました：{{name}}',
    onlyNow:
      '今すぐコピーし、プログラムのシークレットの保管場所に設定してください。表示されるのはこの1回だけで、後から確認することはできません。',
    token: 'トークン',
    try: 'curlで試す',
    hide: 'コピーしました',
    startsWith: '先頭：{{start}}',
    madeBy: '{{day}}に{{name}}が作成',
    onlyFrom: '接続元：{{addresses}}',
    lastUsed: '最終利用日時',
    neverUsed: '未使用',
    used: '最終利用：',
    status: 'ステータス',
    until: '{{day}}まで',
    revokedBy: '{{day}}に{{name}}が無効化',
    revoke: '無効にする',
    revokeOf: '無効にする：{{name}}',
    revokeTitle: '「{{name}}」を無効にしますか？',
    revokeText:
      '次のリクエストから、このプログラムは拒否されます。元に戻すことはできません。再開するには新しいトークンを作成してください。',
    revokeUsed: '最終利用日時は{{used}}です。',
    revokeUnused: 'まだ使用されていません。',
    revokeSubmit: 'トークンを無効にする',
    revoked: '「{{name}}」を無効にしました。',
  },
  serviceTokenStatus: { ACTIVE: '有効', EXPIRED: '期限切れ', REVOKED: '無効' },
};
