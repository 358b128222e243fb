// Written by scripts/generate.mjs from server/schema.graphql and the .graphql files of the console. Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
import type { TypedDocumentNode as DocumentNode } from '@graphql-typed-document-node/core';
/** Entries that meet every condition given. */
export type AuditEntryFilter = {
  /** How the actor's recorded name begins, ignoring case and width. */
  readonly actor?: string | null | undefined;
  /** What this user did. Users who are deleted are still found by their IDs. */
  readonly actorId?: string | number | null | undefined;
  /** From this instant on. */
  readonly from?: string | null | undefined;
  /** From this place of the chain on. */
  readonly fromSequence?: number | null | undefined;
  /** Any of these kinds. */
  readonly kind?: ReadonlyArray<AuditKind> | null | undefined;
  /** How the target's recorded name begins, ignoring case and width. */
  readonly target?: string | null | undefined;
  /** What was done to the user, import, bulk action, session or organization of this ID. */
  readonly targetId?: string | number | null | undefined;
  /** Before this instant. */
  readonly to?: string | null | undefined;
  /** Up to this place of the chain. */
  readonly toSequence?: number | null | undefined;
};

/** What `auditExport` takes. */
export type AuditExportInput = {
  /** Which entries; the whole log where it is left out. */
  readonly filter?: AuditEntryFilter | null | undefined;
};

/** How the audit log differs from what was written. */
export type AuditFault =
  /** The entry at this place is not the one that was written there. */
  | 'CHANGED'
  /** Entries are missing at the end. */
  | 'CUT_OFF'
  /** The mark of the end is not the one that was written. */
  | 'END_CHANGED'
  /** Entries are missing from this place on. */
  | 'MISSING';

/** What was done, or refused. Kinds are added at any time. */
export type AuditKind =
  /** Access refused. */
  | 'ACCESS_REFUSED'
  /** Audit log started. */
  | 'AUDIT_CHAIN_BEGIN'
  /** Exported the audit log. */
  | 'AUDIT_EXPORT'
  /** Matched columns. */
  | 'COLUMN_MATCHES_SAVE'
  /** Contract changed. */
  | 'CONTRACT_CHANGE'
  /** Organization created. */
  | 'ORGANIZATION_CREATE'
  /** Organization resumed. */
  | 'ORGANIZATION_RESUME'
  /** Organization suspended. */
  | 'ORGANIZATION_SUSPEND'
  /** Changed password. */
  | 'PASSWORD_CHANGE'
  /** Password change refused. */
  | 'PASSWORD_CHANGE_REFUSED'
  /** Password policy changed. */
  | 'PASSWORD_POLICY_CHANGE'
  /** Secret rotated. */
  | 'SECRET_ROTATE'
  /** Confirmed with the password. */
  | 'SESSION_CONFIRM'
  /** Confirmation refused. */
  | 'SESSION_CONFIRM_REFUSED'
  /** Ended a session. */
  | 'SESSION_END'
  /** Signed in. */
  | 'SIGN_IN'
  /** Sign-in refused. */
  | 'SIGN_IN_REFUSED'
  /** Signed out. */
  | 'SIGN_OUT'
  /** Activated a user. */
  | 'USER_ACTIVATE'
  /** Canceled a bulk action. */
  | 'USER_BULK_ACTION_CANCEL'
  /** Started a bulk action. */
  | 'USER_BULK_ACTION_COMMIT'
  /** Completed a bulk action. */
  | 'USER_BULK_ACTION_COMPLETE'
  /** Prepared a bulk action. */
  | 'USER_BULK_ACTION_CREATE'
  /** Bulk action failed. */
  | 'USER_BULK_ACTION_FAIL'
  /** Retried a bulk action. */
  | 'USER_BULK_ACTION_RETRY'
  /** Added a user. */
  | 'USER_CREATE'
  /** Created a CSV template. */
  | 'USER_CSV_TEMPLATE_CREATE'
  /** Deactivated a user. */
  | 'USER_DEACTIVATE'
  /** Deleted a user. */
  | 'USER_DELETE'
  /** Exported users. */
  | 'USER_EXPORT'
  /** Canceled an import. */
  | 'USER_IMPORT_CANCEL'
  /** Started an import. */
  | 'USER_IMPORT_COMMIT'
  /** Completed an import. */
  | 'USER_IMPORT_COMPLETE'
  /** Uploaded an import. */
  | 'USER_IMPORT_CREATE'
  /** Import failed. */
  | 'USER_IMPORT_FAIL'
  /** Exported the result of an import. */
  | 'USER_IMPORT_REPORT'
  /** Retried adding users. */
  | 'USER_IMPORT_RETRY'
  /** Undid an import. */
  | 'USER_IMPORT_UNDO'
  /** Reset a password. */
  | 'USER_PASSWORD_RESET'
  /** Changed a user. */
  | 'USER_UPDATE'
  /** Saved a view. */
  | 'USER_VIEW_CREATE'
  /** Deleted a view. */
  | 'USER_VIEW_DELETE'
  /** Changed a view. */
  | 'USER_VIEW_UPDATE'
  /** Created a webhook secret. */
  | 'WEBHOOK_SECRET_CREATE'
  /** Deleted a webhook secret. */
  | 'WEBHOOK_SECRET_DELETE'
  /** Sent a test call. */
  | 'WEBHOOK_TEST_CALL';

/** A header of a file and the column that it stands for. */
export type ColumnMatchInput = {
  /** The column, by the name that `field` of an issue has: `loginId`; null where it is left out. */
  readonly column?: string | null | undefined;
  /** The header as it stands in the file, without the space around it: at most 100 characters. */
  readonly header: string;
};

/** What headers stand for. */
export type ColumnMatchesSaveInput = {
  /** In the place of what is kept of the same headers. */
  readonly matches: ReadonlyArray<ColumnMatchInput>;
};

/** What a CSV file is written in. */
export type CsvEncoding =
  /** Shift_JIS as Windows writes it: code page 932. */
  | 'SHIFT_JIS'
  /** UTF-8 with a byte order mark, by which spreadsheets know it. */
  | 'UTF_8';

/** What a CSV file is read in. UTF-8, UTF-16 and Shift_JIS are found out where the bytes leave no doubt; all others, and those where they do, are to be given. */
export type CsvSourceEncoding =
  /** Big5. */
  | 'BIG5'
  /** EUC-JP. */
  | 'EUC_JP'
  /** EUC-KR (CP949). */
  | 'EUC_KR'
  /** GB18030, and with it GBK and GB2312, as Chinese Excel writes. */
  | 'GB18030'
  /** DOS (CP437). */
  | 'IBM437'
  /** DOS (CP737). */
  | 'IBM737'
  /** DOS (CP775). */
  | 'IBM775'
  /** DOS (CP850). */
  | 'IBM850'
  /** DOS (CP852). */
  | 'IBM852'
  /** DOS (CP855). */
  | 'IBM855'
  /** DOS (CP857). */
  | 'IBM857'
  /** DOS (CP858). */
  | 'IBM858'
  /** DOS (CP860). */
  | 'IBM860'
  /** DOS (CP861). */
  | 'IBM861'
  /** DOS (CP862). */
  | 'IBM862'
  /** DOS (CP863). */
  | 'IBM863'
  /** DOS (CP865). */
  | 'IBM865'
  /** DOS (CP866). */
  | 'IBM866'
  /** DOS (CP869). */
  | 'IBM869'
  /** ISO-2022-JP. */
  | 'ISO_2022_JP'
  /** ISO-8859-2. */
  | 'ISO_8859_2'
  /** ISO-8859-3. */
  | 'ISO_8859_3'
  /** ISO-8859-4. */
  | 'ISO_8859_4'
  /** ISO-8859-5. */
  | 'ISO_8859_5'
  /** ISO-8859-6. */
  | 'ISO_8859_6'
  /** ISO-8859-7. */
  | 'ISO_8859_7'
  /** ISO-8859-8. */
  | 'ISO_8859_8'
  /** ISO-8859-10. */
  | 'ISO_8859_10'
  /** ISO-8859-13. */
  | 'ISO_8859_13'
  /** ISO-8859-14. */
  | 'ISO_8859_14'
  /** ISO-8859-15. */
  | 'ISO_8859_15'
  /** ISO-8859-16. */
  | 'ISO_8859_16'
  /** KOI8-R. */
  | 'KOI8_R'
  /** KOI8-U. */
  | 'KOI8_U'
  /** Mac OS Roman. */
  | 'MACINTOSH'
  /** Mac OS Central European. */
  | 'MAC_CENTRAL_EUROPEAN'
  /** Mac OS Croatian. */
  | 'MAC_CROATIAN'
  /** Mac OS Cyrillic. */
  | 'MAC_CYRILLIC'
  /** Mac OS Greek. */
  | 'MAC_GREEK'
  /** Mac OS Icelandic. */
  | 'MAC_ICELANDIC'
  /** Mac OS Romanian. */
  | 'MAC_ROMANIAN'
  /** Mac OS Turkish. */
  | 'MAC_TURKISH'
  /** Shift_JIS as Windows writes it: code page 932. */
  | 'SHIFT_JIS'
  /** UTF-8, with or without a byte order mark. */
  | 'UTF_8'
  /** UTF-16, big-endian. */
  | 'UTF_16BE'
  /** UTF-16, little-endian, as spreadsheets write “Unicode text”. */
  | 'UTF_16LE'
  /** Windows-874. */
  | 'WINDOWS_874'
  /** Windows-1250. */
  | 'WINDOWS_1250'
  /** Windows-1251. */
  | 'WINDOWS_1251'
  /** Windows-1252, as western European Excel writes; ISO-8859-1 has the same letters. */
  | 'WINDOWS_1252'
  /** Windows-1253. */
  | 'WINDOWS_1253'
  /** Windows-1254. */
  | 'WINDOWS_1254'
  /** Windows-1255. */
  | 'WINDOWS_1255'
  /** Windows-1256. */
  | 'WINDOWS_1256'
  /** Windows-1257. */
  | 'WINDOWS_1257'
  /** Windows-1258. */
  | 'WINDOWS_1258';

/** Which key of a draft. */
export type DraftKeyDeleteInput = {
  /** `DraftKey.id`. */
  readonly id: string | number;
};

/** Which key of a draft. */
export type DraftKeyOpenInput = {
  /** `DraftKey.id`. */
  readonly id: string | number;
};

/** Why something was refused. Codes are added at any time: take one that you do not know for a refusal. */
export type ErrorCode =
  /** The password is right, but the user can sign in only from `User.availableFrom` on. */
  | 'ACCOUNT_PENDING'
  /** Who started it has no administrative privileges any more. */
  | 'ADMINISTRATOR_GONE'
  /** The value has quotes behind backslashes, which CSV does not know. */
  | 'BACKSLASH_QUOTES'
  /** Its job failed too often, and nothing was changed. An operator can have it tried again for a day. */
  | 'BULK_ACTION_GIVEN_UP'
  /** The bulk action can not be canceled any more: its commit has begun, or it has ended. */
  | 'BULK_ACTION_NOT_CANCELABLE'
  /** The bulk action is not READY, or would change nobody. */
  | 'BULK_ACTION_NOT_COMMITTABLE'
  /** The organization has no bulk action of this ID. */
  | 'BULK_ACTION_NOT_FOUND'
  /** The value is a number, a day, a time or an amount that a spreadsheet has probably made of what was typed. */
  | 'CHANGED_BY_SPREADSHEET'
  /** Someone else changed the user since they were read. Look at them anew. */
  | 'CHANGED_MEANWHILE'
  /** What was typed to confirm is not the login ID of the user. */
  | 'CONFIRMATION_MISMATCH'
  /** The number of users that was given to confirm is another by now. */
  | 'COUNT_MISMATCH'
  /** The header names a column more than once. */
  | 'DUPLICATE_COLUMN'
  /** The login ID stands in another row of the file too. */
  | 'DUPLICATE_IN_FILE'
  /** The bytes of the file may be text in several encodings, or in one that is never guessed: give `encoding`. `encodings` of the error has the likeliest. */
  | 'ENCODING_UNCERTAIN'
  /** The upload is somebody else’s, was used, or is more than 50 minutes old. Upload the file again. */
  | 'FILE_NOT_FOUND'
  /** Too many files are being read. Send it again in a minute. */
  | 'FILE_READER_BUSY'
  /** The file takes more than 20 seconds to read, or too much memory. */
  | 'FILE_TOO_COMPLEX'
  /** The file has more than 8000000 bytes or characters. */
  | 'FILE_TOO_LARGE'
  /** The file can not be opened where it was chosen. The console alone tells of it. */
  | 'FILE_UNAVAILABLE'
  /** The cell of a workbook has a formula, and its result is not in the file. */
  | 'FORMULA_WITHOUT_RESULT'
  /** The password is written in full-width letters. */
  | 'FULL_WIDTH_CHARACTER'
  /** The name seems to have been read in a wrong encoding, and saved so, before. */
  | 'GARBLED_TEXT'
  /** No row names any column, among the first 20 or where the header is said to be. */
  | 'HEADER_NOT_FOUND'
  /** The idempotency key was used for another request within the last seven days. */
  | 'IDEMPOTENCY_KEY_REUSED'
  /** Nobody committed the import within a day. It was canceled. */
  | 'IMPORT_EXPIRED'
  /** Its job failed too often, and nothing was added. An operator can have it tried again for a day. */
  | 'IMPORT_GIVEN_UP'
  /** The import has added nobody, so that there is no result. */
  | 'IMPORT_NOT_ADDED'
  /** The import can not be canceled any more: its commit has begun, or it has ended. */
  | 'IMPORT_NOT_CANCELABLE'
  /** The import can not be committed: it is INVALID, FAILED, CANCELED or UNDONE. */
  | 'IMPORT_NOT_COMMITTABLE'
  /** The organization has no import of this ID. */
  | 'IMPORT_NOT_FOUND'
  /** The import has added nobody, or nobody is left whom undoing it would remove. */
  | 'IMPORT_NOT_UNDOABLE'
  /** The organization was suspended before the users were added. Nobody was added. */
  | 'IMPORT_SUSPENDED'
  /** The passwords of the import can not be read any more. Nobody was added. */
  | 'IMPORT_UNREADABLE'
  /** A character stands in the value that can not stand there. */
  | 'INVALID_CHARACTER'
  /** The login ID or the password is wrong, or the user is deactivated. */
  | 'INVALID_CREDENTIALS'
  /** The login ID is not in e-mail address format. */
  | 'INVALID_FORMAT'
  /** The organization would be left without an administrator. */
  | 'LAST_ADMINISTRATOR'
  /** The login ID is in use already, here or in another organization. */
  | 'LOGIN_ID_TAKEN'
  /** The organization has no user of this login ID. */
  | 'LOGIN_ID_UNKNOWN'
  /** A letter of another script stands in the value, and looks like a Latin one. */
  | 'LOOKALIKE_CHARACTER'
  /** The value lost characters when the file was saved in an encoding that has no place for them. */
  | 'LOST_CHARACTER'
  /** The header lacks a column that has to be there. */
  | 'MISSING_COLUMN'
  /** There are more issues than the 1000 that are kept of a file. The value says how many more. */
  | 'MORE_ISSUES'
  /** Neither a login ID nor a user name stands in the row: only what the template wrote. See `leaveOutUnfilled`. */
  | 'NOBODY_IN_ROW'
  /** The setting is about a service that the contract does not have. */
  | 'NOT_SUBSCRIBED'
  /** There is no row with a user. */
  | 'NO_ROWS'
  /** No user is selected. */
  | 'NO_USERS'
  /** The organization is suspended by the operator. */
  | 'ORGANIZATION_SUSPENDED'
  /** Nobody does this to their own account. */
  | 'OWN_ACCOUNT'
  /** The password is one of the most common, or close to one. */
  | 'PASSWORD_COMMON'
  /** The password given to confirm who asks is wrong. */
  | 'PASSWORD_INCORRECT'
  /** The password is made of parts of the login ID. */
  | 'PASSWORD_LIKE_LOGIN_ID'
  /** The password is made of parts of the user name. */
  | 'PASSWORD_LIKE_NAME'
  /** The password is made of parts of the name of the organization or of the product. */
  | 'PASSWORD_LIKE_ORGANIZATION'
  /** Passwords are not changed by a file: the column has to be empty. */
  | 'PASSWORD_NOT_CHANGEABLE'
  /** The new password is the current one. */
  | 'PASSWORD_UNCHANGED'
  /** The new password is the one before the reset. */
  | 'PASSWORD_USED_BEFORE'
  /** The password was given more than ten minutes ago. Call `sessionConfirm`, then send the same again. */
  | 'REAUTHENTICATION_REQUIRED'
  /** Something is missing that has to be there. */
  | 'REQUIRED'
  /** The setting needs another one, which is off. */
  | 'REQUIRES_PERMISSION'
  /** The contract has no seat left for another user. */
  | 'SEAT_LIMIT_REACHED'
  /** The contract has no seat of the service left. */
  | 'SERVICE_SEAT_LIMIT_REACHED'
  /** There is no such session, or it has ended. */
  | 'SESSION_NOT_FOUND'
  /** The value is what a spreadsheet shows in place of one, such as `#REF!` or `#####`. */
  | 'SPREADSHEET_ERROR'
  /** The status in the row is not that of the user, and a file does not change it. */
  | 'STATUS_NOT_CHANGEABLE'
  /** The cell seems to have further rows in it, because of a quote. The value says how many. */
  | 'SWALLOWED_ROWS'
  /** The temporary password is right but has run out. An administrator has to reset it. */
  | 'TEMPORARY_PASSWORD_EXPIRED'
  /** The value has too many characters. */
  | 'TOO_LONG'
  /** Too many passwords were tried. `retryAt` says from when another is looked at. */
  | 'TOO_MANY_ATTEMPTS'
  /** The row has more cells than the header. */
  | 'TOO_MANY_CELLS'
  /** Something stands beyond column 200. */
  | 'TOO_MANY_COLUMNS'
  /** More than 50000 entries match, which is the most of one export. */
  | 'TOO_MANY_ENTRIES'
  /** As many uploads are under way or wait to be used as may (10 of a user, 20 of an organization), and none of the own can go. */
  | 'TOO_MANY_FILES'
  /** 10 bulk actions of the user, or 20 of the organization, have not ended. */
  | 'TOO_MANY_OPEN_BULK_ACTIONS'
  /** 10 imports of the user, or 20 of the organization, have not ended. */
  | 'TOO_MANY_OPEN_IMPORTS'
  /** Too many requests of this kind came within a minute. `retryAt` says from when one is heard again. */
  | 'TOO_MANY_REQUESTS'
  /** There are more rows than the contract allows for one file: `Contract.importRowLimit`. */
  | 'TOO_MANY_ROWS'
  /** More users are selected than 10000, or 500 of an export. */
  | 'TOO_MANY_SELECTED'
  /** More than 100000 users match, which is the most of one export. */
  | 'TOO_MANY_USERS'
  /** The organization has 100 views, which is the most. */
  | 'TOO_MANY_VIEWS'
  /** The value has too few characters. */
  | 'TOO_SHORT'
  /** The password has only letters, or only digits. */
  | 'TOO_SIMPLE'
  /** The bytes of the file are no text in this encoding. */
  | 'UNDECODABLE_TEXT'
  /** The header names a column that there is not. */
  | 'UNKNOWN_COLUMN'
  /** The value is none of those that the field takes. */
  | 'UNKNOWN_VALUE'
  /** The file is neither CSV nor a workbook, or a quote in it is never closed. */
  | 'UNREADABLE_FILE'
  /** A character can not be written in the encoding that was asked for. */
  | 'UNREPRESENTABLE_CHARACTER'
  /** The organization does not have the user, or no longer. */
  | 'USER_GONE'
  /** The user has taken part in calls, so undoing the import keeps them. */
  | 'USER_HAS_CALLS'
  /** The user has signed in, so undoing the import keeps them. */
  | 'USER_HAS_SIGNED_IN'
  /** The user ID in the row is not that of the user with its login ID. */
  | 'USER_ID_DIFFERS'
  /** The organization has no user of this ID. */
  | 'USER_NOT_FOUND'
  /** An administrator changed the user, so undoing the import keeps them. */
  | 'USER_WAS_CHANGED'
  /** The organization has another view of this name: width, case, accents and spaces count for nothing. */
  | 'VIEW_NAME_TAKEN'
  /** The organization has no view of this ID. */
  | 'VIEW_NOT_FOUND';

/** The language of everything that a user sees. */
export type Locale =
  /** English. */
  | 'EN'
  /** Japanese. */
  | 'JA';

/** Whether an order rises or falls. */
export type OrderDirection =
  /** From the first to the last: A before B, あ before い, earlier before later. */
  | 'ASC'
  /** From the last to the first. */
  | 'DESC';

/** What `passwordChange` takes. */
export type PasswordChangeInput = {
  /** The password until now. It may be left out where that is temporary and was given in this session within the last ten minutes, by signing in or by `sessionConfirm`. */
  readonly currentPassword?: string | null | undefined;
  /** The password from now on: 8 to 128 characters, and none that is easily guessed. */
  readonly newPassword: string;
};

/** What is to become of the policy. */
export type PasswordPolicyUpdateInput = {
  /** What comes of weak passwords in a file that adds users. */
  readonly weakPasswordsInFiles: WeakPasswords;
};

/** How far a permission about meetings reaches. */
export type Scope =
  /** For all meetings. */
  | 'ALL'
  /** For meetings that the user hosts. */
  | 'HOST_ONLY'
  /** For no meeting: it is off. */
  | 'NONE';

/** What a contract counts seats of: users, and each service. */
export type SeatKind =
  /** MiiTel Call Center: whoever may use it takes one. */
  | 'CALL_CENTER'
  /** Incoming Webhook: whoever may use it takes one. */
  | 'INCOMING_WEBHOOK'
  /** MiiTel Meetings: whoever may use it takes one. */
  | 'MEETINGS'
  /** MiiTel Meetings bot: whoever may use it takes one. */
  | 'MEETINGS_BOT'
  /** MiiTel Phone: whoever may use it takes one. */
  | 'PHONE'
  /** MiiTel Phone Mobile: whoever may use it takes one. */
  | 'PHONE_MOBILE'
  /** MiiTel RecPod: whoever may use it takes one. */
  | 'REC_POD'
  /** Salesforce AppExchange: whoever may use it takes one. */
  | 'SALESFORCE'
  /** Users: everyone takes one. */
  | 'USERS';

/** What shows that it is still the signed-in user who asks. */
export type SessionConfirmInput = {
  /** The signed-in user's own password. */
  readonly password: string;
};

/** What `sessionEnd` takes. */
export type SessionEndInput = {
  /** One of the signed-in user's own sessions. */
  readonly id: string | number;
};

/** What `signIn` takes. */
export type SignInInput = {
  /** In whatever case. */
  readonly loginId: string;
  /** The user's password, temporary or not. */
  readonly password: string;
};

/** What `userActivate` takes. */
export type UserActivateInput = {
  /** The user who is activated. */
  readonly id: string | number;
};

/** What `userBulkActionCancel` takes. */
export type UserBulkActionCancelInput = {
  /** A bulk action that is PREPARING or READY. */
  readonly id: string | number;
};

/** What `userBulkActionCommit` takes. */
export type UserBulkActionCommitInput = {
  /** To delete: the number of users whom it deletes, typed. */
  readonly confirmation?: string | null | undefined;
  /** A bulk action that is READY. */
  readonly id: string | number;
  /** Chosen anew for each request, and sent again with it: 1 to 100 visible ASCII characters. Remembered for seven days; with another content it is refused. */
  readonly idempotencyKey?: string | null | undefined;
  /** For RESET_PASSWORD: one for each user whom it changes, as `users` lists them. No other kind takes any. */
  readonly passwords?: ReadonlyArray<UserTemporaryPasswordInput> | null | undefined;
};

/** What `userBulkActionCreate` takes. */
export type UserBulkActionCreateInput = {
  /** What is done with each of them. */
  readonly action: UserBulkActionInput;
  /** Chosen anew for each request, and sent again with it: 1 to 100 visible ASCII characters. Remembered for seven days; with another content it is refused. Sent again with the same content, it is the same bulk action. */
  readonly idempotencyKey?: string | null | undefined;
  /** Whom it is about: at most 10000 users. */
  readonly selection: UserSelectionInput;
};

/** What is done. SET_PERMISSION takes exactly one privilege or permission, the others what their names say. UPDATE and RESTORE take nothing more: what becomes of each user, the earlier bulk action in the selection says. */
export type UserBulkActionInput = {
  /** What is done; it says which one of the other fields is given. */
  readonly kind: UserBulkActionKind;
  /** For SET_LOCALE: the language that everyone gets. */
  readonly locale?: Locale | null | undefined;
  /** For SET_PERMISSION, instead of `privileges`: the one permission that is set. */
  readonly permissions?: UserPermissionsInput | null | undefined;
  /** For SET_PERMISSION, instead of `permissions`: the one privilege that is set. */
  readonly privileges?: UserPrivilegesInput | null | undefined;
  /** IANA name of one of the fourteen time zones. */
  readonly timeZone?: string | null | undefined;
};

/** What is done with many users. */
export type UserBulkActionKind =
  /** Lets deactivated users sign in again. */
  | 'ACTIVATE'
  /** Keeps users from signing in, and ends their sessions; settings and seats stay. */
  | 'DEACTIVATE'
  /** Deletes users for good. It can not be undone. */
  | 'DELETE'
  /** Gives each user a temporary password, which the commit takes, and ends their sessions. It can not be undone. */
  | 'RESET_PASSWORD'
  /** Puts those whom an UPDATE or a RESTORE changed back to how they were, unless someone changed them since. */
  | 'RESTORE'
  /** Sets the language. */
  | 'SET_LOCALE'
  /** Sets one privilege or permission. */
  | 'SET_PERMISSION'
  /** Sets the time zone. */
  | 'SET_TIME_ZONE'
  /** Does with each user what a file says of them: see `userBulkUpdateCreate`. */
  | 'UPDATE';

/** How far a bulk action has come. Either all of its users are changed, or none. */
export type UserBulkActionStatus =
  /** Nobody was changed: somebody gave it up, or nobody committed it within a day. */
  | 'CANCELED'
  /** The users are being changed. */
  | 'COMMITTING'
  /** All of the users whom it was to change were changed. */
  | 'COMPLETED'
  /** Nobody was changed: the commit met the `issues`. */
  | 'FAILED'
  /** Something stands against it, as its `issues` say. It ends there: nobody is changed. */
  | 'INVALID'
  /** Every user is being looked at. */
  | 'PREPARING'
  /** Waits for the commit, for a day at most: see `expiresAt`. */
  | 'READY';

/** A file, of which exactly one of `fileId` and `csv` is given: the columns of an export, of which only the login ID has to be there. */
export type UserBulkUpdateCreateInput = {
  /** What headers that are not the product's own stand for. It goes before all that is found; what is not in the file does no harm. */
  readonly columns?: ReadonlyArray<ColumnMatchInput> | null | undefined;
  /** The decoded text of a CSV file, as far as a request may have: about 1 MiB. Upload what is larger. */
  readonly csv?: string | null | undefined;
  /** A comma, a semicolon, a tab or a vertical bar; found out where it is left out. */
  readonly delimiter?: string | null | undefined;
  /** The encoding of the bytes of `fileId`. Where it is left out it is found out, or asked for with ENCODING_UNCERTAIN: the upload can be used again then. */
  readonly encoding?: CsvSourceEncoding | null | undefined;
  /** The ID that `POST /files` answered when you uploaded the bytes: CSV in any encoding that `CsvSourceEncoding` names, or an .xlsx workbook, of up to 8,000,000 bytes. It is good for 50 minutes, for you only, and for one import or bulk action. FILE_NOT_FOUND where it is not. */
  readonly fileId?: string | number | null | undefined;
  /** The name of the file, shown to whoever looks at it later: at most 255 characters. */
  readonly fileName: string;
  /** The row of the header, as a spreadsheet numbers it: what stands above is passed over. Where it is left out it is the first among 20 that names the most columns. */
  readonly headerRow?: number | null | undefined;
  /** Chosen anew for each request, and sent again with it: 1 to 100 visible ASCII characters. Remembered for seven days; with another content it is refused. Sent again with the same content, it is the same bulk action. */
  readonly idempotencyKey?: string | null | undefined;
  /** The name of the sheet of a workbook that is read; where it is left out, or there is none of that name, the first visible one with a header, or else in which something stands. */
  readonly sheet?: string | null | undefined;
};

/** What `userCreate` takes. */
export type UserCreateInput = {
  /** The language of everything that the user will see. */
  readonly locale: Locale;
  /** In e-mail address format. */
  readonly loginId: string;
  /** 1 to 30 characters as a person counts them. */
  readonly name: string;
  /** A temporary one: the user chooses another at the first sign-in. */
  readonly password: string;
  /** Those that differ from the defaults of a template. */
  readonly permissions?: UserPermissionsInput | null | undefined;
  /** What is to be on; where it is left out, nothing. */
  readonly privileges?: UserPrivilegesInput | null | undefined;
  /** How the name is said: kana, Latin letters and spaces, 60 characters at most. */
  readonly reading?: string | null | undefined;
  /** IANA name of one of the fourteen time zones. */
  readonly timeZone: string;
};

/** The size of the template, and the settings of all its rows. */
export type UserCsvTemplateCreateInput = {
  /** The encoding of the file. */
  readonly encoding: CsvEncoding;
  /** Japanese where it is left out. */
  readonly locale?: Locale | null | undefined;
  /** Those of every row that differ from the defaults. */
  readonly permissions?: UserPermissionsInput | null | undefined;
  /** What is on in every row; where it is left out, nothing. */
  readonly privileges?: UserPrivilegesInput | null | undefined;
  /** Whether there is a column for readings; none where left out. */
  readonly reading?: boolean | null | undefined;
  /** From 1 to the contract's `importRowLimit`. */
  readonly rows: number;
  /** IANA name; Asia/Tokyo where it is left out. */
  readonly timeZone?: string | null | undefined;
};

/** What `userDeactivate` takes. */
export type UserDeactivateInput = {
  /** The user who is deactivated. */
  readonly id: string | number;
};

/** What `userDelete` takes. */
export type UserDeleteInput = {
  /** The user who is deleted. */
  readonly id: string | number;
  /** The user's login ID, typed to confirm. */
  readonly loginId: string;
};

/** What the list of users is asked for, and how the file is written. */
export type UserExportInput = {
  /** The encoding of the file. SHIFT_JIS is refused with UNREPRESENTABLE_CHARACTER where a name can not be written in it. */
  readonly encoding: CsvEncoding;
  /** As in `users`; everyone where it is left out. */
  readonly filter?: UserFilter | null | undefined;
  /** These users, 500 at most, and no others: search and filter are left out then. One whom the organization does not have is passed over. */
  readonly ids?: ReadonlyArray<string | number> | null | undefined;
  /** The order of the rows; newest first where it is left out. */
  readonly orderBy?: UserOrder | null | undefined;
  /** As in `users`. */
  readonly search?: string | null | undefined;
};

/** Users who meet every condition given, each by any of its values. */
export type UserFilter = {
  /** The import that added them. */
  readonly importId?: string | number | null | undefined;
  /** Those who are shown everything in any of these. */
  readonly locale?: ReadonlyArray<Locale> | null | undefined;
  /** Those who have any of these. */
  readonly privilege?: ReadonlyArray<UserPrivilege> | null | undefined;
  /** Those who take a seat of the service. */
  readonly service?: ReadonlyArray<SeatKind> | null | undefined;
  /** Those who have any of these. */
  readonly status?: ReadonlyArray<UserStatus> | null | undefined;
  /** IANA names. */
  readonly timeZone?: ReadonlyArray<string> | null | undefined;
};

/** What `userImportCancel` takes. */
export type UserImportCancelInput = {
  /** An import that is PREPARING or READY. */
  readonly id: string | number;
};

/** What `userImportCommit` takes. */
export type UserImportCommitInput = {
  /** An import that is PREPARING or READY. */
  readonly id: string | number;
  /** Chosen anew for each request, and sent again with it: 1 to 100 visible ASCII characters. Remembered for seven days; with another content it is refused. */
  readonly idempotencyKey?: string | null | undefined;
};

/** The users to be added: exactly one of `fileId`, `csv` and `rows` is given. */
export type UserImportCreateInput = {
  /** What headers that are not the product's own stand for. It goes before all that is found; what is not in the file does no harm. */
  readonly columns?: ReadonlyArray<ColumnMatchInput> | null | undefined;
  /** The decoded text of a CSV file, as far as a request may have: about 1 MiB. Upload what is larger. */
  readonly csv?: string | null | undefined;
  /** A comma, a semicolon, a tab or a vertical bar; found out where it is left out. */
  readonly delimiter?: string | null | undefined;
  /** The encoding of the bytes of `fileId`. Where it is left out it is found out, or asked for with ENCODING_UNCERTAIN: the upload can be used again then. */
  readonly encoding?: CsvSourceEncoding | null | undefined;
  /** The hash of the file that was chosen, as `userImportFileCheck` tells it, where its rows were changed since; that of what is sent, where it is left out. */
  readonly fileHash?: string | null | undefined;
  /** The ID that `POST /files` answered when you uploaded the bytes: CSV in any encoding that `CsvSourceEncoding` names, or an .xlsx workbook, of up to 8,000,000 bytes. It is good for 50 minutes, for you only, and for one import or bulk action. FILE_NOT_FOUND where it is not. */
  readonly fileId?: string | number | null | undefined;
  /** The name of the file, shown to whoever looks at it later: at most 255 characters. */
  readonly fileName: string;
  /** What stands in for columns that the file does not have: this language and time zone, and for privileges and permissions the contract's defaults. The login ID, the user name and the password are made up for nobody. Where it is left out, a missing column is an error. */
  readonly fill?: UserImportFillInput | null | undefined;
  /** The row of the header, as a spreadsheet numbers it: what stands above is passed over. Where it is left out it is the first among 20 that names the most columns. */
  readonly headerRow?: number | null | undefined;
  /** Chosen anew for each request, and sent again with it: 1 to 100 visible ASCII characters. Remembered for seven days; with another content it is refused. Sent again with the same content, it is the same import. */
  readonly idempotencyKey?: string | null | undefined;
  /** Whether rows in which neither a login ID nor a user name stands, as a template has them before they are filled in, are left out. Each is an error, NOBODY_IN_ROW, otherwise. */
  readonly leaveOutUnfilled?: boolean;
  /** The users themselves, for programs: as many as the contract's `importRowLimit` allows, 10,000 at most, and as a request may have, about 1 MiB. They are checked as the rows of a file that says the same. */
  readonly rows?: ReadonlyArray<UserImportRowInput> | null | undefined;
  /** The name of the sheet of a workbook that is read; where it is left out, or there is none of that name, the first visible one with a header, or else in which something stands. */
  readonly sheet?: string | null | undefined;
};

/** What every row takes in columns that the file does not have. */
export type UserImportFillInput = {
  /** The language of all users. */
  readonly locale: Locale;
  /** The time zone of all users: an IANA name. */
  readonly timeZone: string;
};

/** What `userImportReport` takes. */
export type UserImportReportInput = {
  /** An import that has added its users, undone or not. */
  readonly id: string | number;
};

/** A user to be added. What is wrong with it is among the issues of the import, by the number that the row would have in a file: the first is row 2. */
export type UserImportRowInput = {
  /** Japanese where it is left out. */
  readonly locale?: Locale | null | undefined;
  /** In e-mail address format. REQUIRED where it is left out. */
  readonly loginId?: string | null | undefined;
  /** 1 to 30 characters as a person counts them. REQUIRED where it is left out. */
  readonly name?: string | null | undefined;
  /** A temporary one: the user chooses another at the first sign-in. REQUIRED where it is left out. */
  readonly password?: string | null | undefined;
  /** Those that differ from the defaults of a template. */
  readonly permissions?: UserPermissionsInput | null | undefined;
  /** What is to be on; where it is left out, nothing. */
  readonly privileges?: UserPrivilegesInput | null | undefined;
  /** How the name is said: kana, Latin letters and spaces, 60 characters at most. */
  readonly reading?: string | null | undefined;
  /** IANA name; Asia/Tokyo where it is left out. */
  readonly timeZone?: string | null | undefined;
};

/** How far an import has come. Either all of its users are added, or none. */
export type UserImportStatus =
  /** Nobody was added: somebody gave it up, or nobody committed it within a day. */
  | 'CANCELED'
  /** The users are being added. */
  | 'COMMITTING'
  /** All users were added. */
  | 'COMPLETED'
  /** Nobody was added: the commit met the `issues`, such as a login ID taken meanwhile. */
  | 'FAILED'
  /** The file was refused for its `issues`. It ends there: nobody is added. */
  | 'INVALID'
  /** The passwords are being hashed. A commit is carried out as soon as that is done. */
  | 'PREPARING'
  /** Waits for the commit, for a day at most: see `expiresAt`. */
  | 'READY'
  /** The users were added, and those whom nobody had touched were removed again. */
  | 'UNDONE';

/** What `userImportUndo` takes. */
export type UserImportUndoInput = {
  /** The `removableCount` that was seen. Where it is another by now nobody is removed, and the answer is COUNT_MISMATCH. Left out, whoever is untouched is removed. */
  readonly expectedCount?: number | null | undefined;
  /** An import that is COMPLETED. */
  readonly id: string | number;
};

/** A column of the console's user list, beside name and login ID, which are always shown. */
export type UserListColumn =
  /** When the user was added. */
  | 'CREATED'
  /** The import that added the user. */
  | 'IMPORT'
  /** When the user last signed in. */
  | 'LAST_SIGN_IN'
  /** The language of everything that the user sees. */
  | 'LOCALE'
  /** The privileges that the user has. */
  | 'PRIVILEGES'
  /** How the name is said. */
  | 'READING'
  /** The services of which the user takes a seat. */
  | 'SERVICES'
  /** Whether the user can sign in. */
  | 'STATUS'
  /** The time zone in which the user is shown times. */
  | 'TIME_ZONE';

/** Everyone whom the list of users shows with this search and filter: all users, where both are left out. */
export type UserMatchInput = {
  /** Conditions that the users meet. */
  readonly filter?: UserFilter | null | undefined;
  /** As of the list of users. */
  readonly search?: string | null | undefined;
};

/** An order of users. */
export type UserOrder = {
  /** Whether it rises or falls. */
  readonly direction: OrderDirection;
  /** What the order goes by. Users who are alike in it are ordered by when they were added. */
  readonly field: UserOrderField;
};

/** What users are ordered by. */
export type UserOrderField =
  /** By when the user was added. */
  | 'CREATED_AT'
  /** By the last sign-in; whoever has never signed in stands before everyone who has. */
  | 'LAST_SIGN_IN_AT'
  /** By the login ID, ignoring case. */
  | 'LOGIN_ID'
  /** By the name, in the order that Japanese expects. */
  | 'NAME'
  /** By the reading; whoever has none stands where the name does. */
  | 'READING';

/** What `userPasswordReset` takes. */
export type UserPasswordResetInput = {
  /** The user whose password is replaced. */
  readonly id: string | number;
  /** A temporary one: the user chooses another at the next sign-in. */
  readonly password: string;
};

/** What is left out has the template's default. */
export type UserPermissionsInput = {
  /** MiiTel Analytics Download recorded audio files. */
  readonly analyticsDownloadRecordings?: boolean | null | undefined;
  /** MiiTel Analytics Export call history as CSV. */
  readonly analyticsExportCallHistory?: boolean | null | undefined;
  /** MiiTel Analytics Export contact data as CSV. */
  readonly analyticsExportContacts?: boolean | null | undefined;
  /** MiiTel Call Center CC Administrative privileges. Needs `callCenterEnable`. */
  readonly callCenterAdministrative?: boolean | null | undefined;
  /** MiiTel Call Center Enable. Takes a seat of MiiTel Call Center. */
  readonly callCenterEnable?: boolean | null | undefined;
  /** MiiTel Call Center Edit predictive dialer settings. Needs `callCenterEnable`. */
  readonly callCenterPredictiveDialer?: boolean | null | undefined;
  /** Incoming Webhook Enable. Takes a seat of Incoming Webhook. */
  readonly incomingWebhookEnable?: boolean | null | undefined;
  /** MiiTel Meetings Edit meeting access permission. */
  readonly meetingsAccess?: Scope | null | undefined;
  /** MiiTel Meetings Use bot. Needs `meetingsEnable`. Takes a seat of MiiTel Meetings bot. */
  readonly meetingsBot?: boolean | null | undefined;
  /** MiiTel Meetings Download files. */
  readonly meetingsDownload?: Scope | null | undefined;
  /** MiiTel Meetings Enable. Takes a seat of MiiTel Meetings. */
  readonly meetingsEnable?: boolean | null | undefined;
  /** MiiTel Meetings Export video history as CSV. */
  readonly meetingsExportVideoHistory?: boolean | null | undefined;
  /** MiiTel Meetings Create external shared link. */
  readonly meetingsSharedLink?: Scope | null | undefined;
  /** MiiTel Phone Enable. Takes a seat of MiiTel Phone. */
  readonly phoneEnable?: boolean | null | undefined;
  /** MiiTel Phone Mobile Enable. Needs `phoneEnable`. Takes a seat of MiiTel Phone Mobile. */
  readonly phoneMobileEnable?: boolean | null | undefined;
  /** MiiTel RecPod Enable. Takes a seat of MiiTel RecPod. */
  readonly recPodEnable?: boolean | null | undefined;
  /** Salesforce AppExchange Enable. Takes a seat of Salesforce AppExchange. */
  readonly salesforceEnable?: boolean | null | undefined;
};

/** What a user may do with the product itself. */
export type UserPrivilege =
  /** Administrative privileges. */
  | 'ADMINISTRATIVE'
  /** Monitoring privileges. */
  | 'MONITORING';

/** What is left out is off. */
export type UserPrivilegesInput = {
  /** Administrative privileges. */
  readonly administrative?: boolean | null | undefined;
  /** Monitoring privileges. Needs `phoneEnable`. */
  readonly monitoring?: boolean | null | undefined;
};

/** Which users. Exactly one of these is given; who is meant is found out once, when the action is made. */
export type UserSelectionInput = {
  /** Those whom an earlier bulk action changed; where it changed none, those against whom nothing spoke. */
  readonly bulkActionId?: string | number | null | undefined;
  /** These users. One whom the organization does not have is an issue of the action, USER_GONE. */
  readonly ids?: ReadonlyArray<string | number> | null | undefined;
  /** Whoever matches now. */
  readonly matching?: UserMatchInput | null | undefined;
};

/** Which sessions of a user are to end. */
export type UserSessionsEndInput = {
  /** One of them; all where it is left out, but for the session that asks. */
  readonly sessionId?: string | number | null | undefined;
  /** Whose sessions. */
  readonly userId: string | number;
};

/** Whether a user can sign in. */
export type UserStatus =
  /** Can sign in. */
  | 'ACTIVE'
  /** Can not sign in; keeps settings and seats. */
  | 'DEACTIVATED'
  /** Is being prepared, and can sign in from `availableFrom` on. */
  | 'PENDING';

/** The temporary password that one user of a RESET_PASSWORD gets. */
export type UserTemporaryPasswordInput = {
  /** By the rules of every temporary password. It is sent back by nothing. */
  readonly password: string;
  /** A user whom the action changes. */
  readonly userId: string | number;
};

/** What is left out stays as it is. */
export type UserUpdateInput = {
  /** The user who is changed. */
  readonly id: string | number;
  /** Another language. */
  readonly locale?: Locale | null | undefined;
  /** Another login ID, in e-mail address format, at most 254 characters. */
  readonly loginId?: string | null | undefined;
  /** Another name: 1 to 30 characters as a person counts them. */
  readonly name?: string | null | undefined;
  /** The permissions that change; those left out stay as they are. */
  readonly permissions?: UserPermissionsInput | null | undefined;
  /** The privileges that change; those left out stay as they are. */
  readonly privileges?: UserPrivilegesInput | null | undefined;
  /** Another reading of the name, 60 characters at most; an empty one takes it away. */
  readonly reading?: string | null | undefined;
  /** IANA name of one of the fourteen time zones. */
  readonly timeZone?: string | null | undefined;
  /** The user's `version` that was seen: a newer one is not overwritten. */
  readonly version: number;
};

/** What `userViewCreate` takes. */
export type UserViewCreateInput = {
  /** What the console is to show beside name and login ID. */
  readonly columns: ReadonlyArray<UserListColumn>;
  /** As in `users`; everyone where it is left out. */
  readonly filter?: UserFilter | null | undefined;
  /** 1 to 50 characters as a person counts them, unique in the organization. */
  readonly name: string;
  /** Newest first where it is left out. */
  readonly orderBy?: UserOrder | null | undefined;
  /** What is searched for, as in `users`: 255 characters at most. */
  readonly search?: string | null | undefined;
};

/** What `userViewDelete` takes. */
export type UserViewDeleteInput = {
  /** The view. */
  readonly id: string | number;
};

/** What `userViewUpdate` takes. */
export type UserViewUpdateInput = {
  /** They stay where it is left out. */
  readonly columns?: ReadonlyArray<UserListColumn> | null | undefined;
  /** In place of all conditions that it made; they stay where it is left out. */
  readonly filter?: UserFilter | null | undefined;
  /** The view. */
  readonly id: string | number;
  /** A new name; the old one stays where it is left out. */
  readonly name?: string | null | undefined;
  /** Stays where it is left out. */
  readonly orderBy?: UserOrder | null | undefined;
  /** Stays where it is left out; empty for nothing. */
  readonly search?: string | null | undefined;
};

/** What is left out stays as it is. */
export type ViewerUpdateInput = {
  /** The language of everything that the signed-in user sees. */
  readonly locale?: Locale | null | undefined;
  /** IANA name of one of the fourteen time zones. */
  readonly timeZone?: string | null | undefined;
};

/** What comes of a password that others would soon guess. */
export type WeakPasswords =
  /** An error in its row, with which nobody of the file is added. */
  | 'REFUSE'
  /** A warning in its row, which can be added all the same. */
  | 'WARN';

export type EveryUserPrivilegesFragment = { readonly administrative: boolean, readonly monitoring: boolean };

export type EveryUserPermissionsFragment = { readonly analyticsDownloadRecordings: boolean, readonly analyticsExportCallHistory: boolean, readonly analyticsExportContacts: boolean, readonly callCenterAdministrative: boolean, readonly callCenterEnable: boolean, readonly callCenterPredictiveDialer: boolean, readonly incomingWebhookEnable: boolean, readonly meetingsAccess: Scope, readonly meetingsBot: boolean, readonly meetingsDownload: Scope, readonly meetingsEnable: boolean, readonly meetingsExportVideoHistory: boolean, readonly meetingsSharedLink: Scope, readonly phoneEnable: boolean, readonly phoneMobileEnable: boolean, readonly recPodEnable: boolean, readonly salesforceEnable: boolean };

export type WorkEndedQueryVariables = Exact<{ [key: string]: never; }>;


export type WorkEndedQuery = { readonly userImports: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly fileName: string, readonly status: UserImportStatus, readonly commitRequested: boolean, readonly addedCount: number, readonly removedCount: number, readonly finishedAt: string | null, readonly undoneAt: string | null, readonly createdByName: string }> }, readonly userBulkActions: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: UserBulkActionKind, readonly status: UserBulkActionStatus, readonly changedCount: number, readonly finishedAt: string | null, readonly createdByName: string }> } };

export type PaletteUsersQueryVariables = Exact<{
  search: string;
}>;


export type PaletteUsersQuery = { readonly users: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly loginId: string, readonly name: string, readonly status: UserStatus }> } };

export type AuditEntryFieldsFragment = { readonly id: string, readonly sequence: number, readonly kind: AuditKind | null, readonly occurredAt: string | null, readonly damaged: boolean, readonly actorId: string | null, readonly actorName: string, readonly targetType: string | null, readonly targetId: string | null, readonly targetName: string | null, readonly address: string | null, readonly before: Readonly<Record<string, unknown>> | null, readonly after: Readonly<Record<string, unknown>> | null, readonly actorUser: { readonly id: string, readonly name: string } | null, readonly targetUser: { readonly id: string, readonly name: string } | null };

export type AuditEntriesQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
  filter?: AuditEntryFilter | null | undefined;
}>;


export type AuditEntriesQuery = { readonly auditEntries: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly sequence: number, readonly kind: AuditKind | null, readonly occurredAt: string | null, readonly damaged: boolean, readonly actorId: string | null, readonly actorName: string, readonly targetType: string | null, readonly targetId: string | null, readonly targetName: string | null, readonly address: string | null, readonly before: Readonly<Record<string, unknown>> | null, readonly after: Readonly<Record<string, unknown>> | null, readonly actorUser: { readonly id: string, readonly name: string } | null, readonly targetUser: { readonly id: string, readonly name: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } };

export type AuditNamesQueryVariables = Exact<{
  actorId: string | number;
  targetId: string | number;
}>;


export type AuditNamesQuery = { readonly byActor: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly actorName: string }> }, readonly ofTarget: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly targetType: string | null, readonly targetName: string | null }> } };

export type AuditVerifyQueryVariables = Exact<{ [key: string]: never; }>;


export type AuditVerifyQuery = { readonly auditVerify: { readonly verifiedAt: string, readonly entryCount: number, readonly faults: ReadonlyArray<{ readonly sequence: number, readonly fault: AuditFault }> } };

export type AuditExportMutationVariables = Exact<{
  input: AuditExportInput;
}>;


export type AuditExportMutation = { readonly auditExport: { readonly entryCount: number | null, readonly download: { readonly fileName: string, readonly url: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: string | null, readonly message: string }> } | null };

export type UserActivityQueryVariables = Exact<{
  id: string | number;
  first: number;
}>;


export type UserActivityQuery = { readonly byActor: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly sequence: number, readonly kind: AuditKind | null, readonly occurredAt: string | null, readonly damaged: boolean, readonly actorId: string | null, readonly actorName: string, readonly targetType: string | null, readonly targetId: string | null, readonly targetName: string | null, readonly address: string | null, readonly before: Readonly<Record<string, unknown>> | null, readonly after: Readonly<Record<string, unknown>> | null, readonly actorUser: { readonly id: string, readonly name: string } | null, readonly targetUser: { readonly id: string, readonly name: string } | null }> }, readonly ofTarget: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly sequence: number, readonly kind: AuditKind | null, readonly occurredAt: string | null, readonly damaged: boolean, readonly actorId: string | null, readonly actorName: string, readonly targetType: string | null, readonly targetId: string | null, readonly targetName: string | null, readonly address: string | null, readonly before: Readonly<Record<string, unknown>> | null, readonly after: Readonly<Record<string, unknown>> | null, readonly actorUser: { readonly id: string, readonly name: string } | null, readonly targetUser: { readonly id: string, readonly name: string } | null }> } };

export type ContractQueryVariables = Exact<{ [key: string]: never; }>;


export type ContractQuery = { readonly contract: { readonly billingMonth: string, readonly importRowLimit: number, readonly seats: ReadonlyArray<{ readonly what: SeatKind, readonly used: number, readonly limit: number }> }, readonly passwordPolicy: { readonly weakPasswordsInFiles: WeakPasswords } };

export type PasswordPolicyQueryVariables = Exact<{ [key: string]: never; }>;


export type PasswordPolicyQuery = { readonly passwordPolicy: { readonly weakPasswordsInFiles: WeakPasswords, readonly temporaryPasswordDays: number | null } };

export type PasswordPolicyUpdateMutationVariables = Exact<{
  input: PasswordPolicyUpdateInput;
}>;


export type PasswordPolicyUpdateMutation = { readonly passwordPolicyUpdate: { readonly passwordPolicy: { readonly weakPasswordsInFiles: WeakPasswords, readonly temporaryPasswordDays: number | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: string | null, readonly message: string }> } | null };

export type ContractMonthQueryVariables = Exact<{
  month?: string | null | undefined;
  first: number;
  after?: string | null | undefined;
}>;


export type ContractMonthQuery = { readonly contractMonth: { readonly month: string, readonly months: ReadonlyArray<string>, readonly seats: ReadonlyArray<{ readonly what: SeatKind, readonly before: number, readonly added: number, readonly removed: number, readonly after: number, readonly limitBefore: number, readonly limitAfter: number }>, readonly changes: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly id: string, readonly occurredAt: string, readonly cause: AuditKind, readonly actorId: string | null, readonly actorName: string, readonly targetType: string, readonly targetId: string, readonly targetName: string, readonly seats: ReadonlyArray<{ readonly what: SeatKind, readonly delta: number, readonly limitBefore: number | null, readonly limitAfter: number | null }> } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } } };

export type EarlierUploadFieldsFragment = { readonly id: string, readonly fileName: string, readonly status: UserImportStatus, readonly addedCount: number, readonly createdAt: string, readonly createdByName: string, readonly createdBy: { readonly id: string, readonly name: string, readonly loginId: string } | null };

export type ImportFieldsFragment = { readonly id: string, readonly fileName: string, readonly status: UserImportStatus, readonly rowCount: number, readonly issueCount: number, readonly issuesDroppedAt: string | null, readonly addedCount: number, readonly fileHash: string | null, readonly createdAt: string, readonly createdByName: string, readonly commitRequested: boolean, readonly finishedAt: string | null, readonly expiresAt: string | null, readonly billingMonth: string, readonly viewerCanCommit: boolean, readonly viewerCanCancel: boolean, readonly viewerCanUndo: boolean, readonly availableFrom: string | null, readonly removedCount: number, readonly undoneAt: string | null, readonly undoneByName: string | null, readonly progress: { readonly done: number, readonly total: number, readonly secondsLeft: number | null }, readonly createdBy: { readonly id: string, readonly name: string, readonly loginId: string } | null, readonly earlierUpload: { readonly id: string, readonly fileName: string, readonly status: UserImportStatus, readonly addedCount: number, readonly createdAt: string, readonly createdByName: string, readonly createdBy: { readonly id: string, readonly name: string, readonly loginId: string } | null } | null, readonly seatChanges: ReadonlyArray<{ readonly what: SeatKind, readonly before: number, readonly after: number, readonly limit: number }> };

export type ImportQueryVariables = Exact<{
  id: string | number;
}>;


export type ImportQuery = { readonly userImport: { readonly id: string, readonly fileName: string, readonly status: UserImportStatus, readonly rowCount: number, readonly issueCount: number, readonly issuesDroppedAt: string | null, readonly addedCount: number, readonly fileHash: string | null, readonly createdAt: string, readonly createdByName: string, readonly commitRequested: boolean, readonly finishedAt: string | null, readonly expiresAt: string | null, readonly billingMonth: string, readonly viewerCanCommit: boolean, readonly viewerCanCancel: boolean, readonly viewerCanUndo: boolean, readonly availableFrom: string | null, readonly removedCount: number, readonly undoneAt: string | null, readonly undoneByName: string | null, readonly progress: { readonly done: number, readonly total: number, readonly secondsLeft: number | null }, readonly createdBy: { readonly id: string, readonly name: string, readonly loginId: string } | null, readonly earlierUpload: { readonly id: string, readonly fileName: string, readonly status: UserImportStatus, readonly addedCount: number, readonly createdAt: string, readonly createdByName: string, readonly createdBy: { readonly id: string, readonly name: string, readonly loginId: string } | null } | null, readonly seatChanges: ReadonlyArray<{ readonly what: SeatKind, readonly before: number, readonly after: number, readonly limit: number }> } | null };

export type ImportIssuesQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type ImportIssuesQuery = { readonly userImport: { readonly id: string, readonly issues: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly row: number | null, readonly field: string | null, readonly code: ErrorCode, readonly message: string, readonly value: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } } | null };

export type ImportWarningsQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type ImportWarningsQuery = { readonly userImport: { readonly id: string, readonly issues: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly row: number | null, readonly field: string | null, readonly code: ErrorCode, readonly message: string, readonly value: string | null } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } } | null };

export type ImportRowsQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type ImportRowsQuery = { readonly userImport: { readonly id: string, readonly rows: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly row: number, readonly loginId: string, readonly name: string, readonly reading: string | null, readonly locale: Locale, readonly timeZone: string, readonly privileges: { readonly administrative: boolean, readonly monitoring: boolean }, readonly permissions: { readonly analyticsDownloadRecordings: boolean, readonly analyticsExportCallHistory: boolean, readonly analyticsExportContacts: boolean, readonly callCenterAdministrative: boolean, readonly callCenterEnable: boolean, readonly callCenterPredictiveDialer: boolean, readonly incomingWebhookEnable: boolean, readonly meetingsAccess: Scope, readonly meetingsBot: boolean, readonly meetingsDownload: Scope, readonly meetingsEnable: boolean, readonly meetingsExportVideoHistory: boolean, readonly meetingsSharedLink: Scope, readonly phoneEnable: boolean, readonly phoneMobileEnable: boolean, readonly recPodEnable: boolean, readonly salesforceEnable: boolean } } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } } | null };

export type ImportResultsQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type ImportResultsQuery = { readonly userImport: { readonly id: string, readonly results: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly row: number, readonly loginId: string, readonly name: string, readonly removedAt: string | null, readonly user: { readonly id: string, readonly loginId: string, readonly name: string, readonly status: UserStatus, readonly availableFrom: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } } | null };

export type ImportUserFieldsFragment = { readonly row: number, readonly user: { readonly id: string, readonly loginId: string, readonly name: string }, readonly reasons: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string }> };

export type ImportUndoQueryVariables = Exact<{
  id: string | number;
  first: number;
  removableAfter?: string | null | undefined;
  keptAfter?: string | null | undefined;
}>;


export type ImportUndoQuery = { readonly userImport: { readonly id: string, readonly fileName: string, readonly status: UserImportStatus, readonly undo: { readonly removableCount: number, readonly keptCount: number, readonly billingMonth: string, readonly seatChanges: ReadonlyArray<{ readonly what: SeatKind, readonly before: number, readonly after: number, readonly limit: number }>, readonly removable: { readonly nodes: ReadonlyArray<{ readonly row: number, readonly user: { readonly id: string, readonly loginId: string, readonly name: string }, readonly reasons: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } }, readonly kept: { readonly nodes: ReadonlyArray<{ readonly row: number, readonly user: { readonly id: string, readonly loginId: string, readonly name: string }, readonly reasons: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } } | null } | null };

export type ImportsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type ImportsQuery = { readonly userImports: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly fileName: string, readonly fileHash: string | null, readonly status: UserImportStatus, readonly rowCount: number, readonly addedCount: number, readonly removedCount: number, readonly createdAt: string, readonly createdByName: string, readonly createdBy: { readonly id: string, readonly name: string, readonly loginId: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } };

export type ImportsUnderWayQueryVariables = Exact<{ [key: string]: never; }>;


export type ImportsUnderWayQuery = { readonly userImports: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly fileName: string, readonly status: UserImportStatus, readonly commitRequested: boolean, readonly rowCount: number, readonly createdByName: string, readonly progress: { readonly done: number, readonly total: number, readonly secondsLeft: number | null }, readonly createdBy: { readonly id: string, readonly name: string, readonly loginId: string } | null }> } };

export type TemplateCreateMutationVariables = Exact<{
  input: UserCsvTemplateCreateInput;
}>;


export type TemplateCreateMutation = { readonly userCsvTemplateCreate: { readonly download: { readonly fileName: string, readonly url: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: string | null, readonly message: string }> } | null };

export type ImportCreateMutationVariables = Exact<{
  input: UserImportCreateInput;
}>;


export type ImportCreateMutation = { readonly userImportCreate: { readonly userImport: { readonly id: string, readonly fileName: string, readonly status: UserImportStatus, readonly rowCount: number, readonly issueCount: number, readonly issuesDroppedAt: string | null, readonly addedCount: number, readonly fileHash: string | null, readonly createdAt: string, readonly createdByName: string, readonly commitRequested: boolean, readonly finishedAt: string | null, readonly expiresAt: string | null, readonly billingMonth: string, readonly viewerCanCommit: boolean, readonly viewerCanCancel: boolean, readonly viewerCanUndo: boolean, readonly availableFrom: string | null, readonly removedCount: number, readonly undoneAt: string | null, readonly undoneByName: string | null, readonly progress: { readonly done: number, readonly total: number, readonly secondsLeft: number | null }, readonly createdBy: { readonly id: string, readonly name: string, readonly loginId: string } | null, readonly earlierUpload: { readonly id: string, readonly fileName: string, readonly status: UserImportStatus, readonly addedCount: number, readonly createdAt: string, readonly createdByName: string, readonly createdBy: { readonly id: string, readonly name: string, readonly loginId: string } | null } | null, readonly seatChanges: ReadonlyArray<{ readonly what: SeatKind, readonly before: number, readonly after: number, readonly limit: number }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: string | null, readonly message: string }> } | null };

export type ImportCommitMutationVariables = Exact<{
  input: UserImportCommitInput;
}>;


export type ImportCommitMutation = { readonly userImportCommit: { readonly userImport: { readonly id: string, readonly fileName: string, readonly status: UserImportStatus, readonly rowCount: number, readonly issueCount: number, readonly issuesDroppedAt: string | null, readonly addedCount: number, readonly fileHash: string | null, readonly createdAt: string, readonly createdByName: string, readonly commitRequested: boolean, readonly finishedAt: string | null, readonly expiresAt: string | null, readonly billingMonth: string, readonly viewerCanCommit: boolean, readonly viewerCanCancel: boolean, readonly viewerCanUndo: boolean, readonly availableFrom: string | null, readonly removedCount: number, readonly undoneAt: string | null, readonly undoneByName: string | null, readonly progress: { readonly done: number, readonly total: number, readonly secondsLeft: number | null }, readonly createdBy: { readonly id: string, readonly name: string, readonly loginId: string } | null, readonly earlierUpload: { readonly id: string, readonly fileName: string, readonly status: UserImportStatus, readonly addedCount: number, readonly createdAt: string, readonly createdByName: string, readonly createdBy: { readonly id: string, readonly name: string, readonly loginId: string } | null } | null, readonly seatChanges: ReadonlyArray<{ readonly what: SeatKind, readonly before: number, readonly after: number, readonly limit: number }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: string | null, readonly message: string }> } | null };

export type ImportCancelMutationVariables = Exact<{
  input: UserImportCancelInput;
}>;


export type ImportCancelMutation = { readonly userImportCancel: { readonly userImport: { readonly id: string, readonly fileName: string, readonly status: UserImportStatus, readonly rowCount: number, readonly issueCount: number, readonly issuesDroppedAt: string | null, readonly addedCount: number, readonly fileHash: string | null, readonly createdAt: string, readonly createdByName: string, readonly commitRequested: boolean, readonly finishedAt: string | null, readonly expiresAt: string | null, readonly billingMonth: string, readonly viewerCanCommit: boolean, readonly viewerCanCancel: boolean, readonly viewerCanUndo: boolean, readonly availableFrom: string | null, readonly removedCount: number, readonly undoneAt: string | null, readonly undoneByName: string | null, readonly progress: { readonly done: number, readonly total: number, readonly secondsLeft: number | null }, readonly createdBy: { readonly id: string, readonly name: string, readonly loginId: string } | null, readonly earlierUpload: { readonly id: string, readonly fileName: string, readonly status: UserImportStatus, readonly addedCount: number, readonly createdAt: string, readonly createdByName: string, readonly createdBy: { readonly id: string, readonly name: string, readonly loginId: string } | null } | null, readonly seatChanges: ReadonlyArray<{ readonly what: SeatKind, readonly before: number, readonly after: number, readonly limit: number }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: string | null, readonly message: string }> } | null };

export type ImportCheckQueryVariables = Exact<{
  loginIds: ReadonlyArray<string> | string;
}>;


export type ImportCheckQuery = { readonly userLoginIdsTaken: ReadonlyArray<string>, readonly contract: { readonly billingMonth: string, readonly importRowLimit: number, readonly seats: ReadonlyArray<{ readonly what: SeatKind, readonly used: number, readonly limit: number }> }, readonly passwordPolicy: { readonly weakPasswordsInFiles: WeakPasswords } };

export type ImportUndoRunMutationVariables = Exact<{
  input: UserImportUndoInput;
}>;


export type ImportUndoRunMutation = { readonly userImportUndo: { readonly userImport: { readonly id: string, readonly fileName: string, readonly status: UserImportStatus, readonly rowCount: number, readonly issueCount: number, readonly issuesDroppedAt: string | null, readonly addedCount: number, readonly fileHash: string | null, readonly createdAt: string, readonly createdByName: string, readonly commitRequested: boolean, readonly finishedAt: string | null, readonly expiresAt: string | null, readonly billingMonth: string, readonly viewerCanCommit: boolean, readonly viewerCanCancel: boolean, readonly viewerCanUndo: boolean, readonly availableFrom: string | null, readonly removedCount: number, readonly undoneAt: string | null, readonly undoneByName: string | null, readonly progress: { readonly done: number, readonly total: number, readonly secondsLeft: number | null }, readonly createdBy: { readonly id: string, readonly name: string, readonly loginId: string } | null, readonly earlierUpload: { readonly id: string, readonly fileName: string, readonly status: UserImportStatus, readonly addedCount: number, readonly createdAt: string, readonly createdByName: string, readonly createdBy: { readonly id: string, readonly name: string, readonly loginId: string } | null } | null, readonly seatChanges: ReadonlyArray<{ readonly what: SeatKind, readonly before: number, readonly after: number, readonly limit: number }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: string | null, readonly message: string }> } | null };

export type ImportReportMutationVariables = Exact<{
  input: UserImportReportInput;
}>;


export type ImportReportMutation = { readonly userImportReport: { readonly download: { readonly fileName: string, readonly url: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: string | null, readonly message: string }> } | null };

export type ImportFileCheckQueryVariables = Exact<{
  sha256: string;
}>;


export type ImportFileCheckQuery = { readonly userImportFileCheck: { readonly fileHash: string, readonly earlierUpload: { readonly id: string, readonly fileName: string, readonly status: UserImportStatus, readonly addedCount: number, readonly createdAt: string, readonly createdByName: string, readonly createdBy: { readonly id: string, readonly name: string, readonly loginId: string } | null } | null } };

export type TemplateUsersQueryVariables = Exact<{
  search: string;
}>;


export type TemplateUsersQuery = { readonly users: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly loginId: string, readonly name: string, readonly privileges: { readonly administrative: boolean, readonly monitoring: boolean }, readonly permissions: { readonly analyticsDownloadRecordings: boolean, readonly analyticsExportCallHistory: boolean, readonly analyticsExportContacts: boolean, readonly callCenterAdministrative: boolean, readonly callCenterEnable: boolean, readonly callCenterPredictiveDialer: boolean, readonly incomingWebhookEnable: boolean, readonly meetingsAccess: Scope, readonly meetingsBot: boolean, readonly meetingsDownload: Scope, readonly meetingsEnable: boolean, readonly meetingsExportVideoHistory: boolean, readonly meetingsSharedLink: Scope, readonly phoneEnable: boolean, readonly phoneMobileEnable: boolean, readonly recPodEnable: boolean, readonly salesforceEnable: boolean } }> } };

export type ViewerFieldsFragment = { readonly id: string, readonly loginId: string, readonly name: string, readonly locale: Locale, readonly timeZone: string, readonly status: UserStatus, readonly mustChangePassword: boolean, readonly privileges: { readonly administrative: boolean, readonly monitoring: boolean }, readonly organization: { readonly id: string, readonly name: string } };

export type ViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerQuery = { readonly viewer: { readonly id: string, readonly loginId: string, readonly name: string, readonly locale: Locale, readonly timeZone: string, readonly status: UserStatus, readonly mustChangePassword: boolean, readonly privileges: { readonly administrative: boolean, readonly monitoring: boolean }, readonly organization: { readonly id: string, readonly name: string } } | null };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { readonly signIn: { readonly user: { readonly id: string, readonly loginId: string, readonly name: string, readonly locale: Locale, readonly timeZone: string, readonly status: UserStatus, readonly mustChangePassword: boolean, readonly privileges: { readonly administrative: boolean, readonly monitoring: boolean }, readonly organization: { readonly id: string, readonly name: string } } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: string | null, readonly message: string }> } | null };

export type SignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type SignOutMutation = { readonly signOut: { readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: string | null, readonly message: string }> } | null };

export type PasswordChangeMutationVariables = Exact<{
  input: PasswordChangeInput;
}>;


export type PasswordChangeMutation = { readonly passwordChange: { readonly user: { readonly id: string, readonly loginId: string, readonly name: string, readonly locale: Locale, readonly timeZone: string, readonly status: UserStatus, readonly mustChangePassword: boolean, readonly privileges: { readonly administrative: boolean, readonly monitoring: boolean }, readonly organization: { readonly id: string, readonly name: string } } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: string | null, readonly message: string }> } | null };

export type SessionFieldsFragment = { readonly id: string, readonly current: boolean, readonly address: string, readonly userAgent: string, readonly createdAt: string, readonly lastSeenAt: string };

export type SessionsQueryVariables = Exact<{ [key: string]: never; }>;


export type SessionsQuery = { readonly sessions: ReadonlyArray<{ readonly id: string, readonly current: boolean, readonly address: string, readonly userAgent: string, readonly createdAt: string, readonly lastSeenAt: string }> };

export type SessionEndMutationVariables = Exact<{
  input: SessionEndInput;
}>;


export type SessionEndMutation = { readonly sessionEnd: { readonly endedSessionId: string | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: string | null, readonly message: string }> } | null };

export type SessionEndOthersMutationVariables = Exact<{ [key: string]: never; }>;


export type SessionEndOthersMutation = { readonly sessionEndOthers: { readonly endedCount: number | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: string | null, readonly message: string }> } | null };

export type ViewerUpdateMutationVariables = Exact<{
  input: ViewerUpdateInput;
}>;


export type ViewerUpdateMutation = { readonly viewerUpdate: { readonly user: { readonly version: number, readonly id: string, readonly loginId: string, readonly name: string, readonly locale: Locale, readonly timeZone: string, readonly status: UserStatus, readonly mustChangePassword: boolean, readonly privileges: { readonly administrative: boolean, readonly monitoring: boolean }, readonly organization: { readonly id: string, readonly name: string } } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: string | null, readonly message: string }> } | null };

export type SessionConfirmMutationVariables = Exact<{
  input: SessionConfirmInput;
}>;


export type SessionConfirmMutation = { readonly sessionConfirm: { readonly confirmedUntil: string | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: string | null, readonly message: string }> } | null };

export type UserSessionsQueryVariables = Exact<{
  id: string | number;
}>;


export type UserSessionsQuery = { readonly user: { readonly id: string, readonly sessions: ReadonlyArray<{ readonly id: string, readonly current: boolean, readonly address: string, readonly userAgent: string, readonly createdAt: string, readonly lastSeenAt: string }> | null } | null };

export type UserSessionsEndMutationVariables = Exact<{
  input: UserSessionsEndInput;
}>;


export type UserSessionsEndMutation = { readonly userSessionsEnd: { readonly endedCount: number | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: string | null, readonly message: string }> } | null };

export type BulkActionFieldsFragment = { readonly id: string, readonly kind: UserBulkActionKind, readonly setting: string | null, readonly on: boolean | null, readonly scope: Scope | null, readonly fileName: string | null, readonly locale: Locale | null, readonly timeZone: string | null, readonly status: UserBulkActionStatus, readonly userCount: number, readonly changeCount: number, readonly sameCount: number, readonly refusedCount: number, readonly changedCount: number, readonly billingMonth: string, readonly createdAt: string, readonly createdByName: string, readonly expiresAt: string | null, readonly viewerCanCommit: boolean, readonly viewerCanCancel: boolean, readonly viewerCanUndo: boolean, readonly progress: { readonly done: number, readonly total: number, readonly secondsLeft: number | null }, readonly seatChanges: ReadonlyArray<{ readonly what: SeatKind, readonly before: number, readonly after: number, readonly limit: number }> };

export type BulkActionQueryVariables = Exact<{
  id: string | number;
}>;


export type BulkActionQuery = { readonly userBulkAction: { readonly id: string, readonly kind: UserBulkActionKind, readonly setting: string | null, readonly on: boolean | null, readonly scope: Scope | null, readonly fileName: string | null, readonly locale: Locale | null, readonly timeZone: string | null, readonly status: UserBulkActionStatus, readonly userCount: number, readonly changeCount: number, readonly sameCount: number, readonly refusedCount: number, readonly changedCount: number, readonly billingMonth: string, readonly createdAt: string, readonly createdByName: string, readonly expiresAt: string | null, readonly viewerCanCommit: boolean, readonly viewerCanCancel: boolean, readonly viewerCanUndo: boolean, readonly progress: { readonly done: number, readonly total: number, readonly secondsLeft: number | null }, readonly seatChanges: ReadonlyArray<{ readonly what: SeatKind, readonly before: number, readonly after: number, readonly limit: number }> } | null };

export type BulkActionIssuesQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type BulkActionIssuesQuery = { readonly userBulkAction: { readonly id: string, readonly issues: { readonly totalCount: number, readonly edges: ReadonlyArray<{ readonly node: { readonly row: number | null, readonly userId: string | null, readonly loginId: string | null, readonly field: string | null, readonly code: ErrorCode, readonly message: string } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } } | null };

export type BulkActionUsersQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type BulkActionUsersQuery = { readonly userBulkAction: { readonly id: string, readonly users: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly userId: string, readonly loginId: string | null, readonly name: string | null, readonly row: number | null, readonly differences: ReadonlyArray<{ readonly field: string, readonly before: string, readonly after: string }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } } | null };

export type BulkResetUsersQueryVariables = Exact<{
  id: string | number;
  first: number;
  after?: string | null | undefined;
}>;


export type BulkResetUsersQuery = { readonly userBulkAction: { readonly id: string, readonly users: { readonly nodes: ReadonlyArray<{ readonly userId: string, readonly loginId: string | null, readonly name: string | null, readonly locale: Locale | null, readonly timeZone: string | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } } | null };

export type BulkActionCreateMutationVariables = Exact<{
  input: UserBulkActionCreateInput;
}>;


export type BulkActionCreateMutation = { readonly userBulkActionCreate: { readonly userBulkAction: { readonly id: string, readonly kind: UserBulkActionKind, readonly setting: string | null, readonly on: boolean | null, readonly scope: Scope | null, readonly fileName: string | null, readonly locale: Locale | null, readonly timeZone: string | null, readonly status: UserBulkActionStatus, readonly userCount: number, readonly changeCount: number, readonly sameCount: number, readonly refusedCount: number, readonly changedCount: number, readonly billingMonth: string, readonly createdAt: string, readonly createdByName: string, readonly expiresAt: string | null, readonly viewerCanCommit: boolean, readonly viewerCanCancel: boolean, readonly viewerCanUndo: boolean, readonly progress: { readonly done: number, readonly total: number, readonly secondsLeft: number | null }, readonly seatChanges: ReadonlyArray<{ readonly what: SeatKind, readonly before: number, readonly after: number, readonly limit: number }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: string | null, readonly message: string }> } | null };

export type BulkActionCommitMutationVariables = Exact<{
  input: UserBulkActionCommitInput;
}>;


export type BulkActionCommitMutation = { readonly userBulkActionCommit: { readonly userBulkAction: { readonly id: string, readonly kind: UserBulkActionKind, readonly setting: string | null, readonly on: boolean | null, readonly scope: Scope | null, readonly fileName: string | null, readonly locale: Locale | null, readonly timeZone: string | null, readonly status: UserBulkActionStatus, readonly userCount: number, readonly changeCount: number, readonly sameCount: number, readonly refusedCount: number, readonly changedCount: number, readonly billingMonth: string, readonly createdAt: string, readonly createdByName: string, readonly expiresAt: string | null, readonly viewerCanCommit: boolean, readonly viewerCanCancel: boolean, readonly viewerCanUndo: boolean, readonly progress: { readonly done: number, readonly total: number, readonly secondsLeft: number | null }, readonly seatChanges: ReadonlyArray<{ readonly what: SeatKind, readonly before: number, readonly after: number, readonly limit: number }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: string | null, readonly message: string }> } | null };

export type BulkActionCancelMutationVariables = Exact<{
  input: UserBulkActionCancelInput;
}>;


export type BulkActionCancelMutation = { readonly userBulkActionCancel: { readonly userBulkAction: { readonly id: string, readonly kind: UserBulkActionKind, readonly setting: string | null, readonly on: boolean | null, readonly scope: Scope | null, readonly fileName: string | null, readonly locale: Locale | null, readonly timeZone: string | null, readonly status: UserBulkActionStatus, readonly userCount: number, readonly changeCount: number, readonly sameCount: number, readonly refusedCount: number, readonly changedCount: number, readonly billingMonth: string, readonly createdAt: string, readonly createdByName: string, readonly expiresAt: string | null, readonly viewerCanCommit: boolean, readonly viewerCanCancel: boolean, readonly viewerCanUndo: boolean, readonly progress: { readonly done: number, readonly total: number, readonly secondsLeft: number | null }, readonly seatChanges: ReadonlyArray<{ readonly what: SeatKind, readonly before: number, readonly after: number, readonly limit: number }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: string | null, readonly message: string }> } | null };

export type BulkUpdateCreateMutationVariables = Exact<{
  input: UserBulkUpdateCreateInput;
}>;


export type BulkUpdateCreateMutation = { readonly userBulkUpdateCreate: { readonly userBulkAction: { readonly id: string, readonly kind: UserBulkActionKind, readonly setting: string | null, readonly on: boolean | null, readonly scope: Scope | null, readonly fileName: string | null, readonly locale: Locale | null, readonly timeZone: string | null, readonly status: UserBulkActionStatus, readonly userCount: number, readonly changeCount: number, readonly sameCount: number, readonly refusedCount: number, readonly changedCount: number, readonly billingMonth: string, readonly createdAt: string, readonly createdByName: string, readonly expiresAt: string | null, readonly viewerCanCommit: boolean, readonly viewerCanCancel: boolean, readonly viewerCanUndo: boolean, readonly progress: { readonly done: number, readonly total: number, readonly secondsLeft: number | null }, readonly seatChanges: ReadonlyArray<{ readonly what: SeatKind, readonly before: number, readonly after: number, readonly limit: number }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: string | null, readonly message: string }> } | null };

export type BulkActionsQueryVariables = Exact<{
  first: number;
  after?: string | null | undefined;
}>;


export type BulkActionsQuery = { readonly userBulkActions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly kind: UserBulkActionKind, readonly setting: string | null, readonly on: boolean | null, readonly scope: Scope | null, readonly fileName: string | null, readonly locale: Locale | null, readonly timeZone: string | null, readonly status: UserBulkActionStatus, readonly userCount: number, readonly changeCount: number, readonly sameCount: number, readonly refusedCount: number, readonly changedCount: number, readonly billingMonth: string, readonly createdAt: string, readonly createdByName: string, readonly expiresAt: string | null, readonly viewerCanCommit: boolean, readonly viewerCanCancel: boolean, readonly viewerCanUndo: boolean, readonly progress: { readonly done: number, readonly total: number, readonly secondsLeft: number | null }, readonly seatChanges: ReadonlyArray<{ readonly what: SeatKind, readonly before: number, readonly after: number, readonly limit: number }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } };

export type UserDetailsFragment = { readonly reading: string | null, readonly locale: Locale, readonly timeZone: string, readonly lastSignInAt: string | null, readonly version: number, readonly id: string, readonly loginId: string, readonly name: string, readonly status: UserStatus, readonly availableFrom: string, readonly temporaryPasswordExpiresAt: string | null, readonly createdAt: string, readonly import: { readonly id: string, readonly fileName: string } | null, readonly viewerCan: { readonly update: boolean, readonly demote: boolean, readonly activate: boolean, readonly deactivate: boolean, readonly resetPassword: boolean, readonly delete: boolean }, readonly privileges: { readonly administrative: boolean, readonly monitoring: boolean }, readonly permissions: { readonly analyticsDownloadRecordings: boolean, readonly analyticsExportCallHistory: boolean, readonly analyticsExportContacts: boolean, readonly callCenterAdministrative: boolean, readonly callCenterEnable: boolean, readonly callCenterPredictiveDialer: boolean, readonly incomingWebhookEnable: boolean, readonly meetingsAccess: Scope, readonly meetingsBot: boolean, readonly meetingsDownload: Scope, readonly meetingsEnable: boolean, readonly meetingsExportVideoHistory: boolean, readonly meetingsSharedLink: Scope, readonly phoneEnable: boolean, readonly phoneMobileEnable: boolean, readonly recPodEnable: boolean, readonly salesforceEnable: boolean } };

export type UserQueryVariables = Exact<{
  id: string | number;
}>;


export type UserQuery = { readonly user: { readonly reading: string | null, readonly locale: Locale, readonly timeZone: string, readonly lastSignInAt: string | null, readonly version: number, readonly id: string, readonly loginId: string, readonly name: string, readonly status: UserStatus, readonly availableFrom: string, readonly temporaryPasswordExpiresAt: string | null, readonly createdAt: string, readonly import: { readonly id: string, readonly fileName: string } | null, readonly viewerCan: { readonly update: boolean, readonly demote: boolean, readonly activate: boolean, readonly deactivate: boolean, readonly resetPassword: boolean, readonly delete: boolean }, readonly privileges: { readonly administrative: boolean, readonly monitoring: boolean }, readonly permissions: { readonly analyticsDownloadRecordings: boolean, readonly analyticsExportCallHistory: boolean, readonly analyticsExportContacts: boolean, readonly callCenterAdministrative: boolean, readonly callCenterEnable: boolean, readonly callCenterPredictiveDialer: boolean, readonly incomingWebhookEnable: boolean, readonly meetingsAccess: Scope, readonly meetingsBot: boolean, readonly meetingsDownload: Scope, readonly meetingsEnable: boolean, readonly meetingsExportVideoHistory: boolean, readonly meetingsSharedLink: Scope, readonly phoneEnable: boolean, readonly phoneMobileEnable: boolean, readonly recPodEnable: boolean, readonly salesforceEnable: boolean } } | null };

export type UserUpdateMutationVariables = Exact<{
  input: UserUpdateInput;
}>;


export type UserUpdateMutation = { readonly userUpdate: { readonly user: { readonly reading: string | null, readonly locale: Locale, readonly timeZone: string, readonly lastSignInAt: string | null, readonly version: number, readonly id: string, readonly loginId: string, readonly name: string, readonly status: UserStatus, readonly availableFrom: string, readonly temporaryPasswordExpiresAt: string | null, readonly createdAt: string, readonly import: { readonly id: string, readonly fileName: string } | null, readonly viewerCan: { readonly update: boolean, readonly demote: boolean, readonly activate: boolean, readonly deactivate: boolean, readonly resetPassword: boolean, readonly delete: boolean }, readonly privileges: { readonly administrative: boolean, readonly monitoring: boolean }, readonly permissions: { readonly analyticsDownloadRecordings: boolean, readonly analyticsExportCallHistory: boolean, readonly analyticsExportContacts: boolean, readonly callCenterAdministrative: boolean, readonly callCenterEnable: boolean, readonly callCenterPredictiveDialer: boolean, readonly incomingWebhookEnable: boolean, readonly meetingsAccess: Scope, readonly meetingsBot: boolean, readonly meetingsDownload: Scope, readonly meetingsEnable: boolean, readonly meetingsExportVideoHistory: boolean, readonly meetingsSharedLink: Scope, readonly phoneEnable: boolean, readonly phoneMobileEnable: boolean, readonly recPodEnable: boolean, readonly salesforceEnable: boolean } } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: string | null, readonly message: string }> } | null };

export type UserActivateMutationVariables = Exact<{
  input: UserActivateInput;
}>;


export type UserActivateMutation = { readonly userActivate: { readonly user: { readonly reading: string | null, readonly locale: Locale, readonly timeZone: string, readonly lastSignInAt: string | null, readonly version: number, readonly id: string, readonly loginId: string, readonly name: string, readonly status: UserStatus, readonly availableFrom: string, readonly temporaryPasswordExpiresAt: string | null, readonly createdAt: string, readonly import: { readonly id: string, readonly fileName: string } | null, readonly viewerCan: { readonly update: boolean, readonly demote: boolean, readonly activate: boolean, readonly deactivate: boolean, readonly resetPassword: boolean, readonly delete: boolean }, readonly privileges: { readonly administrative: boolean, readonly monitoring: boolean }, readonly permissions: { readonly analyticsDownloadRecordings: boolean, readonly analyticsExportCallHistory: boolean, readonly analyticsExportContacts: boolean, readonly callCenterAdministrative: boolean, readonly callCenterEnable: boolean, readonly callCenterPredictiveDialer: boolean, readonly incomingWebhookEnable: boolean, readonly meetingsAccess: Scope, readonly meetingsBot: boolean, readonly meetingsDownload: Scope, readonly meetingsEnable: boolean, readonly meetingsExportVideoHistory: boolean, readonly meetingsSharedLink: Scope, readonly phoneEnable: boolean, readonly phoneMobileEnable: boolean, readonly recPodEnable: boolean, readonly salesforceEnable: boolean } } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: string | null, readonly message: string }> } | null };

export type UserDeactivateMutationVariables = Exact<{
  input: UserDeactivateInput;
}>;


export type UserDeactivateMutation = { readonly userDeactivate: { readonly user: { readonly reading: string | null, readonly locale: Locale, readonly timeZone: string, readonly lastSignInAt: string | null, readonly version: number, readonly id: string, readonly loginId: string, readonly name: string, readonly status: UserStatus, readonly availableFrom: string, readonly temporaryPasswordExpiresAt: string | null, readonly createdAt: string, readonly import: { readonly id: string, readonly fileName: string } | null, readonly viewerCan: { readonly update: boolean, readonly demote: boolean, readonly activate: boolean, readonly deactivate: boolean, readonly resetPassword: boolean, readonly delete: boolean }, readonly privileges: { readonly administrative: boolean, readonly monitoring: boolean }, readonly permissions: { readonly analyticsDownloadRecordings: boolean, readonly analyticsExportCallHistory: boolean, readonly analyticsExportContacts: boolean, readonly callCenterAdministrative: boolean, readonly callCenterEnable: boolean, readonly callCenterPredictiveDialer: boolean, readonly incomingWebhookEnable: boolean, readonly meetingsAccess: Scope, readonly meetingsBot: boolean, readonly meetingsDownload: Scope, readonly meetingsEnable: boolean, readonly meetingsExportVideoHistory: boolean, readonly meetingsSharedLink: Scope, readonly phoneEnable: boolean, readonly phoneMobileEnable: boolean, readonly recPodEnable: boolean, readonly salesforceEnable: boolean } } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: string | null, readonly message: string }> } | null };

export type UserPasswordResetMutationVariables = Exact<{
  input: UserPasswordResetInput;
}>;


export type UserPasswordResetMutation = { readonly userPasswordReset: { readonly user: { readonly reading: string | null, readonly locale: Locale, readonly timeZone: string, readonly lastSignInAt: string | null, readonly version: number, readonly id: string, readonly loginId: string, readonly name: string, readonly status: UserStatus, readonly availableFrom: string, readonly temporaryPasswordExpiresAt: string | null, readonly createdAt: string, readonly import: { readonly id: string, readonly fileName: string } | null, readonly viewerCan: { readonly update: boolean, readonly demote: boolean, readonly activate: boolean, readonly deactivate: boolean, readonly resetPassword: boolean, readonly delete: boolean }, readonly privileges: { readonly administrative: boolean, readonly monitoring: boolean }, readonly permissions: { readonly analyticsDownloadRecordings: boolean, readonly analyticsExportCallHistory: boolean, readonly analyticsExportContacts: boolean, readonly callCenterAdministrative: boolean, readonly callCenterEnable: boolean, readonly callCenterPredictiveDialer: boolean, readonly incomingWebhookEnable: boolean, readonly meetingsAccess: Scope, readonly meetingsBot: boolean, readonly meetingsDownload: Scope, readonly meetingsEnable: boolean, readonly meetingsExportVideoHistory: boolean, readonly meetingsSharedLink: Scope, readonly phoneEnable: boolean, readonly phoneMobileEnable: boolean, readonly recPodEnable: boolean, readonly salesforceEnable: boolean } } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: string | null, readonly message: string }> } | null };

export type UserDeleteMutationVariables = Exact<{
  input: UserDeleteInput;
}>;


export type UserDeleteMutation = { readonly userDelete: { readonly deletedUserId: string | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: string | null, readonly message: string }> } | null };

export type UserCallCountsQueryVariables = Exact<{
  userIds: ReadonlyArray<string | number> | string | number;
}>;


export type UserCallCountsQuery = { readonly userCallCounts: { readonly calls: number, readonly scores: number } };

export type DeletedUserQueryVariables = Exact<{
  id: string | number;
}>;


export type DeletedUserQuery = { readonly auditEntries: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly occurredAt: string | null, readonly actorName: string, readonly targetName: string | null, readonly before: Readonly<Record<string, unknown>> | null }> } };

export type UserRowFragment = { readonly id: string, readonly loginId: string, readonly name: string, readonly status: UserStatus, readonly availableFrom: string, readonly temporaryPasswordExpiresAt: string | null, readonly createdAt: string, readonly privileges: { readonly administrative: boolean, readonly monitoring: boolean }, readonly permissions: { readonly analyticsDownloadRecordings: boolean, readonly analyticsExportCallHistory: boolean, readonly analyticsExportContacts: boolean, readonly callCenterAdministrative: boolean, readonly callCenterEnable: boolean, readonly callCenterPredictiveDialer: boolean, readonly incomingWebhookEnable: boolean, readonly meetingsAccess: Scope, readonly meetingsBot: boolean, readonly meetingsDownload: Scope, readonly meetingsEnable: boolean, readonly meetingsExportVideoHistory: boolean, readonly meetingsSharedLink: Scope, readonly phoneEnable: boolean, readonly phoneMobileEnable: boolean, readonly recPodEnable: boolean, readonly salesforceEnable: boolean } };

export type UserListRowFragment = { readonly id: string, readonly loginId: string, readonly name: string, readonly status: UserStatus, readonly availableFrom: string, readonly temporaryPasswordExpiresAt: string | null, readonly services?: ReadonlyArray<SeatKind>, readonly reading?: string | null, readonly locale?: Locale, readonly timeZone?: string, readonly lastSignInAt?: string | null, readonly createdAt?: string, readonly privileges?: { readonly administrative: boolean, readonly monitoring: boolean }, readonly import?: { readonly id: string, readonly fileName: string } | null };

export type UsersQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  search?: string | null | undefined;
  filter?: UserFilter | null | undefined;
  orderBy?: UserOrder | null | undefined;
  privileges: boolean;
  services: boolean;
  reading: boolean;
  locale: boolean;
  timeZone: boolean;
  lastSignIn: boolean;
  created: boolean;
  import: boolean;
}>;


export type UsersQuery = { readonly users: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly loginId: string, readonly name: string, readonly status: UserStatus, readonly availableFrom: string, readonly temporaryPasswordExpiresAt: string | null, readonly services?: ReadonlyArray<SeatKind>, readonly reading?: string | null, readonly locale?: Locale, readonly timeZone?: string, readonly lastSignInAt?: string | null, readonly createdAt?: string, readonly privileges?: { readonly administrative: boolean, readonly monitoring: boolean }, readonly import?: { readonly id: string, readonly fileName: string } | null }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } };

export type ImportNameQueryVariables = Exact<{
  id: string | number;
}>;


export type ImportNameQuery = { readonly userImport: { readonly id: string, readonly fileName: string } | null };

export type UserExportMutationVariables = Exact<{
  input: UserExportInput;
}>;


export type UserExportMutation = { readonly userExport: { readonly userCount: number | null, readonly download: { readonly fileName: string, readonly url: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: string | null, readonly message: string }> } | null };

export type UserCreateMutationVariables = Exact<{
  input: UserCreateInput;
}>;


export type UserCreateMutation = { readonly userCreate: { readonly user: { readonly id: string, readonly loginId: string, readonly name: string, readonly status: UserStatus, readonly availableFrom: string, readonly temporaryPasswordExpiresAt: string | null, readonly createdAt: string, readonly privileges: { readonly administrative: boolean, readonly monitoring: boolean }, readonly permissions: { readonly analyticsDownloadRecordings: boolean, readonly analyticsExportCallHistory: boolean, readonly analyticsExportContacts: boolean, readonly callCenterAdministrative: boolean, readonly callCenterEnable: boolean, readonly callCenterPredictiveDialer: boolean, readonly incomingWebhookEnable: boolean, readonly meetingsAccess: Scope, readonly meetingsBot: boolean, readonly meetingsDownload: Scope, readonly meetingsEnable: boolean, readonly meetingsExportVideoHistory: boolean, readonly meetingsSharedLink: Scope, readonly phoneEnable: boolean, readonly phoneMobileEnable: boolean, readonly recPodEnable: boolean, readonly salesforceEnable: boolean } } | null, readonly seatChanges: ReadonlyArray<{ readonly what: SeatKind, readonly before: number, readonly after: number, readonly limit: number }> | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: string | null, readonly message: string }> } | null };

export type UserViewFieldsFragment = { readonly id: string, readonly name: string, readonly search: string, readonly columns: ReadonlyArray<UserListColumn>, readonly createdByName: string, readonly createdAt: string, readonly filter: { readonly status: ReadonlyArray<UserStatus>, readonly privilege: ReadonlyArray<UserPrivilege>, readonly service: ReadonlyArray<SeatKind>, readonly locale: ReadonlyArray<Locale>, readonly timeZone: ReadonlyArray<string>, readonly importId: string | null }, readonly orderBy: { readonly field: UserOrderField, readonly direction: OrderDirection }, readonly createdBy: { readonly id: string, readonly name: string } | null };

export type UserViewsQueryVariables = Exact<{ [key: string]: never; }>;


export type UserViewsQuery = { readonly userViews: ReadonlyArray<{ readonly id: string, readonly name: string, readonly search: string, readonly columns: ReadonlyArray<UserListColumn>, readonly createdByName: string, readonly createdAt: string, readonly filter: { readonly status: ReadonlyArray<UserStatus>, readonly privilege: ReadonlyArray<UserPrivilege>, readonly service: ReadonlyArray<SeatKind>, readonly locale: ReadonlyArray<Locale>, readonly timeZone: ReadonlyArray<string>, readonly importId: string | null }, readonly orderBy: { readonly field: UserOrderField, readonly direction: OrderDirection }, readonly createdBy: { readonly id: string, readonly name: string } | null }> };

export type UserViewCreateMutationVariables = Exact<{
  input: UserViewCreateInput;
}>;


export type UserViewCreateMutation = { readonly userViewCreate: { readonly userView: { readonly id: string, readonly name: string, readonly search: string, readonly columns: ReadonlyArray<UserListColumn>, readonly createdByName: string, readonly createdAt: string, readonly filter: { readonly status: ReadonlyArray<UserStatus>, readonly privilege: ReadonlyArray<UserPrivilege>, readonly service: ReadonlyArray<SeatKind>, readonly locale: ReadonlyArray<Locale>, readonly timeZone: ReadonlyArray<string>, readonly importId: string | null }, readonly orderBy: { readonly field: UserOrderField, readonly direction: OrderDirection }, readonly createdBy: { readonly id: string, readonly name: string } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: string | null, readonly message: string }> } | null };

export type UserViewUpdateMutationVariables = Exact<{
  input: UserViewUpdateInput;
}>;


export type UserViewUpdateMutation = { readonly userViewUpdate: { readonly userView: { readonly id: string, readonly name: string, readonly search: string, readonly columns: ReadonlyArray<UserListColumn>, readonly createdByName: string, readonly createdAt: string, readonly filter: { readonly status: ReadonlyArray<UserStatus>, readonly privilege: ReadonlyArray<UserPrivilege>, readonly service: ReadonlyArray<SeatKind>, readonly locale: ReadonlyArray<Locale>, readonly timeZone: ReadonlyArray<string>, readonly importId: string | null }, readonly orderBy: { readonly field: UserOrderField, readonly direction: OrderDirection }, readonly createdBy: { readonly id: string, readonly name: string } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: string | null, readonly message: string }> } | null };

export type UserViewDeleteMutationVariables = Exact<{
  input: UserViewDeleteInput;
}>;


export type UserViewDeleteMutation = { readonly userViewDelete: { readonly deletedId: string | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: string | null, readonly message: string }> } | null };

export type ColumnMatchesQueryVariables = Exact<{ [key: string]: never; }>;


export type ColumnMatchesQuery = { readonly columnMatches: ReadonlyArray<{ readonly header: string, readonly column: string | null }> };

export type ColumnMatchesSaveMutationVariables = Exact<{
  input: ColumnMatchesSaveInput;
}>;


export type ColumnMatchesSaveMutation = { readonly columnMatchesSave: { readonly columnMatches: ReadonlyArray<{ readonly header: string, readonly column: string | null }> | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode }> } | null };

export type UserErrorFieldsFragment = { readonly code: ErrorCode, readonly field: string | null, readonly message: string };

export type PageInfoFieldsFragment = { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null };

export type SeatChangeFieldsFragment = { readonly what: SeatKind, readonly before: number, readonly after: number, readonly limit: number };

export type ContractTermsFragment = { readonly billingMonth: string, readonly importRowLimit: number, readonly seats: ReadonlyArray<{ readonly what: SeatKind, readonly used: number, readonly limit: number }> };

export type ProgressFieldsFragment = { readonly done: number, readonly total: number, readonly secondsLeft: number | null };

export type DraftKeyCreateMutationVariables = Exact<{ [key: string]: never; }>;


export type DraftKeyCreateMutation = { readonly draftKeyCreate: { readonly draftKey: { readonly id: string, readonly key: string, readonly expiresAt: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: string | null, readonly message: string }> } | null };

export type DraftKeyOpenMutationVariables = Exact<{
  input: DraftKeyOpenInput;
}>;


export type DraftKeyOpenMutation = { readonly draftKeyOpen: { readonly draftKey: { readonly id: string, readonly key: string, readonly expiresAt: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: string | null, readonly message: string }> } | null };

export type DraftKeyDeleteMutationVariables = Exact<{
  input: DraftKeyDeleteInput;
}>;


export type DraftKeyDeleteMutation = { readonly draftKeyDelete: { readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: string | null, readonly message: string }> } | null };

export const AuditEntryFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuditEntryFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"damaged"}},{"kind":"Field","name":{"kind":"Name","value":"actorId"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"actorUser"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"targetType"}},{"kind":"Field","name":{"kind":"Name","value":"targetId"}},{"kind":"Field","name":{"kind":"Name","value":"targetName"}},{"kind":"Field","name":{"kind":"Name","value":"targetUser"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]} as unknown as DocumentNode<AuditEntryFieldsFragment, unknown>;
export const ProgressFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProgressFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Progress"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"secondsLeft"}}]}}]} as unknown as DocumentNode<ProgressFieldsFragment, unknown>;
export const EarlierUploadFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EarlierUploadFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserImport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"addedCount"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdByName"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"loginId"}}]}}]}}]} as unknown as DocumentNode<EarlierUploadFieldsFragment, unknown>;
export const SeatChangeFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SeatChangeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SeatChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}}]}}]} as unknown as DocumentNode<SeatChangeFieldsFragment, unknown>;
export const ImportFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserImport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"issueCount"}},{"kind":"Field","name":{"kind":"Name","value":"issuesDroppedAt"}},{"kind":"Field","name":{"kind":"Name","value":"addedCount"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProgressFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fileHash"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdByName"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"loginId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"earlierUpload"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EarlierUploadFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commitRequested"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"billingMonth"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCommit"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCancel"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanUndo"}},{"kind":"Field","name":{"kind":"Name","value":"availableFrom"}},{"kind":"Field","name":{"kind":"Name","value":"removedCount"}},{"kind":"Field","name":{"kind":"Name","value":"undoneAt"}},{"kind":"Field","name":{"kind":"Name","value":"undoneByName"}},{"kind":"Field","name":{"kind":"Name","value":"seatChanges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SeatChangeFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProgressFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Progress"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"secondsLeft"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EarlierUploadFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserImport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"addedCount"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdByName"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"loginId"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SeatChangeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SeatChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}}]}}]} as unknown as DocumentNode<ImportFieldsFragment, unknown>;
export const ImportUserFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportUserFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserImportUser"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"loginId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}}]} as unknown as DocumentNode<ImportUserFieldsFragment, unknown>;
export const EveryUserPrivilegesFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EveryUserPrivileges"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserPrivileges"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"administrative"}},{"kind":"Field","name":{"kind":"Name","value":"monitoring"}}]}}]} as unknown as DocumentNode<EveryUserPrivilegesFragment, unknown>;
export const ViewerFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ViewerFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"loginId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"mustChangePassword"}},{"kind":"Field","name":{"kind":"Name","value":"privileges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EveryUserPrivileges"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EveryUserPrivileges"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserPrivileges"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"administrative"}},{"kind":"Field","name":{"kind":"Name","value":"monitoring"}}]}}]} as unknown as DocumentNode<ViewerFieldsFragment, unknown>;
export const SessionFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SessionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Session"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"userAgent"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}}]}}]} as unknown as DocumentNode<SessionFieldsFragment, unknown>;
export const BulkActionFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BulkActionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserBulkAction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"setting"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"userCount"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProgressFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changeCount"}},{"kind":"Field","name":{"kind":"Name","value":"sameCount"}},{"kind":"Field","name":{"kind":"Name","value":"refusedCount"}},{"kind":"Field","name":{"kind":"Name","value":"changedCount"}},{"kind":"Field","name":{"kind":"Name","value":"billingMonth"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdByName"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCommit"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCancel"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanUndo"}},{"kind":"Field","name":{"kind":"Name","value":"seatChanges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SeatChangeFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProgressFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Progress"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"secondsLeft"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SeatChangeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SeatChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}}]}}]} as unknown as DocumentNode<BulkActionFieldsFragment, unknown>;
export const EveryUserPermissionsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EveryUserPermissions"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserPermissions"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"analyticsDownloadRecordings"}},{"kind":"Field","name":{"kind":"Name","value":"analyticsExportCallHistory"}},{"kind":"Field","name":{"kind":"Name","value":"analyticsExportContacts"}},{"kind":"Field","name":{"kind":"Name","value":"callCenterAdministrative"}},{"kind":"Field","name":{"kind":"Name","value":"callCenterEnable"}},{"kind":"Field","name":{"kind":"Name","value":"callCenterPredictiveDialer"}},{"kind":"Field","name":{"kind":"Name","value":"incomingWebhookEnable"}},{"kind":"Field","name":{"kind":"Name","value":"meetingsAccess"}},{"kind":"Field","name":{"kind":"Name","value":"meetingsBot"}},{"kind":"Field","name":{"kind":"Name","value":"meetingsDownload"}},{"kind":"Field","name":{"kind":"Name","value":"meetingsEnable"}},{"kind":"Field","name":{"kind":"Name","value":"meetingsExportVideoHistory"}},{"kind":"Field","name":{"kind":"Name","value":"meetingsSharedLink"}},{"kind":"Field","name":{"kind":"Name","value":"phoneEnable"}},{"kind":"Field","name":{"kind":"Name","value":"phoneMobileEnable"}},{"kind":"Field","name":{"kind":"Name","value":"recPodEnable"}},{"kind":"Field","name":{"kind":"Name","value":"salesforceEnable"}}]}}]} as unknown as DocumentNode<EveryUserPermissionsFragment, unknown>;
export const UserRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"loginId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"availableFrom"}},{"kind":"Field","name":{"kind":"Name","value":"temporaryPasswordExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"privileges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EveryUserPrivileges"}}]}},{"kind":"Field","name":{"kind":"Name","value":"permissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EveryUserPermissions"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EveryUserPrivileges"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserPrivileges"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"administrative"}},{"kind":"Field","name":{"kind":"Name","value":"monitoring"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EveryUserPermissions"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserPermissions"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"analyticsDownloadRecordings"}},{"kind":"Field","name":{"kind":"Name","value":"analyticsExportCallHistory"}},{"kind":"Field","name":{"kind":"Name","value":"analyticsExportContacts"}},{"kind":"Field","name":{"kind":"Name","value":"callCenterAdministrative"}},{"kind":"Field","name":{"kind":"Name","value":"callCenterEnable"}},{"kind":"Field","name":{"kind":"Name","value":"callCenterPredictiveDialer"}},{"kind":"Field","name":{"kind":"Name","value":"incomingWebhookEnable"}},{"kind":"Field","name":{"kind":"Name","value":"meetingsAccess"}},{"kind":"Field","name":{"kind":"Name","value":"meetingsBot"}},{"kind":"Field","name":{"kind":"Name","value":"meetingsDownload"}},{"kind":"Field","name":{"kind":"Name","value":"meetingsEnable"}},{"kind":"Field","name":{"kind":"Name","value":"meetingsExportVideoHistory"}},{"kind":"Field","name":{"kind":"Name","value":"meetingsSharedLink"}},{"kind":"Field","name":{"kind":"Name","value":"phoneEnable"}},{"kind":"Field","name":{"kind":"Name","value":"phoneMobileEnable"}},{"kind":"Field","name":{"kind":"Name","value":"recPodEnable"}},{"kind":"Field","name":{"kind":"Name","value":"salesforceEnable"}}]}}]} as unknown as DocumentNode<UserRowFragment, unknown>;
export const UserDetailsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserDetails"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserRow"}},{"kind":"Field","name":{"kind":"Name","value":"reading"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"lastSignInAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"import"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"update"}},{"kind":"Field","name":{"kind":"Name","value":"demote"}},{"kind":"Field","name":{"kind":"Name","value":"activate"}},{"kind":"Field","name":{"kind":"Name","value":"deactivate"}},{"kind":"Field","name":{"kind":"Name","value":"resetPassword"}},{"kind":"Field","name":{"kind":"Name","value":"delete"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EveryUserPrivileges"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserPrivileges"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"administrative"}},{"kind":"Field","name":{"kind":"Name","value":"monitoring"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EveryUserPermissions"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserPermissions"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"analyticsDownloadRecordings"}},{"kind":"Field","name":{"kind":"Name","value":"analyticsExportCallHistory"}},{"kind":"Field","name":{"kind":"Name","value":"analyticsExportContacts"}},{"kind":"Field","name":{"kind":"Name","value":"callCenterAdministrative"}},{"kind":"Field","name":{"kind":"Name","value":"callCenterEnable"}},{"kind":"Field","name":{"kind":"Name","value":"callCenterPredictiveDialer"}},{"kind":"Field","name":{"kind":"Name","value":"incomingWebhookEnable"}},{"kind":"Field","name":{"kind":"Name","value":"meetingsAccess"}},{"kind":"Field","name":{"kind":"Name","value":"meetingsBot"}},{"kind":"Field","name":{"kind":"Name","value":"meetingsDownload"}},{"kind":"Field","name":{"kind":"Name","value":"meetingsEnable"}},{"kind":"Field","name":{"kind":"Name","value":"meetingsExportVideoHistory"}},{"kind":"Field","name":{"kind":"Name","value":"meetingsSharedLink"}},{"kind":"Field","name":{"kind":"Name","value":"phoneEnable"}},{"kind":"Field","name":{"kind":"Name","value":"phoneMobileEnable"}},{"kind":"Field","name":{"kind":"Name","value":"recPodEnable"}},{"kind":"Field","name":{"kind":"Name","value":"salesforceEnable"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"loginId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"availableFrom"}},{"kind":"Field","name":{"kind":"Name","value":"temporaryPasswordExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"privileges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EveryUserPrivileges"}}]}},{"kind":"Field","name":{"kind":"Name","value":"permissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EveryUserPermissions"}}]}}]}}]} as unknown as DocumentNode<UserDetailsFragment, unknown>;
export const UserListRowFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserListRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"loginId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"availableFrom"}},{"kind":"Field","name":{"kind":"Name","value":"temporaryPasswordExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"privileges"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"privileges"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EveryUserPrivileges"}}]}},{"kind":"Field","name":{"kind":"Name","value":"services"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"services"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"reading"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reading"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"locale"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"timeZone"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"timeZone"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"lastSignInAt"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lastSignIn"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"createdAt"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"created"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"import"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"import"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EveryUserPrivileges"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserPrivileges"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"administrative"}},{"kind":"Field","name":{"kind":"Name","value":"monitoring"}}]}}]} as unknown as DocumentNode<UserListRowFragment, unknown>;
export const UserViewFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserViewFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserView"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"search"}},{"kind":"Field","name":{"kind":"Name","value":"filter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"privilege"}},{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"importId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"orderBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}}]}},{"kind":"Field","name":{"kind":"Name","value":"columns"}},{"kind":"Field","name":{"kind":"Name","value":"createdByName"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]} as unknown as DocumentNode<UserViewFieldsFragment, unknown>;
export const UserErrorFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<UserErrorFieldsFragment, unknown>;
export const PageInfoFieldsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageInfoFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]} as unknown as DocumentNode<PageInfoFieldsFragment, unknown>;
export const ContractTermsFragmentDoc = {"kind":"Document","definitions":[{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContractTerms"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contract"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"billingMonth"}},{"kind":"Field","name":{"kind":"Name","value":"importRowLimit"}},{"kind":"Field","name":{"kind":"Name","value":"seats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"used"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}}]}}]}}]} as unknown as DocumentNode<ContractTermsFragment, unknown>;
export const WorkEndedDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"WorkEnded"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userImports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"commitRequested"}},{"kind":"Field","name":{"kind":"Name","value":"addedCount"}},{"kind":"Field","name":{"kind":"Name","value":"removedCount"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"undoneAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdByName"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"userBulkActions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"10"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"changedCount"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdByName"}}]}}]}}]}}]} as unknown as DocumentNode<WorkEndedQuery, WorkEndedQueryVariables>;
export const PaletteUsersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PaletteUsers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"users"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"8"}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"loginId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}}]}}]}}]}}]} as unknown as DocumentNode<PaletteUsersQuery, PaletteUsersQueryVariables>;
export const AuditEntriesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AuditEntries"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEntryFilter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"auditEntries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AuditEntryFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageInfoFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuditEntryFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"damaged"}},{"kind":"Field","name":{"kind":"Name","value":"actorId"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"actorUser"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"targetType"}},{"kind":"Field","name":{"kind":"Name","value":"targetId"}},{"kind":"Field","name":{"kind":"Name","value":"targetName"}},{"kind":"Field","name":{"kind":"Name","value":"targetUser"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageInfoFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]} as unknown as DocumentNode<AuditEntriesQuery, AuditEntriesQueryVariables>;
export const AuditNamesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AuditNames"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"actorId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"targetId"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"byActor"},"name":{"kind":"Name","value":"auditEntries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"actorId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"actorId"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"ofTarget"},"name":{"kind":"Name","value":"auditEntries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"targetId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"targetId"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"targetType"}},{"kind":"Field","name":{"kind":"Name","value":"targetName"}}]}}]}}]}}]} as unknown as DocumentNode<AuditNamesQuery, AuditNamesQueryVariables>;
export const AuditVerifyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"AuditVerify"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"auditVerify"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"verifiedAt"}},{"kind":"Field","name":{"kind":"Name","value":"entryCount"}},{"kind":"Field","name":{"kind":"Name","value":"faults"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"fault"}}]}}]}}]}}]} as unknown as DocumentNode<AuditVerifyQuery, AuditVerifyQueryVariables>;
export const AuditExportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"AuditExport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"AuditExportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"auditExport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"download"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"entryCount"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<AuditExportMutation, AuditExportMutationVariables>;
export const UserActivityDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UserActivity"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","alias":{"kind":"Name","value":"byActor"},"name":{"kind":"Name","value":"auditEntries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"actorId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AuditEntryFields"}}]}}]}},{"kind":"Field","alias":{"kind":"Name","value":"ofTarget"},"name":{"kind":"Name","value":"auditEntries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"targetId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"AuditEntryFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"AuditEntryFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"AuditEntry"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sequence"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"damaged"}},{"kind":"Field","name":{"kind":"Name","value":"actorId"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"actorUser"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"targetType"}},{"kind":"Field","name":{"kind":"Name","value":"targetId"}},{"kind":"Field","name":{"kind":"Name","value":"targetName"}},{"kind":"Field","name":{"kind":"Name","value":"targetUser"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]} as unknown as DocumentNode<UserActivityQuery, UserActivityQueryVariables>;
export const ContractDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContractTerms"}}]}},{"kind":"Field","name":{"kind":"Name","value":"passwordPolicy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weakPasswordsInFiles"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContractTerms"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contract"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"billingMonth"}},{"kind":"Field","name":{"kind":"Name","value":"importRowLimit"}},{"kind":"Field","name":{"kind":"Name","value":"seats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"used"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}}]}}]}}]} as unknown as DocumentNode<ContractQuery, ContractQueryVariables>;
export const PasswordPolicyDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"PasswordPolicy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"passwordPolicy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weakPasswordsInFiles"}},{"kind":"Field","name":{"kind":"Name","value":"temporaryPasswordDays"}}]}}]}}]} as unknown as DocumentNode<PasswordPolicyQuery, PasswordPolicyQueryVariables>;
export const PasswordPolicyUpdateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PasswordPolicyUpdate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PasswordPolicyUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"passwordPolicyUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"passwordPolicy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weakPasswordsInFiles"}},{"kind":"Field","name":{"kind":"Name","value":"temporaryPasswordDays"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<PasswordPolicyUpdateMutation, PasswordPolicyUpdateMutationVariables>;
export const ContractMonthDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ContractMonth"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"month"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"contractMonth"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"month"},"value":{"kind":"Variable","name":{"kind":"Name","value":"month"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"month"}},{"kind":"Field","name":{"kind":"Name","value":"months"}},{"kind":"Field","name":{"kind":"Name","value":"seats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"added"}},{"kind":"Field","name":{"kind":"Name","value":"removed"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"limitBefore"}},{"kind":"Field","name":{"kind":"Name","value":"limitAfter"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changes"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"cause"}},{"kind":"Field","name":{"kind":"Name","value":"actorId"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"targetType"}},{"kind":"Field","name":{"kind":"Name","value":"targetId"}},{"kind":"Field","name":{"kind":"Name","value":"targetName"}},{"kind":"Field","name":{"kind":"Name","value":"seats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"delta"}},{"kind":"Field","name":{"kind":"Name","value":"limitBefore"}},{"kind":"Field","name":{"kind":"Name","value":"limitAfter"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageInfoFields"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageInfoFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]} as unknown as DocumentNode<ContractMonthQuery, ContractMonthQueryVariables>;
export const ImportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Import"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProgressFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Progress"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"secondsLeft"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EarlierUploadFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserImport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"addedCount"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdByName"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"loginId"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SeatChangeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SeatChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserImport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"issueCount"}},{"kind":"Field","name":{"kind":"Name","value":"issuesDroppedAt"}},{"kind":"Field","name":{"kind":"Name","value":"addedCount"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProgressFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fileHash"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdByName"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"loginId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"earlierUpload"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EarlierUploadFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commitRequested"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"billingMonth"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCommit"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCancel"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanUndo"}},{"kind":"Field","name":{"kind":"Name","value":"availableFrom"}},{"kind":"Field","name":{"kind":"Name","value":"removedCount"}},{"kind":"Field","name":{"kind":"Name","value":"undoneAt"}},{"kind":"Field","name":{"kind":"Name","value":"undoneByName"}},{"kind":"Field","name":{"kind":"Name","value":"seatChanges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SeatChangeFields"}}]}}]}}]} as unknown as DocumentNode<ImportQuery, ImportQueryVariables>;
export const ImportIssuesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ImportIssues"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"severity"},"value":{"kind":"EnumValue","value":"ERROR"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageInfoFields"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageInfoFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]} as unknown as DocumentNode<ImportIssuesQuery, ImportIssuesQueryVariables>;
export const ImportWarningsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ImportWarnings"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"severity"},"value":{"kind":"EnumValue","value":"WARNING"}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}},{"kind":"Field","name":{"kind":"Name","value":"value"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageInfoFields"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageInfoFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]} as unknown as DocumentNode<ImportWarningsQuery, ImportWarningsQueryVariables>;
export const ImportRowsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ImportRows"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"rows"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"loginId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"reading"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"privileges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EveryUserPrivileges"}}]}},{"kind":"Field","name":{"kind":"Name","value":"permissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EveryUserPermissions"}}]}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageInfoFields"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EveryUserPrivileges"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserPrivileges"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"administrative"}},{"kind":"Field","name":{"kind":"Name","value":"monitoring"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EveryUserPermissions"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserPermissions"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"analyticsDownloadRecordings"}},{"kind":"Field","name":{"kind":"Name","value":"analyticsExportCallHistory"}},{"kind":"Field","name":{"kind":"Name","value":"analyticsExportContacts"}},{"kind":"Field","name":{"kind":"Name","value":"callCenterAdministrative"}},{"kind":"Field","name":{"kind":"Name","value":"callCenterEnable"}},{"kind":"Field","name":{"kind":"Name","value":"callCenterPredictiveDialer"}},{"kind":"Field","name":{"kind":"Name","value":"incomingWebhookEnable"}},{"kind":"Field","name":{"kind":"Name","value":"meetingsAccess"}},{"kind":"Field","name":{"kind":"Name","value":"meetingsBot"}},{"kind":"Field","name":{"kind":"Name","value":"meetingsDownload"}},{"kind":"Field","name":{"kind":"Name","value":"meetingsEnable"}},{"kind":"Field","name":{"kind":"Name","value":"meetingsExportVideoHistory"}},{"kind":"Field","name":{"kind":"Name","value":"meetingsSharedLink"}},{"kind":"Field","name":{"kind":"Name","value":"phoneEnable"}},{"kind":"Field","name":{"kind":"Name","value":"phoneMobileEnable"}},{"kind":"Field","name":{"kind":"Name","value":"recPodEnable"}},{"kind":"Field","name":{"kind":"Name","value":"salesforceEnable"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageInfoFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]} as unknown as DocumentNode<ImportRowsQuery, ImportRowsQueryVariables>;
export const ImportResultsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ImportResults"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"results"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"loginId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"removedAt"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"loginId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"availableFrom"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageInfoFields"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageInfoFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]} as unknown as DocumentNode<ImportResultsQuery, ImportResultsQueryVariables>;
export const ImportUndoDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ImportUndo"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"removableAfter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"keptAfter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"undo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"removableCount"}},{"kind":"Field","name":{"kind":"Name","value":"keptCount"}},{"kind":"Field","name":{"kind":"Name","value":"billingMonth"}},{"kind":"Field","name":{"kind":"Name","value":"seatChanges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SeatChangeFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"removable"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"removableAfter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportUserFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageInfoFields"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"kept"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"keptAfter"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportUserFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageInfoFields"}}]}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SeatChangeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SeatChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportUserFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserImportUser"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"loginId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"reasons"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageInfoFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]} as unknown as DocumentNode<ImportUndoQuery, ImportUndoQueryVariables>;
export const ImportsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Imports"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userImports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"fileHash"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"addedCount"}},{"kind":"Field","name":{"kind":"Name","value":"removedCount"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdByName"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"loginId"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageInfoFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageInfoFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]} as unknown as DocumentNode<ImportsQuery, ImportsQueryVariables>;
export const ImportsUnderWayDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ImportsUnderWay"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userImports"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"5"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"status"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"PREPARING"},{"kind":"EnumValue","value":"COMMITTING"}]}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"commitRequested"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"secondsLeft"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdByName"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"loginId"}}]}}]}}]}}]}}]} as unknown as DocumentNode<ImportsUnderWayQuery, ImportsUnderWayQueryVariables>;
export const TemplateCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"TemplateCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UserCsvTemplateCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userCsvTemplateCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"download"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<TemplateCreateMutation, TemplateCreateMutationVariables>;
export const ImportCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ImportCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UserImportCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userImportCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userImport"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProgressFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Progress"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"secondsLeft"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EarlierUploadFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserImport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"addedCount"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdByName"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"loginId"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SeatChangeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SeatChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserImport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"issueCount"}},{"kind":"Field","name":{"kind":"Name","value":"issuesDroppedAt"}},{"kind":"Field","name":{"kind":"Name","value":"addedCount"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProgressFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fileHash"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdByName"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"loginId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"earlierUpload"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EarlierUploadFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commitRequested"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"billingMonth"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCommit"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCancel"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanUndo"}},{"kind":"Field","name":{"kind":"Name","value":"availableFrom"}},{"kind":"Field","name":{"kind":"Name","value":"removedCount"}},{"kind":"Field","name":{"kind":"Name","value":"undoneAt"}},{"kind":"Field","name":{"kind":"Name","value":"undoneByName"}},{"kind":"Field","name":{"kind":"Name","value":"seatChanges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SeatChangeFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<ImportCreateMutation, ImportCreateMutationVariables>;
export const ImportCommitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ImportCommit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UserImportCommitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userImportCommit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userImport"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProgressFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Progress"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"secondsLeft"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EarlierUploadFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserImport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"addedCount"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdByName"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"loginId"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SeatChangeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SeatChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserImport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"issueCount"}},{"kind":"Field","name":{"kind":"Name","value":"issuesDroppedAt"}},{"kind":"Field","name":{"kind":"Name","value":"addedCount"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProgressFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fileHash"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdByName"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"loginId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"earlierUpload"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EarlierUploadFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commitRequested"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"billingMonth"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCommit"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCancel"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanUndo"}},{"kind":"Field","name":{"kind":"Name","value":"availableFrom"}},{"kind":"Field","name":{"kind":"Name","value":"removedCount"}},{"kind":"Field","name":{"kind":"Name","value":"undoneAt"}},{"kind":"Field","name":{"kind":"Name","value":"undoneByName"}},{"kind":"Field","name":{"kind":"Name","value":"seatChanges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SeatChangeFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<ImportCommitMutation, ImportCommitMutationVariables>;
export const ImportCancelDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ImportCancel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UserImportCancelInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userImportCancel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userImport"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProgressFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Progress"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"secondsLeft"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EarlierUploadFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserImport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"addedCount"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdByName"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"loginId"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SeatChangeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SeatChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserImport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"issueCount"}},{"kind":"Field","name":{"kind":"Name","value":"issuesDroppedAt"}},{"kind":"Field","name":{"kind":"Name","value":"addedCount"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProgressFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fileHash"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdByName"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"loginId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"earlierUpload"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EarlierUploadFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commitRequested"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"billingMonth"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCommit"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCancel"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanUndo"}},{"kind":"Field","name":{"kind":"Name","value":"availableFrom"}},{"kind":"Field","name":{"kind":"Name","value":"removedCount"}},{"kind":"Field","name":{"kind":"Name","value":"undoneAt"}},{"kind":"Field","name":{"kind":"Name","value":"undoneByName"}},{"kind":"Field","name":{"kind":"Name","value":"seatChanges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SeatChangeFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<ImportCancelMutation, ImportCancelMutationVariables>;
export const ImportCheckDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ImportCheck"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"loginIds"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userLoginIdsTaken"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"loginIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"loginIds"}}}]},{"kind":"Field","name":{"kind":"Name","value":"contract"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ContractTerms"}}]}},{"kind":"Field","name":{"kind":"Name","value":"passwordPolicy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"weakPasswordsInFiles"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ContractTerms"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Contract"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"billingMonth"}},{"kind":"Field","name":{"kind":"Name","value":"importRowLimit"}},{"kind":"Field","name":{"kind":"Name","value":"seats"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"used"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}}]}}]}}]} as unknown as DocumentNode<ImportCheckQuery, ImportCheckQueryVariables>;
export const ImportUndoRunDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ImportUndoRun"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UserImportUndoInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userImportUndo"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userImport"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ImportFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProgressFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Progress"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"secondsLeft"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EarlierUploadFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserImport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"addedCount"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdByName"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"loginId"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SeatChangeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SeatChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ImportFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserImport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"rowCount"}},{"kind":"Field","name":{"kind":"Name","value":"issueCount"}},{"kind":"Field","name":{"kind":"Name","value":"issuesDroppedAt"}},{"kind":"Field","name":{"kind":"Name","value":"addedCount"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProgressFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"fileHash"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdByName"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"loginId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"earlierUpload"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EarlierUploadFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"commitRequested"}},{"kind":"Field","name":{"kind":"Name","value":"finishedAt"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"billingMonth"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCommit"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCancel"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanUndo"}},{"kind":"Field","name":{"kind":"Name","value":"availableFrom"}},{"kind":"Field","name":{"kind":"Name","value":"removedCount"}},{"kind":"Field","name":{"kind":"Name","value":"undoneAt"}},{"kind":"Field","name":{"kind":"Name","value":"undoneByName"}},{"kind":"Field","name":{"kind":"Name","value":"seatChanges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SeatChangeFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<ImportUndoRunMutation, ImportUndoRunMutationVariables>;
export const ImportReportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ImportReport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UserImportReportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userImportReport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"download"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<ImportReportMutation, ImportReportMutationVariables>;
export const ImportFileCheckDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ImportFileCheck"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"sha256"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userImportFileCheck"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"sha256"},"value":{"kind":"Variable","name":{"kind":"Name","value":"sha256"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fileHash"}},{"kind":"Field","name":{"kind":"Name","value":"earlierUpload"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EarlierUploadFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EarlierUploadFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserImport"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"addedCount"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdByName"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"loginId"}}]}}]}}]} as unknown as DocumentNode<ImportFileCheckQuery, ImportFileCheckQueryVariables>;
export const TemplateUsersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"TemplateUsers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"users"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"6"}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"loginId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"privileges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EveryUserPrivileges"}}]}},{"kind":"Field","name":{"kind":"Name","value":"permissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EveryUserPermissions"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EveryUserPrivileges"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserPrivileges"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"administrative"}},{"kind":"Field","name":{"kind":"Name","value":"monitoring"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EveryUserPermissions"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserPermissions"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"analyticsDownloadRecordings"}},{"kind":"Field","name":{"kind":"Name","value":"analyticsExportCallHistory"}},{"kind":"Field","name":{"kind":"Name","value":"analyticsExportContacts"}},{"kind":"Field","name":{"kind":"Name","value":"callCenterAdministrative"}},{"kind":"Field","name":{"kind":"Name","value":"callCenterEnable"}},{"kind":"Field","name":{"kind":"Name","value":"callCenterPredictiveDialer"}},{"kind":"Field","name":{"kind":"Name","value":"incomingWebhookEnable"}},{"kind":"Field","name":{"kind":"Name","value":"meetingsAccess"}},{"kind":"Field","name":{"kind":"Name","value":"meetingsBot"}},{"kind":"Field","name":{"kind":"Name","value":"meetingsDownload"}},{"kind":"Field","name":{"kind":"Name","value":"meetingsEnable"}},{"kind":"Field","name":{"kind":"Name","value":"meetingsExportVideoHistory"}},{"kind":"Field","name":{"kind":"Name","value":"meetingsSharedLink"}},{"kind":"Field","name":{"kind":"Name","value":"phoneEnable"}},{"kind":"Field","name":{"kind":"Name","value":"phoneMobileEnable"}},{"kind":"Field","name":{"kind":"Name","value":"recPodEnable"}},{"kind":"Field","name":{"kind":"Name","value":"salesforceEnable"}}]}}]} as unknown as DocumentNode<TemplateUsersQuery, TemplateUsersQueryVariables>;
export const ViewerDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewer"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ViewerFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EveryUserPrivileges"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserPrivileges"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"administrative"}},{"kind":"Field","name":{"kind":"Name","value":"monitoring"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ViewerFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"loginId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"mustChangePassword"}},{"kind":"Field","name":{"kind":"Name","value":"privileges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EveryUserPrivileges"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}}]} as unknown as DocumentNode<ViewerQuery, ViewerQueryVariables>;
export const SignInDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignIn"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SignInInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signIn"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ViewerFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EveryUserPrivileges"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserPrivileges"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"administrative"}},{"kind":"Field","name":{"kind":"Name","value":"monitoring"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ViewerFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"loginId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"mustChangePassword"}},{"kind":"Field","name":{"kind":"Name","value":"privileges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EveryUserPrivileges"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<SignInMutation, SignInMutationVariables>;
export const SignOutDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SignOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"signOut"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<SignOutMutation, SignOutMutationVariables>;
export const PasswordChangeDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"PasswordChange"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"PasswordChangeInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"passwordChange"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ViewerFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EveryUserPrivileges"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserPrivileges"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"administrative"}},{"kind":"Field","name":{"kind":"Name","value":"monitoring"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ViewerFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"loginId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"mustChangePassword"}},{"kind":"Field","name":{"kind":"Name","value":"privileges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EveryUserPrivileges"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<PasswordChangeMutation, PasswordChangeMutationVariables>;
export const SessionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Sessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SessionFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SessionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Session"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"userAgent"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}}]}}]} as unknown as DocumentNode<SessionsQuery, SessionsQueryVariables>;
export const SessionEndDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SessionEnd"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SessionEndInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessionEnd"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endedSessionId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<SessionEndMutation, SessionEndMutationVariables>;
export const SessionEndOthersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SessionEndOthers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessionEndOthers"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endedCount"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<SessionEndOthersMutation, SessionEndOthersMutationVariables>;
export const ViewerUpdateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ViewerUpdate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ViewerUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"viewerUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ViewerFields"}},{"kind":"Field","name":{"kind":"Name","value":"version"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EveryUserPrivileges"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserPrivileges"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"administrative"}},{"kind":"Field","name":{"kind":"Name","value":"monitoring"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ViewerFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"loginId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"mustChangePassword"}},{"kind":"Field","name":{"kind":"Name","value":"privileges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EveryUserPrivileges"}}]}},{"kind":"Field","name":{"kind":"Name","value":"organization"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<ViewerUpdateMutation, ViewerUpdateMutationVariables>;
export const SessionConfirmDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"SessionConfirm"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"SessionConfirmInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"sessionConfirm"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"confirmedUntil"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<SessionConfirmMutation, SessionConfirmMutationVariables>;
export const UserSessionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UserSessions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"sessions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SessionFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SessionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Session"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"current"}},{"kind":"Field","name":{"kind":"Name","value":"address"}},{"kind":"Field","name":{"kind":"Name","value":"userAgent"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"lastSeenAt"}}]}}]} as unknown as DocumentNode<UserSessionsQuery, UserSessionsQueryVariables>;
export const UserSessionsEndDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UserSessionsEnd"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UserSessionsEndInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userSessionsEnd"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"endedCount"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<UserSessionsEndMutation, UserSessionsEndMutationVariables>;
export const BulkActionDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BulkAction"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userBulkAction"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BulkActionFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProgressFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Progress"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"secondsLeft"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SeatChangeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SeatChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BulkActionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserBulkAction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"setting"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"userCount"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProgressFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changeCount"}},{"kind":"Field","name":{"kind":"Name","value":"sameCount"}},{"kind":"Field","name":{"kind":"Name","value":"refusedCount"}},{"kind":"Field","name":{"kind":"Name","value":"changedCount"}},{"kind":"Field","name":{"kind":"Name","value":"billingMonth"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdByName"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCommit"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCancel"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanUndo"}},{"kind":"Field","name":{"kind":"Name","value":"seatChanges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SeatChangeFields"}}]}}]}}]} as unknown as DocumentNode<BulkActionQuery, BulkActionQueryVariables>;
export const BulkActionIssuesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BulkActionIssues"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userBulkAction"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"issues"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"edges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"node"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"loginId"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageInfoFields"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageInfoFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]} as unknown as DocumentNode<BulkActionIssuesQuery, BulkActionIssuesQueryVariables>;
export const BulkActionUsersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BulkActionUsers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userBulkAction"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"users"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"loginId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"row"}},{"kind":"Field","name":{"kind":"Name","value":"differences"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}}]}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageInfoFields"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageInfoFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]} as unknown as DocumentNode<BulkActionUsersQuery, BulkActionUsersQueryVariables>;
export const BulkResetUsersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BulkResetUsers"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userBulkAction"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"users"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userId"}},{"kind":"Field","name":{"kind":"Name","value":"loginId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageInfoFields"}}]}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageInfoFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]} as unknown as DocumentNode<BulkResetUsersQuery, BulkResetUsersQueryVariables>;
export const BulkActionCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BulkActionCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UserBulkActionCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userBulkActionCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userBulkAction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BulkActionFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProgressFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Progress"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"secondsLeft"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SeatChangeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SeatChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BulkActionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserBulkAction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"setting"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"userCount"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProgressFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changeCount"}},{"kind":"Field","name":{"kind":"Name","value":"sameCount"}},{"kind":"Field","name":{"kind":"Name","value":"refusedCount"}},{"kind":"Field","name":{"kind":"Name","value":"changedCount"}},{"kind":"Field","name":{"kind":"Name","value":"billingMonth"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdByName"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCommit"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCancel"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanUndo"}},{"kind":"Field","name":{"kind":"Name","value":"seatChanges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SeatChangeFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<BulkActionCreateMutation, BulkActionCreateMutationVariables>;
export const BulkActionCommitDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BulkActionCommit"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UserBulkActionCommitInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userBulkActionCommit"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userBulkAction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BulkActionFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProgressFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Progress"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"secondsLeft"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SeatChangeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SeatChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BulkActionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserBulkAction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"setting"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"userCount"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProgressFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changeCount"}},{"kind":"Field","name":{"kind":"Name","value":"sameCount"}},{"kind":"Field","name":{"kind":"Name","value":"refusedCount"}},{"kind":"Field","name":{"kind":"Name","value":"changedCount"}},{"kind":"Field","name":{"kind":"Name","value":"billingMonth"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdByName"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCommit"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCancel"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanUndo"}},{"kind":"Field","name":{"kind":"Name","value":"seatChanges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SeatChangeFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<BulkActionCommitMutation, BulkActionCommitMutationVariables>;
export const BulkActionCancelDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BulkActionCancel"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UserBulkActionCancelInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userBulkActionCancel"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userBulkAction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BulkActionFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProgressFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Progress"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"secondsLeft"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SeatChangeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SeatChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BulkActionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserBulkAction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"setting"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"userCount"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProgressFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changeCount"}},{"kind":"Field","name":{"kind":"Name","value":"sameCount"}},{"kind":"Field","name":{"kind":"Name","value":"refusedCount"}},{"kind":"Field","name":{"kind":"Name","value":"changedCount"}},{"kind":"Field","name":{"kind":"Name","value":"billingMonth"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdByName"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCommit"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCancel"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanUndo"}},{"kind":"Field","name":{"kind":"Name","value":"seatChanges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SeatChangeFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<BulkActionCancelMutation, BulkActionCancelMutationVariables>;
export const BulkUpdateCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"BulkUpdateCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UserBulkUpdateCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userBulkUpdateCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userBulkAction"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BulkActionFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProgressFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Progress"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"secondsLeft"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SeatChangeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SeatChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BulkActionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserBulkAction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"setting"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"userCount"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProgressFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changeCount"}},{"kind":"Field","name":{"kind":"Name","value":"sameCount"}},{"kind":"Field","name":{"kind":"Name","value":"refusedCount"}},{"kind":"Field","name":{"kind":"Name","value":"changedCount"}},{"kind":"Field","name":{"kind":"Name","value":"billingMonth"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdByName"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCommit"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCancel"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanUndo"}},{"kind":"Field","name":{"kind":"Name","value":"seatChanges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SeatChangeFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<BulkUpdateCreateMutation, BulkUpdateCreateMutationVariables>;
export const BulkActionsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"BulkActions"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userBulkActions"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"BulkActionFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageInfoFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"ProgressFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"Progress"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"done"}},{"kind":"Field","name":{"kind":"Name","value":"total"}},{"kind":"Field","name":{"kind":"Name","value":"secondsLeft"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SeatChangeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SeatChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"BulkActionFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserBulkAction"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"kind"}},{"kind":"Field","name":{"kind":"Name","value":"setting"}},{"kind":"Field","name":{"kind":"Name","value":"on"}},{"kind":"Field","name":{"kind":"Name","value":"scope"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"userCount"}},{"kind":"Field","name":{"kind":"Name","value":"progress"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"ProgressFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"changeCount"}},{"kind":"Field","name":{"kind":"Name","value":"sameCount"}},{"kind":"Field","name":{"kind":"Name","value":"refusedCount"}},{"kind":"Field","name":{"kind":"Name","value":"changedCount"}},{"kind":"Field","name":{"kind":"Name","value":"billingMonth"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdByName"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCommit"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanCancel"}},{"kind":"Field","name":{"kind":"Name","value":"viewerCanUndo"}},{"kind":"Field","name":{"kind":"Name","value":"seatChanges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SeatChangeFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageInfoFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]} as unknown as DocumentNode<BulkActionsQuery, BulkActionsQueryVariables>;
export const UserDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"User"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserDetails"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EveryUserPrivileges"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserPrivileges"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"administrative"}},{"kind":"Field","name":{"kind":"Name","value":"monitoring"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EveryUserPermissions"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserPermissions"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"analyticsDownloadRecordings"}},{"kind":"Field","name":{"kind":"Name","value":"analyticsExportCallHistory"}},{"kind":"Field","name":{"kind":"Name","value":"analyticsExportContacts"}},{"kind":"Field","name":{"kind":"Name","value":"callCenterAdministrative"}},{"kind":"Field","name":{"kind":"Name","value":"callCenterEnable"}},{"kind":"Field","name":{"kind":"Name","value":"callCenterPredictiveDialer"}},{"kind":"Field","name":{"kind":"Name","value":"incomingWebhookEnable"}},{"kind":"Field","name":{"kind":"Name","value":"meetingsAccess"}},{"kind":"Field","name":{"kind":"Name","value":"meetingsBot"}},{"kind":"Field","name":{"kind":"Name","value":"meetingsDownload"}},{"kind":"Field","name":{"kind":"Name","value":"meetingsEnable"}},{"kind":"Field","name":{"kind":"Name","value":"meetingsExportVideoHistory"}},{"kind":"Field","name":{"kind":"Name","value":"meetingsSharedLink"}},{"kind":"Field","name":{"kind":"Name","value":"phoneEnable"}},{"kind":"Field","name":{"kind":"Name","value":"phoneMobileEnable"}},{"kind":"Field","name":{"kind":"Name","value":"recPodEnable"}},{"kind":"Field","name":{"kind":"Name","value":"salesforceEnable"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"loginId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"availableFrom"}},{"kind":"Field","name":{"kind":"Name","value":"temporaryPasswordExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"privileges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EveryUserPrivileges"}}]}},{"kind":"Field","name":{"kind":"Name","value":"permissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EveryUserPermissions"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserDetails"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserRow"}},{"kind":"Field","name":{"kind":"Name","value":"reading"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"lastSignInAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"import"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"update"}},{"kind":"Field","name":{"kind":"Name","value":"demote"}},{"kind":"Field","name":{"kind":"Name","value":"activate"}},{"kind":"Field","name":{"kind":"Name","value":"deactivate"}},{"kind":"Field","name":{"kind":"Name","value":"resetPassword"}},{"kind":"Field","name":{"kind":"Name","value":"delete"}}]}}]}}]} as unknown as DocumentNode<UserQuery, UserQueryVariables>;
export const UserUpdateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UserUpdate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UserUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserDetails"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EveryUserPrivileges"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserPrivileges"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"administrative"}},{"kind":"Field","name":{"kind":"Name","value":"monitoring"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EveryUserPermissions"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserPermissions"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"analyticsDownloadRecordings"}},{"kind":"Field","name":{"kind":"Name","value":"analyticsExportCallHistory"}},{"kind":"Field","name":{"kind":"Name","value":"analyticsExportContacts"}},{"kind":"Field","name":{"kind":"Name","value":"callCenterAdministrative"}},{"kind":"Field","name":{"kind":"Name","value":"callCenterEnable"}},{"kind":"Field","name":{"kind":"Name","value":"callCenterPredictiveDialer"}},{"kind":"Field","name":{"kind":"Name","value":"incomingWebhookEnable"}},{"kind":"Field","name":{"kind":"Name","value":"meetingsAccess"}},{"kind":"Field","name":{"kind":"Name","value":"meetingsBot"}},{"kind":"Field","name":{"kind":"Name","value":"meetingsDownload"}},{"kind":"Field","name":{"kind":"Name","value":"meetingsEnable"}},{"kind":"Field","name":{"kind":"Name","value":"meetingsExportVideoHistory"}},{"kind":"Field","name":{"kind":"Name","value":"meetingsSharedLink"}},{"kind":"Field","name":{"kind":"Name","value":"phoneEnable"}},{"kind":"Field","name":{"kind":"Name","value":"phoneMobileEnable"}},{"kind":"Field","name":{"kind":"Name","value":"recPodEnable"}},{"kind":"Field","name":{"kind":"Name","value":"salesforceEnable"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"loginId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"availableFrom"}},{"kind":"Field","name":{"kind":"Name","value":"temporaryPasswordExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"privileges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EveryUserPrivileges"}}]}},{"kind":"Field","name":{"kind":"Name","value":"permissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EveryUserPermissions"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserDetails"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserRow"}},{"kind":"Field","name":{"kind":"Name","value":"reading"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"lastSignInAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"import"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"update"}},{"kind":"Field","name":{"kind":"Name","value":"demote"}},{"kind":"Field","name":{"kind":"Name","value":"activate"}},{"kind":"Field","name":{"kind":"Name","value":"deactivate"}},{"kind":"Field","name":{"kind":"Name","value":"resetPassword"}},{"kind":"Field","name":{"kind":"Name","value":"delete"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<UserUpdateMutation, UserUpdateMutationVariables>;
export const UserActivateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UserActivate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UserActivateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userActivate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserDetails"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EveryUserPrivileges"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserPrivileges"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"administrative"}},{"kind":"Field","name":{"kind":"Name","value":"monitoring"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EveryUserPermissions"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserPermissions"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"analyticsDownloadRecordings"}},{"kind":"Field","name":{"kind":"Name","value":"analyticsExportCallHistory"}},{"kind":"Field","name":{"kind":"Name","value":"analyticsExportContacts"}},{"kind":"Field","name":{"kind":"Name","value":"callCenterAdministrative"}},{"kind":"Field","name":{"kind":"Name","value":"callCenterEnable"}},{"kind":"Field","name":{"kind":"Name","value":"callCenterPredictiveDialer"}},{"kind":"Field","name":{"kind":"Name","value":"incomingWebhookEnable"}},{"kind":"Field","name":{"kind":"Name","value":"meetingsAccess"}},{"kind":"Field","name":{"kind":"Name","value":"meetingsBot"}},{"kind":"Field","name":{"kind":"Name","value":"meetingsDownload"}},{"kind":"Field","name":{"kind":"Name","value":"meetingsEnable"}},{"kind":"Field","name":{"kind":"Name","value":"meetingsExportVideoHistory"}},{"kind":"Field","name":{"kind":"Name","value":"meetingsSharedLink"}},{"kind":"Field","name":{"kind":"Name","value":"phoneEnable"}},{"kind":"Field","name":{"kind":"Name","value":"phoneMobileEnable"}},{"kind":"Field","name":{"kind":"Name","value":"recPodEnable"}},{"kind":"Field","name":{"kind":"Name","value":"salesforceEnable"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"loginId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"availableFrom"}},{"kind":"Field","name":{"kind":"Name","value":"temporaryPasswordExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"privileges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EveryUserPrivileges"}}]}},{"kind":"Field","name":{"kind":"Name","value":"permissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EveryUserPermissions"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserDetails"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserRow"}},{"kind":"Field","name":{"kind":"Name","value":"reading"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"lastSignInAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"import"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"update"}},{"kind":"Field","name":{"kind":"Name","value":"demote"}},{"kind":"Field","name":{"kind":"Name","value":"activate"}},{"kind":"Field","name":{"kind":"Name","value":"deactivate"}},{"kind":"Field","name":{"kind":"Name","value":"resetPassword"}},{"kind":"Field","name":{"kind":"Name","value":"delete"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<UserActivateMutation, UserActivateMutationVariables>;
export const UserDeactivateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UserDeactivate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UserDeactivateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userDeactivate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserDetails"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EveryUserPrivileges"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserPrivileges"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"administrative"}},{"kind":"Field","name":{"kind":"Name","value":"monitoring"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EveryUserPermissions"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserPermissions"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"analyticsDownloadRecordings"}},{"kind":"Field","name":{"kind":"Name","value":"analyticsExportCallHistory"}},{"kind":"Field","name":{"kind":"Name","value":"analyticsExportContacts"}},{"kind":"Field","name":{"kind":"Name","value":"callCenterAdministrative"}},{"kind":"Field","name":{"kind":"Name","value":"callCenterEnable"}},{"kind":"Field","name":{"kind":"Name","value":"callCenterPredictiveDialer"}},{"kind":"Field","name":{"kind":"Name","value":"incomingWebhookEnable"}},{"kind":"Field","name":{"kind":"Name","value":"meetingsAccess"}},{"kind":"Field","name":{"kind":"Name","value":"meetingsBot"}},{"kind":"Field","name":{"kind":"Name","value":"meetingsDownload"}},{"kind":"Field","name":{"kind":"Name","value":"meetingsEnable"}},{"kind":"Field","name":{"kind":"Name","value":"meetingsExportVideoHistory"}},{"kind":"Field","name":{"kind":"Name","value":"meetingsSharedLink"}},{"kind":"Field","name":{"kind":"Name","value":"phoneEnable"}},{"kind":"Field","name":{"kind":"Name","value":"phoneMobileEnable"}},{"kind":"Field","name":{"kind":"Name","value":"recPodEnable"}},{"kind":"Field","name":{"kind":"Name","value":"salesforceEnable"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"loginId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"availableFrom"}},{"kind":"Field","name":{"kind":"Name","value":"temporaryPasswordExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"privileges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EveryUserPrivileges"}}]}},{"kind":"Field","name":{"kind":"Name","value":"permissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EveryUserPermissions"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserDetails"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserRow"}},{"kind":"Field","name":{"kind":"Name","value":"reading"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"lastSignInAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"import"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"update"}},{"kind":"Field","name":{"kind":"Name","value":"demote"}},{"kind":"Field","name":{"kind":"Name","value":"activate"}},{"kind":"Field","name":{"kind":"Name","value":"deactivate"}},{"kind":"Field","name":{"kind":"Name","value":"resetPassword"}},{"kind":"Field","name":{"kind":"Name","value":"delete"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<UserDeactivateMutation, UserDeactivateMutationVariables>;
export const UserPasswordResetDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UserPasswordReset"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UserPasswordResetInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userPasswordReset"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserDetails"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EveryUserPrivileges"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserPrivileges"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"administrative"}},{"kind":"Field","name":{"kind":"Name","value":"monitoring"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EveryUserPermissions"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserPermissions"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"analyticsDownloadRecordings"}},{"kind":"Field","name":{"kind":"Name","value":"analyticsExportCallHistory"}},{"kind":"Field","name":{"kind":"Name","value":"analyticsExportContacts"}},{"kind":"Field","name":{"kind":"Name","value":"callCenterAdministrative"}},{"kind":"Field","name":{"kind":"Name","value":"callCenterEnable"}},{"kind":"Field","name":{"kind":"Name","value":"callCenterPredictiveDialer"}},{"kind":"Field","name":{"kind":"Name","value":"incomingWebhookEnable"}},{"kind":"Field","name":{"kind":"Name","value":"meetingsAccess"}},{"kind":"Field","name":{"kind":"Name","value":"meetingsBot"}},{"kind":"Field","name":{"kind":"Name","value":"meetingsDownload"}},{"kind":"Field","name":{"kind":"Name","value":"meetingsEnable"}},{"kind":"Field","name":{"kind":"Name","value":"meetingsExportVideoHistory"}},{"kind":"Field","name":{"kind":"Name","value":"meetingsSharedLink"}},{"kind":"Field","name":{"kind":"Name","value":"phoneEnable"}},{"kind":"Field","name":{"kind":"Name","value":"phoneMobileEnable"}},{"kind":"Field","name":{"kind":"Name","value":"recPodEnable"}},{"kind":"Field","name":{"kind":"Name","value":"salesforceEnable"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"loginId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"availableFrom"}},{"kind":"Field","name":{"kind":"Name","value":"temporaryPasswordExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"privileges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EveryUserPrivileges"}}]}},{"kind":"Field","name":{"kind":"Name","value":"permissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EveryUserPermissions"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserDetails"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserRow"}},{"kind":"Field","name":{"kind":"Name","value":"reading"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"lastSignInAt"}},{"kind":"Field","name":{"kind":"Name","value":"version"}},{"kind":"Field","name":{"kind":"Name","value":"import"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}}]}},{"kind":"Field","name":{"kind":"Name","value":"viewerCan"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"update"}},{"kind":"Field","name":{"kind":"Name","value":"demote"}},{"kind":"Field","name":{"kind":"Name","value":"activate"}},{"kind":"Field","name":{"kind":"Name","value":"deactivate"}},{"kind":"Field","name":{"kind":"Name","value":"resetPassword"}},{"kind":"Field","name":{"kind":"Name","value":"delete"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<UserPasswordResetMutation, UserPasswordResetMutationVariables>;
export const UserDeleteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UserDelete"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UserDeleteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userDelete"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deletedUserId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<UserDeleteMutation, UserDeleteMutationVariables>;
export const UserCallCountsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UserCallCounts"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"userIds"}},"type":{"kind":"NonNullType","type":{"kind":"ListType","type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userCallCounts"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"userIds"},"value":{"kind":"Variable","name":{"kind":"Name","value":"userIds"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"calls"}},{"kind":"Field","name":{"kind":"Name","value":"scores"}}]}}]}}]} as unknown as DocumentNode<UserCallCountsQuery, UserCallCountsQueryVariables>;
export const DeletedUserDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"DeletedUser"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"auditEntries"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"IntValue","value":"1"}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"ObjectValue","fields":[{"kind":"ObjectField","name":{"kind":"Name","value":"kind"},"value":{"kind":"ListValue","values":[{"kind":"EnumValue","value":"USER_DELETE"}]}},{"kind":"ObjectField","name":{"kind":"Name","value":"targetId"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}]}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"occurredAt"}},{"kind":"Field","name":{"kind":"Name","value":"actorName"}},{"kind":"Field","name":{"kind":"Name","value":"targetName"}},{"kind":"Field","name":{"kind":"Name","value":"before"}}]}}]}}]}}]} as unknown as DocumentNode<DeletedUserQuery, DeletedUserQueryVariables>;
export const UsersDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"Users"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"first"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"after"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"last"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"Int"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"before"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"search"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"String"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"filter"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"UserFilter"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}},"type":{"kind":"NamedType","name":{"kind":"Name","value":"UserOrder"}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"privileges"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"services"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"reading"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"locale"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"timeZone"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"lastSignIn"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"created"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}},{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"import"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"Boolean"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"users"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"first"},"value":{"kind":"Variable","name":{"kind":"Name","value":"first"}}},{"kind":"Argument","name":{"kind":"Name","value":"after"},"value":{"kind":"Variable","name":{"kind":"Name","value":"after"}}},{"kind":"Argument","name":{"kind":"Name","value":"last"},"value":{"kind":"Variable","name":{"kind":"Name","value":"last"}}},{"kind":"Argument","name":{"kind":"Name","value":"before"},"value":{"kind":"Variable","name":{"kind":"Name","value":"before"}}},{"kind":"Argument","name":{"kind":"Name","value":"search"},"value":{"kind":"Variable","name":{"kind":"Name","value":"search"}}},{"kind":"Argument","name":{"kind":"Name","value":"filter"},"value":{"kind":"Variable","name":{"kind":"Name","value":"filter"}}},{"kind":"Argument","name":{"kind":"Name","value":"orderBy"},"value":{"kind":"Variable","name":{"kind":"Name","value":"orderBy"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"totalCount"}},{"kind":"Field","name":{"kind":"Name","value":"nodes"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserListRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"pageInfo"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"PageInfoFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EveryUserPrivileges"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserPrivileges"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"administrative"}},{"kind":"Field","name":{"kind":"Name","value":"monitoring"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserListRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"loginId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"availableFrom"}},{"kind":"Field","name":{"kind":"Name","value":"temporaryPasswordExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"privileges"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"privileges"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EveryUserPrivileges"}}]}},{"kind":"Field","name":{"kind":"Name","value":"services"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"services"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"reading"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"reading"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"locale"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"locale"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"timeZone"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"timeZone"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"lastSignInAt"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"lastSignIn"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"createdAt"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"created"}}}]}]},{"kind":"Field","name":{"kind":"Name","value":"import"},"directives":[{"kind":"Directive","name":{"kind":"Name","value":"include"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"if"},"value":{"kind":"Variable","name":{"kind":"Name","value":"import"}}}]}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"PageInfoFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"PageInfo"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"hasNextPage"}},{"kind":"Field","name":{"kind":"Name","value":"hasPreviousPage"}},{"kind":"Field","name":{"kind":"Name","value":"startCursor"}},{"kind":"Field","name":{"kind":"Name","value":"endCursor"}}]}}]} as unknown as DocumentNode<UsersQuery, UsersQueryVariables>;
export const ImportNameDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ImportName"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"id"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ID"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userImport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"id"},"value":{"kind":"Variable","name":{"kind":"Name","value":"id"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"fileName"}}]}}]}}]} as unknown as DocumentNode<ImportNameQuery, ImportNameQueryVariables>;
export const UserExportDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UserExport"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UserExportInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userExport"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"download"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"fileName"}},{"kind":"Field","name":{"kind":"Name","value":"url"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userCount"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<UserExportMutation, UserExportMutationVariables>;
export const UserCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UserCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UserCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"user"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserRow"}}]}},{"kind":"Field","name":{"kind":"Name","value":"seatChanges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"SeatChangeFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EveryUserPrivileges"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserPrivileges"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"administrative"}},{"kind":"Field","name":{"kind":"Name","value":"monitoring"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"EveryUserPermissions"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserPermissions"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"analyticsDownloadRecordings"}},{"kind":"Field","name":{"kind":"Name","value":"analyticsExportCallHistory"}},{"kind":"Field","name":{"kind":"Name","value":"analyticsExportContacts"}},{"kind":"Field","name":{"kind":"Name","value":"callCenterAdministrative"}},{"kind":"Field","name":{"kind":"Name","value":"callCenterEnable"}},{"kind":"Field","name":{"kind":"Name","value":"callCenterPredictiveDialer"}},{"kind":"Field","name":{"kind":"Name","value":"incomingWebhookEnable"}},{"kind":"Field","name":{"kind":"Name","value":"meetingsAccess"}},{"kind":"Field","name":{"kind":"Name","value":"meetingsBot"}},{"kind":"Field","name":{"kind":"Name","value":"meetingsDownload"}},{"kind":"Field","name":{"kind":"Name","value":"meetingsEnable"}},{"kind":"Field","name":{"kind":"Name","value":"meetingsExportVideoHistory"}},{"kind":"Field","name":{"kind":"Name","value":"meetingsSharedLink"}},{"kind":"Field","name":{"kind":"Name","value":"phoneEnable"}},{"kind":"Field","name":{"kind":"Name","value":"phoneMobileEnable"}},{"kind":"Field","name":{"kind":"Name","value":"recPodEnable"}},{"kind":"Field","name":{"kind":"Name","value":"salesforceEnable"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserRow"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"User"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"loginId"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"availableFrom"}},{"kind":"Field","name":{"kind":"Name","value":"temporaryPasswordExpiresAt"}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}},{"kind":"Field","name":{"kind":"Name","value":"privileges"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EveryUserPrivileges"}}]}},{"kind":"Field","name":{"kind":"Name","value":"permissions"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"EveryUserPermissions"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"SeatChangeFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"SeatChange"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"what"}},{"kind":"Field","name":{"kind":"Name","value":"before"}},{"kind":"Field","name":{"kind":"Name","value":"after"}},{"kind":"Field","name":{"kind":"Name","value":"limit"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<UserCreateMutation, UserCreateMutationVariables>;
export const UserViewsDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"UserViews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userViews"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserViewFields"}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserViewFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserView"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"search"}},{"kind":"Field","name":{"kind":"Name","value":"filter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"privilege"}},{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"importId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"orderBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}}]}},{"kind":"Field","name":{"kind":"Name","value":"columns"}},{"kind":"Field","name":{"kind":"Name","value":"createdByName"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}}]} as unknown as DocumentNode<UserViewsQuery, UserViewsQueryVariables>;
export const UserViewCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UserViewCreate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UserViewCreateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userViewCreate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userView"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserViewFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserViewFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserView"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"search"}},{"kind":"Field","name":{"kind":"Name","value":"filter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"privilege"}},{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"importId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"orderBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}}]}},{"kind":"Field","name":{"kind":"Name","value":"columns"}},{"kind":"Field","name":{"kind":"Name","value":"createdByName"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<UserViewCreateMutation, UserViewCreateMutationVariables>;
export const UserViewUpdateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UserViewUpdate"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UserViewUpdateInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userViewUpdate"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userView"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserViewFields"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserViewFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserView"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}},{"kind":"Field","name":{"kind":"Name","value":"search"}},{"kind":"Field","name":{"kind":"Name","value":"filter"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"status"}},{"kind":"Field","name":{"kind":"Name","value":"privilege"}},{"kind":"Field","name":{"kind":"Name","value":"service"}},{"kind":"Field","name":{"kind":"Name","value":"locale"}},{"kind":"Field","name":{"kind":"Name","value":"timeZone"}},{"kind":"Field","name":{"kind":"Name","value":"importId"}}]}},{"kind":"Field","name":{"kind":"Name","value":"orderBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"direction"}}]}},{"kind":"Field","name":{"kind":"Name","value":"columns"}},{"kind":"Field","name":{"kind":"Name","value":"createdByName"}},{"kind":"Field","name":{"kind":"Name","value":"createdBy"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"name"}}]}},{"kind":"Field","name":{"kind":"Name","value":"createdAt"}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<UserViewUpdateMutation, UserViewUpdateMutationVariables>;
export const UserViewDeleteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"UserViewDelete"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"UserViewDeleteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userViewDelete"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"deletedId"}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<UserViewDeleteMutation, UserViewDeleteMutationVariables>;
export const ColumnMatchesDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"query","name":{"kind":"Name","value":"ColumnMatches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"columnMatches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"header"}},{"kind":"Field","name":{"kind":"Name","value":"column"}}]}}]}}]} as unknown as DocumentNode<ColumnMatchesQuery, ColumnMatchesQueryVariables>;
export const ColumnMatchesSaveDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"ColumnMatchesSave"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"ColumnMatchesSaveInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"columnMatchesSave"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"columnMatches"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"header"}},{"kind":"Field","name":{"kind":"Name","value":"column"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}}]}}]}}]}}]} as unknown as DocumentNode<ColumnMatchesSaveMutation, ColumnMatchesSaveMutationVariables>;
export const DraftKeyCreateDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DraftKeyCreate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"draftKeyCreate"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"draftKey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<DraftKeyCreateMutation, DraftKeyCreateMutationVariables>;
export const DraftKeyOpenDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DraftKeyOpen"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DraftKeyOpenInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"draftKeyOpen"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"draftKey"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"id"}},{"kind":"Field","name":{"kind":"Name","value":"key"}},{"kind":"Field","name":{"kind":"Name","value":"expiresAt"}}]}},{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<DraftKeyOpenMutation, DraftKeyOpenMutationVariables>;
export const DraftKeyDeleteDocument = {"kind":"Document","definitions":[{"kind":"OperationDefinition","operation":"mutation","name":{"kind":"Name","value":"DraftKeyDelete"},"variableDefinitions":[{"kind":"VariableDefinition","variable":{"kind":"Variable","name":{"kind":"Name","value":"input"}},"type":{"kind":"NonNullType","type":{"kind":"NamedType","name":{"kind":"Name","value":"DraftKeyDeleteInput"}}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"draftKeyDelete"},"arguments":[{"kind":"Argument","name":{"kind":"Name","value":"input"},"value":{"kind":"Variable","name":{"kind":"Name","value":"input"}}}],"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"userErrors"},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"FragmentSpread","name":{"kind":"Name","value":"UserErrorFields"}}]}}]}}]}},{"kind":"FragmentDefinition","name":{"kind":"Name","value":"UserErrorFields"},"typeCondition":{"kind":"NamedType","name":{"kind":"Name","value":"UserError"}},"selectionSet":{"kind":"SelectionSet","selections":[{"kind":"Field","name":{"kind":"Name","value":"code"}},{"kind":"Field","name":{"kind":"Name","value":"field"}},{"kind":"Field","name":{"kind":"Name","value":"message"}}]}}]} as unknown as DocumentNode<DraftKeyDeleteMutation, DraftKeyDeleteMutationVariables>;