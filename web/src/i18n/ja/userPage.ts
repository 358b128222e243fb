import type { userPage as english } from '../en/userPage.ts';
import type { Translated } from '../messages.ts';

/** One user's page, in Japanese. */
export const userPage: Translated<typeof english> = {
  userPage: {
    lastSignIn: '最終サインイン',
    never: 'なし',
    temporaryPassword: '仮パスワード',
    passwordExpires: '{{instant}}まで有効',
    passwordExpired: '{{instant}}に期限が切れました。サインインするにはパスワードのリセットが必要です。',
    import: '追加元のインポート',
    save: '変更を保存',
    discard: '変更を破棄',
    changes: '変更した項目',
    empty: '（空欄）',
    unchanged: '変更はありません。',
    noSeats: '利用枠と請求内容は変わりません。',
    saved: '{{name}}さんの変更を保存しました。',
    keepsAdministrative: '自分自身と最後の管理者からは外せません。',
    notFoundTitle: 'ユーザーが見つかりません',
    notFoundLead: 'このユーザーは組織に存在しません',
    notFoundText: 'すでに削除された可能性があります。',
    deletedLead: 'このユーザーは削除されました',
    deletedText: '{{instant}}に{{actor}}が{{loginId}}を削除しました。<log>監査ログでこのユーザーの記録を見る</log>',
  },
  userConflict: {
    title: 'ほかの管理者がこのユーザーを変更しました',
    text: 'まだ保存されていません。両方で変更された項目について、どちらにするか選択してください。一方だけが変更した項目はそのまま残ります。',
    field: '項目',
    theirs: 'ほかの管理者の変更',
    mine: '自分の入力',
    keep: '自分の入力を使う',
    take: 'ほかの管理者の変更を使う',
  },
  userLeave: {
    text: '{{name}}さんの変更はまだ保存されていません。',
  },
  userStatusChange: {
    activate: '有効化',
    activateTitle: '{{name}}さんを有効にしますか？',
    activateText: 'すぐにサインインできるようになります。設定と利用枠は無効化前のまま引き継がれます。',
    activateDone: '{{name}}さんを有効にしました。',
    deactivate: '無効化',
    deactivateTitle: '{{name}}さんを無効にしますか？',
    deactivateText:
      'ただちにサインアウトされ、再び有効にするまでサインインできません。設定と利用枠は保持され、請求内容は変わりません。',
    deactivateDone: '{{name}}さんを無効にしました。',
  },
  userUndo: {
    done: '{{name}}さんを元に戻しました。',
    changed: '{{name}}さんは、その後さらに変更されています。',
    refused: '元に戻せませんでした。{{reason}}',
  },
  userPasswordReset: {
    title: '{{name}}さんのパスワードをリセット',
    text: 'ただちにサインアウトされます。次回はこの仮パスワードでサインインし、新しいパスワードを設定する必要があります。',
    done: 'パスワードをリセットしました。閉じると再表示できないため、今すぐ本人に伝えてください。',
    submit: 'パスワードをリセット',
    close: '閉じる',
  },
  userDelete: {
    open: '削除',
    title: '{{name}}さんを完全に削除しますか？',
    scores: '通話の解析スコアは完全に消去され、元に戻せません。',
    calls: '通話は応対履歴に「{{name}}」の名前のまま残り、以後この名前は編集できません。',
    freed: 'ログインIDと利用枠はすぐに解放されます。',
    instead: '無効化なら、利用枠を含むすべてが保持され、いつでも元に戻せます。',
    deactivate: '代わりに無効化',
    confirm: '確認のため {{loginId}} と入力してください',
    submit: '完全に削除',
    done: '{{name}}さんを削除しました。',
  },
};
