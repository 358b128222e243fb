import type { shell as english } from '../en/shell.ts';
import type { Translated } from '../messages.ts';

/** The frame of every page, and what any of them may say, in Japanese. */
export const shell: Translated<typeof english> = {
  common: {
    loading: '読み込み中…',
    cancel: 'キャンセル',
    yes: 'はい',
    no: 'いいえ',
    listSeparator: '、',
    messages: 'メッセージ',
    dismiss: 'メッセージを閉じる',
  },
  nav: {
    label: 'メインナビゲーション',
    skip: '本文へ移動',
    home: 'Rollcallのトップページへ',
    open: 'ナビゲーションを開く',
    close: 'ナビゲーションを閉じる',
    users: 'ユーザー',
    imports: 'インポート',
    contract: '契約',
    audit: '監査ログ',
    help: 'ヘルプ',
    playground: 'プレイグラウンド',
    newTab: '新しいタブで開きます',
    userMenu: 'アカウント：{{name}}',
    account: 'パスワードの変更',
    theme: '表示テーマ',
    signOut: 'サインアウト',
  },
  theme: { light: 'ライト', dark: 'ダーク', auto: '端末の設定に合わせる' },
  failure: {
    connection: {
      title: 'Rollcallに接続できません',
      text: '入力した内容は失われていません。接続を確認して、もう一度お試しください。',
    },
    session: { title: 'サインアウトしました', text: 'セッションが終了しました。もう一度サインインしてください。' },
    forbidden: {
      title: '許可されていません',
      text: 'この操作に必要な権限がありません。組織の管理者にお問い合わせください。',
    },
    busy: { title: 'リクエストが多すぎます', text: 'しばらく待ってから、もう一度お試しください。' },
    server: {
      title: 'エラーが発生しました',
      text: '処理できませんでした。もう一度お試しください。解決しない場合は運用担当者にご連絡ください。',
    },
    requestId: 'リクエストID：{{id}}',
    retry: '再試行',
  },
  broken: {
    title: 'このページを表示できませんでした',
    text: '新しいバージョンに更新された可能性があります。ページを再読み込みしてください。',
    reload: '再読み込み',
  },
  refusal: {
    home: 'トップページへ',
    notFoundTitle: 'ページが見つかりません',
    notFoundLead: 'このアドレスにページはありません',
    notFoundText: 'リンクが古いか、入力が間違っている可能性があります。',
    forbiddenTitle: '許可されていません',
    forbiddenLead: 'このページは管理者専用です',
    forbiddenText: '利用する必要がある場合は、組織の管理者に管理者権限の付与を依頼してください。',
  },
  pager: { label: 'ページ移動', previous: '前へ', next: '次へ' },
  counts: {
    caption: '変更前後の利用数と上限',
    what: '利用数',
    change: '変更前 → 変更後 / 上限',
    to: 'から',
    over_other: '{{count}}人分超過',
    billing: '{{month}}分から請求内容が変わります。',
  },
};
