import type { contract as english } from '../en/contract.ts';
import type { Translated } from '../messages.ts';

/** The contract, in Japanese. */
export const contract: Translated<typeof english> = {
  contract: {
    title: '契約',
    text: '現在行った変更は、{{month}}分から請求に反映されます。',
    seats: '利用数',
    meter: '利用数：{{name}}',
    none: '残りなし',
    left_other: '残り{{count, number}}',
    absent: '未契約のサービス',
    absentText: 'これらのサービスの利用設定は表示されません。',
    rows: '1つのCSVファイルで追加できるユーザー：最大{{limit}}人',
  },
  contractMonth: {
    title: '変更履歴',
    text: '利用数や上限を変え、その月の請求に反映される変更です。',
    month: '対象月',
    none: 'この月に利用数と上限の変更はありません。',
    summary: '月初の利用数と、追加・削除された数',
    before: '月初',
    added: '追加',
    removed: '削除',
    now: '現在',
    end: '月末',
    limit: '上限 {{before}} → {{after}}',
    newLimit: 'この月に契約開始　上限 {{after}}',
    still: 'ほかの利用数と上限は月初と同じです。',
    changes: '変更',
    shown: '{{count, number}}件中{{shown}}件',
    more: 'さらに表示',
    by: '{{instant}}　{{actor}}',
    operator: '運用担当者',
    moves: '利用数の増減',
    limitMove: '{{name}}：上限 {{before}} → {{after}}',
    limitBegins: '{{name}}：契約開始　上限 {{after}}',
    notSubscribed: '未契約',
  },
};
