import type { overview as english } from '../en/overview.ts';
import type { Translated } from '../messages.ts';

/** What an administrator sees first, in Japanese. */
export const overview: Translated<typeof english> = {
  overview: {
    title: '概要',
    work: 'インポートと一括操作',
    workNone: '対応待ちの処理はありません。過去30日間に失敗した処理もありません。',
    import_other: '「{{fileName}}」から{{count, number}}人を追加',
    waitsUntil: '{{instant}}まで実行待ち',
    pending: '準備中のユーザー',
    pendingNone: '追加したユーザーは全員サインインできます。',
    pendingCount_other: '{{count, number}}人がまだサインインできません。',
    pendingAll: '準備中のユーザーをすべて表示',
    activity: '日ごとの推移',
    signInsByDay: 'サインイン数の推移',
    answeredByDay: '応答率の推移',
    scores: '総合スコアの分布',
    points: 'スコア',
    pointsRange: '{{from, number}}～{{to, number}}点',
    scoresNote: 'この期間の全員の応対を、総合スコアごとに数えたものです。',
    noCalls: '応対はありません。電話システムからRollcallに通知されると集計されます。設定：',
  },
  checklist: {
    title: '最初の100人を追加するまで',
    text: '済んだ手順には、誰が行ったかにかかわらずチェックが付きます。',
    done: '完了',
    open: '未完了',
    seats: '利用枠を確認する',
    seatsText: 'ユーザー1人につき1席、さらに利用するサービスごとに1席を使います。',
    template: 'テンプレートをダウンロードする',
    templateText: '1行に1人を入力するCSVです。パスワードはあらかじめ生成されています。',
    upload: 'アップロードしてユーザーを追加する',
    uploadText:
      'エラーは該当するセルに表示され、その場で直せます。追加は全員まとめて行われ、一部だけ追加されることはありません。',
    handOut: 'サインイン情報を渡す',
    handOutText:
      '追加を行ったウィンドウで、全員分をCSVまたはカードとして用意できます。誰かがサインインすると完了になります。',
  },
  recentChanges: {
    title: '最近の変更',
    none: '変更はまだありません。',
  },
};
