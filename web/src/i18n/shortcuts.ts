import type { Locale } from '@rollcall/shared';

const en = {
  everywhere: {
    title: 'Everywhere',
    palette: 'Go to a page or a user',
    search: 'Go to the search of a list',
    help: 'Show this list',
    messages: 'Go to messages, and back',
    close: 'Close a dialog, a menu or a message',
  },
  review: {
    title: 'In the review of a file',
    move: 'Go to another cell',
    ends: 'Go to the end of a row',
    edit: 'Edit the cell',
    next: 'Keep what was typed, and go to the next row',
    cancel: 'Give up what was typed',
    clear: 'Empty the cell',
    remove: 'Remove the row',
    undo: 'Undo',
  },
  close: 'Close',
  single: 'Use single keys',
  singleText: 'Without them, / and ? do nothing outside of fields.',
};

/** What the list of keyboard shortcuts says. It is loaded with the list, which few open. */
export const SHORTCUTS: Readonly<Record<Locale, typeof en>> = {
  en,
  ja: {
    everywhere: {
      title: '共通',
      palette: 'ページまたはユーザーに移動',
      search: '一覧の検索欄に移動',
      help: 'この一覧を表示',
      messages: 'メッセージに移動、元の場所に戻る',
      close: 'ダイアログ、メニュー、メッセージを閉じる',
    },
    review: {
      title: 'ファイルの確認',
      move: '別のセルに移動',
      ends: '行の端に移動',
      edit: 'セルを編集',
      next: '入力を確定して次の行に移動',
      cancel: '入力を取り消す',
      clear: 'セルを空にする',
      remove: '行を除外',
      undo: '元に戻す',
    },
    close: '閉じる',
    single: '1文字のキーを使う',
    singleText: 'オフにすると、入力欄の外で / と ? を押しても何も起こりません。',
  },
};
