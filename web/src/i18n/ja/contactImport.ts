import type { contactImport as english } from '../en/contactImport.ts';
import type { Translated } from '../messages.ts';

/** Contacts from a file, in Japanese. */
export const contactImport: Translated<typeof english> = {
  contactImport: {
    title: 'ファイルから連絡先を追加',
    text: 'CSVまたはExcelファイルから、最大{{count, number}}件の連絡先を追加します。すべて追加されるか、1件も追加されないかのどちらかです。',
    file: 'ファイル',
    columns:
      '見出し行に「会社名」「担当者名」「電話番号」「カテゴリー」を入力してください。1つのセルに複数の電話番号やカテゴリーを入力する場合は、セミコロン（;）で区切ります。ダウンロードした連絡先のCSVも、この形式です。',
    leftOut: '次の列は読み込まれません：{{columns}}',
    right_other: 'ファイルには{{count, number}}件の連絡先があり、エラーはありません。まだ追加されていません。',
    add_other: '{{count, number}}件の連絡先を追加',
    added_other: '{{count, number}}件の連絡先を追加しました。',
    wrong_other: '{{count, number}}件のエラーがあります。連絡先は追加されていません。',
    correct: 'ファイルを修正し、もう一度選択してください。',
    issues: 'ファイルのエラー',
    row: '行',
    column: '列',
    cell: 'セル',
    reason: 'エラーの内容',
    more_other: 'このほかに{{count, number}}件のエラーがあります。',
  },
};
