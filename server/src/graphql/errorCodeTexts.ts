import { type ErrorCode, LIMITS } from '@rollcall/shared';

/**
 * What each code means to whoever writes a client. People are told `message`, which has the values and limits of the
 * case at hand.
 */
export const ERROR_CODE_TEXTS: Readonly<Record<ErrorCode, string>> = {
  // A value
  REQUIRED: 'Something is missing that has to be there.',
  INVALID_FORMAT: 'The login ID is not in e-mail address format.',
  INVALID_CHARACTER: 'A character stands in the value that can not stand there.',
  LOOKALIKE_CHARACTER: 'A letter of another script stands in the value, and looks like a Latin one.',
  FULL_WIDTH_CHARACTER: 'The password is written in full-width letters.',
  TOO_SHORT: 'The value has too few characters.',
  TOO_LONG: 'The value has too many characters.',
  TOO_SIMPLE: 'The password has only letters, or only digits.',
  UNKNOWN_VALUE: 'The value is none of those that the field takes.',
  // A setting
  REQUIRES_PERMISSION: 'The setting needs another one, which is off.',
  NOT_SUBSCRIBED: 'The setting is about a service that the contract does not have.',
  // A user against the others
  LOGIN_ID_TAKEN: 'The login ID is in use already, here or in another organization.',
  INVALID_USER_NUMBER:
    "The text can be read neither as an extension nor as a telephone number of the user's zone, nor of any country.",
  DUPLICATE_IN_FILE: 'The login ID stands in another row of the file too.',
  SEAT_LIMIT_REACHED: 'The contract has no seat left for another user.',
  SERVICE_SEAT_LIMIT_REACHED: 'The contract has no seat of the service left.',
  // A file
  TOO_MANY_ROWS: 'There are more rows than the contract allows for one file: `Contract.importRowLimit`.',
  NOBODY_IN_ROW:
    'Neither a login ID nor a user name stands in the row: only what the template wrote. See `leaveOutUnfilled`.',
  NO_ROWS: 'There is no row with a user.',
  HEADER_NOT_FOUND: 'No row names any column, among the first 20 or where the header is said to be.',
  UNKNOWN_COLUMN: 'The header names a column that there is not.',
  MISSING_COLUMN: 'The header lacks a column that has to be there.',
  DUPLICATE_COLUMN: 'The header names a column more than once.',
  TOO_MANY_CELLS: 'The row has more cells than the header.',
  TOO_MANY_COLUMNS: `Something stands beyond column ${LIMITS.fileColumns}.`,
  MORE_ISSUES: `There are more issues than the ${LIMITS.fileIssues} that are kept of a file. The value says how many more.`,
  UNREADABLE_FILE: 'The file is neither CSV nor a workbook, or a quote in it is never closed.',
  UNDECODABLE_TEXT: 'The bytes of the file are no text in this encoding.',
  ENCODING_UNCERTAIN:
    'The bytes of the file may be text in several encodings, or in one that is never guessed: give `encoding`. `encodings` of the error has the likeliest.',
  UNREPRESENTABLE_CHARACTER: 'A character can not be written in the encoding that was asked for.',
  LOST_CHARACTER: 'The value lost characters when the file was saved in an encoding that has no place for them.',
  SPREADSHEET_ERROR: 'The value is what a spreadsheet shows in place of one, such as `#REF!` or `#####`.',
  CHANGED_BY_SPREADSHEET:
    'The value is a number, a day, a time or an amount that a spreadsheet has probably made of what was typed.',
  FORMULA_WITHOUT_RESULT: 'The cell of a workbook has a formula, and its result is not in the file.',
  GARBLED_TEXT: 'The name seems to have been read in a wrong encoding, and saved so, before.',
  BACKSLASH_QUOTES: 'The value has quotes behind backslashes, which CSV does not know.',
  SWALLOWED_ROWS: 'The cell seems to have further rows in it, because of a quote. The value says how many.',
  FILE_TOO_LARGE: `The file has more than ${LIMITS.csvLength} bytes or characters.`,
  FILE_TOO_COMPLEX: `The file takes more than ${LIMITS.fileReading / 1_000} seconds to read, or too much memory.`,
  FILE_READER_BUSY: 'Too many files are being read. Send it again in a minute.',
  FILE_NOT_FOUND: 'The upload is somebody else’s, was used, or is more than 50 minutes old. Upload the file again.',
  TOO_MANY_FILES:
    'As many uploads are under way or wait to be used as may (10 of a user, 20 of an organization), and none of the own can go.',
  FILE_UNAVAILABLE: 'The file can not be opened where it was chosen. The console alone tells of it.',
  // A file that changes users
  LOGIN_ID_UNKNOWN: 'The organization has no user of this login ID.',
  PASSWORD_NOT_CHANGEABLE: 'Passwords are not changed by a file: the column has to be empty.',
  STATUS_NOT_CHANGEABLE: 'The status in the row is not that of the user, and a file does not change it.',
  USER_ID_DIFFERS: 'The user ID in the row is not that of the user with its login ID.',
  // A change of a user
  USER_NOT_FOUND: 'The organization has no user of this ID.',
  CHANGED_MEANWHILE: 'Someone else changed the user since they were read. Look at them anew.',
  OWN_ACCOUNT: 'Nobody does this to their own account.',
  LAST_ADMINISTRATOR: 'The organization would be left without an administrator.',
  CONFIRMATION_MISMATCH: 'What was typed to confirm is not the login ID of the user.',
  // An import
  IMPORT_NOT_FOUND: 'The organization has no import of this ID.',
  IMPORT_NOT_COMMITTABLE: 'The import can not be committed: it is INVALID, FAILED, CANCELED or UNDONE.',
  IMPORT_NOT_CANCELABLE: 'The import can not be canceled any more: its commit has begun, or it has ended.',
  IMPORT_UNREADABLE: 'The passwords of the import can not be read any more. Nobody was added.',
  IMPORT_EXPIRED: 'Nobody committed the import within a day. It was canceled.',
  IMPORT_SUSPENDED: 'The organization was suspended before the users were added. Nobody was added.',
  IMPORT_GIVEN_UP: 'Its job failed too often, and nothing was added. An operator can have it tried again for a day.',
  IMPORT_NOT_UNDOABLE: 'The import has added nobody, or nobody is left whom undoing it would remove.',
  IMPORT_NOT_ADDED: 'The import has added nobody, so that there is no result.',
  IDEMPOTENCY_KEY_REUSED: 'The idempotency key was used for another request within the last seven days.',
  USER_HAS_SIGNED_IN: 'The user has signed in, so undoing the import keeps them.',
  USER_WAS_CHANGED: 'An administrator changed the user, so undoing the import keeps them.',
  USER_HAS_CALLS: 'The user has taken part in calls, so undoing the import keeps them.',
  TOO_MANY_OPEN_IMPORTS: `${LIMITS.openPerUser} imports of the user, or ${LIMITS.openPerOrganization} of the organization, have not ended.`,
  // The list of users
  TOO_MANY_USERS: `More than ${LIMITS.exportUsers} users match, which is the most of one export.`,
  VIEW_NOT_FOUND: 'The organization has no view of this ID.',
  VIEW_NAME_TAKEN: 'The organization has another view of this name: width, case, accents and spaces count for nothing.',
  TOO_MANY_VIEWS: `The organization has ${LIMITS.userViews} views, which is the most.`,
  // A bulk action
  NO_USERS: 'No user is selected.',
  TOO_MANY_SELECTED: `More users are selected than ${LIMITS.bulkActionUsers}, or ${LIMITS.exportChosen} of an export.`,
  USER_GONE: 'The organization does not have the user, or no longer.',
  BULK_ACTION_NOT_FOUND: 'The organization has no bulk action of this ID.',
  BULK_ACTION_NOT_COMMITTABLE: 'The bulk action is not READY, or would change nobody.',
  BULK_ACTION_NOT_CANCELABLE: 'The bulk action can not be canceled any more: its commit has begun, or it has ended.',
  BULK_ACTION_GIVEN_UP:
    'Its job failed too often, and nothing was changed. An operator can have it tried again for a day.',
  COUNT_MISMATCH: 'The number of users that was given to confirm is another by now.',
  ADMINISTRATOR_GONE: 'Who started it has no administrative privileges any more.',
  TOO_MANY_OPEN_BULK_ACTIONS: `${LIMITS.openPerUser} bulk actions of the user, or ${LIMITS.openPerOrganization} of the organization, have not ended.`,
  // The memo of a call
  CALL_NOT_FOUND: "There is no such call, or it is not the caller's to see.",
  NOT_IN_CALL: 'Only those who took part in a call write its memo.',
  MEMO_CHANGED: 'Someone else has written another memo meanwhile.',
  // A contact
  CONTACT_NOT_FOUND: 'The organization has no contact of this ID.',
  CONTACT_CHANGED: 'The contact has another version than the one that was given: someone changed it meanwhile.',
  INVALID_NUMBER: 'The text can not be read as a telephone number of the zone of whoever sends it, nor of any country.',
  NUMBER_TAKEN: 'The number belongs to another contact, or to another user, which the message names.',
  TOO_MANY_VALUES: 'The list has more entries than a contact takes.',
  NUMBER_TWICE_IN_FILE: 'The number stands in an earlier row of the file.',
  CONTACT_COLUMNS_NOT_FOUND: 'No header with the numbers, and a company or a person, was found in the file.',
  NO_CONTACTS_IN_FILE: 'The file has a header, and no row below it.',
  TOO_MANY_CONTACTS_IN_FILE: `The file has more than ${LIMITS.contactFileRows.toLocaleString('en')} contacts.`,
  TOO_MANY_CONTACTS: `The organization has ${LIMITS.contacts.toLocaleString('en')} contacts, which is the most.`,
  // The audit log
  TOO_MANY_ENTRIES: `More than ${LIMITS.auditExportEntries} entries match, which is the most of one export.`,
  // Calls
  TOO_MANY_CALLS: `More than ${LIMITS.exportCalls} calls match, which is the most of one file.`,
  // Signing in and passwords
  INVALID_CREDENTIALS: 'The login ID or the password is wrong, or the user is deactivated.',
  ACCOUNT_PENDING: 'The password is right, but the user can sign in only from `User.availableFrom` on.',
  ORGANIZATION_SUSPENDED: 'The organization is suspended by the operator.',
  TOO_MANY_ATTEMPTS: 'Too many passwords were tried. `retryAt` says from when another is looked at.',
  PASSWORD_INCORRECT: 'The password given to confirm who asks is wrong.',
  PASSWORD_UNCHANGED: 'The new password is the current one.',
  PASSWORD_USED_BEFORE: 'The new password is the one before the reset.',
  PASSWORD_LIKE_LOGIN_ID: 'The password is made of parts of the login ID.',
  PASSWORD_LIKE_NAME: 'The password is made of parts of the user name.',
  PASSWORD_LIKE_ORGANIZATION: 'The password is made of parts of the name of the organization or of the product.',
  PASSWORD_COMMON: 'The password is one of the most common, or close to one.',
  TEMPORARY_PASSWORD_EXPIRED: 'The temporary password is right but has run out. An administrator has to reset it.',
  SESSION_NOT_FOUND: 'There is no such session, or it has ended.',
  // Whatever is asked for
  PRIVILEGES_NOT_BY_TOKEN:
    'A service token gives no privileges, and changes neither the login ID nor the password of a user who has some.',
  SERVICE_TOKEN_NOT_FOUND: 'The organization has no service token of this ID.',
  TOO_MANY_SERVICE_TOKENS: `The organization has ${LIMITS.serviceTokens} service tokens that can be used, which is the most.`,
  EXPIRY_OUT_OF_RANGE: 'The time is past, or more than 366 days ahead.',
  INVALID_ADDRESS: 'The value is neither an IP address nor a network in CIDR notation.',
  TOO_MANY_REQUESTS:
    'Too many requests of this kind came within a minute. `retryAt` says from when one is heard again.',
  REAUTHENTICATION_REQUIRED:
    'The password was given more than ten minutes ago. Call `sessionConfirm`, then send the same again.',
};
