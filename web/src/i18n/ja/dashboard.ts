import type { dashboard as english } from '../en/dashboard.ts';
import type { Translated } from '../messages.ts';

/** A person's own figures, and how figures are drawn, in Japanese. */
export const dashboard: Translated<typeof english> = {
  dashboard: {
    title: 'あなたの応対',
    period: '期間',
    days: '過去{{count, number}}日間',
    day: '日付',
    calls: '応対件数',
    answered: '応答率',
    talkTime: '通話時間',
    overall: '総合スコア',
    percent: '{{value}}%',
    points_other: '{{count, number}}ポイント',
    duration: '{{hours}}時間{{minutes}}分',
    more: 'その前の{{count, number}}日間より{{by}}増',
    less: 'その前の{{count, number}}日間より{{by}}減',
    same: 'その前の{{count, number}}日間と同じ',
    incomparable: 'その前の{{count, number}}日間と比較できません',
    none: '{{days}}の応対はありません。電話システムからRollcallに通知されると、ここに集計されます。',
    overallByDay: '総合スコアの推移',
    callsByDay: '応対件数の推移',
    best: '総合スコアの高い応対',
    worst: '総合スコアの低い応対',
    median: '組織の中央値：{{value}}',
    noMedian:
      '組織の中央値は、総合スコアのある人が{{count, number}}人以上いる期間に表示されます。それより少ないと、個人のスコアがわかってしまうためです。',
  },
  figure: {
    point: '{{label}}：{{value}}',
    none: 'なし',
    asTable: '表で見る',
    asFigure: 'グラフで見る',
  },
};
