import type { users as english } from '../en/users.ts';
import type { Translated } from '../messages.ts';

/** Users, in Japanese. */
export const users: Translated<typeof english> = {
  fields: {
    name: 'ユーザー名',
    loginId: 'ログインID',
    status: 'ステータス',
    privileges: '権限',
    services: 'サービス',
    created: '作成日時',
    timeZone: 'タイムゾーン',
  },
  userStatus: { PENDING: '準備中', ACTIVE: '有効', DEACTIVATED: '無効' },
  settings: {
    needs: '「{{name}}」が無効のため設定できません。',
    noSeat: '残りがありません（上限{{limit}}）。',
    seatsLeft: '残り\u00a0{{left}}\u00a0/\u00a0{{limit}}',
    hintSeparator: ' ',
  },
  users: {
    title: 'ユーザー',
    add: 'ユーザーを追加',
    addMany: '複数のユーザーを追加',
    filters: 'ユーザーの検索と絞り込み',
    search: '名前・ログインIDで検索',
    clearSearch: '検索をクリア',
    statusFilter: 'ステータス',
    anyStatus: 'すべてのステータス',
    clearFilters: '絞り込みを解除',
    availableFrom: '{{instant}}から',
    moreServices: 'ほか{{count}}件：{{names}}',
    count_other: '{{count}}人',
    noneTitle: 'ユーザーはまだいません',
    noneText: '1人ずつ入力するか、CSVファイルでまとめて追加できます。',
    noneFoundTitle: '該当するユーザーはいません',
    noneFoundText: '別の語句で検索するか、絞り込みを減らしてください。',
  },
  userNew: {
    title: 'ユーザーを追加',
    account: 'アカウント',
    loginIdHint: 'メールアドレスの形式で入力します。',
    nameHint: '30文字以内',
    settings: '権限と利用設定',
    summary: '保存前の確認',
    full: 'ユーザー数が契約の上限に達しています。契約の変更をご検討ください。',
    submit: 'ユーザーを追加',
  },
  userAdded: {
    title: '{{name}}さんを追加しました',
    pending: 'アカウントを準備しています。{{instant}}からサインインできます。',
    active: 'すぐにサインインできます。',
    password: 'ログインIDと仮パスワードを本人に伝えてください。仮パスワードは再表示できません。',
    again: '続けて追加',
    list: 'ユーザー一覧へ',
  },
};
