import type { draft as english } from '../en/draft.ts';
import type { Translated } from '../messages.ts';

/** Fixing a file's rows before they are uploaded, in Japanese. */
export const draft: Translated<typeof english> = {
  match: {
    title: '列の対応付け',
    text: 'ファイルの各列が何に当たるかを指定してください。対象外にした列は読み込みません。',
    leftOut: '対象外',
    fill_other: '不足している{{count, number}}列を全行に補う',
    lacks: '「{{name}}」に当たる列を指定してください。この列がないとユーザーを追加できません。',
    doubled: '「{{name}}」が複数の列に指定されています。1つだけ選択してください。',
    failed: 'ファイルを読み直せませんでした。もう一度選択してください。',
    nothingYet:
      '利用設定は契約の初期値、言語とタイムゾーンはご自身の設定になり、パスワードは自動生成されます。次の画面ですべて変更できます。',
    submit: '確認へ進む',
  },
  sheet: {
    reveal: 'パスワードを表示',
    hide: 'パスワードを隠す',
    choices: '選択肢を表示',
  },
  leave: {
    title: '保存せずに移動しますか？',
    stay: 'このページに留まる',
    leave: '保存せずに移動',
  },
  draft: {
    lead: 'ファイルの内容はまだこの画面の中だけにあります。サーバーには保存されておらず、ユーザーも追加されていません。',
    fixHere:
      '下の表で修正するか、ファイルを修正して再度アップロードしてください。ページを再読み込みすると、ここでの修正は失われます。',
    fixFile: '表計算ソフトでファイルを修正し、もう一度選択してください。',
    rightTitle: 'すべてのエラーを修正しました',
    rightText: '追加を実行するまで、ユーザーは追加されません。',
    rows_other: '{{list}}行目',
    rowsAndMore: '{{list}}行目、ほか{{count, number}}行',
    extraColumn: '{{name}}列（見出しなし）',
    cell: '{{row}}行目、{{column}}',
    droppedCell: '{{row}}行目（除外済み）、{{column}}',
    drop: '{{row}}行目を除外',
    bringBack: '{{row}}行目を元に戻す',
    droppedCount: '（{{count, number}}行を除外）',
    warnedTitle_other: 'エラーはありません（警告{{count, number}}件）',
    warnedText:
      '警告のある行もそのまま追加できますが、先に修正することをおすすめします。追加を実行するまで、ユーザーは追加されません。',
    onlyFlagged: 'エラーまたは警告のある行のみ表示',
    noErrors: 'エラーのある行はありません。',
    keysLabel: 'キー操作：',
    keys: 'EnterまたはF2で編集、入力で上書き。F8で次、Shift+F8で前のエラーまたは警告。Ctrl+Zで元に戻す、Ctrl+Shift+Zでやり直す。Ctrl+Deleteで行を除外。スペースでパスワードを表示。Ctrl+Vで表計算ソフトのセルを貼り付け。Escの後にTabで表の外へ。',
    pasteLeft_other: '貼り付けた行のうち{{count, number}}行は、貼り付け先の行がないため無視しました。',
    next: '次のエラー（F8）',
    nextFlagged: '次のエラーまたは警告（F8）',
    previousFlagged: '前のエラーまたは警告（Shift+F8）',
    previous: '前のエラー（Shift+F8）',
    undo: '元に戻す（Ctrl+Z）',
    redo: 'やり直す（Ctrl+Shift+Z）',
    dropFaulty_other: 'エラーのある{{count, number}}行を除外',
    dropLast_other: '最後の{{count, number}}行を除外',
    faulty_zero: '行を追加できません',
    faulty_other: '{{count, number}}行にエラーがあります',
    faultyText: '修正するか、除外するか、エラーのある行を除いて続けてください。',
    checking: 'ログインIDを確認しています…',
    checked: 'すべての行を確認しました。',
    left_other: '修正が必要な行は残り{{count, number}}行です。',
    users_other: '{{count, number}}人のユーザー',
    faultyRows_other: 'エラーのある{{count, number}}行',
    without: '{{rows}}を除いて{{users}}を追加',
    withoutText: '追加されない行：',
    download_other: 'エラーのある{{count, number}}行をダウンロード',
    faultyName: '{{name}}-エラー.csv',
    downloaded:
      '{{fileName}} をダウンロードしました。最後の列にエラーの理由があります。修正して、そのまま選択してください。',
    downloadedUtf8:
      'Shift_JISで表せない文字（{{characters}}）があるため、{{fileName}} をUTF-8でダウンロードしました。最後の列にエラーの理由があります。修正して、そのまま選択してください。',
    refusedTitle: 'ユーザーは追加されませんでした',
    refusedText:
      '最後の確認の後に状況が変わり、ログインIDまたは利用枠が先に使用されました。すべての行を確認し直しました。<see>拒否された内容</see>',
    noSeat: '利用枠が不足しています：{{name}}',
    roomUsers_other: 'が上限を超えています。{{count, number}}行を除外してください。',
    roomService_other:
      'が上限を超えています。{{count, number}}行を除外するか、{{count, number}}行で「{{column}}」をオフにしてください。',
    switchOff_other: 'この{{count, number}}行でオフにする',
    dropPast_other: 'この{{count, number}}行を除外',
    moreSeats: '利用枠を増やすには、担当のカスタマーサクセスまたはサポートにお問い合わせください。',
    another: '別のファイルを選択',
    leave: '修正内容はこの画面の中だけにあり、移動すると失われます。',
    again:
      'ファイルの内容は、行も含めてサーバーに保存されていません。同じファイルをもう一度選択すると、ここに行が表示され、修正できます。',
  },
};
