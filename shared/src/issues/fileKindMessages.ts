import type { FileKind } from '../sheetFile/fileKinds.ts';
import type { Localized } from '../text/locales.ts';

/** What to tell whoever uploads it: what it is, and the way out. */
export const FILE_KIND_MESSAGES: Readonly<Record<FileKind, Localized>> = {
  empty: {
    en: 'This file is empty. Choose the one in which the users are.',
    ja: 'ファイルが空です。ユーザーを入力したファイルを選択してください。',
  },
  workbook: {
    en: 'This is a workbook that can’t be read, such as .xls, .xlsb, .ods or .numbers. Save it as .xlsx or as CSV UTF-8, and upload that.',
    ja: '読み取れない形式のブック（.xls、.xlsb、.ods、.numbers など）です。.xlsx または CSV UTF-8 形式で保存してからアップロードしてください。',
  },
  encrypted: {
    en: 'This workbook is protected with a password. Save it without one, and upload that.',
    ja: 'パスワードで保護されたブックです。パスワードを解除して保存してからアップロードしてください。',
  },
  damaged: {
    en: 'This workbook is damaged. Open it in a spreadsheet, save it as CSV UTF-8, and upload that.',
    ja: 'ブックが壊れています。表計算ソフトで開き、CSV UTF-8 形式で保存してからアップロードしてください。',
  },
  archive: {
    en: 'This is an archive, such as a ZIP. Unpack it, and upload the file in it.',
    ja: '圧縮ファイル（ZIPなど）です。展開してから中のファイルをアップロードしてください。',
  },
  document: {
    en: 'This is a document, not a table. Copy the users into a spreadsheet, save it as CSV UTF-8, and upload that.',
    ja: '表ではなく文書ファイルです。ユーザーを表計算ソフトに貼り付け、CSV UTF-8 形式で保存してからアップロードしてください。',
  },
  pdf: {
    en: 'This is a PDF. Save the sheet that it was made of as CSV UTF-8, and upload that.',
    ja: 'PDFファイルです。元の表を CSV UTF-8 形式で保存してからアップロードしてください。',
  },
  picture: {
    en: 'This is a picture. Save the sheet as CSV UTF-8, and upload that.',
    ja: '画像ファイルです。表を CSV UTF-8 形式で保存してからアップロードしてください。',
  },
  webPage: {
    en: 'This is a web page, whatever its name says. Download the file itself once more, or open this one in a spreadsheet and save it as CSV UTF-8.',
    ja: 'ファイル名にかかわらず、中身はWebページです。ファイルをダウンロードし直すか、表計算ソフトで開いて CSV UTF-8 形式で保存してください。',
  },
  xml: {
    en: 'This is XML. Open it in a spreadsheet, save it as CSV UTF-8, and upload that.',
    ja: 'XMLファイルです。表計算ソフトで開き、CSV UTF-8 形式で保存してからアップロードしてください。',
  },
  json: {
    en: 'This is JSON, not a table. Write the users into the template, and upload that.',
    ja: '表ではなくJSONファイルです。ユーザーをテンプレートに入力してからアップロードしてください。',
  },
  binary: {
    en: 'This is no text: there are NUL characters in it. Open it in the program that made it, save it as CSV UTF-8, and upload that.',
    ja: 'テキストではないデータ（NUL文字）が含まれています。作成したソフトで開き、CSV UTF-8 形式で保存してからアップロードしてください。',
  },
  folder: {
    en: 'This is a folder. Open it, and choose the file in it.',
    ja: 'フォルダーです。開いて中のファイルを選択してください。',
  },
};
