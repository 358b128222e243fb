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
    left_other: '残り{{count}}',
    absent: '未契約のサービス',
    absentText: 'これらのサービスの利用設定は表示されません。',
    rows: '1つのCSVファイルで追加できるユーザー：最大{{limit}}人',
  },
};
