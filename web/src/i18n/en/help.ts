/** The guide to the CSV, in English. */
export const help = {
  help: {
    title: 'Guide to creating the CSV',
    text: 'What goes into the file with which many users are added at once.',
    steps: {
      title: 'Step by step',
      lines:
        'Open “Add multiple users”. Choose the character encoding, the number of rows, and the settings that all of the users share, then “Download template”.\nFill in login IDs and names in a spreadsheet. Passwords are generated already.\nSave the file as CSV or .xlsx, and select it or drop it on any page of the console. At most {{limit}} users can be added with one file.\nReview the rows, the seats and the month from which the bill changes, then add the users. All of them are added, or none.\nNewly added users can sign in after about an hour. Give each their sign-in details: as a CSV or as cards to print, in the window in which you uploaded the file.',
    },
    save: {
      title: 'Saving the file',
      lines:
        'Excel: “CSV UTF-8” and “.xlsx” keep every character; plain “CSV” is read too. Where it can’t be told how the characters were saved, the console asks, and shows the names as each way reads them.\nNumbers, LibreOffice and Google Sheets: export as CSV with encoding UTF-8 or Shift_JIS, or as .xlsx. Of a workbook, the first visible sheet with data is read.\nShift_JIS has no place for names such as 𠮷野, Zoë or 김민수: your spreadsheet saves them with “?”. Such a row is refused; save the file as CSV UTF-8.\nColumns of services that your contract does not include may be left out.\nComma, semicolon, tab and pipe are read as delimiters; the console shows which it found, and you can change it.\nKeep the header row. The order of the columns does not matter, and headers may be in English or Japanese.\nThe file only adds users. Existing users are not changed by it: see “Changing users by CSV”.',
    },
    errors: {
      title: 'If data could not be added',
      lines:
        'Each error names the row as your spreadsheet numbers it: the header is row 1.\nA login ID that is in use already, or stands twice in the file, can’t be added.\nA row past the last free seat of your contract, of users or of a service, can’t be added.\nRows of the template that nobody filled in are removed by one click in the review.\nCorrect the rows in the review, or download the faulty ones with their reasons, correct them and upload that file. Nothing was added before that.',
    },
    after: {
      title: 'After the users are added',
      lines:
        'Every file is listed under “Imports”: who uploaded it and when, how many users it added, and what came of it. The result can be saved as CSV; it holds no passwords. What ends while you are on another page is told there, and listed under the bell.\nAn upload shows how far it has come and can be given up; nothing of it is kept then. What was uploaded is kept encrypted until its users are added, for an hour at most.\nEach download is recorded in the audit log. A template that is downloaded again has other passwords.\nA file that was uploaded before, under whatever name, is noticed: the console says when, by whom, and what came of it.\n“Undo this import” removes those of its users who have never signed in and were never changed, and gives back their seats and login IDs. It shows beforehand who that is, and who is kept and why.',
    },
    update: {
      title: 'Changing users by CSV',
      lines:
        'Download the users under “Update multiple users”, or export what the user list shows. Change them in a spreadsheet and upload the file.\n“Views” over the user list keeps search, filters, order and columns under a name, for every administrator of your organization; its link can be sent to them.\nUsers are found by their {{loginId}}, in capitals or not; it can’t be changed by a file. One that your organization doesn’t have, or that stands twice, is an error in its row.\nAn empty cell leaves its value, a column left out leaves its values, and who is not in the file stays as they are. At most {{limit}} users can be changed with one file.\nThe review shows old beside new, and only what differs. All of the users are changed, or none. If someone else changes one of them meanwhile, nobody is changed, and you are told who it is.\nPasswords can’t be changed by a file: the column {{password}} must be empty or left out.\nThe status isn’t changed by a file either: one that you edited is an error in its row. Users are activated and deactivated in the list.',
      quoted: '“{{header}}”',
      changed: 'Columns that can be changed',
      ignored: 'Columns that only tell something, and change nothing',
      open: 'Update multiple users',
    },
    columns: 'Columns',
    table: 'Table of the columns',
    columnsText: 'Those that your contract allows, in the order of the template.',
    column: 'Column',
    values: 'Value',
    default: 'In the template',
    example: 'Example',
    notes: 'Notes',
    code: '{{code}}: {{word}}',
    needs: 'Needs “{{name}}”.',
    seat: 'Takes a seat of {{name}}.',
    only: 'Only where {{services}} is subscribed.',
    or: ' or ',
    aliases: 'Also read: {{names}}.',
    empty: 'Empty',
    generated: 'Generated, one for each row',
    password:
      'At least {{limit}} characters: letters, digits and ^ $ * . [ ] { } ( ) ? " ! @ # % & / \\ , > < \' : ; | _ ~ ` = + -',
    temporary: 'It is temporary: the user chooses a new one at the first sign-in.',
    name: '1 to {{limit}} characters',
    reading: 'Nothing, or up to {{limit}} characters: kana, Latin letters and spaces',
    phoneNumber:
      'Nothing, an extension of up to 8 digits, or a telephone number: as it is dialed in the user’s time zone (03-1234-5678), or with the country’s code',
    phoneNumberNote:
      'Calls in which a telephone system names no user are theirs by this number. In an organization it belongs to one user. The column can be left out.',
    readingAbsent: 'Only if you ask for it',
    readingNote:
      'How the name is said. They are found by it, and lists can be sorted by it. The column can be left out.',
    nameNote: 'Shown in lists, on the dashboard and in the response history.',
    loginId: 'E-mail address format: letters, digits and @ ! # $ % & * + - / = ? ^ _ ` { | } ~ .',
    loginIdNote: 'The ID with which the user signs in.',
    unique: 'Each can be used once, whether written in capitals or not.',
    contract: 'See what your contract includes',
  },
} as const;
