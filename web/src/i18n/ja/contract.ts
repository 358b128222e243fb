import type { contract as english } from '../en/contract.ts';
import type { Translated } from '../messages.ts';

/** The contract, in Japanese. */
export const contract: Translated<typeof english> = {
  contract: {
    title: '契約',
    text: '変更は、{{month}}分の請求から反映されます。',
    seats: '利用枠',
    now: '現在利用中の席数と上限です。',
    atEnd: '{{month}}末時点の席数と上限です。',
    used: '利用中／上限',
    change: '当月の増減',
    unmoved: 'なし',
    none: '残りなし',
    left_other: '残り{{count, number}}席',
    absent: '未契約のため、利用設定が表示されないサービス：{{names}}',
    comma: '、',
    rows: '1つのCSVファイルで追加できるユーザー：最大{{limit}}人',
    callsKept: '応対は無期限に保存されます。',
    callsDeleted_other: '応対は{{count, number}}か月間保存され、その後削除されます。',
  },
  seatsOut: {
    title: '利用枠が足りなくなったら',
    short: '現在、残りが少ない、または残りのない利用枠：{{names}}',
    enough: '現在、すべての利用枠に余裕があります。',
    free: '利用枠を空ける：退職などで使わなくなった<users>ユーザーを探して</users>削除するか、使っていないサービスをオフにします。ユーザーを無効にしても利用枠は空きません。',
    buy: '利用枠を増やす：契約の上限の引き上げを、契約先の販売元に依頼します。引き上げはすぐに反映されます。',
    imports:
      '利用枠が増えるまで、上限を超えてユーザーを追加することはできません。利用枠を超えるファイルでは、席が足りない行が表示されます。',
  },
  passwordPolicy: {
    title: 'パスワード',
    text: 'ログインID、ユーザー名、組織名をもとにしたパスワードや、よく使われるパスワードは「弱いパスワード」です。個別に設定するときは常に拒否されます。',
    refuse: 'CSVファイル内の弱いパスワードを拒否する',
    refuseText: 'オフの場合は警告が表示され、ユーザーはそのまま追加できます。',
    refusedNow: '今後、CSVファイル内の弱いパスワードはエラーになります。',
    warnedNow: '今後、CSVファイル内の弱いパスワードは警告になります。',
    days_other: '仮パスワードの有効期限は、設定から{{count, number}}日間です。',
    forEver: '仮パスワードに有効期限はありません。',
  },
  seatMonths: {
    title: '過去12か月の利用枠',
    kind: '利用枠の種類',
    used: '{{kind}}：各月末の利用席数',
    limit: '現在の上限：{{limit}}',
  },
  contractMonth: {
    title: '{{month}}の変更履歴',
    text: '利用枠や上限を変え、その月の請求に反映される変更です。',
    month: '対象月',
    none: 'この月に利用枠と上限の変更はありません。',
    limit: '上限 {{before}} → {{after}}',
    newLimit: 'この月に契約開始',
    shown: '{{count, number}}件中{{shown}}件',
    more: 'さらに表示',
    operator: '運用担当者',
    limitMove: '{{name}}：上限 {{before}} → {{after}}',
    limitBegins: '{{name}}：契約開始　上限 {{after}}',
    notSubscribed: '未契約',
  },
};
