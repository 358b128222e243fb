import type { monitoring as english } from '../en/monitoring.ts';
import type { Translated } from '../messages.ts';

/** The calls under way, in Japanese. */
export const monitoring: Translated<typeof english> = {
  monitoring: {
    title: 'モニタリング',
    text: '組織全体の呼出中・通話中の応対を、新しい順にリアルタイムで表示します。',
    count_other: '進行中の応対：{{count, number}}件',
    newest_other: '（新しい順に{{count, number}}件を表示）',
    live: 'リアルタイム',
    asOf: '{{time}}時点（更新停止中）',
    since: '{{time}}から',
    elapsed: '経過時間',
    noneTitle: '進行中の応対はありません',
    noneText: '電話システムから呼出の通知が届くと、すぐにここに表示されます。',
  },
};
