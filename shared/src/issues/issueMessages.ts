import { columnHeader } from '../users/columns.ts';
import { excerpt } from '../text/excerpt.ts';
import { CALLER_MESSAGES } from './callerMessages.ts';
import { CONTACT_MESSAGES } from './contactMessages.ts';
import { COUNTED, type ErrorCode } from './errorCodes.ts';
import { FILE_KIND_MESSAGES } from './fileKindMessages.ts';
import type { Issue } from './issue.ts';
import { LIMITS } from '../limits.ts';
import type { Locale } from '../text/locales.ts';
import { RATE_NAMES } from './rates.ts';
import { OTHER_LABELS, allowedValues } from './fieldWords.ts';
import { namedCharacter } from './namedCharacter.ts';
import { SEAT_NAMES } from '../users/seats.ts';
import { formatInstant, formatStart, formatTimeOfDay } from '../time/times.ts';

interface Words {
  /** The label of the field that was refused. */
  readonly label: string;
  readonly value: string;
  /** What the value was before it was garbled, or the Latin letter that it looks like. */
  readonly meant: string;
  readonly limit: string;
  readonly other: string;
  readonly row: string;
  readonly seat: string;
  readonly until: string;
  readonly at: string;
  /** `until` as a time of day, to the second. */
  readonly time: string;
  /** What was asked for too often. */
  readonly rate: string;
  /** Whether the limit that was met is the reader's own, and not the organization's. */
  readonly own: boolean;
  /** The sentence about what the file is instead of a list of users. */
  readonly fileKind: string;
  /** What the field takes, where that is a short list. */
  readonly allowed: string;
}

type Message = (words: Words) => string;

const MEGABYTES = LIMITS.csvLength / 1_000_000;

const EN: Record<ErrorCode, Message> = {
  REQUIRED: (w) => `Enter ${w.label}.`,
  INVALID_FORMAT: (w) =>
    `${w.value ? `“${w.value}”` : w.label} is not in e-mail address format. Write it like sato@example.com.`,
  INVALID_CHARACTER: (w) =>
    w.value
      ? `${w.label} can't contain ${namedCharacter(w.value, 'en')}.`
      : `${w.label} contains a character that can't be used. Use letters, digits and ^ $ * . [ ] { } ( ) ? " ! @ # % & / \\ , > < ' : ; | _ ~ \` = + -`,
  LOOKALIKE_CHARACTER: (w) =>
    `${w.label} has “${w.value}”, a letter of another script that looks like “${w.meant}”. Type it again in Latin letters.`,
  FULL_WIDTH_CHARACTER: (w) =>
    `${w.label} is written in full-width letters (Ａｂｃ１２３). Write it again in half width (Abc123).`,
  TOO_SHORT: (w) => `${w.label} must be at least ${w.limit} characters long.`,
  TOO_LONG: (w) => `${w.label} can be at most ${w.limit} characters long.`,
  TOO_SIMPLE: (w) => `${w.label} can't be only letters or only digits. Mix them, or add a mark.`,
  UNKNOWN_VALUE: (w) => `${w.value ? `“${w.value}”` : 'This'} is not a value of ${w.label}. Use ${w.allowed}.`,
  REQUIRES_PERMISSION: (w) => `${w.label} needs ${w.other}, which is off. Switch that on, or this off.`,
  NOT_SUBSCRIBED: (w) => `${w.label} can't be switched on: your contract has no ${w.seat}.`,
  LOGIN_ID_TAKEN: (w) => `The login ID ${w.value} is already in use. Choose another.`,
  INVALID_USER_NUMBER: (w) =>
    `${w.value ? `“${w.value}”` : 'This'} can’t be read as ${w.label}. Write an extension of up to 8 digits, a number as it is dialed with its area code, such as 03-1234-5678, or one with the country’s code: +81 3 1234 5678.`,
  DUPLICATE_IN_FILE: (w) => `The login ID ${w.value} stands in row ${w.row} too. Each may stand once.`,
  SEAT_LIMIT_REACHED: (w) => `No user seat is left: your contract has ${w.limit}.`,
  SERVICE_SEAT_LIMIT_REACHED: (w) => `No seat of ${w.seat} is left: your contract has ${w.limit}.`,
  TOO_MANY_ROWS: (w) => `The file has ${w.value} rows; one file may have at most ${w.limit}. Split it.`,
  NO_ROWS: () => 'The file has no users: write one in each row below the header.',
  NOBODY_IN_ROW: () =>
    'Nobody stands in this row: it repeats the header, or has only what the template wrote. Enter Login ID and User name, or leave the row out.',
  HEADER_NOT_FOUND: () =>
    'No row with the names of the columns was found, such as “Login ID” and “User name”. Put the header row of the template above the users, or choose the row in which it is.',
  UNKNOWN_COLUMN: (w) =>
    w.other
      ? `The column “${w.value}” is not known. Did you mean “${w.other}”?`
      : `The column “${w.value}” is not known. Match it with one that is, or leave it out.`,
  MISSING_COLUMN: (w) => `The column “${w.label}” is missing. Take the header row from the file that you downloaded.`,
  DUPLICATE_COLUMN: (w) => `The column “${w.value}” stands in the file more than once. Remove one of them.`,
  TOO_MANY_CELLS: () => `This row has more cells than the header. Put a value that contains the delimiter in quotes.`,
  TOO_MANY_COLUMNS: (w) =>
    `Something stands in column ${w.value}; at most ${w.limit} columns are read. Keep only those of the template.`,
  MORE_ISSUES: (w) =>
    `The file has ${w.value} more errors, which are not listed. Correct those that are, and upload it again.`,
  UNREADABLE_FILE: (w) =>
    w.row
      ? `The file can't be read as CSV: a quote opened in row ${w.row} is never closed.`
      : w.fileKind || 'This is not a CSV file. Save the sheet as CSV UTF-8, and upload that.',
  UNDECODABLE_TEXT: () =>
    'Not all characters of this file can be read in one encoding: parts of it may have been saved in another. Choose another encoding, or save the file again as CSV UTF-8.',
  ENCODING_UNCERTAIN: () =>
    'It can’t be told which encoding this file was saved in. Choose the one in which the names read right, or save it as CSV UTF-8.',
  UNREPRESENTABLE_CHARACTER: (w) => `“${w.value}” can't be written in Shift_JIS. Choose UTF-8.`,
  LOGIN_ID_UNKNOWN: (w) =>
    `Your organization has no user ${w.value}. Check the login ID; to add a user, use “Add multiple users”.`,
  PASSWORD_NOT_CHANGEABLE: (w) =>
    `Passwords can't be changed by a file. Empty the column “${w.label}”; a password is reset in the user's own menu.`,
  STATUS_NOT_CHANGEABLE: (w) =>
    `${w.value ? `“${w.value}”` : 'This'} is not the status that this user has, and a file can't change it. Empty the cell; users are activated and deactivated in the list or in their own menu.`,
  USER_ID_DIFFERS: () =>
    'The user ID in this row is not that of the user with this login ID. Rows may have been mixed up: check the row, or empty the cell. A file can’t change it.',
  LOST_CHARACTER: (w) =>
    `${w.label}${w.value && ` “${w.value}”`} seems to have lost characters that the file’s encoding could not hold when it was saved. Write it again, and save the file as CSV UTF-8 or .xlsx.`,
  SPREADSHEET_ERROR: (w) =>
    `${w.value ? `“${w.value}”` : 'This'} is what a spreadsheet shows where it can’t show a value. Write ${w.label} again, as text and in a wide column.`,
  CHANGED_BY_SPREADSHEET: (w) =>
    `A spreadsheet has probably made ${w.value ? `“${w.value}”` : 'this'} of what was typed as ${w.label}. Format the column as text, type it again, and save.${w.allowed && ` It takes ${w.allowed}.`}`,
  FORMULA_WITHOUT_RESULT: (w) =>
    `${w.label} is a formula whose result is not in the file. Open the workbook in a spreadsheet and save it again, or type the value.`,
  GARBLED_TEXT: (w) =>
    `${w.label}${w.value && ` “${w.value}”`} seems to have been read in a wrong encoding before.${w.meant && ` It was probably “${w.meant}”.`} Type it again, or save the file anew from where it came.`,
  BACKSLASH_QUOTES: (w) =>
    `${w.label} has quotes behind backslashes. In CSV a quote within a value is doubled: "Sato ""Ken""".`,
  SWALLOWED_ROWS: (w) =>
    `${w.label} seems to have further rows in it (${w.value}), which would be lost: a quote opens here and closes further down. Remove the quote, or close it.`,
  FILE_TOO_LARGE: () =>
    `The file is too large: at most ${MEGABYTES} MB can be read. Keep only the rows and columns of the users.`,
  FILE_TOO_COMPLEX: () =>
    'This file takes too long to read. Copy the users into a new sheet, save it as CSV UTF-8, and upload that.',
  FILE_READER_BUSY: () => 'Too many files are being read at the moment. Upload this one again in a minute.',
  FILE_UNAVAILABLE: () =>
    'The file can’t be opened: it was moved, changed or is in use. Close it in other programs, and choose it again.',
  FILE_NOT_FOUND: () => 'This upload is gone: it was used, or is too old. Upload the file again.',
  TOO_MANY_FILES: (w) =>
    w.own
      ? `${w.limit} of your uploads are under way, which is the most at a time. Try again when they are done.`
      : `Your organization has ${w.limit} uploads that wait to be used, which is the most at a time. Try again in an hour.`,
  USER_NOT_FOUND: () => 'There is no such user any more.',
  CHANGED_MEANWHILE: () =>
    'Someone else changed this user meanwhile. Look at what they changed, and save again what you still want.',
  OWN_ACCOUNT: () => 'You can’t do this to your own account. Ask another administrator.',
  LAST_ADMINISTRATOR: () => 'This is the last administrator. Give someone else administrative privileges first.',
  CONFIRMATION_MISMATCH: (w) => `Type the login ID ${w.value} to confirm.`,
  IMPORT_NOT_FOUND: () => 'There is no such import.',
  IMPORT_NOT_COMMITTABLE: () =>
    'This import can’t be added any more: it was canceled, has failed or has errors. Upload the file again.',
  IMPORT_NOT_CANCELABLE: () => 'This import can’t be canceled any more.',
  IMPORT_UNREADABLE: () =>
    'The passwords of this import can’t be read any more, so nothing was added. Upload the file again.',
  IMPORT_EXPIRED: () =>
    'Nobody added these users within a day of the upload, so the import ran out. Upload the file again.',
  IMPORT_SUSPENDED: () =>
    'Your organization was suspended before these users were added, so nothing was added. Upload the file again.',
  IMPORT_GIVEN_UP: () =>
    'Something went wrong on our side time and again, so nothing was added. Upload the file again; if that fails too, tell whoever runs Rollcall.',
  BULK_ACTION_GIVEN_UP: () =>
    'Something went wrong on our side time and again, so nothing was changed. Try again; if that fails too, tell whoever runs Rollcall.',
  IMPORT_NOT_UNDOABLE: () =>
    'There is nothing to undo: this import added no users, or every one of them has been used or changed since.',
  IMPORT_NOT_ADDED: () => 'This import has added no users, so there is nothing to report.',
  IDEMPOTENCY_KEY_REUSED: () =>
    'This idempotency key was used before, for another request. Send each request under a key of its own.',
  USER_HAS_SIGNED_IN: (w) => `Has signed in, last at ${w.at}.`,
  USER_WAS_CHANGED: () => 'Changed by an administrator since.',
  USER_HAS_CALLS: () => 'Has taken part in calls.',
  TOO_MANY_OPEN_IMPORTS: (w) =>
    `${w.own ? 'You have' : 'Your organization has'} ${w.limit} imports that are not finished, which is the most at a time. Add or cancel one of those waiting, then try again.`,
  TOO_MANY_USERS: (w) =>
    `${w.value} users match; at most ${w.limit} can be exported at once. Narrow the list with filters, and export it part by part.`,
  VIEW_NOT_FOUND: () => 'There is no such view any more.',
  VIEW_NAME_TAKEN: () => 'Your organization has a view of this name already. Choose another name.',
  TOO_MANY_VIEWS: (w) =>
    `Your organization has ${w.limit} views, which is the most there can be. Delete one that nobody uses any more, then save this one.`,
  NO_USERS: () => 'There is no user to do this with. Select some in the list.',
  TOO_MANY_SELECTED: (w) => `${w.value} users are selected; at most ${w.limit} can be taken at once. Select fewer.`,
  USER_GONE: (w) => `Your organization has no ${w.value ? `user ${w.value}` : 'such user'}, or no longer has.`,
  BULK_ACTION_NOT_FOUND: () => 'There is no such bulk action.',
  BULK_ACTION_NOT_COMMITTABLE: () =>
    'This bulk action can’t be carried out: it is not ready, was refused, has failed or was canceled. Prepare it again.',
  BULK_ACTION_NOT_CANCELABLE: () => 'This bulk action can’t be canceled any more.',
  COUNT_MISMATCH: (w) => `Type the number of users, ${w.value}, to confirm.`,
  ADMINISTRATOR_GONE: (w) => `${w.value}, who started this, has no administrative privileges any more.`,
  TOO_MANY_OPEN_BULK_ACTIONS: (w) =>
    `${w.own ? 'You have' : 'Your organization has'} ${w.limit} bulk actions that are not finished, which is the most at a time. Carry out or cancel one of those waiting, then try again.`,
  CALL_NOT_FOUND: () => 'There is no such call, or it is not yours to see.',
  NOT_IN_CALL: () => 'You did not take part in this call. Its memo is written by those who did.',
  MEMO_CHANGED: () => 'Someone else changed this memo meanwhile. Look at theirs, and save what is to stand.',
  ...CONTACT_MESSAGES.en,
  TOO_MANY_ENTRIES: (w) =>
    `${w.value} entries match; at most ${w.limit} can be exported at once. Choose a shorter time, and export the rest after it.`,
  TOO_MANY_CALLS: (w) =>
    `${w.value} calls match; at most ${w.limit} can be exported at once. Choose a shorter time, and export the rest after it.`,
  INVALID_CREDENTIALS: () => 'The login ID or the password is wrong.',
  ACCOUNT_PENDING: (w) => `Your account is being prepared. You can sign in from ${w.until}.`,
  ORGANIZATION_SUSPENDED: () =>
    'Your organization’s use of Rollcall is suspended. Ask the vendor with whom your organization has its contract.',
  TOO_MANY_ATTEMPTS: (w) => `Too many attempts. Try again after ${w.until}.`,
  PASSWORD_INCORRECT: () => 'The current password is wrong.',
  PASSWORD_UNCHANGED: () => 'Choose a password that differs from the current one.',
  PASSWORD_USED_BEFORE: () => 'This was the password before it was reset. Choose another.',
  PASSWORD_LIKE_LOGIN_ID: () =>
    'The password is too close to the login ID. Choose one that is long enough without parts of it.',
  PASSWORD_LIKE_NAME: () =>
    'The password is too close to the user name. Choose one that is long enough without parts of it.',
  PASSWORD_LIKE_ORGANIZATION: () =>
    'The password is too close to the name of the organization or of this service. Choose one that is long enough without parts of it.',
  PASSWORD_COMMON: () =>
    'The password is easy to guess: it is one of the most common, or close to one. Choose another.',
  TEMPORARY_PASSWORD_EXPIRED: () => 'This temporary password has run out. Ask your administrator for a new one.',
  SESSION_NOT_FOUND: () => 'This session has already ended.',
  TOO_MANY_REQUESTS: (w) => `Too many ${w.rate} in a short time. Try again at ${w.time}.`,
  ...CALLER_MESSAGES.en,
};

const JA: Record<ErrorCode, Message> = {
  REQUIRED: (w) => `${w.label}を入力してください。`,
  INVALID_FORMAT: (w) =>
    `${w.value ? `「${w.value}」` : w.label}はメールアドレスの形式ではありません。sato@example.com のように入力してください。`,
  INVALID_CHARACTER: (w) =>
    w.value
      ? `${w.label}に${namedCharacter(w.value, 'ja')}は使用できません。`
      : `${w.label}に使用できない文字が含まれています。英字、数字、記号 ^ $ * . [ ] { } ( ) ? " ! @ # % & / \\ , > < ' : ; | _ ~ \` = + - を使用してください。`,
  LOOKALIKE_CHARACTER: (w) =>
    `${w.label}の「${w.value}」は「${w.meant}」に似た別の文字です。半角英字で入力し直してください。`,
  FULL_WIDTH_CHARACTER: (w) => `${w.label}が全角文字（Ａｂｃ１２３）です。半角（Abc123）で入力し直してください。`,
  TOO_SHORT: (w) => `${w.label}は${w.limit}文字以上で入力してください。`,
  TOO_LONG: (w) => `${w.label}は${w.limit}文字以内で入力してください。`,
  TOO_SIMPLE: (w) =>
    `${w.label}を英字のみ、または数字のみにすることはできません。組み合わせるか、記号を加えてください。`,
  UNKNOWN_VALUE: (w) =>
    `${w.value ? `「${w.value}」` : 'この値'}は${w.label}の値として使用できません。${w.allowed}を入力してください。`,
  REQUIRES_PERMISSION: (w) => `${w.label}を有効にするには、${w.other}も有効にしてください。`,
  NOT_SUBSCRIBED: (w) => `${w.label}は有効にできません。${w.seat}は契約に含まれていません。`,
  LOGIN_ID_TAKEN: (w) => `ログインID ${w.value} はすでに使用されています。別のログインIDを入力してください。`,
  INVALID_USER_NUMBER: (w) =>
    `${w.value ? `「${w.value}」` : 'この値'}は${w.label}として読み取れません。8桁までの内線番号か、03-1234-5678のように市外局番から、または+81 3 1234 5678のように国番号から入力してください。`,
  DUPLICATE_IN_FILE: (w) => `ログインID ${w.value} は${w.row}行目と重複しています。`,
  SEAT_LIMIT_REACHED: (w) => `ユーザーの利用枠に空きがありません（契約の上限は${w.limit}席です）。`,
  SERVICE_SEAT_LIMIT_REACHED: (w) => `${w.seat}の利用枠に空きがありません（契約の上限は${w.limit}席です）。`,
  TOO_MANY_ROWS: (w) =>
    `ファイルに${w.value}行あります。1つのファイルで処理できるのは${w.limit}人までです。ファイルを分けてください。`,
  NO_ROWS: () => 'ファイルにユーザーがありません。見出し行の下に1行に1人ずつ入力してください。',
  NOBODY_IN_ROW: () =>
    'この行には見出しまたはテンプレートの初期値しかなく、ユーザーが入力されていません。ログインIDとユーザー名を入力するか、この行を除外してください。',
  HEADER_NOT_FOUND: () =>
    '「ログインID」「ユーザー名」などの列名がある見出し行が見つかりません。テンプレートの見出し行をユーザーの上に追加するか、見出しの行を指定してください。',
  UNKNOWN_COLUMN: (w) =>
    w.other
      ? `列「${w.value}」は認識できません。「${w.other}」ではありませんか。`
      : `列「${w.value}」は認識できません。どの列に当たるかを指定するか、読み込みの対象から外してください。`,
  MISSING_COLUMN: (w) => `列「${w.label}」がありません。ダウンロードしたファイルの見出し行を使用してください。`,
  DUPLICATE_COLUMN: (w) => `列「${w.value}」が複数あります。1つだけ残してください。`,
  TOO_MANY_CELLS: () => `この行には見出しより多くのセルがあります。区切り文字を含む値は引用符で囲んでください。`,
  TOO_MANY_COLUMNS: (w) =>
    `${w.value}列目に値が入っています。読み取れるのは${w.limit}列までです。テンプレートにない列を削除してください。`,
  MORE_ISSUES: (w) =>
    `このほかに${w.value}件のエラーがありますが、一覧には表示されません。表示されているエラーを修正してから、もう一度アップロードしてください。`,
  UNREADABLE_FILE: (w) =>
    w.row
      ? `CSVとして読み取れません。${w.row}行目で始まる引用符が閉じられていません。`
      : w.fileKind || 'CSVファイルではありません。CSV UTF-8 形式で保存してからアップロードしてください。',
  UNDECODABLE_TEXT: () =>
    'ファイルの文字の一部を、1つの文字コードでは読み取れません。異なる文字コードの部分が混ざっている可能性があります。別の文字コードを選択するか、CSV UTF-8 形式で保存し直してください。',
  ENCODING_UNCERTAIN: () =>
    'ファイルの文字コードを判別できません。名前が正しく表示される文字コードを選択するか、CSV UTF-8 形式で保存してください。',
  UNREPRESENTABLE_CHARACTER: (w) => `「${w.value}」はShift_JISで表せません。UTF-8を選択してください。`,
  LOGIN_ID_UNKNOWN: (w) =>
    `組織にユーザー ${w.value} は存在しません。ログインIDを確認してください。追加する場合は「複数のユーザーを追加」を使用してください。`,
  PASSWORD_NOT_CHANGEABLE: (w) =>
    `ファイルでパスワードを変更することはできません。列「${w.label}」を空にしてください。パスワードは各ユーザーのメニューからリセットできます。`,
  STATUS_NOT_CHANGEABLE: (w) =>
    `${w.value ? `「${w.value}」` : 'この値'}は現在のステータスと異なりますが、ファイルでステータスを変更することはできません。セルを空にしてください。有効化と無効化は、ユーザー一覧または各ユーザーのメニューから行えます。`,
  USER_ID_DIFFERS: () =>
    'この行のユーザーIDは、このログインIDのユーザーのものではありません。行が入れ替わっていないか確認するか、セルを空にしてください。ユーザーIDはファイルで変更できません。',
  LOST_CHARACTER: (w) =>
    `${w.label}${w.value && `「${w.value}」`}の文字が、保存時の文字コードで表せず失われている可能性があります。入力し直して、CSV UTF-8 または .xlsx 形式で保存してください。`,
  SPREADSHEET_ERROR: (w) =>
    `${w.value ? `「${w.value}」` : 'この値'}は、表計算ソフトが値を表示できないときの表示です。列幅を広げ、${w.label}を文字列として入力し直してください。`,
  CHANGED_BY_SPREADSHEET: (w) =>
    `${w.label}${w.value && `「${w.value}」`}は、表計算ソフトによって変換された可能性があります。列の表示形式を文字列にしてから入力し直し、保存してください。${w.allowed && `使用できる値：${w.allowed}。`}`,
  FORMULA_WITHOUT_RESULT: (w) =>
    `${w.label}は数式で、計算結果がファイルに保存されていません。表計算ソフトで開いて保存し直すか、値を入力してください。`,
  GARBLED_TEXT: (w) =>
    `${w.label}${w.value && `「${w.value}」`}は、過去に誤った文字コードで読み込まれた可能性があります。${w.meant && `元は「${w.meant}」と考えられます。`}入力し直すか、元のデータから保存し直してください。`,
  BACKSLASH_QUOTES: (w) =>
    `${w.label}の引用符の前にバックスラッシュがあります。CSVでは、値の中の引用符は "佐藤 ""ケン""" のように二重にします。`,
  SWALLOWED_ROWS: (w) =>
    `${w.label}の中に、ほかの${w.value}行が含まれています。ここで始まる引用符が、下の行で閉じられています。引用符を削除するか、正しく閉じてください。`,
  FILE_TOO_LARGE: () =>
    `ファイルが大きすぎます。読み取れるのは${MEGABYTES}MBまでです。ユーザーの行と列だけを残してください。`,
  FILE_TOO_COMPLEX: () =>
    'ファイルの読み取りに時間がかかりすぎるため、中止しました。ユーザーの行を新しいシートにコピーし、CSV UTF-8 形式で保存してからアップロードしてください。',
  FILE_READER_BUSY: () => '現在、多くのファイルを読み取り中です。1分ほど待ってから、もう一度アップロードしてください。',
  FILE_UNAVAILABLE: () =>
    'ファイルを開けません。移動または変更されたか、使用中です。ほかのソフトで閉じてから、もう一度選択してください。',
  FILE_NOT_FOUND: () => 'アップロードしたファイルは使用済みか、期限が切れています。もう一度アップロードしてください。',
  TOO_MANY_FILES: (w) =>
    w.own
      ? `同時にアップロードできるのは${w.limit}件までです。完了するのを待ってから、もう一度お試しください。`
      : `組織内の未使用のアップロードが上限（${w.limit}件）に達しています。1時間ほど待ってから、もう一度お試しください。`,
  USER_NOT_FOUND: () => 'このユーザーは存在しません。',
  CHANGED_MEANWHILE: () =>
    'ほかの管理者がこのユーザーを変更しました。変更内容を確認し、必要な項目をもう一度保存してください。',
  OWN_ACCOUNT: () => '自分のアカウントには実行できません。ほかの管理者に依頼してください。',
  LAST_ADMINISTRATOR: () => '最後の管理者です。先にほかのユーザーに管理者権限を付与してください。',
  CONFIRMATION_MISMATCH: (w) => `確認のため、ログインID ${w.value} を入力してください。`,
  IMPORT_NOT_FOUND: () => 'このインポートは存在しません。',
  IMPORT_NOT_COMMITTABLE: () =>
    'このインポートはキャンセル済み、失敗、またはエラーがあるため追加できません。ファイルをもう一度アップロードしてください。',
  IMPORT_NOT_CANCELABLE: () => 'このインポートはキャンセルできません。',
  IMPORT_UNREADABLE: () =>
    'このインポートのパスワードを読み取れなくなったため、何も追加していません。ファイルをもう一度アップロードしてください。',
  IMPORT_EXPIRED: () =>
    'アップロードから1日以内に追加されなかったため、期限が切れました。ファイルをもう一度アップロードしてください。',
  IMPORT_SUSPENDED: () =>
    'ユーザーを追加する前に組織の利用が停止されたため、何も追加していません。ファイルをもう一度アップロードしてください。',
  IMPORT_GIVEN_UP: () =>
    'システム側の問題が繰り返し発生したため、何も追加していません。ファイルをもう一度アップロードし、それでも失敗する場合は運用担当者に連絡してください。',
  BULK_ACTION_GIVEN_UP: () =>
    'システム側の問題が繰り返し発生したため、何も変更していません。もう一度実行し、それでも失敗する場合は運用担当者に連絡してください。',
  IMPORT_NOT_UNDOABLE: () =>
    '取り消せるユーザーがいません。このインポートではユーザーが追加されていないか、追加後に全員が利用または変更されています。',
  IMPORT_NOT_ADDED: () => 'このインポートではユーザーが追加されていないため、結果はありません。',
  IDEMPOTENCY_KEY_REUSED: () =>
    'この冪等キーは別のリクエストですでに使用されています。リクエストごとに異なるキーを指定してください。',
  USER_HAS_SIGNED_IN: (w) => `サインイン済み（最終：${w.at}）。`,
  USER_WAS_CHANGED: () => '追加後に管理者が変更済み。',
  USER_HAS_CALLS: () => '応対履歴があります。',
  TOO_MANY_OPEN_IMPORTS: (w) =>
    `${w.own ? '完了していない自分のインポート' : '組織内の完了していないインポート'}が上限（${w.limit}件）に達しています。待機中のインポートを追加またはキャンセルしてから、もう一度お試しください。`,
  TOO_MANY_USERS: (w) =>
    `該当するユーザーは${w.value}人です。一度にエクスポートできるのは${w.limit}人までです。絞り込みを使って、分けてエクスポートしてください。`,
  VIEW_NOT_FOUND: () => 'このビューはすでに存在しません。',
  VIEW_NAME_TAKEN: () => '同じ名前のビューがすでにあります。別の名前を入力してください。',
  TOO_MANY_VIEWS: (w) =>
    `組織のビューが上限（${w.limit}件）に達しています。使われていないビューを削除してから保存してください。`,
  NO_USERS: () => '対象のユーザーがいません。一覧でユーザーを選択してください。',
  TOO_MANY_SELECTED: (w) =>
    `${w.value}人が選択されています。一度に選択できるのは${w.limit}人までです。対象を減らしてください。`,
  USER_GONE: (w) =>
    `${w.value ? `ユーザー ${w.value}` : '指定されたユーザー'}は組織に存在しないか、すでに削除されています。`,
  BULK_ACTION_NOT_FOUND: () => 'この一括操作は存在しません。',
  BULK_ACTION_NOT_COMMITTABLE: () =>
    'この一括操作は、確認中、エラーあり、失敗、またはキャンセル済みのため実行できません。もう一度準備してください。',
  BULK_ACTION_NOT_CANCELABLE: () => 'この一括操作はキャンセルできません。',
  COUNT_MISMATCH: (w) => `確認のため、ユーザー数 ${w.value} を入力してください。`,
  ADMINISTRATOR_GONE: (w) => `この操作を始めた ${w.value} には、現在、管理者権限がありません。`,
  TOO_MANY_OPEN_BULK_ACTIONS: (w) =>
    `${w.own ? '完了していない自分の一括操作' : '組織内の完了していない一括操作'}が上限（${w.limit}件）に達しています。待機中の一括操作を実行またはキャンセルしてから、もう一度お試しください。`,
  CALL_NOT_FOUND: () => 'この応対は存在しないか、表示する権限がありません。',
  NOT_IN_CALL: () => 'メモを編集できるのは、この応対に参加したユーザーのみです。',
  MEMO_CHANGED: () => 'ほかのユーザーがこのメモを変更しました。変更後の内容を確認し、保存し直してください。',
  ...CONTACT_MESSAGES.ja,
  TOO_MANY_ENTRIES: (w) =>
    `該当する記録は${w.value}件です。一度にエクスポートできるのは${w.limit}件までです。期間を短くして、分けてエクスポートしてください。`,
  TOO_MANY_CALLS: (w) =>
    `該当する応対は${w.value}件です。一度にエクスポートできるのは${w.limit}件までです。期間を短くして、分けてエクスポートしてください。`,
  INVALID_CREDENTIALS: () => 'ログインIDまたはパスワードが正しくありません。',
  ACCOUNT_PENDING: (w) => `アカウントを準備しています。${w.until}からサインインできます。`,
  ORGANIZATION_SUSPENDED: () => '所属する組織の利用が停止されています。契約先の販売元にお問い合わせください。',
  TOO_MANY_ATTEMPTS: (w) => `試行回数が多すぎます。${w.until}以降にもう一度お試しください。`,
  PASSWORD_INCORRECT: () => '現在のパスワードが正しくありません。',
  PASSWORD_UNCHANGED: () => '現在と異なるパスワードを入力してください。',
  PASSWORD_USED_BEFORE: () => 'リセット前に使用していたパスワードです。別のパスワードを入力してください。',
  PASSWORD_LIKE_LOGIN_ID: () =>
    'パスワードがログインIDと似すぎています。ログインIDの一部を除いても十分に長いパスワードを入力してください。',
  PASSWORD_LIKE_NAME: () =>
    'パスワードがユーザー名と似すぎています。ユーザー名の一部を除いても十分に長いパスワードを入力してください。',
  PASSWORD_LIKE_ORGANIZATION: () =>
    'パスワードが組織名またはサービス名と似すぎています。それらの一部を除いても十分に長いパスワードを入力してください。',
  PASSWORD_COMMON: () => 'よく使われる、推測されやすいパスワードです。別のパスワードを入力してください。',
  TEMPORARY_PASSWORD_EXPIRED: () =>
    '仮パスワードの有効期限が切れています。管理者に新しい仮パスワードの発行を依頼してください。',
  SESSION_NOT_FOUND: () => 'このセッションはすでに終了しています。',
  TOO_MANY_REQUESTS: (w) => `短時間に実行できる${w.rate}の回数を超えました。${w.time}以降にもう一度お試しください。`,
  ...CALLER_MESSAGES.ja,
};

const MESSAGES: Record<Locale, Record<ErrorCode, Message>> = { en: EN, ja: JA };

/**
 * A value as a message shows it: the longest that is right is a login ID, and of anything else there is only the
 * beginning.
 */
const quoted = (value = ''): string => (value.length > LIMITS.loginIdLength ? excerpt(value) : value);

/**
 * The sentence that tells a person why something was refused and what to do.
 * @param timeZone IANA name of the zone in which times are shown
 */
export function issueMessage(issue: Issue, locale: Locale, timeZone: string): string {
  const { field, params } = issue;
  return MESSAGES[locale][issue.code]({
    label: params.of ? OTHER_LABELS[params.of][locale] : field ? columnHeader(field)[locale] : '',
    value: COUNTED.has(issue.code) && params.value ? Number(params.value).toLocaleString(locale) : quoted(params.value),
    meant: params.meant ?? '',
    limit: params.limit?.toLocaleString(locale) ?? '',
    other: params.column ? columnHeader(params.column)[locale] : '',
    // As spreadsheets number rows: without separators.
    row: params.row?.toString() ?? '',
    seat: params.seat ? SEAT_NAMES[params.seat][locale] : '',
    until: params.until ? formatStart(params.until, locale, params.timeZone ?? timeZone) : '',
    time: params.until ? formatTimeOfDay(params.until, locale, params.timeZone ?? timeZone) : '',
    rate: params.rate ? RATE_NAMES[params.rate][locale] : '',
    own: params.whose === 'user',
    at: params.at ? formatInstant(params.at, locale, timeZone) : '',
    fileKind: params.fileKind ? FILE_KIND_MESSAGES[params.fileKind][locale] : '',
    allowed: field ? allowedValues(field, locale) : '',
  });
}
