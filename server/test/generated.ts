// Written by scripts/generate.mjs from server/schema.graphql and what the tests give to gql(). Do not edit.
/** Internal type. DO NOT USE DIRECTLY. */
type Exact<T extends { [key: string]: unknown }> = { [K in keyof T]: T[K] };
/** Internal type. DO NOT USE DIRECTLY. */
export type Incremental<T> = T | { [P in keyof T]?: P extends ' $fragmentName' | '__typename' ? T[P] : never };
/** What kind of actor did what an entry tells. */
export type AuditActorKind =
  /** Whoever runs the installation, on the command line. */
  | 'OPERATOR'
  /** A program with a service token. */
  | 'SERVICE_TOKEN'
  /** Rollcall itself. */
  | 'SYSTEM'
  /** Someone not signed in, whose login ID is unknown. */
  | 'UNKNOWN'
  /** A user. */
  | 'USER';

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
  /** Downloaded the recording of a call. */
  | 'CALL_AUDIO_DOWNLOAD'
  /** Exported calls. */
  | 'CALL_EXPORT'
  /** Changed the memo of a call. */
  | 'CALL_MEMO_UPDATE'
  /** Deleted calls past their retention. */
  | 'CALL_RETENTION_END'
  /** Matched columns. */
  | 'COLUMN_MATCHES_SAVE'
  /** Added a contact. */
  | 'CONTACT_CREATE'
  /** Deleted a contact. */
  | 'CONTACT_DELETE'
  /** Exported contacts. */
  | 'CONTACT_EXPORT'
  /** Added contacts from a file. */
  | 'CONTACT_IMPORT'
  /** Changed a contact. */
  | 'CONTACT_UPDATE'
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
  /** Created a service token. */
  | 'SERVICE_TOKEN_CREATE'
  /** Revoked a service token. */
  | 'SERVICE_TOKEN_REVOKE'
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

/** Whether there is audio of a call. */
export type CallAudioState =
  /** It was announced, and can still come. */
  | 'AWAITED'
  /** It was announced, and did not come in time. */
  | 'EXPIRED'
  /** None was announced. */
  | 'NONE'
  /** It is there. */
  | 'STORED';

/** What audio is by its first bytes. */
export type CallAudioType =
  /** MPEG-4 audio. */
  | 'M4A'
  /** MPEG audio. */
  | 'MP3'
  /** Waveform audio. */
  | 'WAV';

/** On which channel of a recording someone is heard. */
export type CallChannel =
  /** The left one. */
  | 'LEFT'
  /** The right one. */
  | 'RIGHT';

/** Which calls are written to a file, and how. */
export type CallExportInput = {
  /** The encoding of the file. SHIFT_JIS is refused with UNREPRESENTABLE_CHARACTER where something can not be written in it. */
  readonly encoding: CsvEncoding;
  /** As in `calls`; all where it is left out. */
  readonly filter?: CallFilter | null | undefined;
};

/** Calls that meet every condition given. */
export type CallFilter = {
  /** Begun at this instant or later. */
  readonly from?: string | null | undefined;
  /** Of any of these kinds. */
  readonly kind?: ReadonlyArray<CallKind> | null | undefined;
  /** With an overall score of so much or more, 0 to 100: of the user of `userId`, else of anyone; without administrative privileges, of oneself. */
  readonly overallFrom?: number | null | undefined;
  /** With an overall score of so much or less, in the same way. */
  readonly overallTo?: number | null | undefined;
  /** How one of its three numbers begins, as the reader's country writes it or with the country's code; or else how the name of someone who took part begins, as it was then. Case, width and spaces make no difference. */
  readonly search?: string | null | undefined;
  /** In any of these states. */
  readonly status?: ReadonlyArray<CallStatus> | null | undefined;
  /** Begun before this instant. */
  readonly to?: string | null | undefined;
  /** In which this user took part; whose calls a deleted user has is still found by their ID. */
  readonly userId?: string | number | null | undefined;
  /** True: whose audio is there, `audio.state` STORED. False: all others. */
  readonly withAudio?: boolean | null | undefined;
};

/** Who called whom. */
export type CallKind =
  /** From one extension to another. */
  | 'EXTENSION'
  /** Someone outside called. */
  | 'INCOMING'
  /** Someone outside was called. */
  | 'OUTGOING'
  /** Handed over from another call. */
  | 'TRANSFER';

/** What `callMemoUpdate` takes. */
export type CallMemoUpdateInput = {
  /** The memo over which this one is written, as `Call.memo` told it: empty where there was none. */
  readonly before: string;
  /** The call. */
  readonly id: string | number;
  /** What is to stand: 1,000 characters at most, in as many lines as one likes. It is trimmed; empty removes the memo. */
  readonly memo: string;
};

/** On which side of a call someone is. */
export type CallSide =
  /** Calls. */
  | 'FROM'
  /** Is called. */
  | 'TO';

/** How a call stands, or how it ended. */
export type CallStatus =
  /** The line was busy. */
  | 'BUSY'
  /** Whoever called gave up before it was answered. */
  | 'CANCELED'
  /** It was answered, and has ended. */
  | 'COMPLETED'
  /** It could not be put through, or broke off. */
  | 'FAILED'
  /** Nobody answered. */
  | 'MISSED'
  /** It rings. */
  | 'RINGING'
  /** It was answered, and goes on. */
  | 'TALKING';

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

/** What a contact is made of. A company or a person has to be there, and a number. */
export type ContactCreateInput = {
  /** 5 at most, of 30 characters each, without semicolons. */
  readonly categories?: ReadonlyArray<string>;
  /** 100 characters at most. */
  readonly company?: string;
  /** 1 to 10, as the country of whoever sends them writes them, or with the country's code. Blank ones, and those that stand there a second time, are left out. */
  readonly numbers: ReadonlyArray<string>;
  /** 60 characters at most. */
  readonly person?: string;
};

/** What `contactDelete` takes. */
export type ContactDeleteInput = {
  /** 1 to 100 contacts. */
  readonly ids: ReadonlyArray<string | number>;
};

/** Which contacts are written to a file, and how. */
export type ContactExportInput = {
  /** As in `contacts`. */
  readonly category?: string | null | undefined;
  /** The encoding of the file. SHIFT_JIS is refused with UNREPRESENTABLE_CHARACTER where something can not be written in it. */
  readonly encoding: CsvEncoding;
  /** As in `contacts`; all where it is left out. */
  readonly search?: string | null | undefined;
};

/** A file of contacts: exactly one of `fileId` and `csv` is given. */
export type ContactImportInput = {
  /** Whether the contacts are to be added where nothing is wrong; the file is only checked otherwise. */
  readonly commit?: boolean;
  /** The decoded text of a CSV file. */
  readonly csv?: string | null | undefined;
  /** The encoding of the bytes of `fileId`. Where it is left out it is found out, or asked for. */
  readonly encoding?: CsvSourceEncoding | null | undefined;
  /** The ID that `POST /files` answered when you uploaded the bytes: CSV in any encoding that `CsvSourceEncoding` names, or an .xlsx workbook. It is good until contacts were added by it. */
  readonly fileId?: string | number | null | undefined;
  /** The name of the file, for the audit log. */
  readonly fileName: string;
};

/** What a contact is to be made of: all of it, in place of what there is. */
export type ContactUpdateInput = {
  /** 5 at most, of 30 characters each, without semicolons. */
  readonly categories?: ReadonlyArray<string>;
  /** 100 characters at most. */
  readonly company?: string;
  /** The contact. */
  readonly id: string | number;
  /** 1 to 10, as the country of whoever sends them writes them, or with the country's code. Blank ones, and those that stand there a second time, are left out. */
  readonly numbers: ReadonlyArray<string>;
  /** 60 characters at most. */
  readonly person?: string;
  /** The version over which this one is written. */
  readonly version: number;
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
  /** There is no such call, or it is not the caller's to see. */
  | 'CALL_NOT_FOUND'
  /** The value is a number, a day, a time or an amount that a spreadsheet has probably made of what was typed. */
  | 'CHANGED_BY_SPREADSHEET'
  /** Someone else changed the user since they were read. Look at them anew. */
  | 'CHANGED_MEANWHILE'
  /** What was typed to confirm is not the login ID of the user. */
  | 'CONFIRMATION_MISMATCH'
  /** The contact has another version than the one that was given: someone changed it meanwhile. */
  | 'CONTACT_CHANGED'
  /** No header with the numbers, and a company or a person, was found in the file. */
  | 'CONTACT_COLUMNS_NOT_FOUND'
  /** The organization has no contact of this ID. */
  | 'CONTACT_NOT_FOUND'
  /** The number of users that was given to confirm is another by now. */
  | 'COUNT_MISMATCH'
  /** The header names a column more than once. */
  | 'DUPLICATE_COLUMN'
  /** The login ID stands in another row of the file too. */
  | 'DUPLICATE_IN_FILE'
  /** The bytes of the file may be text in several encodings, or in one that is never guessed: give `encoding`. `encodings` of the error has the likeliest. */
  | 'ENCODING_UNCERTAIN'
  /** The time is past, or more than 366 days ahead. */
  | 'EXPIRY_OUT_OF_RANGE'
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
  /** The value is neither an IP address nor a network in CIDR notation. */
  | 'INVALID_ADDRESS'
  /** A character stands in the value that can not stand there. */
  | 'INVALID_CHARACTER'
  /** The login ID or the password is wrong, or the user is deactivated. */
  | 'INVALID_CREDENTIALS'
  /** The login ID is not in e-mail address format. */
  | 'INVALID_FORMAT'
  /** The text can not be read as a telephone number of the zone of whoever sends it, nor of any country. */
  | 'INVALID_NUMBER'
  /** The text can be read neither as an extension nor as a telephone number of the user's zone, nor of any country. */
  | 'INVALID_USER_NUMBER'
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
  /** Someone else has written another memo meanwhile. */
  | 'MEMO_CHANGED'
  /** The header lacks a column that has to be there. */
  | 'MISSING_COLUMN'
  /** There are more issues than the 1000 that are kept of a file. The value says how many more. */
  | 'MORE_ISSUES'
  /** Neither a login ID nor a user name stands in the row: only what the template wrote. See `leaveOutUnfilled`. */
  | 'NOBODY_IN_ROW'
  /** Only those who took part in a call write its memo. */
  | 'NOT_IN_CALL'
  /** The setting is about a service that the contract does not have. */
  | 'NOT_SUBSCRIBED'
  /** The file has a header, and no row below it. */
  | 'NO_CONTACTS_IN_FILE'
  /** There is no row with a user. */
  | 'NO_ROWS'
  /** No user is selected. */
  | 'NO_USERS'
  /** The number belongs to another contact, or to another user, which the message names. */
  | 'NUMBER_TAKEN'
  /** The number stands in an earlier row of the file. */
  | 'NUMBER_TWICE_IN_FILE'
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
  /** A service token gives no privileges, and changes neither the login ID nor the password of a user who has some. */
  | 'PRIVILEGES_NOT_BY_TOKEN'
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
  /** The organization has no service token of this ID. */
  | 'SERVICE_TOKEN_NOT_FOUND'
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
  /** More than 100000 calls match, which is the most of one file. */
  | 'TOO_MANY_CALLS'
  /** The row has more cells than the header. */
  | 'TOO_MANY_CELLS'
  /** Something stands beyond column 200. */
  | 'TOO_MANY_COLUMNS'
  /** The organization has 100,000 contacts, which is the most. */
  | 'TOO_MANY_CONTACTS'
  /** The file has more than 10,000 contacts. */
  | 'TOO_MANY_CONTACTS_IN_FILE'
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
  /** The organization has 50 service tokens that can be used, which is the most. */
  | 'TOO_MANY_SERVICE_TOKENS'
  /** More than 100000 users match, which is the most of one export. */
  | 'TOO_MANY_USERS'
  /** The list has more entries than a contact takes. */
  | 'TOO_MANY_VALUES'
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

/** Why an event of a delivery is rejected. */
export type IncomingWebhookRejectionCode =
  /** Two speakers on one channel. */
  | 'CHANNEL_TAKEN'
  /** The field is missing, too long, or not of its kind. */
  | 'INVALID_FIELD'
  /** The time contradicts the others, lies ahead or before 2000, or makes a call of more than a week. */
  | 'INVALID_TIME'
  /** The organization has no Incoming Webhook. */
  | 'NOT_SUBSCRIBED'
  /** The call began before the days of which calls are kept; it was deleted, or is not taken any more. */
  | 'RETENTION_ENDED'
  /** A score of someone who took no part. */
  | 'USER_NOT_IN_CALL'
  /** No user is named. */
  | 'USER_REQUIRED'
  /** One user cannot take part twice. */
  | 'USER_TWICE'
  /** The organization has no such user, or no longer. */
  | 'USER_UNKNOWN'
  /** The user lacks Incoming Webhook Enable. */
  | 'WEBHOOK_NOT_ALLOWED';

/** What became of an event of a delivery. */
export type IncomingWebhookResult =
  /** Another call has this ID, or something else was told of this one before; it stays as it is. */
  | 'CONFLICT'
  /** Taken. */
  | 'CREATED'
  /** The same was told before. */
  | 'DUPLICATE'
  /** Not taken. */
  | 'REJECTED'
  /** Taken, of a call or a score that was there. */
  | 'UPDATED';

/** What `incomingWebhookSecretCreate` takes. */
export type IncomingWebhookSecretCreateInput = {
  /** What it is to be good for. */
  readonly kind: IncomingWebhookSecretKind;
};

/** What `incomingWebhookSecretDelete` takes. */
export type IncomingWebhookSecretDeleteInput = {
  /** Of the secret. One that is not there is ended already. */
  readonly id: string | number;
};

/** How a telephone system shows that it may send. */
export type IncomingWebhookSecretKind =
  /** It signs what it sends, as Standard Webhooks says. */
  | 'SIGNING'
  /** It sends a token in the header Authorization, for one that cannot sign. */
  | 'TOKEN'
  /** It knows nothing but a path, which is the secret: for senders made for MiiTel's Incoming Webhook. */
  | 'URL';

/** What an issue means for its import. */
export type IssueSeverity =
  /** With it nobody of the file is added. */
  | 'ERROR'
  /** To be thought about: its row can be added all the same. */
  | 'WARNING';

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

/** What `serviceTokenCreate` takes. */
export type ServiceTokenCreateInput = {
  /** Addresses, and networks such as 192.0.2.0/24, from where it can be used: 20 at most. Anywhere where it is left out. */
  readonly addresses?: ReadonlyArray<string> | null | undefined;
  /** From when it can be used no more: within 366 days. */
  readonly expiresAt: string;
  /** What the program is called: 1 to 50 characters as a person counts them. */
  readonly name: string;
  /** What it is to be good for: one at least. They can not be changed. */
  readonly scopes: ReadonlyArray<ServiceTokenScope>;
};

/** What `serviceTokenRevoke` takes. */
export type ServiceTokenRevokeInput = {
  /** The token. */
  readonly id: string | number;
};

/** What a service token is good for. What the guide calls `users:read` is `USERS_READ` here. */
export type ServiceTokenScope =
  /** Read and export the audit log. */
  | 'AUDIT_READ'
  /** See and export everyone's calls. */
  | 'CALLS_READ'
  /** See and export contacts. */
  | 'CONTACTS_READ'
  /** Add, change, delete and import contacts. */
  | 'CONTACTS_WRITE'
  /** See imports, their rows and their results. */
  | 'IMPORTS_READ'
  /** Upload, run, cancel and undo imports. */
  | 'IMPORTS_WRITE'
  /** See the contract, the password policy and the Incoming Webhook. */
  | 'ORGANIZATION_READ'
  /** Change the password policy. */
  | 'ORGANIZATION_WRITE'
  /** Play and download recordings of calls. */
  | 'RECORDINGS_READ'
  /** See users, their settings, sessions and bulk actions, and export them. */
  | 'USERS_READ'
  /** Add, change, deactivate and delete users, one or many. */
  | 'USERS_WRITE';

/** Whether a service token can be used. */
export type ServiceTokenStatus =
  /** It can be used. */
  | 'ACTIVE'
  /** Its time is over. */
  | 'EXPIRED'
  /** An administrator or the operator has ended it. */
  | 'REVOKED';

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
  /** The extension, of 8 digits at most, or the telephone number under which the user is called, as their own zone's country writes it or with a country's code. In an organization it belongs to one user. */
  readonly phoneNumber?: string | null | undefined;
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
  /** Whether there is a column for extensions and numbers; none where left out. */
  readonly phoneNumber?: boolean | null | undefined;
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
  /** The extension or number, as in `UserCreateInput`. */
  readonly phoneNumber?: string | null | undefined;
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
  /** The extension or number of the user. */
  | 'PHONE_NUMBER'
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
  /** Another extension or number, as in `UserCreateInput`; an empty one takes it away. */
  readonly phoneNumber?: string | null | undefined;
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

/** An enum describing what kind of type a given `__Type` is. */
export type __TypeKind =
  /** Indicates this type is a scalar. */
  | 'SCALAR'
  /** Indicates this type is an object. `fields` and `interfaces` are valid fields. */
  | 'OBJECT'
  /** Indicates this type is an interface. `fields`, `interfaces`, and `possibleTypes` are valid fields. */
  | 'INTERFACE'
  /** Indicates this type is a union. `possibleTypes` is a valid field. */
  | 'UNION'
  /** Indicates this type is an enum. `enumValues` is a valid field. */
  | 'ENUM'
  /** Indicates this type is an input object. `inputFields` is a valid field. */
  | 'INPUT_OBJECT'
  /** Indicates this type is a list. `ofType` is a valid field. */
  | 'LIST'
  /** Indicates this type is a non-null. `ofType` is a valid field. */
  | 'NON_NULL';

export type AccessViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type AccessViewerQuery = { readonly viewer: { readonly id: string } | null, readonly auditEntries: { readonly nodes: ReadonlyArray<{ readonly id: string }> } };

export type AccessRefusalsAuditEntriesQueryVariables = Exact<{ [key: string]: never; }>;


export type AccessRefusalsAuditEntriesQuery = { readonly auditEntries: { readonly nodes: ReadonlyArray<{ readonly actorId: string | null, readonly targetName: string | null, readonly after: Readonly<Record<string, unknown>> | null }> } };

export type ViewerIdQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerIdQuery = { readonly viewer: { readonly id: string } | null };

export type ViewerLoginIdQueryVariables = Exact<{ [key: string]: never; }>;


export type ViewerLoginIdQuery = { readonly viewer: { readonly loginId: string } | null };

export type ProgramUsersQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type ProgramUsersQuery = { readonly users: { readonly nodes: ReadonlyArray<{ readonly loginId: string }> } };

export type AuditAuditEntriesQueryVariables = Exact<{ [key: string]: never; }>;


export type AuditAuditEntriesQuery = { readonly auditEntries: { readonly totalCount: number } };

export type AuditAuditEntries2QueryVariables = Exact<{
  filter?: AuditEntryFilter | null | undefined;
}>;


export type AuditAuditEntries2Query = { readonly auditEntries: { readonly nodes: ReadonlyArray<{ readonly kind: AuditKind | null, readonly targetName: string | null }> } };

export type AuditAuditVerifyQueryVariables = Exact<{ [key: string]: never; }>;


export type AuditAuditVerifyQuery = { readonly auditVerify: { readonly entryCount: number, readonly faults: ReadonlyArray<{ readonly sequence: number, readonly fault: AuditFault }> } };

export type AuditChainsAuditVerifyQueryVariables = Exact<{ [key: string]: never; }>;


export type AuditChainsAuditVerifyQuery = { readonly auditVerify: { readonly faults: ReadonlyArray<{ readonly sequence: number, readonly fault: AuditFault }> } };

export type AuditChainsAuditEntriesQueryVariables = Exact<{ [key: string]: never; }>;


export type AuditChainsAuditEntriesQuery = { readonly auditEntries: { readonly nodes: ReadonlyArray<{ readonly sequence: number, readonly kind: AuditKind | null, readonly occurredAt: string | null, readonly before: Readonly<Record<string, unknown>> | null, readonly after: Readonly<Record<string, unknown>> | null, readonly damaged: boolean }> } };

export type AuditKindsWebhookQueryVariables = Exact<{ [key: string]: never; }>;


export type AuditKindsWebhookQuery = { readonly incomingWebhook: { readonly secrets: ReadonlyArray<{ readonly id: string }> } };

export type AuditKindsViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type AuditKindsViewerQuery = { readonly viewer: { readonly id: string, readonly version: number } | null };

export type AuditKindsCallQueryVariables = Exact<{ [key: string]: never; }>;


export type AuditKindsCallQuery = { readonly calls: { readonly nodes: ReadonlyArray<{ readonly id: string }> } };

export type AuditKindsSessionsQueryVariables = Exact<{ [key: string]: never; }>;


export type AuditKindsSessionsQuery = { readonly sessions: ReadonlyArray<{ readonly id: string, readonly current: boolean }> };

export type AuditKindsSignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type AuditKindsSignOutMutation = { readonly signOut: { readonly __typename: 'SignOutPayload' } | null };

export type AuditPageQueryVariables = Exact<{
  filter?: AuditEntryFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type AuditPageQuery = { readonly auditEntries: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly sequence: number, readonly kind: AuditKind | null, readonly actorName: string, readonly targetName: string | null, readonly after: Readonly<Record<string, unknown>> | null }> } };

export type AuditLogAuditEntriesQueryVariables = Exact<{
  targetId: string | number;
}>;


export type AuditLogAuditEntriesQuery = { readonly auditEntries: { readonly nodes: ReadonlyArray<{ readonly targetName: string | null, readonly actorUser: { readonly loginId: string } | null, readonly targetUser: { readonly id: string, readonly name: string } | null }> } };

export type AuditHighlightsQueryVariables = Exact<{
  first: number;
  kind?: ReadonlyArray<AuditKind> | AuditKind | null | undefined;
}>;


export type AuditHighlightsQuery = { readonly auditHighlights: ReadonlyArray<{ readonly kind: AuditKind | null, readonly targetName: string | null }> };

export type ManyUsersQueryVariables = Exact<{
  id: string | number;
}>;


export type ManyUsersQuery = { readonly users: { readonly nodes: ReadonlyArray<{ readonly id: string }> } };

export type BulkActionUserQueryVariables = Exact<{
  id: string | number;
}>;


export type BulkActionUserQuery = { readonly user: { readonly loginId: string, readonly status: UserStatus, readonly locale: Locale, readonly timeZone: string, readonly version: number, readonly privileges: { readonly administrative: boolean }, readonly permissions: { readonly phoneEnable: boolean, readonly meetingsAccess: Scope } } | null };

export type BulkActionAuditEntriesQueryVariables = Exact<{
  id: string | number;
}>;


export type BulkActionAuditEntriesQuery = { readonly auditEntries: { readonly nodes: ReadonlyArray<{ readonly kind: AuditKind | null, readonly targetId: string | null, readonly before: Readonly<Record<string, unknown>> | null, readonly after: Readonly<Record<string, unknown>> | null }> } };

export type BulkActionUsersQueryVariables = Exact<{ [key: string]: never; }>;


export type BulkActionUsersQuery = { readonly users: { readonly totalCount: number } };

export type BulkActionAuditVerifyQueryVariables = Exact<{ [key: string]: never; }>;


export type BulkActionAuditVerifyQuery = { readonly auditVerify: { readonly faults: ReadonlyArray<{ readonly __typename: 'AuditChainFault' }> } };

export type BulkActionRetriesUsersQueryVariables = Exact<{ [key: string]: never; }>;


export type BulkActionRetriesUsersQuery = { readonly users: { readonly nodes: ReadonlyArray<{ readonly id: string }> } };

export type BulkActionRetriesUserBulkActionsQueryVariables = Exact<{ [key: string]: never; }>;


export type BulkActionRetriesUserBulkActionsQuery = { readonly userBulkActions: { readonly totalCount: number } };

export type BulkActionRetriesAuditEntriesQueryVariables = Exact<{ [key: string]: never; }>;


export type BulkActionRetriesAuditEntriesQuery = { readonly auditEntries: { readonly nodes: ReadonlyArray<{ readonly id: string }> } };

export type BulkPasswordCommitMutationVariables = Exact<{
  input: UserBulkActionCommitInput;
}>;


export type BulkPasswordCommitMutation = { readonly userBulkActionCommit: { readonly userBulkAction: { readonly id: string, readonly status: UserBulkActionStatus } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: string | null, readonly message: string }> } | null };

export type BulkResetViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type BulkResetViewerQuery = { readonly viewer: { readonly id: string } | null };

export type BulkResetUserQueryVariables = Exact<{
  id: string | number;
}>;


export type BulkResetUserQuery = { readonly user: { readonly version: number, readonly mustChangePassword: boolean } | null };

export type BulkResetEntriesQueryVariables = Exact<{ [key: string]: never; }>;


export type BulkResetEntriesQuery = { readonly auditEntries: { readonly nodes: ReadonlyArray<{ readonly kind: AuditKind | null, readonly targetId: string | null, readonly before: Readonly<Record<string, unknown>> | null, readonly after: Readonly<Record<string, unknown>> | null }> } };

export type BulkResetUsersQueryVariables = Exact<{
  id: string | number;
}>;


export type BulkResetUsersQuery = { readonly userBulkAction: { readonly users: { readonly nodes: ReadonlyArray<{ readonly userId: string, readonly loginId: string | null, readonly locale: Locale | null, readonly timeZone: string | null }> } } | null };

export type BulkUpdateUsersQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type BulkUpdateUsersQuery = { readonly users: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly name: string, readonly locale: Locale, readonly timeZone: string, readonly version: number, readonly privileges: { readonly administrative: boolean, readonly monitoring: boolean }, readonly permissions: { readonly phoneEnable: boolean, readonly meetingsAccess: Scope, readonly recPodEnable: boolean } }> } };

export type BulkUpdateUserUpdateMutationVariables = Exact<{
  input: UserUpdateInput;
}>;


export type BulkUpdateUserUpdateMutation = { readonly userUpdate: { readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode }> } | null };

export type BulkUpdateAuditEntriesQueryVariables = Exact<{
  id: string | number;
}>;


export type BulkUpdateAuditEntriesQuery = { readonly auditEntries: { readonly nodes: ReadonlyArray<{ readonly kind: AuditKind | null, readonly before: Readonly<Record<string, unknown>> | null, readonly after: Readonly<Record<string, unknown>> | null }> } };

export type BulkUpdateUserBulkActionCreateMutationVariables = Exact<{
  input: UserBulkActionCreateInput;
}>;


export type BulkUpdateUserBulkActionCreateMutation = { readonly userBulkActionCreate: { readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode }> } | null };

export type CallAudioQueryVariables = Exact<{ [key: string]: never; }>;


export type CallAudioQuery = { readonly calls: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly externalId: string, readonly audioUrl: string | null, readonly audioDownloadUrl: string | null, readonly audio: { readonly state: CallAudioState, readonly type: CallAudioType | null, readonly bytes: number | null } }> } };

export type CallsWithAudioQueryVariables = Exact<{
  filter?: CallFilter | null | undefined;
}>;


export type CallsWithAudioQuery = { readonly calls: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly externalId: string }> } };

export type AudioUserQueryVariables = Exact<{ [key: string]: never; }>;


export type AudioUserQuery = { readonly users: { readonly nodes: ReadonlyArray<{ readonly id: string }> } };

export type AudioDownloadsQueryVariables = Exact<{ [key: string]: never; }>;


export type AudioDownloadsQuery = { readonly auditEntries: { readonly nodes: ReadonlyArray<{ readonly actorName: string, readonly targetName: string | null, readonly after: Readonly<Record<string, unknown>> | null }> } };

export type AudioDoraQueryVariables = Exact<{ [key: string]: never; }>;


export type AudioDoraQuery = { readonly users: { readonly nodes: ReadonlyArray<{ readonly version: number }> } };

export type BucketCallsQueryVariables = Exact<{ [key: string]: never; }>;


export type BucketCallsQuery = { readonly calls: { readonly nodes: ReadonlyArray<{ readonly externalId: string, readonly audioUrl: string | null, readonly audioDownloadUrl: string | null, readonly audio: { readonly state: CallAudioState } }> } };

export type BucketDownloadsQueryVariables = Exact<{ [key: string]: never; }>;


export type BucketDownloadsQuery = { readonly auditEntries: { readonly nodes: ReadonlyArray<{ readonly actorName: string }> } };

export type CallContactsQueryVariables = Exact<{ [key: string]: never; }>;


export type CallContactsQuery = { readonly calls: { readonly nodes: ReadonlyArray<{ readonly externalId: string, readonly contact: { readonly company: string, readonly person: string } | null }> } };

export type ContactsUnderWayQueryVariables = Exact<{ [key: string]: never; }>;


export type ContactsUnderWayQuery = { readonly callsUnderWay: { readonly calls: ReadonlyArray<{ readonly contact: { readonly company: string } | null }> } };

export type DemoContactsQueryVariables = Exact<{ [key: string]: never; }>;


export type DemoContactsQuery = { readonly calls: { readonly nodes: ReadonlyArray<{ readonly contact: { readonly company: string } | null }> }, readonly contacts: { readonly totalCount: number }, readonly auditEntries: { readonly nodes: ReadonlyArray<{ readonly actorName: string }> } };

export type CallDashboardQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type CallDashboardQuery = { readonly callDashboard: { readonly organizationMedian: number | null, readonly days: ReadonlyArray<{ readonly day: string, readonly calls: number, readonly answered: number, readonly talkSeconds: number, readonly overall: number | null }>, readonly total: { readonly calls: number, readonly answered: number, readonly talkSeconds: number, readonly overall: number | null }, readonly previous: { readonly calls: number, readonly answered: number, readonly talkSeconds: number, readonly overall: number | null }, readonly best: ReadonlyArray<{ readonly callId: string, readonly startedAt: string, readonly overall: number }>, readonly worst: ReadonlyArray<{ readonly overall: number }> } };

export type DashboardCallQueryVariables = Exact<{
  id: string | number;
}>;


export type DashboardCallQuery = { readonly call: { readonly externalId: string } | null };

export type CallMeasuresQueryVariables = Exact<{
  day: string;
}>;


export type CallMeasuresQuery = { readonly callDashboard: { readonly total: { readonly overall: number | null, readonly talkRatio: number | null, readonly overlapsPerMinute: number | null, readonly silencesPerMinute: number | null, readonly speechRate: number | null, readonly partnerSpeechRate: number | null } } };

export type CallWeekQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type CallWeekQuery = { readonly callDashboard: { readonly week: ReadonlyArray<{ readonly weekday: number, readonly hour: number, readonly calls: number }> } };

export type CallFiguresQueryVariables = Exact<{ [key: string]: never; }>;


export type CallFiguresQuery = { readonly callOverallBins: ReadonlyArray<number>, readonly callDays: ReadonlyArray<{ readonly day: string, readonly calls: number }> };

export type ExampleCallsQueryVariables = Exact<{ [key: string]: never; }>;


export type ExampleCallsQuery = { readonly calls: { readonly nodes: ReadonlyArray<{ readonly externalId: string, readonly audio: { readonly state: CallAudioState, readonly bytes: number | null }, readonly scores: ReadonlyArray<{ readonly overall: number | null }> }> } };

export type CallExportAnneQueryVariables = Exact<{ [key: string]: never; }>;


export type CallExportAnneQuery = { readonly users: { readonly nodes: ReadonlyArray<{ readonly id: string }> } };

export type CallExportsQueryVariables = Exact<{ [key: string]: never; }>;


export type CallExportsQuery = { readonly auditEntries: { readonly nodes: ReadonlyArray<{ readonly actorName: string, readonly after: Readonly<Record<string, unknown>> | null }> } };

export type CallExportMemoQueryVariables = Exact<{ [key: string]: never; }>;


export type CallExportMemoQuery = { readonly calls: { readonly nodes: ReadonlyArray<{ readonly id: string }> } };

export type CallExportRefusalsQueryVariables = Exact<{
  id: string | number;
}>;


export type CallExportRefusalsQuery = { readonly auditEntries: { readonly nodes: ReadonlyArray<{ readonly after: Readonly<Record<string, unknown>> | null }> } };

export type CallExportCarlQueryVariables = Exact<{ [key: string]: never; }>;


export type CallExportCarlQuery = { readonly users: { readonly nodes: ReadonlyArray<{ readonly id: string }> } };

export type HistoryPageQueryVariables = Exact<{
  filter?: CallFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
}>;


export type HistoryPageQuery = { readonly calls: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly externalId: string, readonly scores: ReadonlyArray<{ readonly userId: string }>, readonly participants: ReadonlyArray<{ readonly userId: string | null, readonly userDeleted: boolean, readonly name: string }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } };

export type HistoryCallQueryVariables = Exact<{
  id: string | number;
}>;


export type HistoryCallQuery = { readonly call: { readonly externalId: string, readonly scores: ReadonlyArray<{ readonly userId: string }> } | null };

export type HistoryCountsQueryVariables = Exact<{
  userIds: ReadonlyArray<string | number> | string | number;
}>;


export type HistoryCountsQuery = { readonly userCallCounts: { readonly calls: number, readonly scores: number } };

export type BulkCountsQueryVariables = Exact<{
  id: string | number;
}>;


export type BulkCountsQuery = { readonly userBulkAction: { readonly callCounts: { readonly calls: number, readonly scores: number } | null } | null };

export type HistoryUndoneQueryVariables = Exact<{ [key: string]: never; }>;


export type HistoryUndoneQuery = { readonly users: { readonly nodes: ReadonlyArray<{ readonly loginId: string }> } };

export type IngestCallsQueryVariables = Exact<{ [key: string]: never; }>;


export type IngestCallsQuery = { readonly calls: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly externalId: string, readonly kind: CallKind, readonly status: CallStatus, readonly startedAt: string, readonly answeredAt: string | null, readonly endedAt: string | null, readonly ringSeconds: number | null, readonly talkSeconds: number | null, readonly stereo: boolean, readonly circuitNumber: string | null, readonly fromNumber: string | null, readonly toNumber: string | null, readonly queue: string | null, readonly group: string | null, readonly tags: ReadonlyArray<string>, readonly previousExternalId: string | null, readonly participants: ReadonlyArray<{ readonly side: CallSide, readonly channel: CallChannel | null, readonly userId: string | null, readonly userDeleted: boolean, readonly name: string, readonly number: string | null }>, readonly scores: ReadonlyArray<{ readonly userId: string, readonly overall: number | null, readonly overallRule: number | null, readonly talkRatio: number | null, readonly overlaps: number | null, readonly silences: number | null, readonly rallies: number | null, readonly pitch: number | null, readonly speechRate: number | null, readonly partnerSpeechRate: number | null, readonly fillers: number | null }> }> } };

export type MemoCallsQueryVariables = Exact<{ [key: string]: never; }>;


export type MemoCallsQuery = { readonly calls: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly externalId: string, readonly memo: string, readonly memoEditable: boolean }> } };

export type MemoEntriesQueryVariables = Exact<{ [key: string]: never; }>;


export type MemoEntriesQuery = { readonly auditEntries: { readonly nodes: ReadonlyArray<{ readonly actorName: string, readonly targetType: string | null, readonly targetName: string | null, readonly before: Readonly<Record<string, unknown>> | null, readonly after: Readonly<Record<string, unknown>> | null }> } };

export type RememberedCallsQueryVariables = Exact<{
  filter?: CallFilter | null | undefined;
}>;


export type RememberedCallsQuery = { readonly calls: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly externalId: string, readonly status: CallStatus, readonly memo: string, readonly scores: ReadonlyArray<{ readonly overlaps: number | null }>, readonly participants: ReadonlyArray<{ readonly userDeleted: boolean }> }> } };

export type RetentionCallsQueryVariables = Exact<{ [key: string]: never; }>;


export type RetentionCallsQuery = { readonly calls: { readonly nodes: ReadonlyArray<{ readonly externalId: string }> } };

export type RetentionQueryVariables = Exact<{ [key: string]: never; }>;


export type RetentionQuery = { readonly callRetention: { readonly months: number | null, readonly keptFrom: string | null } };

export type RetentionEntriesQueryVariables = Exact<{ [key: string]: never; }>;


export type RetentionEntriesQuery = { readonly auditEntries: { readonly nodes: ReadonlyArray<{ readonly actorName: string, readonly targetType: string | null, readonly after: Readonly<Record<string, unknown>> | null }> } };

export type RetentionAudioQueryVariables = Exact<{ [key: string]: never; }>;


export type RetentionAudioQuery = { readonly calls: { readonly nodes: ReadonlyArray<{ readonly audioUrl: string | null, readonly audio: { readonly state: CallAudioState } }> } };

export type RetentionTermsQueryVariables = Exact<{ [key: string]: never; }>;


export type RetentionTermsQuery = { readonly auditEntries: { readonly nodes: ReadonlyArray<{ readonly before: Readonly<Record<string, unknown>> | null, readonly after: Readonly<Record<string, unknown>> | null }> } };

export type KilledSweepsQueryVariables = Exact<{ [key: string]: never; }>;


export type KilledSweepsQuery = { readonly auditEntries: { readonly nodes: ReadonlyArray<{ readonly after: Readonly<Record<string, unknown>> | null }> } };

export type CallsFoundQueryVariables = Exact<{
  filter?: CallFilter | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type CallsFoundQuery = { readonly calls: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly externalId: string, readonly previousExternalId: string | null, readonly previousCallId: string | null, readonly scores: ReadonlyArray<{ readonly userId: string, readonly overall: number | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type DemoCallsQueryVariables = Exact<{ [key: string]: never; }>;


export type DemoCallsQuery = { readonly calls: { readonly totalCount: number } };

export type DemoAudioQueryVariables = Exact<{ [key: string]: never; }>;


export type DemoAudioQuery = { readonly calls: { readonly nodes: ReadonlyArray<{ readonly audio: { readonly state: CallAudioState, readonly bytes: number | null } }> } };

export type WebhookSecretsQueryVariables = Exact<{ [key: string]: never; }>;


export type WebhookSecretsQuery = { readonly incomingWebhook: { readonly path: string, readonly secrets: ReadonlyArray<{ readonly id: string, readonly kind: IncomingWebhookSecretKind, readonly createdAt: string }> } };

export type WebhookAuditQueryVariables = Exact<{ [key: string]: never; }>;


export type WebhookAuditQuery = { readonly auditEntries: { readonly nodes: ReadonlyArray<{ readonly kind: AuditKind | null, readonly targetName: string | null, readonly before: Readonly<Record<string, unknown>> | null, readonly after: Readonly<Record<string, unknown>> | null }> } };

export type WebhookUserQueryVariables = Exact<{ [key: string]: never; }>;


export type WebhookUserQuery = { readonly users: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number }> } };

export type CaseFilesCreateMutationVariables = Exact<{
  input: UserImportCreateInput;
}>;


export type CaseFilesCreateMutation = { readonly userImportCreate: { readonly userImport: { readonly id: string, readonly status: UserImportStatus, readonly rowCount: number, readonly rows: { readonly nodes: ReadonlyArray<{ readonly row: number, readonly loginId: string, readonly name: string }> }, readonly issues: { readonly nodes: ReadonlyArray<{ readonly row: number | null, readonly field: string | null, readonly code: ErrorCode, readonly message: string }> } } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode }> } | null };

export type CaseFilesLayoutMutationVariables = Exact<{
  input: UserImportCreateInput;
}>;


export type CaseFilesLayoutMutation = { readonly userImportCreate: { readonly userImport: { readonly id: string, readonly layout: { readonly headerRow: number | null, readonly delimiter: string | null, readonly encoding: CsvSourceEncoding | null, readonly sheet: string | null, readonly hiddenRows: number } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode }> } | null };

export type CaseFilesUpdateQueryVariables = Exact<{
  id: string | number;
}>;


export type CaseFilesUpdateQuery = { readonly userBulkAction: { readonly layout: { readonly headerRow: number | null, readonly delimiter: string | null, readonly encoding: CsvSourceEncoding | null, readonly sheet: string | null } | null } | null };

export type CaseFilesUserQueryVariables = Exact<{
  search: string;
}>;


export type CaseFilesUserQuery = { readonly users: { readonly nodes: ReadonlyArray<{ readonly id: string }> } };

export type EntriesOfDayQueryVariables = Exact<{
  filter?: AuditEntryFilter | null | undefined;
}>;


export type EntriesOfDayQuery = { readonly auditEntries: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly kind: AuditKind | null, readonly targetName: string | null }> } };

export type MonthNowQueryVariables = Exact<{
  month?: string | null | undefined;
}>;


export type MonthNowQuery = { readonly contractMonth: { readonly month: string, readonly months: ReadonlyArray<string>, readonly seats: ReadonlyArray<{ readonly what: SeatKind, readonly before: number, readonly added: number, readonly removed: number, readonly after: number }>, readonly changes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly targetName: string }> } } };

export type ColumnMatchesQueryVariables = Exact<{ [key: string]: never; }>;


export type ColumnMatchesQuery = { readonly columnMatches: ReadonlyArray<{ readonly header: string, readonly column: string | null }> };

export type ColumnMatchesAuditQueryVariables = Exact<{ [key: string]: never; }>;


export type ColumnMatchesAuditQuery = { readonly auditEntries: { readonly nodes: ReadonlyArray<{ readonly targetName: string | null, readonly after: Readonly<Record<string, unknown>> | null }> } };

export type ColumnMatchesImportMutationVariables = Exact<{
  input: UserImportCreateInput;
}>;


export type ColumnMatchesImportMutation = { readonly userImportCreate: { readonly userImport: { readonly id: string, readonly rows: { readonly nodes: ReadonlyArray<{ readonly row: number, readonly loginId: string, readonly name: string, readonly locale: Locale, readonly timeZone: string, readonly privileges: { readonly administrative: boolean, readonly monitoring: boolean } }> }, readonly issues: { readonly nodes: ReadonlyArray<{ readonly row: number | null, readonly field: string | null, readonly code: ErrorCode }> } } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: string | null }> } | null };

export type ColumnMatchesUserQueryVariables = Exact<{
  id: string | number;
}>;


export type ColumnMatchesUserQuery = { readonly user: { readonly name: string } | null };

export type ConfirmationAuditEntriesQueryVariables = Exact<{ [key: string]: never; }>;


export type ConfirmationAuditEntriesQuery = { readonly auditEntries: { readonly nodes: ReadonlyArray<{ readonly kind: AuditKind | null, readonly after: Readonly<Record<string, unknown>> | null }> } };

export type ContactExportsQueryVariables = Exact<{ [key: string]: never; }>;


export type ContactExportsQuery = { readonly auditEntries: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly actorName: string, readonly after: Readonly<Record<string, unknown>> | null }> } };

export type ContactImportTestMutationVariables = Exact<{
  input: ContactImportInput;
}>;


export type ContactImportTestMutation = { readonly contactImport: { readonly rowCount: number | null, readonly addedCount: number | null, readonly leftOut: ReadonlyArray<string> | null, readonly issueCount: number | null, readonly issues: ReadonlyArray<{ readonly row: number | null, readonly column: string | null, readonly cell: string, readonly code: ErrorCode }> | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: string | null }> } | null };

export type ContactImportCountQueryVariables = Exact<{ [key: string]: never; }>;


export type ContactImportCountQuery = { readonly contacts: { readonly totalCount: number } };

export type ContactsImportedQueryVariables = Exact<{ [key: string]: never; }>;


export type ContactsImportedQuery = { readonly contacts: { readonly nodes: ReadonlyArray<{ readonly company: string, readonly person: string, readonly numbers: ReadonlyArray<string> }> }, readonly auditEntries: { readonly nodes: ReadonlyArray<{ readonly kind: AuditKind | null, readonly actorName: string, readonly targetName: string | null, readonly after: Readonly<Record<string, unknown>> | null }> } };

export type ContactsQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  search?: string | null | undefined;
  category?: string | null | undefined;
}>;


export type ContactsQuery = { readonly contacts: { readonly totalCount: number, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly company: string, readonly person: string, readonly numbers: ReadonlyArray<string>, readonly categories: ReadonlyArray<string>, readonly version: number }> } };

export type ContactOfQueryVariables = Exact<{
  id: string | number;
}>;


export type ContactOfQuery = { readonly contact: { readonly company: string, readonly person: string, readonly numbers: ReadonlyArray<string>, readonly categories: ReadonlyArray<string>, readonly version: number } | null };

export type ContactsAuditQueryVariables = Exact<{ [key: string]: never; }>;


export type ContactsAuditQuery = { readonly auditEntries: { readonly nodes: ReadonlyArray<{ readonly kind: AuditKind | null, readonly actorName: string, readonly targetType: string | null, readonly targetName: string | null, readonly before: Readonly<Record<string, unknown>> | null, readonly after: Readonly<Record<string, unknown>> | null }> } };

export type ContractMonthQueryVariables = Exact<{
  month?: string | null | undefined;
  first?: number | null | undefined;
  after?: string | null | undefined;
}>;


export type ContractMonthQuery = { readonly contractMonth: { readonly month: string, readonly months: ReadonlyArray<string>, readonly seats: ReadonlyArray<{ readonly what: SeatKind, readonly before: number, readonly added: number, readonly removed: number, readonly after: number, readonly limitBefore: number, readonly limitAfter: number }>, readonly changes: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly occurredAt: string, readonly cause: AuditKind, readonly actorName: string, readonly targetType: string, readonly targetId: string, readonly targetName: string, readonly seats: ReadonlyArray<{ readonly what: SeatKind, readonly delta: number, readonly limitBefore: number | null, readonly limitAfter: number | null }> }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } };

export type ContractMonthUsersQueryVariables = Exact<{ [key: string]: never; }>;


export type ContractMonthUsersQuery = { readonly contractMonth: { readonly changes: { readonly nodes: ReadonlyArray<{ readonly cause: AuditKind, readonly targetName: string, readonly actorUser: { readonly loginId: string } | null, readonly targetUser: { readonly id: string, readonly name: string } | null }> } } };

export type DownloadsRecordedQueryVariables = Exact<{ [key: string]: never; }>;


export type DownloadsRecordedQuery = { readonly auditEntries: { readonly totalCount: number } };

export type DraftKeysCreateMutationVariables = Exact<{ [key: string]: never; }>;


export type DraftKeysCreateMutation = { readonly draftKeyCreate: { readonly draftKey: { readonly id: string, readonly key: string, readonly expiresAt: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode }> } | null };

export type DraftKeysSignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type DraftKeysSignOutMutation = { readonly signOut: { readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode }> } | null };

export type DraftKeysSessionsQueryVariables = Exact<{ [key: string]: never; }>;


export type DraftKeysSessionsQuery = { readonly sessions: ReadonlyArray<{ readonly id: string, readonly current: boolean }> };

export type DraftKeysViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type DraftKeysViewerQuery = { readonly viewer: { readonly id: string } | null };

export type UserVersionQueryVariables = Exact<{
  id: string | number;
}>;


export type UserVersionQuery = { readonly user: { readonly version: number } | null };

export type FileIssuesQueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type FileIssuesQuery = { readonly userImport: { readonly issues: { readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null }, readonly nodes: ReadonlyArray<{ readonly message: string }> } } | null };

export type FileLimitsUserCreateMutationVariables = Exact<{
  input: UserCreateInput;
}>;


export type FileLimitsUserCreateMutation = { readonly userCreate: { readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode }> } | null };

export type FileLimitsAuditEntriesQueryVariables = Exact<{ [key: string]: never; }>;


export type FileLimitsAuditEntriesQuery = { readonly auditEntries: { readonly nodes: ReadonlyArray<{ readonly after: Readonly<Record<string, unknown>> | null }> } };

export type FileLimitsUserImportCreateMutationVariables = Exact<{
  input: UserImportCreateInput;
}>;


export type FileLimitsUserImportCreateMutation = { readonly userImportCreate: { readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string }> } | null };

export type GraphqlIntrospection__type2QueryVariables = Exact<{
  name: string;
}>;


export type GraphqlIntrospection__type2Query = { readonly __type: { readonly name: string | null, readonly kind: __TypeKind } | null };

export type GraphqlIntrospection__typenameQueryVariables = Exact<{ [key: string]: never; }>;


export type GraphqlIntrospection__typenameQuery = { readonly __typename: 'Query' };

export type GraphqlIntrospection__typeQueryVariables = Exact<{ [key: string]: never; }>;


export type GraphqlIntrospection__typeQuery = { readonly __type: { readonly name: string | null } | null };

export type GraphqlLimitsAuditEntriesQueryVariables = Exact<{ [key: string]: never; }>;


export type GraphqlLimitsAuditEntriesQuery = { readonly auditEntries: { readonly totalCount: number } };

export type GraphqlLimitsUserImportCreateMutationVariables = Exact<{
  i: UserImportCreateInput;
}>;


export type GraphqlLimitsUserImportCreateMutation = { readonly userImportCreate: { readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode }> } | null };

export type ImportExpiryUserImportQueryVariables = Exact<{
  id: string | number;
}>;


export type ImportExpiryUserImportQuery = { readonly userImport: { readonly expiresAt: string | null, readonly finishedAt: string | null, readonly rows: { readonly totalCount: number } } | null };

export type ImportExpiryAuditEntriesQueryVariables = Exact<{ [key: string]: never; }>;


export type ImportExpiryAuditEntriesQuery = { readonly auditEntries: { readonly nodes: ReadonlyArray<{ readonly actorId: string | null, readonly actorName: string, readonly targetId: string | null, readonly after: Readonly<Record<string, unknown>> | null }> } };

export type ImportFilesUserImportCreateMutationVariables = Exact<{
  input: UserImportCreateInput;
}>;


export type ImportFilesUserImportCreateMutation = { readonly userImportCreate: { readonly userImport: { readonly id: string, readonly status: UserImportStatus, readonly rowCount: number, readonly issues: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly row: number | null, readonly field: string | null, readonly code: ErrorCode, readonly message: string, readonly value: string | null }> } } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly encodings: ReadonlyArray<{ readonly encoding: CsvSourceEncoding, readonly sample: ReadonlyArray<string> }> | null }> } | null };

export type ImportRetriesCreateMutationVariables = Exact<{
  input: UserImportCreateInput;
}>;


export type ImportRetriesCreateMutation = { readonly userImportCreate: { readonly userImport: { readonly id: string, readonly status: UserImportStatus } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode }> } | null };

export type ImportRetriesCommitMutationVariables = Exact<{
  input: UserImportCommitInput;
}>;


export type ImportRetriesCommitMutation = { readonly userImportCommit: { readonly userImport: { readonly id: string, readonly status: UserImportStatus } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode }> } | null };

export type ImportRetriesUserImportsQueryVariables = Exact<{ [key: string]: never; }>;


export type ImportRetriesUserImportsQuery = { readonly userImports: { readonly totalCount: number } };

export type ImportRetriesAuditEntriesQueryVariables = Exact<{ [key: string]: never; }>;


export type ImportRetriesAuditEntriesQuery = { readonly auditEntries: { readonly nodes: ReadonlyArray<{ readonly id: string }> } };

export type ImportRetriesUserImportQueryVariables = Exact<{
  id: string | number;
}>;


export type ImportRetriesUserImportQuery = { readonly userImport: { readonly fileHash: string | null, readonly earlierUpload: { readonly id: string, readonly status: UserImportStatus } | null } | null };

export type ImportRetriesUserImportFileCheckQueryVariables = Exact<{
  sha256: string;
}>;


export type ImportRetriesUserImportFileCheckQuery = { readonly userImportFileCheck: { readonly fileHash: string, readonly earlierUpload: { readonly id: string } | null } };

export type ImportRetriesUserImportFileCheck2QueryVariables = Exact<{
  hash: string;
}>;


export type ImportRetriesUserImportFileCheck2Query = { readonly userImportFileCheck: { readonly earlierUpload: { readonly id: string } | null } };

export type RowsUserImportCreateMutationVariables = Exact<{
  input: UserImportCreateInput;
}>;


export type RowsUserImportCreateMutation = { readonly userImportCreate: { readonly userImport: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode }> } | null };

export type RowsUsersQueryVariables = Exact<{
  id: string | number;
}>;


export type RowsUsersQuery = { readonly users: { readonly nodes: ReadonlyArray<{ readonly loginId: string, readonly name: string, readonly locale: Locale, readonly timeZone: string, readonly privileges: { readonly administrative: boolean, readonly monitoring: boolean }, readonly permissions: { readonly phoneEnable: boolean, readonly meetingsEnable: boolean, readonly meetingsBot: boolean, readonly meetingsAccess: Scope, readonly meetingsSharedLink: Scope, readonly recPodEnable: boolean } }> } };

export type ImportUndoUsersQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type ImportUndoUsersQuery = { readonly users: { readonly nodes: ReadonlyArray<{ readonly id: string }> } };

export type ImportUndoAuditEntriesQueryVariables = Exact<{ [key: string]: never; }>;


export type ImportUndoAuditEntriesQuery = { readonly auditEntries: { readonly nodes: ReadonlyArray<{ readonly kind: AuditKind | null, readonly targetName: string | null, readonly after: Readonly<Record<string, unknown>> | null }> }, readonly contractMonth: { readonly changes: { readonly nodes: ReadonlyArray<{ readonly cause: AuditKind, readonly moves: ReadonlyArray<{ readonly delta: number }> }> } } };

export type ImportUndoUserImportQueryVariables = Exact<{
  id: string | number;
}>;


export type ImportUndoUserImportQuery = { readonly userImport: { readonly viewerCanUndo: boolean, readonly undo: { readonly keptCount: number } | null } | null };

export type ImportUndoUserImport2QueryVariables = Exact<{
  id: string | number;
  after?: string | null | undefined;
}>;


export type ImportUndoUserImport2Query = { readonly userImport: { readonly undo: { readonly removable: { readonly nodes: ReadonlyArray<{ readonly row: number }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } } | null } | null };

export type ImportUndoUserImport3QueryVariables = Exact<{
  id: string | number;
}>;


export type ImportUndoUserImport3Query = { readonly userImport: { readonly availableFrom: string | null, readonly rows: { readonly totalCount: number }, readonly results: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly row: number, readonly loginId: string, readonly name: string, readonly removedAt: string | null, readonly user: { readonly name: string } | null }> } } | null };

export type ImportUndoUserImportReport2MutationVariables = Exact<{
  input: UserImportReportInput;
}>;


export type ImportUndoUserImportReport2Mutation = { readonly userImportReport: { readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode }> } | null };

export type ImportUndoUserImportsQueryVariables = Exact<{
  status?: ReadonlyArray<UserImportStatus> | UserImportStatus | null | undefined;
}>;


export type ImportUndoUserImportsQuery = { readonly userImports: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly status: UserImportStatus }> } };

export type ImportUndoRacesUsersQueryVariables = Exact<{
  id: string | number;
}>;


export type ImportUndoRacesUsersQuery = { readonly users: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly loginId: string }> } };

export type InFlightAuditEntriesQueryVariables = Exact<{ [key: string]: never; }>;


export type InFlightAuditEntriesQuery = { readonly auditEntries: { readonly nodes: ReadonlyArray<{ readonly sequence: number, readonly kind: AuditKind | null, readonly actorId: string | null, readonly targetId: string | null }> } };

export type JobsGivenUpEntriesQueryVariables = Exact<{
  id: string | number;
}>;


export type JobsGivenUpEntriesQuery = { readonly auditEntries: { readonly nodes: ReadonlyArray<{ readonly kind: AuditKind | null, readonly actorName: string }> } };

export type LoginIdsTakenUserLoginIdsTakenQueryVariables = Exact<{
  loginIds: ReadonlyArray<string> | string;
}>;


export type LoginIdsTakenUserLoginIdsTakenQuery = { readonly userLoginIdsTaken: ReadonlyArray<string> };

export type MiitelCallsQueryVariables = Exact<{ [key: string]: never; }>;


export type MiitelCallsQuery = { readonly calls: { readonly nodes: ReadonlyArray<{ readonly externalId: string, readonly kind: CallKind, readonly status: CallStatus, readonly startedAt: string, readonly answeredAt: string | null, readonly endedAt: string | null, readonly ringSeconds: number | null, readonly talkSeconds: number | null, readonly stereo: boolean, readonly circuitNumber: string | null, readonly fromNumber: string | null, readonly toNumber: string | null, readonly queue: string | null, readonly group: string | null, readonly tags: ReadonlyArray<string>, readonly participants: ReadonlyArray<{ readonly side: CallSide, readonly channel: CallChannel | null, readonly userId: string | null, readonly name: string, readonly number: string | null }>, readonly scores: ReadonlyArray<{ readonly userId: string, readonly overall: number | null, readonly talkRatio: number | null, readonly overlaps: number | null, readonly silences: number | null, readonly rallies: number | null, readonly pitch: number | null, readonly intonation: number | null, readonly speechRate: number | null, readonly partnerSpeechRate: number | null, readonly fillers: number | null }> }> } };

export type MiitelSecretsQueryVariables = Exact<{ [key: string]: never; }>;


export type MiitelSecretsQuery = { readonly incomingWebhook: { readonly secrets: ReadonlyArray<{ readonly id: string, readonly kind: IncomingWebhookSecretKind }> } };

export type MonitoringUnderWayQueryVariables = Exact<{ [key: string]: never; }>;


export type MonitoringUnderWayQuery = { readonly callsUnderWay: { readonly asOf: string, readonly totalCount: number, readonly calls: ReadonlyArray<{ readonly id: string, readonly kind: CallKind, readonly status: CallStatus, readonly startedAt: string, readonly answeredAt: string | null, readonly fromNumber: string | null, readonly toNumber: string | null, readonly queue: string | null, readonly participants: ReadonlyArray<{ readonly side: CallSide, readonly userId: string | null, readonly userDeleted: boolean, readonly name: string, readonly number: string | null }> }> } };

export type MonitoringViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type MonitoringViewerQuery = { readonly viewer: { readonly id: string } | null };

export type MonthChangesQueryVariables = Exact<{
  month?: string | null | undefined;
}>;


export type MonthChangesQuery = { readonly contractMonth: { readonly month: string, readonly changes: { readonly nodes: ReadonlyArray<{ readonly cause: AuditKind }> } } };

export type BulkViewFragment = { readonly id: string, readonly kind: UserBulkActionKind, readonly status: UserBulkActionStatus, readonly userCount: number, readonly changeCount: number, readonly sameCount: number, readonly refusedCount: number, readonly changedCount: number, readonly billingMonth: string, readonly viewerCanCommit: boolean, readonly viewerCanCancel: boolean, readonly viewerCanUndo: boolean, readonly progress: { readonly done: number, readonly total: number, readonly secondsLeft: number | null }, readonly createdBy: { readonly name: string } | null, readonly seatChanges: ReadonlyArray<{ readonly what: SeatKind, readonly before: number, readonly after: number, readonly limit: number }>, readonly issues: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly row: number | null, readonly userId: string | null, readonly loginId: string | null, readonly field: string | null, readonly code: ErrorCode, readonly message: string }> } };

export type BulkActionCreateMutationVariables = Exact<{
  input: UserBulkActionCreateInput;
}>;


export type BulkActionCreateMutation = { readonly userBulkActionCreate: { readonly userBulkAction: { readonly id: string, readonly kind: UserBulkActionKind, readonly status: UserBulkActionStatus, readonly userCount: number, readonly changeCount: number, readonly sameCount: number, readonly refusedCount: number, readonly changedCount: number, readonly billingMonth: string, readonly viewerCanCommit: boolean, readonly viewerCanCancel: boolean, readonly viewerCanUndo: boolean, readonly progress: { readonly done: number, readonly total: number, readonly secondsLeft: number | null }, readonly createdBy: { readonly name: string } | null, readonly seatChanges: ReadonlyArray<{ readonly what: SeatKind, readonly before: number, readonly after: number, readonly limit: number }>, readonly issues: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly row: number | null, readonly userId: string | null, readonly loginId: string | null, readonly field: string | null, readonly code: ErrorCode, readonly message: string }> } } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string }> } | null };

export type BulkUpdateCreateMutationVariables = Exact<{
  input: UserBulkUpdateCreateInput;
}>;


export type BulkUpdateCreateMutation = { readonly userBulkUpdateCreate: { readonly userBulkAction: { readonly id: string, readonly kind: UserBulkActionKind, readonly status: UserBulkActionStatus, readonly userCount: number, readonly changeCount: number, readonly sameCount: number, readonly refusedCount: number, readonly changedCount: number, readonly billingMonth: string, readonly viewerCanCommit: boolean, readonly viewerCanCancel: boolean, readonly viewerCanUndo: boolean, readonly progress: { readonly done: number, readonly total: number, readonly secondsLeft: number | null }, readonly createdBy: { readonly name: string } | null, readonly seatChanges: ReadonlyArray<{ readonly what: SeatKind, readonly before: number, readonly after: number, readonly limit: number }>, readonly issues: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly row: number | null, readonly userId: string | null, readonly loginId: string | null, readonly field: string | null, readonly code: ErrorCode, readonly message: string }> } } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string }> } | null };

export type BulkActionCommitMutationVariables = Exact<{
  input: UserBulkActionCommitInput;
}>;


export type BulkActionCommitMutation = { readonly userBulkActionCommit: { readonly userBulkAction: { readonly id: string, readonly kind: UserBulkActionKind, readonly status: UserBulkActionStatus, readonly userCount: number, readonly changeCount: number, readonly sameCount: number, readonly refusedCount: number, readonly changedCount: number, readonly billingMonth: string, readonly viewerCanCommit: boolean, readonly viewerCanCancel: boolean, readonly viewerCanUndo: boolean, readonly progress: { readonly done: number, readonly total: number, readonly secondsLeft: number | null }, readonly createdBy: { readonly name: string } | null, readonly seatChanges: ReadonlyArray<{ readonly what: SeatKind, readonly before: number, readonly after: number, readonly limit: number }>, readonly issues: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly row: number | null, readonly userId: string | null, readonly loginId: string | null, readonly field: string | null, readonly code: ErrorCode, readonly message: string }> } } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string }> } | null };

export type BulkActionCancelMutationVariables = Exact<{
  input: UserBulkActionCancelInput;
}>;


export type BulkActionCancelMutation = { readonly userBulkActionCancel: { readonly userBulkAction: { readonly id: string, readonly kind: UserBulkActionKind, readonly status: UserBulkActionStatus, readonly userCount: number, readonly changeCount: number, readonly sameCount: number, readonly refusedCount: number, readonly changedCount: number, readonly billingMonth: string, readonly viewerCanCommit: boolean, readonly viewerCanCancel: boolean, readonly viewerCanUndo: boolean, readonly progress: { readonly done: number, readonly total: number, readonly secondsLeft: number | null }, readonly createdBy: { readonly name: string } | null, readonly seatChanges: ReadonlyArray<{ readonly what: SeatKind, readonly before: number, readonly after: number, readonly limit: number }>, readonly issues: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly row: number | null, readonly userId: string | null, readonly loginId: string | null, readonly field: string | null, readonly code: ErrorCode, readonly message: string }> } } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string }> } | null };

export type BulkActionQueryVariables = Exact<{
  id: string | number;
}>;


export type BulkActionQuery = { readonly userBulkAction: { readonly id: string, readonly kind: UserBulkActionKind, readonly status: UserBulkActionStatus, readonly userCount: number, readonly changeCount: number, readonly sameCount: number, readonly refusedCount: number, readonly changedCount: number, readonly billingMonth: string, readonly viewerCanCommit: boolean, readonly viewerCanCancel: boolean, readonly viewerCanUndo: boolean, readonly progress: { readonly done: number, readonly total: number, readonly secondsLeft: number | null }, readonly createdBy: { readonly name: string } | null, readonly seatChanges: ReadonlyArray<{ readonly what: SeatKind, readonly before: number, readonly after: number, readonly limit: number }>, readonly issues: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly row: number | null, readonly userId: string | null, readonly loginId: string | null, readonly field: string | null, readonly code: ErrorCode, readonly message: string }> } } | null };

export type BulkDifferencesQueryVariables = Exact<{
  id: string | number;
}>;


export type BulkDifferencesQuery = { readonly userBulkAction: { readonly users: { readonly nodes: ReadonlyArray<{ readonly row: number | null, readonly differences: ReadonlyArray<{ readonly field: string, readonly before: string, readonly after: string }> }> } } | null };

export type ImportViewFragment = { readonly id: string, readonly fileName: string, readonly status: UserImportStatus, readonly rowCount: number, readonly addedCount: number, readonly commitRequested: boolean, readonly viewerCanCommit: boolean, readonly viewerCanCancel: boolean, readonly billingMonth: string, readonly progress: { readonly done: number, readonly total: number }, readonly seatChanges: ReadonlyArray<{ readonly what: SeatKind, readonly before: number, readonly after: number, readonly limit: number }>, readonly issues: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly row: number | null, readonly field: string | null, readonly code: ErrorCode, readonly message: string, readonly value: string | null }> } };

export type UndoViewFragment = { readonly removableCount: number, readonly keptCount: number, readonly billingMonth: string, readonly seatChanges: ReadonlyArray<{ readonly what: SeatKind, readonly before: number, readonly after: number, readonly limit: number }>, readonly removable: { readonly nodes: ReadonlyArray<{ readonly row: number, readonly user: { readonly loginId: string }, readonly reasons: ReadonlyArray<{ readonly code: ErrorCode }> }> }, readonly kept: { readonly nodes: ReadonlyArray<{ readonly row: number, readonly user: { readonly loginId: string }, readonly reasons: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string }> }> } };

export type ImportCreateMutationVariables = Exact<{
  input: UserImportCreateInput;
}>;


export type ImportCreateMutation = { readonly userImportCreate: { readonly userImport: { readonly id: string, readonly fileName: string, readonly status: UserImportStatus, readonly rowCount: number, readonly addedCount: number, readonly commitRequested: boolean, readonly viewerCanCommit: boolean, readonly viewerCanCancel: boolean, readonly billingMonth: string, readonly progress: { readonly done: number, readonly total: number }, readonly seatChanges: ReadonlyArray<{ readonly what: SeatKind, readonly before: number, readonly after: number, readonly limit: number }>, readonly issues: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly row: number | null, readonly field: string | null, readonly code: ErrorCode, readonly message: string, readonly value: string | null }> } } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode }> } | null };

export type ImportCommitMutationVariables = Exact<{
  input: UserImportCommitInput;
}>;


export type ImportCommitMutation = { readonly userImportCommit: { readonly userImport: { readonly id: string, readonly fileName: string, readonly status: UserImportStatus, readonly rowCount: number, readonly addedCount: number, readonly commitRequested: boolean, readonly viewerCanCommit: boolean, readonly viewerCanCancel: boolean, readonly billingMonth: string, readonly progress: { readonly done: number, readonly total: number }, readonly seatChanges: ReadonlyArray<{ readonly what: SeatKind, readonly before: number, readonly after: number, readonly limit: number }>, readonly issues: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly row: number | null, readonly field: string | null, readonly code: ErrorCode, readonly message: string, readonly value: string | null }> } } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode }> } | null };

export type ImportCancelMutationVariables = Exact<{
  input: UserImportCancelInput;
}>;


export type ImportCancelMutation = { readonly userImportCancel: { readonly userImport: { readonly id: string, readonly fileName: string, readonly status: UserImportStatus, readonly rowCount: number, readonly addedCount: number, readonly commitRequested: boolean, readonly viewerCanCommit: boolean, readonly viewerCanCancel: boolean, readonly billingMonth: string, readonly progress: { readonly done: number, readonly total: number }, readonly seatChanges: ReadonlyArray<{ readonly what: SeatKind, readonly before: number, readonly after: number, readonly limit: number }>, readonly issues: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly row: number | null, readonly field: string | null, readonly code: ErrorCode, readonly message: string, readonly value: string | null }> } } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode }> } | null };

export type ImportUndoMutationVariables = Exact<{
  input: UserImportUndoInput;
}>;


export type ImportUndoMutation = { readonly userImportUndo: { readonly userImport: { readonly status: UserImportStatus, readonly addedCount: number, readonly removedCount: number, readonly viewerCanUndo: boolean, readonly viewerCanCommit: boolean, readonly undoneByName: string | null, readonly undoneBy: { readonly name: string } | null, readonly undo: { readonly removableCount: number, readonly keptCount: number, readonly billingMonth: string, readonly seatChanges: ReadonlyArray<{ readonly what: SeatKind, readonly before: number, readonly after: number, readonly limit: number }>, readonly removable: { readonly nodes: ReadonlyArray<{ readonly row: number, readonly user: { readonly loginId: string }, readonly reasons: ReadonlyArray<{ readonly code: ErrorCode }> }> }, readonly kept: { readonly nodes: ReadonlyArray<{ readonly row: number, readonly user: { readonly loginId: string }, readonly reasons: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string }> }> } } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode }> } | null };

export type ImportQueryVariables = Exact<{
  id: string | number;
}>;


export type ImportQuery = { readonly userImport: { readonly id: string, readonly fileName: string, readonly status: UserImportStatus, readonly rowCount: number, readonly addedCount: number, readonly commitRequested: boolean, readonly viewerCanCommit: boolean, readonly viewerCanCancel: boolean, readonly billingMonth: string, readonly progress: { readonly done: number, readonly total: number }, readonly seatChanges: ReadonlyArray<{ readonly what: SeatKind, readonly before: number, readonly after: number, readonly limit: number }>, readonly issues: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly row: number | null, readonly field: string | null, readonly code: ErrorCode, readonly message: string, readonly value: string | null }> } } | null };

export type ImportUndoLookQueryVariables = Exact<{
  id: string | number;
}>;


export type ImportUndoLookQuery = { readonly userImport: { readonly undo: { readonly removableCount: number, readonly keptCount: number, readonly billingMonth: string, readonly seatChanges: ReadonlyArray<{ readonly what: SeatKind, readonly before: number, readonly after: number, readonly limit: number }>, readonly removable: { readonly nodes: ReadonlyArray<{ readonly row: number, readonly user: { readonly loginId: string }, readonly reasons: ReadonlyArray<{ readonly code: ErrorCode }> }> }, readonly kept: { readonly nodes: ReadonlyArray<{ readonly row: number, readonly user: { readonly loginId: string }, readonly reasons: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string }> }> } } | null } | null };

export type ImportsOpenQueryVariables = Exact<{ [key: string]: never; }>;


export type ImportsOpenQuery = { readonly userImports: { readonly nodes: ReadonlyArray<{ readonly id: string }> } };

export type SignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type SignInMutation = { readonly signIn: { readonly user: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string }> } | null };

export type PasswordChangeMutationVariables = Exact<{
  input: PasswordChangeInput;
}>;


export type PasswordChangeMutation = { readonly passwordChange: { readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode }> } | null };

export type UserCreateMutationVariables = Exact<{
  input: UserCreateInput;
}>;


export type UserCreateMutation = { readonly userCreate: { readonly user: { readonly id: string, readonly loginId: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: string | null }> } | null };

export type LoginIdsQueryVariables = Exact<{
  search?: string | null | undefined;
}>;


export type LoginIdsQuery = { readonly users: { readonly nodes: ReadonlyArray<{ readonly loginId: string }> } };

export type SeatsUsedQueryVariables = Exact<{ [key: string]: never; }>;


export type SeatsUsedQuery = { readonly contract: { readonly seats: ReadonlyArray<{ readonly what: SeatKind, readonly used: number }> } };

export type UserDeleteMutationVariables = Exact<{
  input: UserDeleteInput;
}>;


export type UserDeleteMutation = { readonly userDelete: { readonly deletedUserId: string | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string }> } | null };

export type OperatorsViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type OperatorsViewerQuery = { readonly viewer: { readonly locale: Locale, readonly timeZone: string, readonly mustChangePassword: boolean, readonly privileges: { readonly administrative: boolean }, readonly organization: { readonly name: string } } | null };

export type OperatorsContractQueryVariables = Exact<{ [key: string]: never; }>;


export type OperatorsContractQuery = { readonly contract: { readonly importRowLimit: number, readonly seats: ReadonlyArray<{ readonly what: SeatKind, readonly used: number, readonly limit: number }> } };

export type OperatorsAuditEntriesQueryVariables = Exact<{ [key: string]: never; }>;


export type OperatorsAuditEntriesQuery = { readonly auditEntries: { readonly nodes: ReadonlyArray<{ readonly kind: AuditKind | null, readonly actorName: string, readonly targetName: string | null }> } };

export type OperatorsContract2QueryVariables = Exact<{ [key: string]: never; }>;


export type OperatorsContract2Query = { readonly contract: { readonly importRowLimit: number }, readonly auditEntries: { readonly nodes: ReadonlyArray<{ readonly actorName: string, readonly before: Readonly<Record<string, unknown>> | null, readonly after: Readonly<Record<string, unknown>> | null }> } };

export type OperatorsContract3QueryVariables = Exact<{ [key: string]: never; }>;


export type OperatorsContract3Query = { readonly contract: { readonly importRowLimit: number, readonly seats: ReadonlyArray<{ readonly what: SeatKind, readonly limit: number }> } };

export type OverviewBulkActionsQueryVariables = Exact<{
  status?: ReadonlyArray<UserBulkActionStatus> | UserBulkActionStatus | null | undefined;
}>;


export type OverviewBulkActionsQuery = { readonly userBulkActions: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string }> } };

export type OwnAccountPasswordChangeMutationVariables = Exact<{
  input: PasswordChangeInput;
}>;


export type OwnAccountPasswordChangeMutation = { readonly passwordChange: { readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: string | null }> } | null };

export type OwnAccountViewerUpdateMutationVariables = Exact<{
  input: ViewerUpdateInput;
}>;


export type OwnAccountViewerUpdateMutation = { readonly viewerUpdate: { readonly user: { readonly locale: Locale, readonly timeZone: string, readonly version: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: string | null, readonly message: string }> } | null };

export type OwnAccountSessionEndMutationVariables = Exact<{
  input: SessionEndInput;
}>;


export type OwnAccountSessionEndMutation = { readonly sessionEnd: { readonly endedSessionId: string | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string }> } | null };

export type OwnAccountSessionEndOthersMutationVariables = Exact<{ [key: string]: never; }>;


export type OwnAccountSessionEndOthersMutation = { readonly sessionEndOthers: { readonly endedCount: number | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode }> } | null };

export type OwnAccountSessionsQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnAccountSessionsQuery = { readonly sessions: ReadonlyArray<{ readonly id: string, readonly current: boolean, readonly address: string, readonly userAgent: string }> };

export type OwnAccountAuditEntriesQueryVariables = Exact<{
  kind?: ReadonlyArray<AuditKind> | AuditKind | null | undefined;
}>;


export type OwnAccountAuditEntriesQuery = { readonly auditEntries: { readonly nodes: ReadonlyArray<{ readonly kind: AuditKind | null, readonly actorName: string, readonly targetId: string | null, readonly address: string | null, readonly before: Readonly<Record<string, unknown>> | null, readonly after: Readonly<Record<string, unknown>> | null }> } };

export type OwnAccountViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type OwnAccountViewerQuery = { readonly viewer: { readonly locale: Locale, readonly timeZone: string } | null };

export type OwnAccountViewer2QueryVariables = Exact<{ [key: string]: never; }>;


export type OwnAccountViewer2Query = { readonly viewer: { readonly locale: Locale, readonly timeZone: string, readonly version: number } | null };

export type OwnAccountUserUpdateMutationVariables = Exact<{
  input: UserUpdateInput;
}>;


export type OwnAccountUserUpdateMutation = { readonly userUpdate: { readonly user: { readonly timeZone: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode }> } | null };

export type OwnAccountUsersQueryVariables = Exact<{
  filter?: UserFilter | null | undefined;
}>;


export type OwnAccountUsersQuery = { readonly users: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly loginId: string }> } };

export type OwnAccountUserDeactivateMutationVariables = Exact<{
  input: UserDeactivateInput;
}>;


export type OwnAccountUserDeactivateMutation = { readonly userDeactivate: { readonly user: { readonly version: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode }> } | null };

export type WeakPasswordsImportFragment = { readonly id: string, readonly status: UserImportStatus, readonly errors: { readonly totalCount: number }, readonly issues: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly row: number | null, readonly column: string | null, readonly code: ErrorCode, readonly severity: IssueSeverity, readonly value: string | null }> } };

export type WeakPasswordsUploadMutationVariables = Exact<{
  input: UserImportCreateInput;
}>;


export type WeakPasswordsUploadMutation = { readonly userImportCreate: { readonly userImport: { readonly id: string, readonly status: UserImportStatus, readonly errors: { readonly totalCount: number }, readonly issues: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly row: number | null, readonly column: string | null, readonly code: ErrorCode, readonly severity: IssueSeverity, readonly value: string | null }> } } | null } | null };

export type WeakPasswordsLookQueryVariables = Exact<{
  id: string | number;
}>;


export type WeakPasswordsLookQuery = { readonly userImport: { readonly id: string, readonly status: UserImportStatus, readonly errors: { readonly totalCount: number }, readonly issues: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly row: number | null, readonly column: string | null, readonly code: ErrorCode, readonly severity: IssueSeverity, readonly value: string | null }> } } | null };

export type PasswordRulesPasswordPolicyQueryVariables = Exact<{ [key: string]: never; }>;


export type PasswordRulesPasswordPolicyQuery = { readonly passwordPolicy: { readonly weakPasswordsInFiles: WeakPasswords, readonly temporaryPasswordDays: number | null } };

export type PasswordRulesAuditEntriesQueryVariables = Exact<{ [key: string]: never; }>;


export type PasswordRulesAuditEntriesQuery = { readonly auditEntries: { readonly nodes: ReadonlyArray<{ readonly before: Readonly<Record<string, unknown>> | null, readonly after: Readonly<Record<string, unknown>> | null }> } };

export type PasswordRulesAuditEntries2QueryVariables = Exact<{ [key: string]: never; }>;


export type PasswordRulesAuditEntries2Query = { readonly auditEntries: { readonly nodes: ReadonlyArray<{ readonly after: Readonly<Record<string, unknown>> | null }> } };

export type PrincipalCallQueryVariables = Exact<{
  userId: string | number;
}>;


export type PrincipalCallQuery = { readonly calls: { readonly nodes: ReadonlyArray<{ readonly id: string }> } };

export type QuotasUserImportQueryVariables = Exact<{
  id: string | number;
}>;


export type QuotasUserImportQuery = { readonly userImport: { readonly id: string, readonly status: UserImportStatus, readonly issueCount: number, readonly issuesDroppedAt: string | null, readonly issues: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly code: ErrorCode }> } } | null };

export type QuotasUserImportsQueryVariables = Exact<{ [key: string]: never; }>;


export type QuotasUserImportsQuery = { readonly userImports: { readonly totalCount: number } };

export type RacesUsersQueryVariables = Exact<{ [key: string]: never; }>;


export type RacesUsersQuery = { readonly users: { readonly totalCount: number } };

export type RatesExportMutationVariables = Exact<{ [key: string]: never; }>;


export type RatesExportMutation = { readonly answer: { readonly download: { readonly url: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly retryAt: string | null }> } | null };

export type RatesTemplateMutationVariables = Exact<{ [key: string]: never; }>;


export type RatesTemplateMutation = { readonly answer: { readonly download: { readonly url: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly retryAt: string | null }> } | null };

export type RatesSignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type RatesSignInMutation = { readonly answer: { readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string, readonly retryAt: string | null }> } | null };

export type ReadingsQueryVariables = Exact<{
  search?: string | null | undefined;
  orderBy?: UserOrder | null | undefined;
}>;


export type ReadingsQuery = { readonly users: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly name: string, readonly reading: string | null }> } };

export type ReadingAuditQueryVariables = Exact<{
  id?: string | number | null | undefined;
}>;


export type ReadingAuditQuery = { readonly auditEntries: { readonly nodes: ReadonlyArray<{ readonly before: Readonly<Record<string, unknown>> | null, readonly after: Readonly<Record<string, unknown>> | null }> } };

export type ReleaseUsersQueryVariables = Exact<{ [key: string]: never; }>;


export type ReleaseUsersQuery = { readonly users: { readonly nodes: ReadonlyArray<{ readonly loginId: string, readonly name: string, readonly status: UserStatus, readonly locale: Locale, readonly timeZone: string, readonly version: number, readonly privileges: { readonly administrative: boolean, readonly monitoring: boolean }, readonly permissions: { readonly phoneEnable: boolean, readonly meetingsEnable: boolean, readonly meetingsAccess: Scope, readonly recPodEnable: boolean } }> }, readonly contract: { readonly seats: ReadonlyArray<{ readonly what: SeatKind, readonly used: number, readonly limit: number }> }, readonly auditEntries: { readonly nodes: ReadonlyArray<{ readonly sequence: number, readonly kind: AuditKind | null, readonly actorName: string, readonly targetName: string | null }> } };

export type ReleaseRenamedQueryVariables = Exact<{
  id: string | number;
}>;


export type ReleaseRenamedQuery = { readonly userBulkAction: { readonly kind: UserBulkActionKind, readonly status: UserBulkActionStatus, readonly changedCount: number, readonly users: { readonly nodes: ReadonlyArray<{ readonly loginId: string | null, readonly differences: ReadonlyArray<{ readonly field: string, readonly after: string }> }> } } | null };

export type ReleaseFaultsQueryVariables = Exact<{ [key: string]: never; }>;


export type ReleaseFaultsQuery = { readonly auditVerify: { readonly entryCount: number, readonly faults: ReadonlyArray<{ readonly fault: AuditFault }> } };

export type SeatMonthsQueryVariables = Exact<{ [key: string]: never; }>;


export type SeatMonthsQuery = { readonly seatMonths: ReadonlyArray<{ readonly month: string, readonly seats: ReadonlyArray<{ readonly what: SeatKind, readonly used: number, readonly limit: number }> }> };

export type SeatMonthsMonthQueryVariables = Exact<{
  month: string;
}>;


export type SeatMonthsMonthQuery = { readonly contractMonth: { readonly seats: ReadonlyArray<{ readonly what: SeatKind, readonly after: number, readonly limitAfter: number }> } };

export type SecretUserImportQueryVariables = Exact<{
  id: string | number;
}>;


export type SecretUserImportQuery = { readonly userImport: { readonly earlierUpload: { readonly id: string } | null } | null };

export type ScopesViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ScopesViewerQuery = { readonly viewer: { readonly id: string } | null, readonly auditEntries: { readonly nodes: ReadonlyArray<{ readonly id: string }> } };

export type ServiceTokensQueryVariables = Exact<{ [key: string]: never; }>;


export type ServiceTokensQuery = { readonly serviceTokens: ReadonlyArray<{ readonly id: string, readonly name: string, readonly scopes: ReadonlyArray<ServiceTokenScope>, readonly addresses: ReadonlyArray<string>, readonly start: string, readonly status: ServiceTokenStatus, readonly createdByName: string, readonly expiresAt: string, readonly lastUsedAt: string | null, readonly lastUsedAddress: string | null, readonly revokedAt: string | null, readonly revokedByName: string | null, readonly lastAction: { readonly kind: AuditKind | null, readonly occurredAt: string | null, readonly targetName: string | null } | null }> };

export type ServiceTokenEntriesQueryVariables = Exact<{ [key: string]: never; }>;


export type ServiceTokenEntriesQuery = { readonly auditEntries: { readonly nodes: ReadonlyArray<{ readonly kind: AuditKind | null, readonly actorKind: AuditActorKind, readonly actorId: string | null, readonly actorName: string, readonly targetType: string | null, readonly targetId: string | null, readonly targetName: string | null, readonly before: Readonly<Record<string, unknown>> | null, readonly after: Readonly<Record<string, unknown>> | null, readonly actorUser: { readonly id: string } | null }> } };

export type ByTokenQueryVariables = Exact<{
  actorId: string | number;
}>;


export type ByTokenQuery = { readonly auditEntries: { readonly nodes: ReadonlyArray<{ readonly kind: AuditKind | null, readonly actorKind: AuditActorKind }> } };

export type ServiceTokenChainQueryVariables = Exact<{ [key: string]: never; }>;


export type ServiceTokenChainQuery = { readonly auditVerify: { readonly faults: ReadonlyArray<{ readonly fault: AuditFault }> } };

export type SessionLifeSessionsQueryVariables = Exact<{ [key: string]: never; }>;


export type SessionLifeSessionsQuery = { readonly sessions: ReadonlyArray<{ readonly id: string }> };

export type SignInViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type SignInViewerQuery = { readonly viewer: { readonly loginId: string, readonly mustChangePassword: boolean } | null };

export type SignInPasswordChangeMutationVariables = Exact<{
  input: PasswordChangeInput;
}>;


export type SignInPasswordChangeMutation = { readonly passwordChange: { readonly user: { readonly mustChangePassword: boolean } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: string | null }> } | null };

export type SignInAuditEntriesQueryVariables = Exact<{
  kind?: ReadonlyArray<AuditKind> | AuditKind | null | undefined;
}>;


export type SignInAuditEntriesQuery = { readonly auditEntries: { readonly nodes: ReadonlyArray<{ readonly actorName: string, readonly targetName: string | null, readonly after: Readonly<Record<string, unknown>> | null }> } };

export type SignInSignInMutationVariables = Exact<{ [key: string]: never; }>;


export type SignInSignInMutation = { readonly signIn: { readonly userErrors: ReadonlyArray<{ readonly message: string }> } | null };

export type SignInDaysQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type SignInDaysQuery = { readonly signInDays: ReadonlyArray<{ readonly day: string, readonly signIns: number }> };

export type CallDaysQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type CallDaysQuery = { readonly callDays: ReadonlyArray<{ readonly day: string, readonly calls: number, readonly answered: number, readonly talkSeconds: number, readonly overall: number | null }> };

export type CallOverallBinsQueryVariables = Exact<{
  from: string;
  to: string;
}>;


export type CallOverallBinsQuery = { readonly callOverallBins: ReadonlyArray<number> };

export type SuspensionAuditEntriesQueryVariables = Exact<{
  kind?: ReadonlyArray<AuditKind> | AuditKind | null | undefined;
}>;


export type SuspensionAuditEntriesQuery = { readonly auditEntries: { readonly nodes: ReadonlyArray<{ readonly kind: AuditKind | null, readonly actorName: string, readonly before: Readonly<Record<string, unknown>> | null, readonly after: Readonly<Record<string, unknown>> | null }> } };

export type SuspensionUserCreateMutationVariables = Exact<{
  input: UserCreateInput;
}>;


export type SuspensionUserCreateMutation = { readonly userCreate: { readonly user: { readonly id: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode }> } | null };

export type SuspensionViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type SuspensionViewerQuery = { readonly viewer: { readonly mustChangePassword: boolean, readonly privileges: { readonly administrative: boolean } } | null };

export type UploadsUserImportCreateMutationVariables = Exact<{
  input: UserImportCreateInput;
}>;


export type UploadsUserImportCreateMutation = { readonly userImportCreate: { readonly userImport: { readonly id: string, readonly status: UserImportStatus } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode }> } | null };

export type ChangedUserFragment = { readonly id: string, readonly loginId: string, readonly name: string, readonly version: number, readonly status: UserStatus, readonly permissions: { readonly phoneEnable: boolean }, readonly viewerCan: { readonly update: boolean, readonly demote: boolean, readonly activate: boolean, readonly deactivate: boolean, readonly resetPassword: boolean, readonly delete: boolean } };

export type ChangedUserLookQueryVariables = Exact<{
  id: string | number;
}>;


export type ChangedUserLookQuery = { readonly user: { readonly id: string, readonly loginId: string, readonly name: string, readonly version: number, readonly status: UserStatus, readonly permissions: { readonly phoneEnable: boolean }, readonly viewerCan: { readonly update: boolean, readonly demote: boolean, readonly activate: boolean, readonly deactivate: boolean, readonly resetPassword: boolean, readonly delete: boolean } } | null };

export type UserChangeAuditEntriesQueryVariables = Exact<{
  id?: string | number | null | undefined;
}>;


export type UserChangeAuditEntriesQuery = { readonly auditEntries: { readonly nodes: ReadonlyArray<{ readonly before: Readonly<Record<string, unknown>> | null, readonly after: Readonly<Record<string, unknown>> | null }> } };

export type EntriesAboutQueryVariables = Exact<{
  id?: string | number | null | undefined;
}>;


export type EntriesAboutQuery = { readonly auditEntries: { readonly totalCount: number } };

export type ChangedUserViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type ChangedUserViewerQuery = { readonly viewer: { readonly id: string, readonly loginId: string, readonly name: string, readonly version: number, readonly status: UserStatus, readonly permissions: { readonly phoneEnable: boolean }, readonly viewerCan: { readonly update: boolean, readonly demote: boolean, readonly activate: boolean, readonly deactivate: boolean, readonly resetPassword: boolean, readonly delete: boolean } } | null };

export type UserExportUserExportMutationVariables = Exact<{
  input: UserExportInput;
}>;


export type UserExportUserExportMutation = { readonly userExport: { readonly userCount: number | null, readonly download: { readonly fileName: string, readonly url: string, readonly expiresAt: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly message: string }> } | null };

export type UserExportIdsQueryVariables = Exact<{ [key: string]: never; }>;


export type UserExportIdsQuery = { readonly users: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly loginId: string }> } };

export type UserExportAuditEntriesQueryVariables = Exact<{ [key: string]: never; }>;


export type UserExportAuditEntriesQuery = { readonly auditEntries: { readonly nodes: ReadonlyArray<{ readonly kind: AuditKind | null, readonly after: Readonly<Record<string, unknown>> | null }> } };

export type UserExportUsersQueryVariables = Exact<{
  id: string | number;
}>;


export type UserExportUsersQuery = { readonly users: { readonly nodes: ReadonlyArray<{ readonly loginId: string, readonly services: ReadonlyArray<SeatKind> }> } };

export type UserImportAuditEntriesQueryVariables = Exact<{ [key: string]: never; }>;


export type UserImportAuditEntriesQuery = { readonly auditEntries: { readonly nodes: ReadonlyArray<{ readonly kind: AuditKind | null, readonly targetName: string | null }> } };

export type UserImportUsersQueryVariables = Exact<{
  id?: string | number | null | undefined;
}>;


export type UserImportUsersQuery = { readonly users: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly status: UserStatus, readonly mustChangePassword: boolean, readonly import: { readonly id: string } | null, readonly permissions: { readonly phoneEnable: boolean }, readonly privileges: { readonly monitoring: boolean } }> } };

export type UserImportUserImportQueryVariables = Exact<{
  id: string | number;
}>;


export type UserImportUserImportQuery = { readonly userImport: { readonly rows: { readonly totalCount: number } } | null };

export type UserImportUsers2QueryVariables = Exact<{
  id?: string | number | null | undefined;
}>;


export type UserImportUsers2Query = { readonly users: { readonly totalCount: number } };

export type UserListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  search?: string | null | undefined;
  filter?: UserFilter | null | undefined;
  orderBy?: UserOrder | null | undefined;
}>;


export type UserListQuery = { readonly users: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly id: string, readonly loginId: string, readonly name: string, readonly status: UserStatus, readonly locale: Locale, readonly timeZone: string, readonly version: number, readonly import: { readonly id: string } | null, readonly privileges: { readonly administrative: boolean, readonly monitoring: boolean }, readonly permissions: { readonly phoneEnable: boolean, readonly meetingsEnable: boolean } }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly endCursor: string | null } } };

export type UserNumberQueryVariables = Exact<{
  id: string | number;
}>;


export type UserNumberQuery = { readonly user: { readonly phoneNumber: string | null } | null };

export type NumberAuditQueryVariables = Exact<{
  id?: string | number | null | undefined;
}>;


export type NumberAuditQuery = { readonly auditEntries: { readonly nodes: ReadonlyArray<{ readonly before: Readonly<Record<string, unknown>> | null, readonly after: Readonly<Record<string, unknown>> | null }> } };

export type NumberTakenMutationVariables = Exact<{
  input: UserCreateInput;
}>;


export type NumberTakenMutation = { readonly userCreate: { readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: string | null, readonly message: string }> } | null };

export type NumberCallsQueryVariables = Exact<{ [key: string]: never; }>;


export type NumberCallsQuery = { readonly calls: { readonly nodes: ReadonlyArray<{ readonly externalId: string, readonly participants: ReadonlyArray<{ readonly name: string, readonly number: string | null, readonly userId: string | null }> }> } };

export type UserSessionsUserSessionsEndMutationVariables = Exact<{
  input: UserSessionsEndInput;
}>;


export type UserSessionsUserSessionsEndMutation = { readonly userSessionsEnd: { readonly endedCount: number | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: string | null, readonly message: string }> } | null };

export type UserSessionsUserQueryVariables = Exact<{
  id: string | number;
}>;


export type UserSessionsUserQuery = { readonly user: { readonly sessions: ReadonlyArray<{ readonly id: string, readonly current: boolean, readonly address: string, readonly userAgent: string, readonly createdAt: string, readonly lastSeenAt: string }> | null } | null };

export type UserSessionsAuditEntriesQueryVariables = Exact<{ [key: string]: never; }>;


export type UserSessionsAuditEntriesQuery = { readonly auditEntries: { readonly nodes: ReadonlyArray<{ readonly actorName: string, readonly targetName: string | null, readonly before: Readonly<Record<string, unknown>> | null }> } };

export type UserSessionsViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type UserSessionsViewerQuery = { readonly viewer: { readonly sessions: ReadonlyArray<{ readonly current: boolean }> | null } | null };

export type UserViewsQueryVariables = Exact<{ [key: string]: never; }>;


export type UserViewsQuery = { readonly userViews: ReadonlyArray<{ readonly id: string, readonly name: string, readonly search: string, readonly columns: ReadonlyArray<UserListColumn>, readonly createdByName: string, readonly createdAt: string, readonly updatedAt: string, readonly filter: { readonly status: ReadonlyArray<UserStatus>, readonly privilege: ReadonlyArray<UserPrivilege>, readonly service: ReadonlyArray<SeatKind>, readonly locale: ReadonlyArray<Locale>, readonly timeZone: ReadonlyArray<string>, readonly importId: string | null }, readonly orderBy: { readonly field: UserOrderField, readonly direction: OrderDirection }, readonly createdBy: { readonly name: string } | null }> };

export type UserViewsAuditQueryVariables = Exact<{ [key: string]: never; }>;


export type UserViewsAuditQuery = { readonly auditEntries: { readonly nodes: ReadonlyArray<{ readonly kind: AuditKind | null, readonly targetType: string | null, readonly targetName: string | null, readonly before: Readonly<Record<string, unknown>> | null, readonly after: Readonly<Record<string, unknown>> | null }> } };

export type UsersListQueryVariables = Exact<{
  first?: number | null | undefined;
  after?: string | null | undefined;
  last?: number | null | undefined;
  before?: string | null | undefined;
  search?: string | null | undefined;
  filter?: UserFilter | null | undefined;
  orderBy?: UserOrder | null | undefined;
}>;


export type UsersListQuery = { readonly users: { readonly totalCount: number, readonly nodes: ReadonlyArray<{ readonly loginId: string, readonly name: string, readonly status: UserStatus }>, readonly pageInfo: { readonly hasNextPage: boolean, readonly hasPreviousPage: boolean, readonly startCursor: string | null, readonly endCursor: string | null } } };

export type UsersUserCreateMutationVariables = Exact<{
  input: UserCreateInput;
}>;


export type UsersUserCreateMutation = { readonly userCreate: { readonly user: { readonly id: string, readonly loginId: string, readonly name: string, readonly locale: Locale, readonly timeZone: string, readonly status: UserStatus, readonly availableFrom: string, readonly createdAt: string, readonly permissions: { readonly phoneEnable: boolean, readonly meetingsAccess: Scope, readonly meetingsDownload: Scope } } | null, readonly seatChanges: ReadonlyArray<{ readonly what: SeatKind, readonly before: number, readonly after: number, readonly limit: number }> | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: string | null, readonly message: string }> } | null };

export type UsersContractQueryVariables = Exact<{ [key: string]: never; }>;


export type UsersContractQuery = { readonly contract: { readonly seats: ReadonlyArray<{ readonly what: SeatKind }> } };

export type UsersUsersQueryVariables = Exact<{
  id?: string | number | null | undefined;
}>;


export type UsersUsersQuery = { readonly users: { readonly nodes: ReadonlyArray<{ readonly locale: Locale, readonly timeZone: string, readonly permissions: { readonly phoneEnable: boolean, readonly meetingsAccess: Scope } }> } };

export type DeliveriesWebhookQueryVariables = Exact<{ [key: string]: never; }>;


export type DeliveriesWebhookQuery = { readonly incomingWebhook: { readonly subscribed: boolean, readonly secrets: ReadonlyArray<{ readonly id: string, readonly kind: IncomingWebhookSecretKind, readonly createdByName: string | null, readonly lastUsedAt: string | null }>, readonly deliveries: ReadonlyArray<{ readonly receivedAt: string, readonly secretId: string | null, readonly secretKind: IncomingWebhookSecretKind | null, readonly status: number, readonly created: number, readonly updated: number, readonly duplicates: number, readonly conflicts: number, readonly rejected: number, readonly rejections: ReadonlyArray<{ readonly externalId: string | null, readonly code: IncomingWebhookRejectionCode, readonly field: string }> }> } };

export type TestCallViewerQueryVariables = Exact<{ [key: string]: never; }>;


export type TestCallViewerQuery = { readonly viewer: { readonly id: string, readonly version: number } | null };

export type TestCallsQueryVariables = Exact<{ [key: string]: never; }>;


export type TestCallsQuery = { readonly calls: { readonly nodes: ReadonlyArray<{ readonly externalId: string, readonly kind: CallKind, readonly status: CallStatus, readonly endedAt: string | null, readonly ringSeconds: number | null, readonly talkSeconds: number | null, readonly participants: ReadonlyArray<{ readonly side: CallSide, readonly name: string }> }> } };

export type TestCallAuditQueryVariables = Exact<{ [key: string]: never; }>;


export type TestCallAuditQuery = { readonly auditEntries: { readonly nodes: ReadonlyArray<{ readonly kind: AuditKind | null, readonly targetName: string | null, readonly after: Readonly<Record<string, unknown>> | null }> } };

export type TestCallUserQueryVariables = Exact<{ [key: string]: never; }>;


export type TestCallUserQuery = { readonly users: { readonly nodes: ReadonlyArray<{ readonly id: string, readonly version: number }> } };

export type CallAuditExportMutationVariables = Exact<{
  input: AuditExportInput;
}>;


export type CallAuditExportMutation = { readonly auditExport: { readonly entryCount: number | null, readonly download: { readonly expiresAt: string, readonly fileName: string, readonly url: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: string | null, readonly message: string, readonly retryAt: string | null, readonly encodings: ReadonlyArray<{ readonly encoding: CsvSourceEncoding, readonly sample: ReadonlyArray<string> }> | null }> } | null };

export type CallCallExportMutationVariables = Exact<{
  input: CallExportInput;
}>;


export type CallCallExportMutation = { readonly callExport: { readonly callCount: number | null, readonly download: { readonly expiresAt: string, readonly fileName: string, readonly url: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: string | null, readonly message: string, readonly retryAt: string | null, readonly encodings: ReadonlyArray<{ readonly encoding: CsvSourceEncoding, readonly sample: ReadonlyArray<string> }> | null }> } | null };

export type CallCallMemoUpdateMutationVariables = Exact<{
  input: CallMemoUpdateInput;
}>;


export type CallCallMemoUpdateMutation = { readonly callMemoUpdate: { readonly call: { readonly answeredAt: string | null, readonly audioDownloadUrl: string | null, readonly audioUrl: string | null, readonly circuitNumber: string | null, readonly endedAt: string | null, readonly externalId: string, readonly fromNumber: string | null, readonly group: string | null, readonly id: string, readonly kind: CallKind, readonly memo: string, readonly memoEditable: boolean, readonly previousCallId: string | null, readonly previousExternalId: string | null, readonly queue: string | null, readonly ringSeconds: number | null, readonly startedAt: string, readonly status: CallStatus, readonly stereo: boolean, readonly tags: ReadonlyArray<string>, readonly talkSeconds: number | null, readonly toNumber: string | null, readonly audio: { readonly bytes: number | null, readonly state: CallAudioState, readonly type: CallAudioType | null }, readonly contact: { readonly categories: ReadonlyArray<string>, readonly company: string, readonly createdAt: string, readonly id: string, readonly numbers: ReadonlyArray<string>, readonly person: string, readonly updatedAt: string, readonly version: number } | null, readonly participants: ReadonlyArray<{ readonly channel: CallChannel | null, readonly name: string, readonly number: string | null, readonly side: CallSide, readonly userDeleted: boolean, readonly userId: string | null }>, readonly scores: ReadonlyArray<{ readonly fillers: number | null, readonly intonation: number | null, readonly overall: number | null, readonly overallRule: number | null, readonly overlaps: number | null, readonly partnerSpeechRate: number | null, readonly pitch: number | null, readonly rallies: number | null, readonly silences: number | null, readonly speechRate: number | null, readonly talkRatio: number | null, readonly userId: string }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: string | null, readonly message: string, readonly retryAt: string | null, readonly encodings: ReadonlyArray<{ readonly encoding: CsvSourceEncoding, readonly sample: ReadonlyArray<string> }> | null }> } | null };

export type CallColumnMatchesSaveMutationVariables = Exact<{
  input: ColumnMatchesSaveInput;
}>;


export type CallColumnMatchesSaveMutation = { readonly columnMatchesSave: { readonly columnMatches: ReadonlyArray<{ readonly column: string | null, readonly header: string }> | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: string | null, readonly message: string, readonly retryAt: string | null, readonly encodings: ReadonlyArray<{ readonly encoding: CsvSourceEncoding, readonly sample: ReadonlyArray<string> }> | null }> } | null };

export type CallContactCreateMutationVariables = Exact<{
  input: ContactCreateInput;
}>;


export type CallContactCreateMutation = { readonly contactCreate: { readonly contact: { readonly categories: ReadonlyArray<string>, readonly company: string, readonly createdAt: string, readonly id: string, readonly numbers: ReadonlyArray<string>, readonly person: string, readonly updatedAt: string, readonly version: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: string | null, readonly message: string, readonly retryAt: string | null, readonly encodings: ReadonlyArray<{ readonly encoding: CsvSourceEncoding, readonly sample: ReadonlyArray<string> }> | null }> } | null };

export type CallContactDeleteMutationVariables = Exact<{
  input: ContactDeleteInput;
}>;


export type CallContactDeleteMutation = { readonly contactDelete: { readonly deletedIds: ReadonlyArray<string> | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: string | null, readonly message: string, readonly retryAt: string | null, readonly encodings: ReadonlyArray<{ readonly encoding: CsvSourceEncoding, readonly sample: ReadonlyArray<string> }> | null }> } | null };

export type CallContactExportMutationVariables = Exact<{
  input: ContactExportInput;
}>;


export type CallContactExportMutation = { readonly contactExport: { readonly contactCount: number | null, readonly download: { readonly expiresAt: string, readonly fileName: string, readonly url: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: string | null, readonly message: string, readonly retryAt: string | null, readonly encodings: ReadonlyArray<{ readonly encoding: CsvSourceEncoding, readonly sample: ReadonlyArray<string> }> | null }> } | null };

export type CallContactImportMutationVariables = Exact<{
  input: ContactImportInput;
}>;


export type CallContactImportMutation = { readonly contactImport: { readonly addedCount: number | null, readonly issueCount: number | null, readonly leftOut: ReadonlyArray<string> | null, readonly rowCount: number | null, readonly issues: ReadonlyArray<{ readonly cell: string, readonly code: ErrorCode, readonly column: string | null, readonly message: string, readonly row: number | null }> | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: string | null, readonly message: string, readonly retryAt: string | null, readonly encodings: ReadonlyArray<{ readonly encoding: CsvSourceEncoding, readonly sample: ReadonlyArray<string> }> | null }> } | null };

export type CallContactUpdateMutationVariables = Exact<{
  input: ContactUpdateInput;
}>;


export type CallContactUpdateMutation = { readonly contactUpdate: { readonly contact: { readonly categories: ReadonlyArray<string>, readonly company: string, readonly createdAt: string, readonly id: string, readonly numbers: ReadonlyArray<string>, readonly person: string, readonly updatedAt: string, readonly version: number } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: string | null, readonly message: string, readonly retryAt: string | null, readonly encodings: ReadonlyArray<{ readonly encoding: CsvSourceEncoding, readonly sample: ReadonlyArray<string> }> | null }> } | null };

export type CallDraftKeyCreateMutationVariables = Exact<{ [key: string]: never; }>;


export type CallDraftKeyCreateMutation = { readonly draftKeyCreate: { readonly draftKey: { readonly expiresAt: string, readonly id: string, readonly key: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: string | null, readonly message: string, readonly retryAt: string | null, readonly encodings: ReadonlyArray<{ readonly encoding: CsvSourceEncoding, readonly sample: ReadonlyArray<string> }> | null }> } | null };

export type CallDraftKeyDeleteMutationVariables = Exact<{
  input: DraftKeyDeleteInput;
}>;


export type CallDraftKeyDeleteMutation = { readonly draftKeyDelete: { readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: string | null, readonly message: string, readonly retryAt: string | null, readonly encodings: ReadonlyArray<{ readonly encoding: CsvSourceEncoding, readonly sample: ReadonlyArray<string> }> | null }> } | null };

export type CallDraftKeyOpenMutationVariables = Exact<{
  input: DraftKeyOpenInput;
}>;


export type CallDraftKeyOpenMutation = { readonly draftKeyOpen: { readonly draftKey: { readonly expiresAt: string, readonly id: string, readonly key: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: string | null, readonly message: string, readonly retryAt: string | null, readonly encodings: ReadonlyArray<{ readonly encoding: CsvSourceEncoding, readonly sample: ReadonlyArray<string> }> | null }> } | null };

export type CallIncomingWebhookSecretCreateMutationVariables = Exact<{
  input: IncomingWebhookSecretCreateInput;
}>;


export type CallIncomingWebhookSecretCreateMutation = { readonly incomingWebhookSecretCreate: { readonly secret: string | null, readonly incomingWebhook: { readonly path: string, readonly subscribed: boolean, readonly secrets: ReadonlyArray<{ readonly createdAt: string, readonly createdByName: string | null, readonly id: string, readonly kind: IncomingWebhookSecretKind, readonly lastUsedAt: string | null }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: string | null, readonly message: string, readonly retryAt: string | null, readonly encodings: ReadonlyArray<{ readonly encoding: CsvSourceEncoding, readonly sample: ReadonlyArray<string> }> | null }> } | null };

export type CallIncomingWebhookSecretDeleteMutationVariables = Exact<{
  input: IncomingWebhookSecretDeleteInput;
}>;


export type CallIncomingWebhookSecretDeleteMutation = { readonly incomingWebhookSecretDelete: { readonly incomingWebhook: { readonly path: string, readonly subscribed: boolean, readonly secrets: ReadonlyArray<{ readonly createdAt: string, readonly createdByName: string | null, readonly id: string, readonly kind: IncomingWebhookSecretKind, readonly lastUsedAt: string | null }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: string | null, readonly message: string, readonly retryAt: string | null, readonly encodings: ReadonlyArray<{ readonly encoding: CsvSourceEncoding, readonly sample: ReadonlyArray<string> }> | null }> } | null };

export type CallIncomingWebhookTestCallMutationVariables = Exact<{ [key: string]: never; }>;


export type CallIncomingWebhookTestCallMutation = { readonly incomingWebhookTestCall: { readonly incomingWebhook: { readonly path: string, readonly subscribed: boolean, readonly secrets: ReadonlyArray<{ readonly createdAt: string, readonly createdByName: string | null, readonly id: string, readonly kind: IncomingWebhookSecretKind, readonly lastUsedAt: string | null }> } | null, readonly result: { readonly code: IncomingWebhookRejectionCode | null, readonly externalId: string, readonly field: string | null, readonly result: IncomingWebhookResult } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: string | null, readonly message: string, readonly retryAt: string | null, readonly encodings: ReadonlyArray<{ readonly encoding: CsvSourceEncoding, readonly sample: ReadonlyArray<string> }> | null }> } | null };

export type CallPasswordChangeMutationVariables = Exact<{
  input: PasswordChangeInput;
}>;


export type CallPasswordChangeMutation = { readonly passwordChange: { readonly user: { readonly availableFrom: string, readonly createdAt: string, readonly id: string, readonly lastSignInAt: string | null, readonly locale: Locale, readonly loginId: string, readonly mustChangePassword: boolean, readonly name: string, readonly phoneNumber: string | null, readonly reading: string | null, readonly services: ReadonlyArray<SeatKind>, readonly status: UserStatus, readonly temporaryPasswordExpiresAt: string | null, readonly timeZone: string, readonly version: number, readonly organization: { readonly id: string, readonly name: string, readonly timeZone: string }, readonly permissions: { readonly analyticsDownloadRecordings: boolean, readonly analyticsExportCallHistory: boolean, readonly analyticsExportContacts: boolean, readonly callCenterAdministrative: boolean, readonly callCenterEnable: boolean, readonly callCenterPredictiveDialer: boolean, readonly incomingWebhookEnable: boolean, readonly meetingsAccess: Scope, readonly meetingsBot: boolean, readonly meetingsDownload: Scope, readonly meetingsEnable: boolean, readonly meetingsExportVideoHistory: boolean, readonly meetingsSharedLink: Scope, readonly phoneEnable: boolean, readonly phoneMobileEnable: boolean, readonly recPodEnable: boolean, readonly salesforceEnable: boolean }, readonly privileges: { readonly administrative: boolean, readonly monitoring: boolean }, readonly viewerCan: { readonly activate: boolean, readonly deactivate: boolean, readonly delete: boolean, readonly demote: boolean, readonly resetPassword: boolean, readonly update: boolean } } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: string | null, readonly message: string, readonly retryAt: string | null, readonly encodings: ReadonlyArray<{ readonly encoding: CsvSourceEncoding, readonly sample: ReadonlyArray<string> }> | null }> } | null };

export type CallPasswordPolicyUpdateMutationVariables = Exact<{
  input: PasswordPolicyUpdateInput;
}>;


export type CallPasswordPolicyUpdateMutation = { readonly passwordPolicyUpdate: { readonly passwordPolicy: { readonly temporaryPasswordDays: number | null, readonly weakPasswordsInFiles: WeakPasswords } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: string | null, readonly message: string, readonly retryAt: string | null, readonly encodings: ReadonlyArray<{ readonly encoding: CsvSourceEncoding, readonly sample: ReadonlyArray<string> }> | null }> } | null };

export type CallServiceTokenCreateMutationVariables = Exact<{
  input: ServiceTokenCreateInput;
}>;


export type CallServiceTokenCreateMutation = { readonly serviceTokenCreate: { readonly secret: string | null, readonly serviceToken: { readonly addresses: ReadonlyArray<string>, readonly createdAt: string, readonly createdByName: string, readonly expiresAt: string, readonly id: string, readonly lastUsedAddress: string | null, readonly lastUsedAt: string | null, readonly name: string, readonly revokedAt: string | null, readonly revokedByName: string | null, readonly scopes: ReadonlyArray<ServiceTokenScope>, readonly start: string, readonly status: ServiceTokenStatus, readonly lastAction: { readonly kind: AuditKind | null, readonly occurredAt: string | null, readonly targetName: string | null } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: string | null, readonly message: string, readonly retryAt: string | null, readonly encodings: ReadonlyArray<{ readonly encoding: CsvSourceEncoding, readonly sample: ReadonlyArray<string> }> | null }> } | null };

export type CallServiceTokenRevokeMutationVariables = Exact<{
  input: ServiceTokenRevokeInput;
}>;


export type CallServiceTokenRevokeMutation = { readonly serviceTokenRevoke: { readonly serviceToken: { readonly addresses: ReadonlyArray<string>, readonly createdAt: string, readonly createdByName: string, readonly expiresAt: string, readonly id: string, readonly lastUsedAddress: string | null, readonly lastUsedAt: string | null, readonly name: string, readonly revokedAt: string | null, readonly revokedByName: string | null, readonly scopes: ReadonlyArray<ServiceTokenScope>, readonly start: string, readonly status: ServiceTokenStatus, readonly lastAction: { readonly kind: AuditKind | null, readonly occurredAt: string | null, readonly targetName: string | null } | null } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: string | null, readonly message: string, readonly retryAt: string | null, readonly encodings: ReadonlyArray<{ readonly encoding: CsvSourceEncoding, readonly sample: ReadonlyArray<string> }> | null }> } | null };

export type CallSessionConfirmMutationVariables = Exact<{
  input: SessionConfirmInput;
}>;


export type CallSessionConfirmMutation = { readonly sessionConfirm: { readonly confirmedUntil: string | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: string | null, readonly message: string, readonly retryAt: string | null, readonly encodings: ReadonlyArray<{ readonly encoding: CsvSourceEncoding, readonly sample: ReadonlyArray<string> }> | null }> } | null };

export type CallSessionEndMutationVariables = Exact<{
  input: SessionEndInput;
}>;


export type CallSessionEndMutation = { readonly sessionEnd: { readonly endedSessionId: string | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: string | null, readonly message: string, readonly retryAt: string | null, readonly encodings: ReadonlyArray<{ readonly encoding: CsvSourceEncoding, readonly sample: ReadonlyArray<string> }> | null }> } | null };

export type CallSessionEndOthersMutationVariables = Exact<{ [key: string]: never; }>;


export type CallSessionEndOthersMutation = { readonly sessionEndOthers: { readonly endedCount: number | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: string | null, readonly message: string, readonly retryAt: string | null, readonly encodings: ReadonlyArray<{ readonly encoding: CsvSourceEncoding, readonly sample: ReadonlyArray<string> }> | null }> } | null };

export type CallSignInMutationVariables = Exact<{
  input: SignInInput;
}>;


export type CallSignInMutation = { readonly signIn: { readonly user: { readonly availableFrom: string, readonly createdAt: string, readonly id: string, readonly lastSignInAt: string | null, readonly locale: Locale, readonly loginId: string, readonly mustChangePassword: boolean, readonly name: string, readonly phoneNumber: string | null, readonly reading: string | null, readonly services: ReadonlyArray<SeatKind>, readonly status: UserStatus, readonly temporaryPasswordExpiresAt: string | null, readonly timeZone: string, readonly version: number, readonly organization: { readonly id: string, readonly name: string, readonly timeZone: string }, readonly permissions: { readonly analyticsDownloadRecordings: boolean, readonly analyticsExportCallHistory: boolean, readonly analyticsExportContacts: boolean, readonly callCenterAdministrative: boolean, readonly callCenterEnable: boolean, readonly callCenterPredictiveDialer: boolean, readonly incomingWebhookEnable: boolean, readonly meetingsAccess: Scope, readonly meetingsBot: boolean, readonly meetingsDownload: Scope, readonly meetingsEnable: boolean, readonly meetingsExportVideoHistory: boolean, readonly meetingsSharedLink: Scope, readonly phoneEnable: boolean, readonly phoneMobileEnable: boolean, readonly recPodEnable: boolean, readonly salesforceEnable: boolean }, readonly privileges: { readonly administrative: boolean, readonly monitoring: boolean }, readonly viewerCan: { readonly activate: boolean, readonly deactivate: boolean, readonly delete: boolean, readonly demote: boolean, readonly resetPassword: boolean, readonly update: boolean } } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: string | null, readonly message: string, readonly retryAt: string | null, readonly encodings: ReadonlyArray<{ readonly encoding: CsvSourceEncoding, readonly sample: ReadonlyArray<string> }> | null }> } | null };

export type CallSignOutMutationVariables = Exact<{ [key: string]: never; }>;


export type CallSignOutMutation = { readonly signOut: { readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: string | null, readonly message: string, readonly retryAt: string | null, readonly encodings: ReadonlyArray<{ readonly encoding: CsvSourceEncoding, readonly sample: ReadonlyArray<string> }> | null }> } | null };

export type CallUserActivateMutationVariables = Exact<{
  input: UserActivateInput;
}>;


export type CallUserActivateMutation = { readonly userActivate: { readonly seatChanges: ReadonlyArray<{ readonly after: number, readonly before: number, readonly limit: number, readonly what: SeatKind }> | null, readonly user: { readonly availableFrom: string, readonly createdAt: string, readonly id: string, readonly lastSignInAt: string | null, readonly locale: Locale, readonly loginId: string, readonly mustChangePassword: boolean, readonly name: string, readonly phoneNumber: string | null, readonly reading: string | null, readonly services: ReadonlyArray<SeatKind>, readonly status: UserStatus, readonly temporaryPasswordExpiresAt: string | null, readonly timeZone: string, readonly version: number, readonly organization: { readonly id: string, readonly name: string, readonly timeZone: string }, readonly permissions: { readonly analyticsDownloadRecordings: boolean, readonly analyticsExportCallHistory: boolean, readonly analyticsExportContacts: boolean, readonly callCenterAdministrative: boolean, readonly callCenterEnable: boolean, readonly callCenterPredictiveDialer: boolean, readonly incomingWebhookEnable: boolean, readonly meetingsAccess: Scope, readonly meetingsBot: boolean, readonly meetingsDownload: Scope, readonly meetingsEnable: boolean, readonly meetingsExportVideoHistory: boolean, readonly meetingsSharedLink: Scope, readonly phoneEnable: boolean, readonly phoneMobileEnable: boolean, readonly recPodEnable: boolean, readonly salesforceEnable: boolean }, readonly privileges: { readonly administrative: boolean, readonly monitoring: boolean }, readonly viewerCan: { readonly activate: boolean, readonly deactivate: boolean, readonly delete: boolean, readonly demote: boolean, readonly resetPassword: boolean, readonly update: boolean } } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: string | null, readonly message: string, readonly retryAt: string | null, readonly encodings: ReadonlyArray<{ readonly encoding: CsvSourceEncoding, readonly sample: ReadonlyArray<string> }> | null }> } | null };

export type CallUserBulkActionCancelMutationVariables = Exact<{
  input: UserBulkActionCancelInput;
}>;


export type CallUserBulkActionCancelMutation = { readonly userBulkActionCancel: { readonly userBulkAction: { readonly billingMonth: string, readonly changeCount: number, readonly changedCount: number, readonly createdAt: string, readonly createdByName: string, readonly expiresAt: string | null, readonly fileName: string | null, readonly finishedAt: string | null, readonly id: string, readonly kind: UserBulkActionKind, readonly locale: Locale | null, readonly on: boolean | null, readonly preparedCount: number, readonly refusedCount: number, readonly sameCount: number, readonly scope: Scope | null, readonly setting: string | null, readonly status: UserBulkActionStatus, readonly timeZone: string | null, readonly userCount: number, readonly viewerCanCancel: boolean, readonly viewerCanCommit: boolean, readonly viewerCanUndo: boolean, readonly callCounts: { readonly calls: number, readonly scores: number } | null, readonly layout: { readonly delimiter: string | null, readonly encoding: CsvSourceEncoding | null, readonly headerRow: number | null, readonly hiddenRows: number, readonly sheet: string | null } | null, readonly progress: { readonly done: number, readonly secondsLeft: number | null, readonly total: number }, readonly seatChanges: ReadonlyArray<{ readonly after: number, readonly before: number, readonly limit: number, readonly what: SeatKind }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: string | null, readonly message: string, readonly retryAt: string | null, readonly encodings: ReadonlyArray<{ readonly encoding: CsvSourceEncoding, readonly sample: ReadonlyArray<string> }> | null }> } | null };

export type CallUserBulkActionCommitMutationVariables = Exact<{
  input: UserBulkActionCommitInput;
}>;


export type CallUserBulkActionCommitMutation = { readonly userBulkActionCommit: { readonly userBulkAction: { readonly billingMonth: string, readonly changeCount: number, readonly changedCount: number, readonly createdAt: string, readonly createdByName: string, readonly expiresAt: string | null, readonly fileName: string | null, readonly finishedAt: string | null, readonly id: string, readonly kind: UserBulkActionKind, readonly locale: Locale | null, readonly on: boolean | null, readonly preparedCount: number, readonly refusedCount: number, readonly sameCount: number, readonly scope: Scope | null, readonly setting: string | null, readonly status: UserBulkActionStatus, readonly timeZone: string | null, readonly userCount: number, readonly viewerCanCancel: boolean, readonly viewerCanCommit: boolean, readonly viewerCanUndo: boolean, readonly callCounts: { readonly calls: number, readonly scores: number } | null, readonly layout: { readonly delimiter: string | null, readonly encoding: CsvSourceEncoding | null, readonly headerRow: number | null, readonly hiddenRows: number, readonly sheet: string | null } | null, readonly progress: { readonly done: number, readonly secondsLeft: number | null, readonly total: number }, readonly seatChanges: ReadonlyArray<{ readonly after: number, readonly before: number, readonly limit: number, readonly what: SeatKind }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: string | null, readonly message: string, readonly retryAt: string | null, readonly encodings: ReadonlyArray<{ readonly encoding: CsvSourceEncoding, readonly sample: ReadonlyArray<string> }> | null }> } | null };

export type CallUserBulkActionCreateMutationVariables = Exact<{
  input: UserBulkActionCreateInput;
}>;


export type CallUserBulkActionCreateMutation = { readonly userBulkActionCreate: { readonly userBulkAction: { readonly billingMonth: string, readonly changeCount: number, readonly changedCount: number, readonly createdAt: string, readonly createdByName: string, readonly expiresAt: string | null, readonly fileName: string | null, readonly finishedAt: string | null, readonly id: string, readonly kind: UserBulkActionKind, readonly locale: Locale | null, readonly on: boolean | null, readonly preparedCount: number, readonly refusedCount: number, readonly sameCount: number, readonly scope: Scope | null, readonly setting: string | null, readonly status: UserBulkActionStatus, readonly timeZone: string | null, readonly userCount: number, readonly viewerCanCancel: boolean, readonly viewerCanCommit: boolean, readonly viewerCanUndo: boolean, readonly callCounts: { readonly calls: number, readonly scores: number } | null, readonly layout: { readonly delimiter: string | null, readonly encoding: CsvSourceEncoding | null, readonly headerRow: number | null, readonly hiddenRows: number, readonly sheet: string | null } | null, readonly progress: { readonly done: number, readonly secondsLeft: number | null, readonly total: number }, readonly seatChanges: ReadonlyArray<{ readonly after: number, readonly before: number, readonly limit: number, readonly what: SeatKind }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: string | null, readonly message: string, readonly retryAt: string | null, readonly encodings: ReadonlyArray<{ readonly encoding: CsvSourceEncoding, readonly sample: ReadonlyArray<string> }> | null }> } | null };

export type CallUserBulkUpdateCreateMutationVariables = Exact<{
  input: UserBulkUpdateCreateInput;
}>;


export type CallUserBulkUpdateCreateMutation = { readonly userBulkUpdateCreate: { readonly userBulkAction: { readonly billingMonth: string, readonly changeCount: number, readonly changedCount: number, readonly createdAt: string, readonly createdByName: string, readonly expiresAt: string | null, readonly fileName: string | null, readonly finishedAt: string | null, readonly id: string, readonly kind: UserBulkActionKind, readonly locale: Locale | null, readonly on: boolean | null, readonly preparedCount: number, readonly refusedCount: number, readonly sameCount: number, readonly scope: Scope | null, readonly setting: string | null, readonly status: UserBulkActionStatus, readonly timeZone: string | null, readonly userCount: number, readonly viewerCanCancel: boolean, readonly viewerCanCommit: boolean, readonly viewerCanUndo: boolean, readonly callCounts: { readonly calls: number, readonly scores: number } | null, readonly layout: { readonly delimiter: string | null, readonly encoding: CsvSourceEncoding | null, readonly headerRow: number | null, readonly hiddenRows: number, readonly sheet: string | null } | null, readonly progress: { readonly done: number, readonly secondsLeft: number | null, readonly total: number }, readonly seatChanges: ReadonlyArray<{ readonly after: number, readonly before: number, readonly limit: number, readonly what: SeatKind }> } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: string | null, readonly message: string, readonly retryAt: string | null, readonly encodings: ReadonlyArray<{ readonly encoding: CsvSourceEncoding, readonly sample: ReadonlyArray<string> }> | null }> } | null };

export type CallUserCreateMutationVariables = Exact<{
  input: UserCreateInput;
}>;


export type CallUserCreateMutation = { readonly userCreate: { readonly seatChanges: ReadonlyArray<{ readonly after: number, readonly before: number, readonly limit: number, readonly what: SeatKind }> | null, readonly user: { readonly availableFrom: string, readonly createdAt: string, readonly id: string, readonly lastSignInAt: string | null, readonly locale: Locale, readonly loginId: string, readonly mustChangePassword: boolean, readonly name: string, readonly phoneNumber: string | null, readonly reading: string | null, readonly services: ReadonlyArray<SeatKind>, readonly status: UserStatus, readonly temporaryPasswordExpiresAt: string | null, readonly timeZone: string, readonly version: number, readonly organization: { readonly id: string, readonly name: string, readonly timeZone: string }, readonly permissions: { readonly analyticsDownloadRecordings: boolean, readonly analyticsExportCallHistory: boolean, readonly analyticsExportContacts: boolean, readonly callCenterAdministrative: boolean, readonly callCenterEnable: boolean, readonly callCenterPredictiveDialer: boolean, readonly incomingWebhookEnable: boolean, readonly meetingsAccess: Scope, readonly meetingsBot: boolean, readonly meetingsDownload: Scope, readonly meetingsEnable: boolean, readonly meetingsExportVideoHistory: boolean, readonly meetingsSharedLink: Scope, readonly phoneEnable: boolean, readonly phoneMobileEnable: boolean, readonly recPodEnable: boolean, readonly salesforceEnable: boolean }, readonly privileges: { readonly administrative: boolean, readonly monitoring: boolean }, readonly viewerCan: { readonly activate: boolean, readonly deactivate: boolean, readonly delete: boolean, readonly demote: boolean, readonly resetPassword: boolean, readonly update: boolean } } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: string | null, readonly message: string, readonly retryAt: string | null, readonly encodings: ReadonlyArray<{ readonly encoding: CsvSourceEncoding, readonly sample: ReadonlyArray<string> }> | null }> } | null };

export type CallUserCsvTemplateCreateMutationVariables = Exact<{
  input: UserCsvTemplateCreateInput;
}>;


export type CallUserCsvTemplateCreateMutation = { readonly userCsvTemplateCreate: { readonly download: { readonly expiresAt: string, readonly fileName: string, readonly url: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: string | null, readonly message: string, readonly retryAt: string | null, readonly encodings: ReadonlyArray<{ readonly encoding: CsvSourceEncoding, readonly sample: ReadonlyArray<string> }> | null }> } | null };

export type CallUserDeactivateMutationVariables = Exact<{
  input: UserDeactivateInput;
}>;


export type CallUserDeactivateMutation = { readonly userDeactivate: { readonly seatChanges: ReadonlyArray<{ readonly after: number, readonly before: number, readonly limit: number, readonly what: SeatKind }> | null, readonly user: { readonly availableFrom: string, readonly createdAt: string, readonly id: string, readonly lastSignInAt: string | null, readonly locale: Locale, readonly loginId: string, readonly mustChangePassword: boolean, readonly name: string, readonly phoneNumber: string | null, readonly reading: string | null, readonly services: ReadonlyArray<SeatKind>, readonly status: UserStatus, readonly temporaryPasswordExpiresAt: string | null, readonly timeZone: string, readonly version: number, readonly organization: { readonly id: string, readonly name: string, readonly timeZone: string }, readonly permissions: { readonly analyticsDownloadRecordings: boolean, readonly analyticsExportCallHistory: boolean, readonly analyticsExportContacts: boolean, readonly callCenterAdministrative: boolean, readonly callCenterEnable: boolean, readonly callCenterPredictiveDialer: boolean, readonly incomingWebhookEnable: boolean, readonly meetingsAccess: Scope, readonly meetingsBot: boolean, readonly meetingsDownload: Scope, readonly meetingsEnable: boolean, readonly meetingsExportVideoHistory: boolean, readonly meetingsSharedLink: Scope, readonly phoneEnable: boolean, readonly phoneMobileEnable: boolean, readonly recPodEnable: boolean, readonly salesforceEnable: boolean }, readonly privileges: { readonly administrative: boolean, readonly monitoring: boolean }, readonly viewerCan: { readonly activate: boolean, readonly deactivate: boolean, readonly delete: boolean, readonly demote: boolean, readonly resetPassword: boolean, readonly update: boolean } } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: string | null, readonly message: string, readonly retryAt: string | null, readonly encodings: ReadonlyArray<{ readonly encoding: CsvSourceEncoding, readonly sample: ReadonlyArray<string> }> | null }> } | null };

export type CallUserDeleteMutationVariables = Exact<{
  input: UserDeleteInput;
}>;


export type CallUserDeleteMutation = { readonly userDelete: { readonly deletedUserId: string | null, readonly seatChanges: ReadonlyArray<{ readonly after: number, readonly before: number, readonly limit: number, readonly what: SeatKind }> | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: string | null, readonly message: string, readonly retryAt: string | null, readonly encodings: ReadonlyArray<{ readonly encoding: CsvSourceEncoding, readonly sample: ReadonlyArray<string> }> | null }> } | null };

export type CallUserExportMutationVariables = Exact<{
  input: UserExportInput;
}>;


export type CallUserExportMutation = { readonly userExport: { readonly userCount: number | null, readonly download: { readonly expiresAt: string, readonly fileName: string, readonly url: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: string | null, readonly message: string, readonly retryAt: string | null, readonly encodings: ReadonlyArray<{ readonly encoding: CsvSourceEncoding, readonly sample: ReadonlyArray<string> }> | null }> } | null };

export type CallUserImportCancelMutationVariables = Exact<{
  input: UserImportCancelInput;
}>;


export type CallUserImportCancelMutation = { readonly userImportCancel: { readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: string | null, readonly message: string, readonly retryAt: string | null, readonly encodings: ReadonlyArray<{ readonly encoding: CsvSourceEncoding, readonly sample: ReadonlyArray<string> }> | null }>, readonly userImport: { readonly addedCount: number, readonly availableFrom: string | null, readonly billingMonth: string, readonly commitRequested: boolean, readonly createdAt: string, readonly createdByName: string, readonly expiresAt: string | null, readonly fileHash: string | null, readonly fileName: string, readonly finishedAt: string | null, readonly id: string, readonly issueCount: number, readonly issuesDroppedAt: string | null, readonly removedCount: number, readonly rowCount: number, readonly status: UserImportStatus, readonly undoneAt: string | null, readonly undoneByName: string | null, readonly viewerCanCancel: boolean, readonly viewerCanCommit: boolean, readonly viewerCanUndo: boolean, readonly layout: { readonly delimiter: string | null, readonly encoding: CsvSourceEncoding | null, readonly headerRow: number | null, readonly hiddenRows: number, readonly sheet: string | null } | null, readonly progress: { readonly done: number, readonly secondsLeft: number | null, readonly total: number }, readonly seatChanges: ReadonlyArray<{ readonly after: number, readonly before: number, readonly limit: number, readonly what: SeatKind }> } | null } | null };

export type CallUserImportCommitMutationVariables = Exact<{
  input: UserImportCommitInput;
}>;


export type CallUserImportCommitMutation = { readonly userImportCommit: { readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: string | null, readonly message: string, readonly retryAt: string | null, readonly encodings: ReadonlyArray<{ readonly encoding: CsvSourceEncoding, readonly sample: ReadonlyArray<string> }> | null }>, readonly userImport: { readonly addedCount: number, readonly availableFrom: string | null, readonly billingMonth: string, readonly commitRequested: boolean, readonly createdAt: string, readonly createdByName: string, readonly expiresAt: string | null, readonly fileHash: string | null, readonly fileName: string, readonly finishedAt: string | null, readonly id: string, readonly issueCount: number, readonly issuesDroppedAt: string | null, readonly removedCount: number, readonly rowCount: number, readonly status: UserImportStatus, readonly undoneAt: string | null, readonly undoneByName: string | null, readonly viewerCanCancel: boolean, readonly viewerCanCommit: boolean, readonly viewerCanUndo: boolean, readonly layout: { readonly delimiter: string | null, readonly encoding: CsvSourceEncoding | null, readonly headerRow: number | null, readonly hiddenRows: number, readonly sheet: string | null } | null, readonly progress: { readonly done: number, readonly secondsLeft: number | null, readonly total: number }, readonly seatChanges: ReadonlyArray<{ readonly after: number, readonly before: number, readonly limit: number, readonly what: SeatKind }> } | null } | null };

export type CallUserImportCreateMutationVariables = Exact<{
  input: UserImportCreateInput;
}>;


export type CallUserImportCreateMutation = { readonly userImportCreate: { readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: string | null, readonly message: string, readonly retryAt: string | null, readonly encodings: ReadonlyArray<{ readonly encoding: CsvSourceEncoding, readonly sample: ReadonlyArray<string> }> | null }>, readonly userImport: { readonly addedCount: number, readonly availableFrom: string | null, readonly billingMonth: string, readonly commitRequested: boolean, readonly createdAt: string, readonly createdByName: string, readonly expiresAt: string | null, readonly fileHash: string | null, readonly fileName: string, readonly finishedAt: string | null, readonly id: string, readonly issueCount: number, readonly issuesDroppedAt: string | null, readonly removedCount: number, readonly rowCount: number, readonly status: UserImportStatus, readonly undoneAt: string | null, readonly undoneByName: string | null, readonly viewerCanCancel: boolean, readonly viewerCanCommit: boolean, readonly viewerCanUndo: boolean, readonly layout: { readonly delimiter: string | null, readonly encoding: CsvSourceEncoding | null, readonly headerRow: number | null, readonly hiddenRows: number, readonly sheet: string | null } | null, readonly progress: { readonly done: number, readonly secondsLeft: number | null, readonly total: number }, readonly seatChanges: ReadonlyArray<{ readonly after: number, readonly before: number, readonly limit: number, readonly what: SeatKind }> } | null } | null };

export type CallUserImportReportMutationVariables = Exact<{
  input: UserImportReportInput;
}>;


export type CallUserImportReportMutation = { readonly userImportReport: { readonly download: { readonly expiresAt: string, readonly fileName: string, readonly url: string } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: string | null, readonly message: string, readonly retryAt: string | null, readonly encodings: ReadonlyArray<{ readonly encoding: CsvSourceEncoding, readonly sample: ReadonlyArray<string> }> | null }> } | null };

export type CallUserImportUndoMutationVariables = Exact<{
  input: UserImportUndoInput;
}>;


export type CallUserImportUndoMutation = { readonly userImportUndo: { readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: string | null, readonly message: string, readonly retryAt: string | null, readonly encodings: ReadonlyArray<{ readonly encoding: CsvSourceEncoding, readonly sample: ReadonlyArray<string> }> | null }>, readonly userImport: { readonly addedCount: number, readonly availableFrom: string | null, readonly billingMonth: string, readonly commitRequested: boolean, readonly createdAt: string, readonly createdByName: string, readonly expiresAt: string | null, readonly fileHash: string | null, readonly fileName: string, readonly finishedAt: string | null, readonly id: string, readonly issueCount: number, readonly issuesDroppedAt: string | null, readonly removedCount: number, readonly rowCount: number, readonly status: UserImportStatus, readonly undoneAt: string | null, readonly undoneByName: string | null, readonly viewerCanCancel: boolean, readonly viewerCanCommit: boolean, readonly viewerCanUndo: boolean, readonly layout: { readonly delimiter: string | null, readonly encoding: CsvSourceEncoding | null, readonly headerRow: number | null, readonly hiddenRows: number, readonly sheet: string | null } | null, readonly progress: { readonly done: number, readonly secondsLeft: number | null, readonly total: number }, readonly seatChanges: ReadonlyArray<{ readonly after: number, readonly before: number, readonly limit: number, readonly what: SeatKind }> } | null } | null };

export type CallUserPasswordResetMutationVariables = Exact<{
  input: UserPasswordResetInput;
}>;


export type CallUserPasswordResetMutation = { readonly userPasswordReset: { readonly seatChanges: ReadonlyArray<{ readonly after: number, readonly before: number, readonly limit: number, readonly what: SeatKind }> | null, readonly user: { readonly availableFrom: string, readonly createdAt: string, readonly id: string, readonly lastSignInAt: string | null, readonly locale: Locale, readonly loginId: string, readonly mustChangePassword: boolean, readonly name: string, readonly phoneNumber: string | null, readonly reading: string | null, readonly services: ReadonlyArray<SeatKind>, readonly status: UserStatus, readonly temporaryPasswordExpiresAt: string | null, readonly timeZone: string, readonly version: number, readonly organization: { readonly id: string, readonly name: string, readonly timeZone: string }, readonly permissions: { readonly analyticsDownloadRecordings: boolean, readonly analyticsExportCallHistory: boolean, readonly analyticsExportContacts: boolean, readonly callCenterAdministrative: boolean, readonly callCenterEnable: boolean, readonly callCenterPredictiveDialer: boolean, readonly incomingWebhookEnable: boolean, readonly meetingsAccess: Scope, readonly meetingsBot: boolean, readonly meetingsDownload: Scope, readonly meetingsEnable: boolean, readonly meetingsExportVideoHistory: boolean, readonly meetingsSharedLink: Scope, readonly phoneEnable: boolean, readonly phoneMobileEnable: boolean, readonly recPodEnable: boolean, readonly salesforceEnable: boolean }, readonly privileges: { readonly administrative: boolean, readonly monitoring: boolean }, readonly viewerCan: { readonly activate: boolean, readonly deactivate: boolean, readonly delete: boolean, readonly demote: boolean, readonly resetPassword: boolean, readonly update: boolean } } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: string | null, readonly message: string, readonly retryAt: string | null, readonly encodings: ReadonlyArray<{ readonly encoding: CsvSourceEncoding, readonly sample: ReadonlyArray<string> }> | null }> } | null };

export type CallUserSessionsEndMutationVariables = Exact<{
  input: UserSessionsEndInput;
}>;


export type CallUserSessionsEndMutation = { readonly userSessionsEnd: { readonly endedCount: number | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: string | null, readonly message: string, readonly retryAt: string | null, readonly encodings: ReadonlyArray<{ readonly encoding: CsvSourceEncoding, readonly sample: ReadonlyArray<string> }> | null }> } | null };

export type CallUserUpdateMutationVariables = Exact<{
  input: UserUpdateInput;
}>;


export type CallUserUpdateMutation = { readonly userUpdate: { readonly seatChanges: ReadonlyArray<{ readonly after: number, readonly before: number, readonly limit: number, readonly what: SeatKind }> | null, readonly user: { readonly availableFrom: string, readonly createdAt: string, readonly id: string, readonly lastSignInAt: string | null, readonly locale: Locale, readonly loginId: string, readonly mustChangePassword: boolean, readonly name: string, readonly phoneNumber: string | null, readonly reading: string | null, readonly services: ReadonlyArray<SeatKind>, readonly status: UserStatus, readonly temporaryPasswordExpiresAt: string | null, readonly timeZone: string, readonly version: number, readonly organization: { readonly id: string, readonly name: string, readonly timeZone: string }, readonly permissions: { readonly analyticsDownloadRecordings: boolean, readonly analyticsExportCallHistory: boolean, readonly analyticsExportContacts: boolean, readonly callCenterAdministrative: boolean, readonly callCenterEnable: boolean, readonly callCenterPredictiveDialer: boolean, readonly incomingWebhookEnable: boolean, readonly meetingsAccess: Scope, readonly meetingsBot: boolean, readonly meetingsDownload: Scope, readonly meetingsEnable: boolean, readonly meetingsExportVideoHistory: boolean, readonly meetingsSharedLink: Scope, readonly phoneEnable: boolean, readonly phoneMobileEnable: boolean, readonly recPodEnable: boolean, readonly salesforceEnable: boolean }, readonly privileges: { readonly administrative: boolean, readonly monitoring: boolean }, readonly viewerCan: { readonly activate: boolean, readonly deactivate: boolean, readonly delete: boolean, readonly demote: boolean, readonly resetPassword: boolean, readonly update: boolean } } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: string | null, readonly message: string, readonly retryAt: string | null, readonly encodings: ReadonlyArray<{ readonly encoding: CsvSourceEncoding, readonly sample: ReadonlyArray<string> }> | null }> } | null };

export type CallUserViewCreateMutationVariables = Exact<{
  input: UserViewCreateInput;
}>;


export type CallUserViewCreateMutation = { readonly userViewCreate: { readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: string | null, readonly message: string, readonly retryAt: string | null, readonly encodings: ReadonlyArray<{ readonly encoding: CsvSourceEncoding, readonly sample: ReadonlyArray<string> }> | null }>, readonly userView: { readonly columns: ReadonlyArray<UserListColumn>, readonly createdAt: string, readonly createdByName: string, readonly id: string, readonly name: string, readonly search: string, readonly updatedAt: string, readonly filter: { readonly importId: string | null, readonly locale: ReadonlyArray<Locale>, readonly privilege: ReadonlyArray<UserPrivilege>, readonly service: ReadonlyArray<SeatKind>, readonly status: ReadonlyArray<UserStatus>, readonly timeZone: ReadonlyArray<string> }, readonly orderBy: { readonly direction: OrderDirection, readonly field: UserOrderField } } | null } | null };

export type CallUserViewDeleteMutationVariables = Exact<{
  input: UserViewDeleteInput;
}>;


export type CallUserViewDeleteMutation = { readonly userViewDelete: { readonly deletedId: string | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: string | null, readonly message: string, readonly retryAt: string | null, readonly encodings: ReadonlyArray<{ readonly encoding: CsvSourceEncoding, readonly sample: ReadonlyArray<string> }> | null }> } | null };

export type CallUserViewUpdateMutationVariables = Exact<{
  input: UserViewUpdateInput;
}>;


export type CallUserViewUpdateMutation = { readonly userViewUpdate: { readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: string | null, readonly message: string, readonly retryAt: string | null, readonly encodings: ReadonlyArray<{ readonly encoding: CsvSourceEncoding, readonly sample: ReadonlyArray<string> }> | null }>, readonly userView: { readonly columns: ReadonlyArray<UserListColumn>, readonly createdAt: string, readonly createdByName: string, readonly id: string, readonly name: string, readonly search: string, readonly updatedAt: string, readonly filter: { readonly importId: string | null, readonly locale: ReadonlyArray<Locale>, readonly privilege: ReadonlyArray<UserPrivilege>, readonly service: ReadonlyArray<SeatKind>, readonly status: ReadonlyArray<UserStatus>, readonly timeZone: ReadonlyArray<string> }, readonly orderBy: { readonly direction: OrderDirection, readonly field: UserOrderField } } | null } | null };

export type CallViewerUpdateMutationVariables = Exact<{
  input: ViewerUpdateInput;
}>;


export type CallViewerUpdateMutation = { readonly viewerUpdate: { readonly user: { readonly availableFrom: string, readonly createdAt: string, readonly id: string, readonly lastSignInAt: string | null, readonly locale: Locale, readonly loginId: string, readonly mustChangePassword: boolean, readonly name: string, readonly phoneNumber: string | null, readonly reading: string | null, readonly services: ReadonlyArray<SeatKind>, readonly status: UserStatus, readonly temporaryPasswordExpiresAt: string | null, readonly timeZone: string, readonly version: number, readonly organization: { readonly id: string, readonly name: string, readonly timeZone: string }, readonly permissions: { readonly analyticsDownloadRecordings: boolean, readonly analyticsExportCallHistory: boolean, readonly analyticsExportContacts: boolean, readonly callCenterAdministrative: boolean, readonly callCenterEnable: boolean, readonly callCenterPredictiveDialer: boolean, readonly incomingWebhookEnable: boolean, readonly meetingsAccess: Scope, readonly meetingsBot: boolean, readonly meetingsDownload: Scope, readonly meetingsEnable: boolean, readonly meetingsExportVideoHistory: boolean, readonly meetingsSharedLink: Scope, readonly phoneEnable: boolean, readonly phoneMobileEnable: boolean, readonly recPodEnable: boolean, readonly salesforceEnable: boolean }, readonly privileges: { readonly administrative: boolean, readonly monitoring: boolean }, readonly viewerCan: { readonly activate: boolean, readonly deactivate: boolean, readonly delete: boolean, readonly demote: boolean, readonly resetPassword: boolean, readonly update: boolean } } | null, readonly userErrors: ReadonlyArray<{ readonly code: ErrorCode, readonly field: string | null, readonly message: string, readonly retryAt: string | null, readonly encodings: ReadonlyArray<{ readonly encoding: CsvSourceEncoding, readonly sample: ReadonlyArray<string> }> | null }> } | null };

/** What each text in `gql(...)` answers and takes. */
export interface Operations {
  "query AccessViewer { viewer { id } auditEntries(first: 1) { nodes { id } } }": { readonly data: AccessViewerQuery; readonly variables: AccessViewerQueryVariables };
  "query AccessRefusalsAuditEntries { auditEntries(first: 100, filter: { kind: [ACCESS_REFUSED] }) { nodes { actorId targetName after } } }": { readonly data: AccessRefusalsAuditEntriesQuery; readonly variables: AccessRefusalsAuditEntriesQueryVariables };
  "query ViewerId { viewer { id } }": { readonly data: ViewerIdQuery; readonly variables: ViewerIdQueryVariables };
  "query ViewerLoginId { viewer { loginId } }": { readonly data: ViewerLoginIdQuery; readonly variables: ViewerLoginIdQueryVariables };
  "query ProgramUsers($search: String) { users(first: 10, search: $search) { nodes { loginId } } }": { readonly data: ProgramUsersQuery; readonly variables: ProgramUsersQueryVariables };
  "query AuditAuditEntries { auditEntries { totalCount } }": { readonly data: AuditAuditEntriesQuery; readonly variables: AuditAuditEntriesQueryVariables };
  "query AuditAuditEntries2($filter: AuditEntryFilter) { auditEntries(first: 100, filter: $filter) { nodes { kind targetName } } }": { readonly data: AuditAuditEntries2Query; readonly variables: AuditAuditEntries2QueryVariables };
  "query AuditAuditVerify { auditVerify { entryCount faults { sequence fault } } }": { readonly data: AuditAuditVerifyQuery; readonly variables: AuditAuditVerifyQueryVariables };
  "query AuditChainsAuditVerify { auditVerify { faults { sequence fault } } }": { readonly data: AuditChainsAuditVerifyQuery; readonly variables: AuditChainsAuditVerifyQueryVariables };
  "query AuditChainsAuditEntries { auditEntries { nodes { sequence kind occurredAt before after damaged } } }": { readonly data: AuditChainsAuditEntriesQuery; readonly variables: AuditChainsAuditEntriesQueryVariables };
  "query AuditKindsWebhook { incomingWebhook { secrets { id } } }": { readonly data: AuditKindsWebhookQuery; readonly variables: AuditKindsWebhookQueryVariables };
  "query AuditKindsViewer { viewer { id version } }": { readonly data: AuditKindsViewerQuery; readonly variables: AuditKindsViewerQueryVariables };
  "query AuditKindsCall { calls(first: 1) { nodes { id } } }": { readonly data: AuditKindsCallQuery; readonly variables: AuditKindsCallQueryVariables };
  "query AuditKindsSessions { sessions { id current } }": { readonly data: AuditKindsSessionsQuery; readonly variables: AuditKindsSessionsQueryVariables };
  "mutation AuditKindsSignOut { signOut { __typename } }": { readonly data: AuditKindsSignOutMutation; readonly variables: AuditKindsSignOutMutationVariables };
  "query AuditPage($filter: AuditEntryFilter, $first: Int, $after: String) { auditEntries(first: $first, after: $after, filter: $filter) {\n  totalCount pageInfo { hasNextPage endCursor } nodes { sequence kind actorName targetName after } } }": { readonly data: AuditPageQuery; readonly variables: AuditPageQueryVariables };
  "query AuditLogAuditEntries($targetId: ID!) { auditEntries(filter: { targetId: $targetId, kind: [USER_CREATE] }) {\n        nodes { targetName actorUser { loginId } targetUser { id name } } } }": { readonly data: AuditLogAuditEntriesQuery; readonly variables: AuditLogAuditEntriesQueryVariables };
  "query AuditHighlights($first: Int!, $kind: [AuditKind!]) {\n    auditHighlights(first: $first, kind: $kind) { kind targetName }\n  }": { readonly data: AuditHighlightsQuery; readonly variables: AuditHighlightsQueryVariables };
  "query ManyUsers($id: ID!) { users(first: 25, filter: { importId: $id }) { nodes { id } } }": { readonly data: ManyUsersQuery; readonly variables: ManyUsersQueryVariables };
  "query BulkActionUser($id: ID!) { user(id: $id) {\n        loginId status locale timeZone version privileges { administrative } permissions { phoneEnable meetingsAccess }\n      } }": { readonly data: BulkActionUserQuery; readonly variables: BulkActionUserQueryVariables };
  "query BulkActionAuditEntries($id: ID!) { auditEntries(first: 100, filter: { targetId: $id }) { nodes { kind targetId before after } } }": { readonly data: BulkActionAuditEntriesQuery; readonly variables: BulkActionAuditEntriesQueryVariables };
  "query BulkActionUsers { users(search: \"plain\", filter: { status: [DEACTIVATED] }) { totalCount } }": { readonly data: BulkActionUsersQuery; readonly variables: BulkActionUsersQueryVariables };
  "query BulkActionAuditVerify { auditVerify { faults { __typename } } }": { readonly data: BulkActionAuditVerifyQuery; readonly variables: BulkActionAuditVerifyQueryVariables };
  "query BulkActionRetriesUsers { users(first: 100, search: \"retried\") { nodes { id } } }": { readonly data: BulkActionRetriesUsersQuery; readonly variables: BulkActionRetriesUsersQueryVariables };
  "query BulkActionRetriesUserBulkActions { userBulkActions { totalCount } }": { readonly data: BulkActionRetriesUserBulkActionsQuery; readonly variables: BulkActionRetriesUserBulkActionsQueryVariables };
  "query BulkActionRetriesAuditEntries { auditEntries(first: 10, filter: { kind: [USER_BULK_ACTION_COMMIT] }) { nodes { id } } }": { readonly data: BulkActionRetriesAuditEntriesQuery; readonly variables: BulkActionRetriesAuditEntriesQueryVariables };
  "mutation BulkPasswordCommit($input: UserBulkActionCommitInput!) {\n  userBulkActionCommit(input: $input) { userBulkAction { id status } userErrors { code field message } }\n}": { readonly data: BulkPasswordCommitMutation; readonly variables: BulkPasswordCommitMutationVariables };
  "query BulkResetViewer { viewer { id } }": { readonly data: BulkResetViewerQuery; readonly variables: BulkResetViewerQueryVariables };
  "query BulkResetUser($id: ID!) { user(id: $id) { version mustChangePassword } }": { readonly data: BulkResetUserQuery; readonly variables: BulkResetUserQueryVariables };
  "query BulkResetEntries { auditEntries(first: 100) { nodes { kind targetId before after } } }": { readonly data: BulkResetEntriesQuery; readonly variables: BulkResetEntriesQueryVariables };
  "query BulkResetUsers($id: ID!) { userBulkAction(id: $id) { users(first: 100) {\n      nodes { userId loginId locale timeZone }\n    } } }": { readonly data: BulkResetUsersQuery; readonly variables: BulkResetUsersQueryVariables };
  "query BulkUpdateUsers($search: String) { users(first: 1, search: $search) { nodes { id name locale timeZone version privileges { administrative monitoring } permissions { phoneEnable meetingsAccess recPodEnable } } } }": { readonly data: BulkUpdateUsersQuery; readonly variables: BulkUpdateUsersQueryVariables };
  "mutation BulkUpdateUserUpdate($input: UserUpdateInput!) { userUpdate(input: $input) { userErrors { code } } }": { readonly data: BulkUpdateUserUpdateMutation; readonly variables: BulkUpdateUserUpdateMutationVariables };
  "query BulkUpdateAuditEntries($id: ID!) { auditEntries(first: 1, filter: { targetId: $id }) { nodes { kind before after } } }": { readonly data: BulkUpdateAuditEntriesQuery; readonly variables: BulkUpdateAuditEntriesQueryVariables };
  "mutation BulkUpdateUserBulkActionCreate($input: UserBulkActionCreateInput!) { userBulkActionCreate(input: $input) { userErrors { code } } }": { readonly data: BulkUpdateUserBulkActionCreateMutation; readonly variables: BulkUpdateUserBulkActionCreateMutationVariables };
  "query CallAudio {\n  calls(first: 10) { nodes { id externalId audioUrl audioDownloadUrl audio { state type bytes } } }\n}": { readonly data: CallAudioQuery; readonly variables: CallAudioQueryVariables };
  "query CallsWithAudio($filter: CallFilter) {\n      calls(filter: $filter) { totalCount nodes { externalId } }\n    }": { readonly data: CallsWithAudioQuery; readonly variables: CallsWithAudioQueryVariables };
  "query AudioUser { users(search: \"anne\") { nodes { id } } }": { readonly data: AudioUserQuery; readonly variables: AudioUserQueryVariables };
  "query AudioDownloads {\n        auditEntries(filter: { kind: [CALL_AUDIO_DOWNLOAD] }, first: 10) { nodes { actorName targetName after } }\n      }": { readonly data: AudioDownloadsQuery; readonly variables: AudioDownloadsQueryVariables };
  "query AudioDora { users(search: \"dora\") { nodes { version } } }": { readonly data: AudioDoraQuery; readonly variables: AudioDoraQueryVariables };
  "query BucketCalls {\n  calls(first: 10) { nodes { externalId audio { state } audioUrl audioDownloadUrl } }\n}": { readonly data: BucketCallsQuery; readonly variables: BucketCallsQueryVariables };
  "query BucketDownloads { auditEntries(filter: { kind: [CALL_AUDIO_DOWNLOAD] }) { nodes { actorName } } }": { readonly data: BucketDownloadsQuery; readonly variables: BucketDownloadsQueryVariables };
  "query CallContacts { calls(first: 100) { nodes { externalId contact { company person } } } }": { readonly data: CallContactsQuery; readonly variables: CallContactsQueryVariables };
  "query ContactsUnderWay { callsUnderWay { calls { contact { company } } } }": { readonly data: ContactsUnderWayQuery; readonly variables: ContactsUnderWayQueryVariables };
  "query DemoContacts {\n      calls(first: 100) { nodes { contact { company } } }\n      contacts { totalCount }\n      auditEntries(first: 1, filter: { kind: [CONTACT_CREATE] }) { nodes { actorName } }\n    }": { readonly data: DemoContactsQuery; readonly variables: DemoContactsQueryVariables };
  "query CallDashboard($from: String!, $to: String!) {\n  callDashboard(from: $from, to: $to) {\n    days { day calls answered talkSeconds overall }\n    total { calls answered talkSeconds overall } previous { calls answered talkSeconds overall } organizationMedian\n    best { callId startedAt overall } worst { overall } } }": { readonly data: CallDashboardQuery; readonly variables: CallDashboardQueryVariables };
  "query DashboardCall($id: ID!) { call(id: $id) { externalId } }": { readonly data: DashboardCallQuery; readonly variables: DashboardCallQueryVariables };
  "query CallMeasures($day: String!) { callDashboard(from: $day, to: $day) { total {\n      overall talkRatio overlapsPerMinute silencesPerMinute speechRate partnerSpeechRate } } }": { readonly data: CallMeasuresQuery; readonly variables: CallMeasuresQueryVariables };
  "query CallWeek($from: String!, $to: String!) { callDashboard(from: $from, to: $to) {\n      week { weekday hour calls } } }": { readonly data: CallWeekQuery; readonly variables: CallWeekQueryVariables };
  "query CallFigures {\n        callDays(from: \"2026-09-01\", to: \"2026-09-30\") { day calls }\n        callOverallBins(from: \"2026-09-01\", to: \"2026-09-30\")\n      }": { readonly data: CallFiguresQuery; readonly variables: CallFiguresQueryVariables };
  "\n  query ExampleCalls {\n    calls(first: 10) { nodes { externalId audio { state bytes } scores { overall } } }\n  }\n": { readonly data: ExampleCallsQuery; readonly variables: ExampleCallsQueryVariables };
  "query CallExportAnne { users(search: \"anne@\") { nodes { id } } }": { readonly data: CallExportAnneQuery; readonly variables: CallExportAnneQueryVariables };
  "query CallExports {\n        auditEntries(filter: { kind: [CALL_EXPORT] }, first: 2) { nodes { actorName after } }\n      }": { readonly data: CallExportsQuery; readonly variables: CallExportsQueryVariables };
  "query CallExportMemo { calls(filter: { search: \"+1 415\" }) { nodes { id } } }": { readonly data: CallExportMemoQuery; readonly variables: CallExportMemoQueryVariables };
  "query CallExportRefusals($id: ID!) {\n      auditEntries(filter: { kind: [ACCESS_REFUSED], actorId: $id }, first: 2) { nodes { after } }\n    }": { readonly data: CallExportRefusalsQuery; readonly variables: CallExportRefusalsQueryVariables };
  "query CallExportCarl { users(search: \"carl@\") { nodes { id } } }": { readonly data: CallExportCarlQuery; readonly variables: CallExportCarlQueryVariables };
  "query HistoryPage($filter: CallFilter, $first: Int, $after: String, $last: Int, $before: String) {\n  calls(filter: $filter, first: $first, after: $after, last: $last, before: $before) {\n    totalCount nodes { id externalId scores { userId } participants { userId userDeleted name } }\n    pageInfo { hasNextPage hasPreviousPage startCursor endCursor } } }": { readonly data: HistoryPageQuery; readonly variables: HistoryPageQueryVariables };
  "query HistoryCall($id: ID!) { call(id: $id) { externalId scores { userId } } }": { readonly data: HistoryCallQuery; readonly variables: HistoryCallQueryVariables };
  "query HistoryCounts($userIds: [ID!]!) { userCallCounts(userIds: $userIds) { calls scores } }": { readonly data: HistoryCountsQuery; readonly variables: HistoryCountsQueryVariables };
  "query BulkCounts($id: ID!) { userBulkAction(id: $id) { callCounts { calls scores } } }": { readonly data: BulkCountsQuery; readonly variables: BulkCountsQueryVariables };
  "query HistoryUndone { users(search: \"undo\") { nodes { loginId } } }": { readonly data: HistoryUndoneQuery; readonly variables: HistoryUndoneQueryVariables };
  "query IngestCalls { calls(first: 100) { totalCount nodes {\n  externalId kind status startedAt answeredAt endedAt ringSeconds talkSeconds stereo circuitNumber fromNumber toNumber\n  queue group tags previousExternalId\n  participants { side channel userId userDeleted name number }\n  scores { userId overall overallRule talkRatio overlaps silences rallies pitch speechRate partnerSpeechRate fillers }\n} } }": { readonly data: IngestCallsQuery; readonly variables: IngestCallsQueryVariables };
  "query MemoCalls { calls(first: 100) { nodes { id externalId memo memoEditable } } }": { readonly data: MemoCallsQuery; readonly variables: MemoCallsQueryVariables };
  "query MemoEntries { auditEntries(first: 100, filter: { kind: [CALL_MEMO_UPDATE] }) { nodes {\n        actorName targetType targetName before after\n      } } }": { readonly data: MemoEntriesQuery; readonly variables: MemoEntriesQueryVariables };
  "query RememberedCalls($filter: CallFilter) {\n  calls(filter: $filter) { totalCount nodes { id externalId status memo scores { overlaps } participants { userDeleted } } } }": { readonly data: RememberedCallsQuery; readonly variables: RememberedCallsQueryVariables };
  "query RetentionCalls { calls(first: 100) { nodes { externalId } } }": { readonly data: RetentionCallsQuery; readonly variables: RetentionCallsQueryVariables };
  "query Retention { callRetention { months keptFrom } }": { readonly data: RetentionQuery; readonly variables: RetentionQueryVariables };
  "query RetentionEntries { auditEntries(filter: { kind: [CALL_RETENTION_END] }) { nodes { actorName targetType after } } }": { readonly data: RetentionEntriesQuery; readonly variables: RetentionEntriesQueryVariables };
  "query RetentionAudio { calls(first: 1) { nodes { audio { state } audioUrl } } }": { readonly data: RetentionAudioQuery; readonly variables: RetentionAudioQueryVariables };
  "query RetentionTerms { auditEntries(first: 1, filter: { kind: [CONTRACT_CHANGE] }) { nodes { before after } } }": { readonly data: RetentionTermsQuery; readonly variables: RetentionTermsQueryVariables };
  "query KilledSweeps { auditEntries(filter: { kind: [CALL_RETENTION_END] }) { nodes { after } } }": { readonly data: KilledSweepsQuery; readonly variables: KilledSweepsQueryVariables };
  "query CallsFound($filter: CallFilter, $first: Int, $after: String) {\n  calls(filter: $filter, first: $first, after: $after) {\n    totalCount nodes { id externalId previousExternalId previousCallId scores { userId overall } }\n    pageInfo { hasNextPage endCursor } } }": { readonly data: CallsFoundQuery; readonly variables: CallsFoundQueryVariables };
  "query DemoCalls { calls(filter: { overallFrom: 1 }) { totalCount } }": { readonly data: DemoCallsQuery; readonly variables: DemoCallsQueryVariables };
  "query DemoAudio { calls(first: 30) { nodes { audio { state bytes } } } }": { readonly data: DemoAudioQuery; readonly variables: DemoAudioQueryVariables };
  "query WebhookSecrets { incomingWebhook { path secrets { id kind createdAt } } }": { readonly data: WebhookSecretsQuery; readonly variables: WebhookSecretsQueryVariables };
  "query WebhookAudit { auditEntries(first: 2) { nodes { kind targetName before after } } }": { readonly data: WebhookAuditQuery; readonly variables: WebhookAuditQueryVariables };
  "query WebhookUser { users(search: \"anne\") { nodes { id version } } }": { readonly data: WebhookUserQuery; readonly variables: WebhookUserQueryVariables };
  "mutation CaseFilesCreate($input: UserImportCreateInput!) { userImportCreate(input: $input) {\n  userImport { id status rowCount rows(first: 9) { nodes { row loginId name } }\n    issues(first: 20, severity: ERROR) { nodes { row field code message } } }\n  userErrors { code } } }": { readonly data: CaseFilesCreateMutation; readonly variables: CaseFilesCreateMutationVariables };
  "mutation CaseFilesLayout($input: UserImportCreateInput!) { userImportCreate(input: $input) {\n    userImport { id layout { headerRow delimiter encoding sheet hiddenRows } } userErrors { code } } }": { readonly data: CaseFilesLayoutMutation; readonly variables: CaseFilesLayoutMutationVariables };
  "query CaseFilesUpdate($id: ID!) { userBulkAction(id: $id) { layout { headerRow delimiter encoding sheet } } }": { readonly data: CaseFilesUpdateQuery; readonly variables: CaseFilesUpdateQueryVariables };
  "query CaseFilesUser($search: String!) { users(first: 1, search: $search) { nodes { id } } }": { readonly data: CaseFilesUserQuery; readonly variables: CaseFilesUserQueryVariables };
  "query EntriesOfDay($filter: AuditEntryFilter) { auditEntries(first: 100, filter: $filter) {\n  totalCount nodes { kind targetName }\n} }": { readonly data: EntriesOfDayQuery; readonly variables: EntriesOfDayQueryVariables };
  "query MonthNow($month: String) { contractMonth(month: $month) {\n  month months seats { what before added removed after } changes(first: 100) { totalCount nodes { targetName } }\n} }": { readonly data: MonthNowQuery; readonly variables: MonthNowQueryVariables };
  "query ColumnMatches { columnMatches { header column } }": { readonly data: ColumnMatchesQuery; readonly variables: ColumnMatchesQueryVariables };
  "query ColumnMatchesAudit { auditEntries(filter: { kind: [COLUMN_MATCHES_SAVE] }) { nodes { targetName after } } }": { readonly data: ColumnMatchesAuditQuery; readonly variables: ColumnMatchesAuditQueryVariables };
  "mutation ColumnMatchesImport($input: UserImportCreateInput!) { userImportCreate(input: $input) {\n  userImport { id rows(first: 9) { nodes { row loginId name locale timeZone privileges { administrative monitoring } } }\n    issues(first: 20, severity: ERROR) { nodes { row field code } } }\n  userErrors { code field } } }": { readonly data: ColumnMatchesImportMutation; readonly variables: ColumnMatchesImportMutationVariables };
  "query ColumnMatchesUser($id: ID!) { user(id: $id) { name } }": { readonly data: ColumnMatchesUserQuery; readonly variables: ColumnMatchesUserQueryVariables };
  "query ConfirmationAuditEntries { auditEntries(first: 8, filter: { kind: [SESSION_CONFIRM, SESSION_CONFIRM_REFUSED] }) { nodes { kind after } } }": { readonly data: ConfirmationAuditEntriesQuery; readonly variables: ConfirmationAuditEntriesQueryVariables };
  "query ContactExports { auditEntries(first: 2, filter: { kind: [CONTACT_EXPORT] }) { totalCount nodes { actorName after } } }": { readonly data: ContactExportsQuery; readonly variables: ContactExportsQueryVariables };
  "mutation ContactImportTest($input: ContactImportInput!) { contactImport(input: $input) {\n  rowCount addedCount leftOut issueCount issues { row column cell code } userErrors { code field }\n} }": { readonly data: ContactImportTestMutation; readonly variables: ContactImportTestMutationVariables };
  "query ContactImportCount { contacts { totalCount } }": { readonly data: ContactImportCountQuery; readonly variables: ContactImportCountQueryVariables };
  "query ContactsImported {\n      contacts { nodes { company person numbers } }\n      auditEntries(first: 3) { nodes { kind actorName targetName after } }\n    }": { readonly data: ContactsImportedQuery; readonly variables: ContactsImportedQueryVariables };
  "query Contacts($first: Int, $after: String, $search: String, $category: String) {\n  contacts(first: $first, after: $after, search: $search, category: $category) {\n    totalCount pageInfo { hasNextPage endCursor } nodes { company person numbers categories version }\n  }\n}": { readonly data: ContactsQuery; readonly variables: ContactsQueryVariables };
  "query ContactOf($id: ID!) { contact(id: $id) { company person numbers categories version } }": { readonly data: ContactOfQuery; readonly variables: ContactOfQueryVariables };
  "query ContactsAudit { auditEntries(first: 3) { nodes { kind actorName targetType targetName before after } } }": { readonly data: ContactsAuditQuery; readonly variables: ContactsAuditQueryVariables };
  "query ContractMonth($month: String, $first: Int, $after: String) { contractMonth(month: $month) {\n  month months\n  seats { what before added removed after limitBefore limitAfter }\n  changes(first: $first, after: $after) {\n    totalCount\n    nodes { occurredAt cause actorName targetType targetId targetName seats { what delta limitBefore limitAfter } }\n    pageInfo { hasNextPage endCursor }\n  }\n} }": { readonly data: ContractMonthQuery; readonly variables: ContractMonthQueryVariables };
  "query ContractMonthUsers { contractMonth { changes(first: 2) { nodes { cause targetName\n        actorUser { loginId } targetUser { id name } } } } }": { readonly data: ContractMonthUsersQuery; readonly variables: ContractMonthUsersQueryVariables };
  "query DownloadsRecorded { auditEntries(filter: { kind: [USER_EXPORT] }) { totalCount } }": { readonly data: DownloadsRecordedQuery; readonly variables: DownloadsRecordedQueryVariables };
  "mutation DraftKeysCreate {\n  draftKeyCreate { draftKey { id key expiresAt } userErrors { code } }\n}": { readonly data: DraftKeysCreateMutation; readonly variables: DraftKeysCreateMutationVariables };
  "mutation DraftKeysSignOut { signOut { userErrors { code } } }": { readonly data: DraftKeysSignOutMutation; readonly variables: DraftKeysSignOutMutationVariables };
  "query DraftKeysSessions { sessions { id current } }": { readonly data: DraftKeysSessionsQuery; readonly variables: DraftKeysSessionsQueryVariables };
  "query DraftKeysViewer { viewer { id } }": { readonly data: DraftKeysViewerQuery; readonly variables: DraftKeysViewerQueryVariables };
  "query UserVersion($id: ID!) { user(id: $id) { version } }": { readonly data: UserVersionQuery; readonly variables: UserVersionQueryVariables };
  "query FileIssues($id: ID!, $after: String) {\n  userImport(id: $id) { issues(first: 100, after: $after) { pageInfo { hasNextPage endCursor } nodes { message } } }\n}": { readonly data: FileIssuesQuery; readonly variables: FileIssuesQueryVariables };
  "mutation FileLimitsUserCreate($input: UserCreateInput!) { userCreate(input: $input) { userErrors { code } } }": { readonly data: FileLimitsUserCreateMutation; readonly variables: FileLimitsUserCreateMutationVariables };
  "query FileLimitsAuditEntries { auditEntries(first: 1) { nodes { after } } }": { readonly data: FileLimitsAuditEntriesQuery; readonly variables: FileLimitsAuditEntriesQueryVariables };
  "mutation FileLimitsUserImportCreate($input: UserImportCreateInput!) { userImportCreate(input: $input) { userErrors { code message } } }": { readonly data: FileLimitsUserImportCreateMutation; readonly variables: FileLimitsUserImportCreateMutationVariables };
  "query GraphqlIntrospection__type2($name: String!) { __type(name: $name) { name kind } }": { readonly data: GraphqlIntrospection__type2Query; readonly variables: GraphqlIntrospection__type2QueryVariables };
  "query GraphqlIntrospection__typename { __typename }": { readonly data: GraphqlIntrospection__typenameQuery; readonly variables: GraphqlIntrospection__typenameQueryVariables };
  "query GraphqlIntrospection__type { __type(name: \"User\") { name } }": { readonly data: GraphqlIntrospection__typeQuery; readonly variables: GraphqlIntrospection__typeQueryVariables };
  "query GraphqlLimitsAuditEntries { auditEntries(filter: { kind: [SIGN_IN, SIGN_IN_REFUSED, USER_IMPORT_CREATE, SIGN_OUT] }) { totalCount } }": { readonly data: GraphqlLimitsAuditEntriesQuery; readonly variables: GraphqlLimitsAuditEntriesQueryVariables };
  "mutation GraphqlLimitsUserImportCreate($i: UserImportCreateInput!) { userImportCreate(input: $i) { userErrors { code } } }": { readonly data: GraphqlLimitsUserImportCreateMutation; readonly variables: GraphqlLimitsUserImportCreateMutationVariables };
  "query ImportExpiryUserImport($id: ID!) { userImport(id: $id) { expiresAt finishedAt rows(first: 1) { totalCount } } }": { readonly data: ImportExpiryUserImportQuery; readonly variables: ImportExpiryUserImportQueryVariables };
  "query ImportExpiryAuditEntries { auditEntries(first: 10, filter: { kind: [USER_IMPORT_CANCEL] }) { nodes { actorId actorName targetId after } } }": { readonly data: ImportExpiryAuditEntriesQuery; readonly variables: ImportExpiryAuditEntriesQueryVariables };
  "mutation ImportFilesUserImportCreate($input: UserImportCreateInput!) { userImportCreate(input: $input) {\n  userImport { id status rowCount issues(first: 9) { totalCount nodes { row field code message value } } } userErrors { code message encodings { encoding sample } } } }": { readonly data: ImportFilesUserImportCreateMutation; readonly variables: ImportFilesUserImportCreateMutationVariables };
  "mutation ImportRetriesCreate($input: UserImportCreateInput!) {\n      userImportCreate(input: $input) { userImport { id status } userErrors { code } }\n    }": { readonly data: ImportRetriesCreateMutation; readonly variables: ImportRetriesCreateMutationVariables };
  "mutation ImportRetriesCommit($input: UserImportCommitInput!) {\n      userImportCommit(input: $input) { userImport { id status } userErrors { code } }\n    }": { readonly data: ImportRetriesCommitMutation; readonly variables: ImportRetriesCommitMutationVariables };
  "query ImportRetriesUserImports { userImports { totalCount } }": { readonly data: ImportRetriesUserImportsQuery; readonly variables: ImportRetriesUserImportsQueryVariables };
  "query ImportRetriesAuditEntries { auditEntries(first: 10, filter: { kind: [USER_IMPORT_CREATE] }) { nodes { id } } }": { readonly data: ImportRetriesAuditEntriesQuery; readonly variables: ImportRetriesAuditEntriesQueryVariables };
  "query ImportRetriesUserImport($id: ID!) { userImport(id: $id) { fileHash earlierUpload { id status } } }": { readonly data: ImportRetriesUserImportQuery; readonly variables: ImportRetriesUserImportQueryVariables };
  "query ImportRetriesUserImportFileCheck($sha256: String!) { userImportFileCheck(sha256: $sha256) { fileHash earlierUpload { id } } }": { readonly data: ImportRetriesUserImportFileCheckQuery; readonly variables: ImportRetriesUserImportFileCheckQueryVariables };
  "query ImportRetriesUserImportFileCheck2($hash: String!) { userImportFileCheck(sha256: $hash) { earlierUpload { id } } }": { readonly data: ImportRetriesUserImportFileCheck2Query; readonly variables: ImportRetriesUserImportFileCheck2QueryVariables };
  "mutation RowsUserImportCreate($input: UserImportCreateInput!) {\n  userImportCreate(input: $input) { userImport { id } userErrors { code } }\n}": { readonly data: RowsUserImportCreateMutation; readonly variables: RowsUserImportCreateMutationVariables };
  "query RowsUsers($id: ID!) {\n  users(filter: { importId: $id }, orderBy: { field: LOGIN_ID, direction: ASC }) {\n    nodes { loginId name locale timeZone privileges { administrative monitoring }\n      permissions { phoneEnable meetingsEnable meetingsBot meetingsAccess meetingsSharedLink recPodEnable } }\n  }\n}": { readonly data: RowsUsersQuery; readonly variables: RowsUsersQueryVariables };
  "query ImportUndoUsers($search: String) { users(first: 1, search: $search) { nodes { id } } }": { readonly data: ImportUndoUsersQuery; readonly variables: ImportUndoUsersQueryVariables };
  "query ImportUndoAuditEntries {\n      auditEntries(first: 20, filter: { kind: [USER_DELETE, USER_IMPORT_UNDO] }) { nodes { kind targetName after } }\n      contractMonth { changes(first: 1) { nodes { cause moves: seats { delta } } } }\n    }": { readonly data: ImportUndoAuditEntriesQuery; readonly variables: ImportUndoAuditEntriesQueryVariables };
  "query ImportUndoUserImport($id: ID!) { userImport(id: $id) { undo { keptCount } viewerCanUndo } }": { readonly data: ImportUndoUserImportQuery; readonly variables: ImportUndoUserImportQueryVariables };
  "query ImportUndoUserImport2($id: ID!, $after: String) { userImport(id: $id) { undo { removable(first: 2, after: $after) { nodes { row } pageInfo { hasNextPage endCursor } } } } }": { readonly data: ImportUndoUserImport2Query; readonly variables: ImportUndoUserImport2QueryVariables };
  "query ImportUndoUserImport3($id: ID!) { userImport(id: $id) { availableFrom rows { totalCount } results(first: 100) { totalCount nodes { row loginId name user { name } removedAt } } } }": { readonly data: ImportUndoUserImport3Query; readonly variables: ImportUndoUserImport3QueryVariables };
  "mutation ImportUndoUserImportReport2($input: UserImportReportInput!) { userImportReport(input: $input) { userErrors { code } } }": { readonly data: ImportUndoUserImportReport2Mutation; readonly variables: ImportUndoUserImportReport2MutationVariables };
  "query ImportUndoUserImports($status: [UserImportStatus!]) { userImports(first: 100, filter: { status: $status }) { totalCount nodes { id status } } }": { readonly data: ImportUndoUserImportsQuery; readonly variables: ImportUndoUserImportsQueryVariables };
  "query ImportUndoRacesUsers($id: ID!) { users(first: 100, filter: { importId: $id }) { nodes { id loginId } } }": { readonly data: ImportUndoRacesUsersQuery; readonly variables: ImportUndoRacesUsersQueryVariables };
  "query InFlightAuditEntries { auditEntries(first: 100) { nodes { sequence kind actorId targetId } } }": { readonly data: InFlightAuditEntriesQuery; readonly variables: InFlightAuditEntriesQueryVariables };
  "query JobsGivenUpEntries($id: ID!) {\n        auditEntries(first: 20, filter: { targetId: $id }) { nodes { kind actorName } }\n      }": { readonly data: JobsGivenUpEntriesQuery; readonly variables: JobsGivenUpEntriesQueryVariables };
  "query LoginIdsTakenUserLoginIdsTaken($loginIds: [String!]!) { userLoginIdsTaken(loginIds: $loginIds) }": { readonly data: LoginIdsTakenUserLoginIdsTakenQuery; readonly variables: LoginIdsTakenUserLoginIdsTakenQueryVariables };
  "query MiitelCalls {\n  calls(first: 100) {\n    nodes {\n      externalId kind status startedAt answeredAt endedAt ringSeconds talkSeconds stereo circuitNumber fromNumber\n      toNumber queue group tags\n      participants { side channel userId name number }\n      scores {\n        userId overall talkRatio overlaps silences rallies pitch intonation speechRate partnerSpeechRate fillers\n      }\n    }\n  }\n}": { readonly data: MiitelCallsQuery; readonly variables: MiitelCallsQueryVariables };
  "query MiitelSecrets { incomingWebhook { secrets { id kind } } }": { readonly data: MiitelSecretsQuery; readonly variables: MiitelSecretsQueryVariables };
  "query MonitoringUnderWay { callsUnderWay { asOf totalCount calls {\n  id kind status startedAt answeredAt fromNumber toNumber queue\n  participants { side userId userDeleted name number } } } }": { readonly data: MonitoringUnderWayQuery; readonly variables: MonitoringUnderWayQueryVariables };
  "query MonitoringViewer { viewer { id } }": { readonly data: MonitoringViewerQuery; readonly variables: MonitoringViewerQueryVariables };
  "query MonthChanges($month: String) { contractMonth(month: $month) {\n  month changes(first: 10) { nodes { cause } }\n} }": { readonly data: MonthChangesQuery; readonly variables: MonthChangesQueryVariables };
  "fragment BulkView on UserBulkAction {\n  id\n  kind\n  status\n  userCount\n  progress { done total secondsLeft }\n  changeCount\n  sameCount\n  refusedCount\n  changedCount\n  billingMonth\n  createdBy { name }\n  viewerCanCommit\n  viewerCanCancel\n  viewerCanUndo\n  seatChanges { what before after limit }\n  issues(first: 100) { totalCount nodes { row userId loginId field code message } }\n}": { readonly data: BulkViewFragment; readonly variables: never };
  "mutation BulkActionCreate($input: UserBulkActionCreateInput!) {\n  userBulkActionCreate(input: $input) { userBulkAction { ...BulkView } userErrors { code message } }\n}": { readonly data: BulkActionCreateMutation; readonly variables: BulkActionCreateMutationVariables };
  "mutation BulkUpdateCreate($input: UserBulkUpdateCreateInput!) {\n  userBulkUpdateCreate(input: $input) { userBulkAction { ...BulkView } userErrors { code message } }\n}": { readonly data: BulkUpdateCreateMutation; readonly variables: BulkUpdateCreateMutationVariables };
  "mutation BulkActionCommit($input: UserBulkActionCommitInput!) {\n  userBulkActionCommit(input: $input) { userBulkAction { ...BulkView } userErrors { code message } }\n}": { readonly data: BulkActionCommitMutation; readonly variables: BulkActionCommitMutationVariables };
  "mutation BulkActionCancel($input: UserBulkActionCancelInput!) {\n  userBulkActionCancel(input: $input) { userBulkAction { ...BulkView } userErrors { code message } }\n}": { readonly data: BulkActionCancelMutation; readonly variables: BulkActionCancelMutationVariables };
  "query BulkAction($id: ID!) { userBulkAction(id: $id) { ...BulkView } }": { readonly data: BulkActionQuery; readonly variables: BulkActionQueryVariables };
  "query BulkDifferences($id: ID!) {\n  userBulkAction(id: $id) {\n    users(first: 100) {\n      nodes { row differences { field before after } }\n    }\n  }\n}": { readonly data: BulkDifferencesQuery; readonly variables: BulkDifferencesQueryVariables };
  "fragment ImportView on UserImport {\n  id\n  fileName\n  status\n  rowCount\n  addedCount\n  commitRequested\n  viewerCanCommit\n  viewerCanCancel\n  billingMonth\n  progress { done total }\n  seatChanges { what before after limit }\n  issues(first: 100) { totalCount nodes { row field code message value } }\n}": { readonly data: ImportViewFragment; readonly variables: never };
  "fragment UndoView on UserImportUndo {\n  removableCount\n  keptCount\n  billingMonth\n  seatChanges { what before after limit }\n  removable(first: 100) {\n    nodes { row user { loginId } reasons { code } }\n  }\n  kept(first: 100) {\n    nodes { row user { loginId } reasons { code message } }\n  }\n}": { readonly data: UndoViewFragment; readonly variables: never };
  "mutation ImportCreate($input: UserImportCreateInput!) {\n  userImportCreate(input: $input) { userImport { ...ImportView } userErrors { code } }\n}": { readonly data: ImportCreateMutation; readonly variables: ImportCreateMutationVariables };
  "mutation ImportCommit($input: UserImportCommitInput!) {\n  userImportCommit(input: $input) { userImport { ...ImportView } userErrors { code } }\n}": { readonly data: ImportCommitMutation; readonly variables: ImportCommitMutationVariables };
  "mutation ImportCancel($input: UserImportCancelInput!) {\n  userImportCancel(input: $input) { userImport { ...ImportView } userErrors { code } }\n}": { readonly data: ImportCancelMutation; readonly variables: ImportCancelMutationVariables };
  "mutation ImportUndo($input: UserImportUndoInput!) {\n  userImportUndo(input: $input) {\n    userImport { status addedCount removedCount viewerCanUndo viewerCanCommit undoneByName undoneBy { name } undo { ...UndoView } }\n    userErrors { code }\n  }\n}": { readonly data: ImportUndoMutation; readonly variables: ImportUndoMutationVariables };
  "query Import($id: ID!) { userImport(id: $id) { ...ImportView } }": { readonly data: ImportQuery; readonly variables: ImportQueryVariables };
  "query ImportUndoLook($id: ID!) {\n  userImport(id: $id) { undo { ...UndoView } }\n}": { readonly data: ImportUndoLookQuery; readonly variables: ImportUndoLookQueryVariables };
  "query ImportsOpen {\n  userImports(first: 100, filter: { status: [PREPARING, READY] }) { nodes { id } }\n}": { readonly data: ImportsOpenQuery; readonly variables: ImportsOpenQueryVariables };
  "mutation SignIn($input: SignInInput!) {\n  signIn(input: $input) { user { id } userErrors { code message } }\n}": { readonly data: SignInMutation; readonly variables: SignInMutationVariables };
  "mutation PasswordChange($input: PasswordChangeInput!) {\n  passwordChange(input: $input) { userErrors { code } }\n}": { readonly data: PasswordChangeMutation; readonly variables: PasswordChangeMutationVariables };
  "mutation UserCreate($input: UserCreateInput!) {\n  userCreate(input: $input) { user { id loginId } userErrors { code field } }\n}": { readonly data: UserCreateMutation; readonly variables: UserCreateMutationVariables };
  "query LoginIds($search: String) {\n  users(first: 100, search: $search) { nodes { loginId } }\n}": { readonly data: LoginIdsQuery; readonly variables: LoginIdsQueryVariables };
  "query SeatsUsed {\n  contract { seats { what used } }\n}": { readonly data: SeatsUsedQuery; readonly variables: SeatsUsedQueryVariables };
  "mutation UserDelete($input: UserDeleteInput!) {\n  userDelete(input: $input) { deletedUserId userErrors { code message } }\n}": { readonly data: UserDeleteMutation; readonly variables: UserDeleteMutationVariables };
  "query OperatorsViewer { viewer { locale timeZone mustChangePassword privileges { administrative } organization { name } } }": { readonly data: OperatorsViewerQuery; readonly variables: OperatorsViewerQueryVariables };
  "query OperatorsContract { contract { importRowLimit seats { what used limit } } }": { readonly data: OperatorsContractQuery; readonly variables: OperatorsContractQueryVariables };
  "query OperatorsAuditEntries { auditEntries(filter: { kind: [ORGANIZATION_CREATE, USER_CREATE] }) { nodes { kind actorName targetName } } }": { readonly data: OperatorsAuditEntriesQuery; readonly variables: OperatorsAuditEntriesQueryVariables };
  "query OperatorsContract2 { contract { importRowLimit } auditEntries(filter: { kind: [CONTRACT_CHANGE] }) { nodes { actorName before after } } }": { readonly data: OperatorsContract2Query; readonly variables: OperatorsContract2QueryVariables };
  "query OperatorsContract3 { contract { importRowLimit seats { what limit } } }": { readonly data: OperatorsContract3Query; readonly variables: OperatorsContract3QueryVariables };
  "query OverviewBulkActions($status: [UserBulkActionStatus!]) {\n  userBulkActions(first: 5, filter: { status: $status }) { totalCount nodes { id } } }": { readonly data: OverviewBulkActionsQuery; readonly variables: OverviewBulkActionsQueryVariables };
  "mutation OwnAccountPasswordChange($input: PasswordChangeInput!) { passwordChange(input: $input) { userErrors { code field } } }": { readonly data: OwnAccountPasswordChangeMutation; readonly variables: OwnAccountPasswordChangeMutationVariables };
  "mutation OwnAccountViewerUpdate($input: ViewerUpdateInput!) { viewerUpdate(input: $input) { user { locale timeZone version } userErrors { code field message } } }": { readonly data: OwnAccountViewerUpdateMutation; readonly variables: OwnAccountViewerUpdateMutationVariables };
  "mutation OwnAccountSessionEnd($input: SessionEndInput!) { sessionEnd(input: $input) { endedSessionId userErrors { code message } } }": { readonly data: OwnAccountSessionEndMutation; readonly variables: OwnAccountSessionEndMutationVariables };
  "mutation OwnAccountSessionEndOthers { sessionEndOthers { endedCount userErrors { code } } }": { readonly data: OwnAccountSessionEndOthersMutation; readonly variables: OwnAccountSessionEndOthersMutationVariables };
  "query OwnAccountSessions { sessions { id current address userAgent } }": { readonly data: OwnAccountSessionsQuery; readonly variables: OwnAccountSessionsQueryVariables };
  "query OwnAccountAuditEntries($kind: [AuditKind!]) { auditEntries(first: 100, filter: { kind: $kind }) { nodes { kind actorName targetId address before after } } }": { readonly data: OwnAccountAuditEntriesQuery; readonly variables: OwnAccountAuditEntriesQueryVariables };
  "query OwnAccountViewer { viewer { locale timeZone } }": { readonly data: OwnAccountViewerQuery; readonly variables: OwnAccountViewerQueryVariables };
  "query OwnAccountViewer2 { viewer { locale timeZone version } }": { readonly data: OwnAccountViewer2Query; readonly variables: OwnAccountViewer2QueryVariables };
  "mutation OwnAccountUserUpdate($input: UserUpdateInput!) { userUpdate(input: $input) { user { timeZone } userErrors { code } } }": { readonly data: OwnAccountUserUpdateMutation; readonly variables: OwnAccountUserUpdateMutationVariables };
  "query OwnAccountUsers($filter: UserFilter) { users(filter: $filter) { nodes { loginId } totalCount } }": { readonly data: OwnAccountUsersQuery; readonly variables: OwnAccountUsersQueryVariables };
  "mutation OwnAccountUserDeactivate($input: UserDeactivateInput!) { userDeactivate(input: $input) { user { version } userErrors { code } } }": { readonly data: OwnAccountUserDeactivateMutation; readonly variables: OwnAccountUserDeactivateMutationVariables };
  "fragment WeakPasswordsImport on UserImport {\n  id status errors: issues(severity: ERROR) { totalCount }\n  issues { totalCount nodes { row column code severity value } }\n}": { readonly data: WeakPasswordsImportFragment; readonly variables: never };
  "mutation WeakPasswordsUpload($input: UserImportCreateInput!) {\n        userImportCreate(input: $input) { userImport { ...WeakPasswordsImport } }\n      }": { readonly data: WeakPasswordsUploadMutation; readonly variables: WeakPasswordsUploadMutationVariables };
  "query WeakPasswordsLook($id: ID!) { userImport(id: $id) { ...WeakPasswordsImport } }": { readonly data: WeakPasswordsLookQuery; readonly variables: WeakPasswordsLookQueryVariables };
  "query PasswordRulesPasswordPolicy { passwordPolicy { weakPasswordsInFiles temporaryPasswordDays } }": { readonly data: PasswordRulesPasswordPolicyQuery; readonly variables: PasswordRulesPasswordPolicyQueryVariables };
  "query PasswordRulesAuditEntries { auditEntries(filter: { kind: [PASSWORD_POLICY_CHANGE] }) { nodes { before after } } }": { readonly data: PasswordRulesAuditEntriesQuery; readonly variables: PasswordRulesAuditEntriesQueryVariables };
  "query PasswordRulesAuditEntries2 { auditEntries(first: 10, filter: { kind: [SIGN_IN_REFUSED] }) { nodes { after } } }": { readonly data: PasswordRulesAuditEntries2Query; readonly variables: PasswordRulesAuditEntries2QueryVariables };
  "query PrincipalCall($userId: ID!) { calls(first: 1, filter: { userId: $userId }) { nodes { id } } }": { readonly data: PrincipalCallQuery; readonly variables: PrincipalCallQueryVariables };
  "query QuotasUserImport($id: ID!) { userImport(id: $id) {\n          id status issueCount issuesDroppedAt issues(first: 5) { totalCount nodes { code } }\n        } }": { readonly data: QuotasUserImportQuery; readonly variables: QuotasUserImportQueryVariables };
  "query QuotasUserImports { userImports(filter: { status: [INVALID] }) { totalCount } }": { readonly data: QuotasUserImportsQuery; readonly variables: QuotasUserImportsQueryVariables };
  "query RacesUsers { users(search: \"racer\") { totalCount } }": { readonly data: RacesUsersQuery; readonly variables: RacesUsersQueryVariables };
  "mutation RatesExport { answer: userExport(input: { encoding: UTF_8 }) {\n  download { url } userErrors { code message retryAt }\n} }": { readonly data: RatesExportMutation; readonly variables: RatesExportMutationVariables };
  "mutation RatesTemplate { answer: userCsvTemplateCreate(input: { rows: 1, encoding: UTF_8 }) {\n  download { url } userErrors { code message retryAt }\n} }": { readonly data: RatesTemplateMutation; readonly variables: RatesTemplateMutationVariables };
  "mutation RatesSignIn($input: SignInInput!) {\n    answer: signIn(input: $input) { userErrors { code message retryAt } }\n  }": { readonly data: RatesSignInMutation; readonly variables: RatesSignInMutationVariables };
  "query Readings($search: String, $orderBy: UserOrder) {\n  users(first: 100, search: $search, orderBy: $orderBy) { totalCount nodes { name reading } }\n}": { readonly data: ReadingsQuery; readonly variables: ReadingsQueryVariables };
  "query ReadingAudit($id: ID) { auditEntries(filter: { kind: [USER_UPDATE], targetId: $id }) {\n      nodes { before after }\n    } }": { readonly data: ReadingAuditQuery; readonly variables: ReadingAuditQueryVariables };
  "query ReleaseUsers {\n  users(first: 100, orderBy: { field: LOGIN_ID, direction: ASC }) { nodes {\n    loginId name status locale timeZone version\n    privileges { administrative monitoring } permissions { phoneEnable meetingsEnable meetingsAccess recPodEnable }\n  } }\n  contract { seats { what used limit } }\n  auditEntries(first: 100) { nodes { sequence kind actorName targetName } }\n}": { readonly data: ReleaseUsersQuery; readonly variables: ReleaseUsersQueryVariables };
  "query ReleaseRenamed($id: ID!) { userBulkAction(id: $id) {\n      kind status changedCount users(first: 5) { nodes { loginId differences { field after } } }\n    } }": { readonly data: ReleaseRenamedQuery; readonly variables: ReleaseRenamedQueryVariables };
  "query ReleaseFaults { auditVerify { entryCount faults { fault } } }": { readonly data: ReleaseFaultsQuery; readonly variables: ReleaseFaultsQueryVariables };
  "query SeatMonths { seatMonths { month seats { what used limit } } }": { readonly data: SeatMonthsQuery; readonly variables: SeatMonthsQueryVariables };
  "query SeatMonthsMonth($month: String!) {\n  contractMonth(month: $month) { seats { what after limitAfter } } }": { readonly data: SeatMonthsMonthQuery; readonly variables: SeatMonthsMonthQueryVariables };
  "query SecretUserImport($id: ID!) { userImport(id: $id) { earlierUpload { id } } }": { readonly data: SecretUserImportQuery; readonly variables: SecretUserImportQueryVariables };
  "query ScopesViewer { viewer { id } auditEntries(first: 1) { nodes { id } } }": { readonly data: ScopesViewerQuery; readonly variables: ScopesViewerQueryVariables };
  "query ServiceTokens { serviceTokens {\n  id name scopes addresses start status createdByName expiresAt lastUsedAt lastUsedAddress revokedAt revokedByName\n  lastAction { kind occurredAt targetName }\n} }": { readonly data: ServiceTokensQuery; readonly variables: ServiceTokensQueryVariables };
  "query ServiceTokenEntries { auditEntries(first: 1) { nodes {\n      kind actorKind actorId actorName actorUser { id } targetType targetId targetName before after\n    } } }": { readonly data: ServiceTokenEntriesQuery; readonly variables: ServiceTokenEntriesQueryVariables };
  "query ByToken($actorId: ID!) {\n        auditEntries(first: 20, filter: { actorId: $actorId, kind: [USER_CREATE, USER_IMPORT_COMPLETE] }) {\n          nodes { kind actorKind } } }": { readonly data: ByTokenQuery; readonly variables: ByTokenQueryVariables };
  "query ServiceTokenChain { auditVerify { faults { fault } } }": { readonly data: ServiceTokenChainQuery; readonly variables: ServiceTokenChainQueryVariables };
  "query SessionLifeSessions { sessions { id } }": { readonly data: SessionLifeSessionsQuery; readonly variables: SessionLifeSessionsQueryVariables };
  "query SignInViewer { viewer { loginId mustChangePassword } }": { readonly data: SignInViewerQuery; readonly variables: SignInViewerQueryVariables };
  "mutation SignInPasswordChange($input: PasswordChangeInput!) { passwordChange(input: $input) { user { mustChangePassword } userErrors { code field } } }": { readonly data: SignInPasswordChangeMutation; readonly variables: SignInPasswordChangeMutationVariables };
  "query SignInAuditEntries($kind: [AuditKind!]) { auditEntries(first: 100, filter: { kind: $kind }) { nodes { actorName targetName after } } }": { readonly data: SignInAuditEntriesQuery; readonly variables: SignInAuditEntriesQueryVariables };
  "mutation SignInSignIn { signIn(input: { loginId: \"x@alpha.example\", password: \"y\" }) { userErrors { message } } }": { readonly data: SignInSignInMutation; readonly variables: SignInSignInMutationVariables };
  "query SignInDays($from: String!, $to: String!) { signInDays(from: $from, to: $to) { day signIns } }": { readonly data: SignInDaysQuery; readonly variables: SignInDaysQueryVariables };
  "query CallDays($from: String!, $to: String!) {\n  callDays(from: $from, to: $to) { day calls answered talkSeconds overall } }": { readonly data: CallDaysQuery; readonly variables: CallDaysQueryVariables };
  "query CallOverallBins($from: String!, $to: String!) { callOverallBins(from: $from, to: $to) }": { readonly data: CallOverallBinsQuery; readonly variables: CallOverallBinsQueryVariables };
  "query SuspensionAuditEntries($kind: [AuditKind!]) { auditEntries(filter: { kind: $kind }) { nodes { kind actorName before after } } }": { readonly data: SuspensionAuditEntriesQuery; readonly variables: SuspensionAuditEntriesQueryVariables };
  "mutation SuspensionUserCreate($input: UserCreateInput!) { userCreate(input: $input) { user { id } userErrors { code } } }": { readonly data: SuspensionUserCreateMutation; readonly variables: SuspensionUserCreateMutationVariables };
  "query SuspensionViewer { viewer { mustChangePassword privileges { administrative } } }": { readonly data: SuspensionViewerQuery; readonly variables: SuspensionViewerQueryVariables };
  "mutation UploadsUserImportCreate($input: UserImportCreateInput!) { userImportCreate(input: $input) { userImport { id status } userErrors { code } } }": { readonly data: UploadsUserImportCreateMutation; readonly variables: UploadsUserImportCreateMutationVariables };
  "fragment ChangedUser on User {\n  id loginId name version status permissions { phoneEnable }\n  viewerCan { update demote activate deactivate resetPassword delete }\n}": { readonly data: ChangedUserFragment; readonly variables: never };
  "query ChangedUserLook($id: ID!) { user(id: $id) { ...ChangedUser } }": { readonly data: ChangedUserLookQuery; readonly variables: ChangedUserLookQueryVariables };
  "query UserChangeAuditEntries($id: ID) { auditEntries(filter: { kind: [USER_UPDATE], targetId: $id }) { nodes { before after } } }": { readonly data: UserChangeAuditEntriesQuery; readonly variables: UserChangeAuditEntriesQueryVariables };
  "query EntriesAbout($id: ID) { auditEntries(first: 1, filter: { targetId: $id }) { totalCount } }": { readonly data: EntriesAboutQuery; readonly variables: EntriesAboutQueryVariables };
  "query ChangedUserViewer { viewer { ...ChangedUser } }": { readonly data: ChangedUserViewerQuery; readonly variables: ChangedUserViewerQueryVariables };
  "mutation UserExportUserExport($input: UserExportInput!) { userExport(input: $input) {\n  download { fileName url expiresAt } userCount userErrors { code message }\n} }": { readonly data: UserExportUserExportMutation; readonly variables: UserExportUserExportMutationVariables };
  "query UserExportIds { users { nodes { id loginId } } }": { readonly data: UserExportIdsQuery; readonly variables: UserExportIdsQueryVariables };
  "query UserExportAuditEntries { auditEntries(first: 1) { nodes { kind after } } }": { readonly data: UserExportAuditEntriesQuery; readonly variables: UserExportAuditEntriesQueryVariables };
  "query UserExportUsers($id: ID!) { users(filter: { importId: $id }, orderBy: { field: LOGIN_ID, direction: ASC }) { nodes { loginId services } } }": { readonly data: UserExportUsersQuery; readonly variables: UserExportUsersQueryVariables };
  "query UserImportAuditEntries { auditEntries(first: 20, filter: { kind: [USER_CREATE, USER_IMPORT_COMPLETE] }) { nodes { kind targetName } } }": { readonly data: UserImportAuditEntriesQuery; readonly variables: UserImportAuditEntriesQueryVariables };
  "query UserImportUsers($id: ID) { users(filter: { importId: $id }) { totalCount nodes { status mustChangePassword import { id } permissions { phoneEnable } privileges { monitoring } } } }": { readonly data: UserImportUsersQuery; readonly variables: UserImportUsersQueryVariables };
  "query UserImportUserImport($id: ID!) { userImport(id: $id) { rows { totalCount } } }": { readonly data: UserImportUserImportQuery; readonly variables: UserImportUserImportQueryVariables };
  "query UserImportUsers2($id: ID) { users(filter: { importId: $id }) { totalCount } }": { readonly data: UserImportUsers2Query; readonly variables: UserImportUsers2QueryVariables };
  "query UserList(\n  $first: Int, $after: String, $search: String, $filter: UserFilter, $orderBy: UserOrder\n) {\n  users(first: $first, after: $after, search: $search, filter: $filter, orderBy: $orderBy) {\n    totalCount\n    nodes {\n      id loginId name status locale timeZone version import { id }\n      privileges { administrative monitoring } permissions { phoneEnable meetingsEnable }\n    }\n    pageInfo { hasNextPage endCursor }\n  }\n}": { readonly data: UserListQuery; readonly variables: UserListQueryVariables };
  "query UserNumber($id: ID!) { user(id: $id) { phoneNumber } }": { readonly data: UserNumberQuery; readonly variables: UserNumberQueryVariables };
  "query NumberAudit($id: ID) { auditEntries(filter: { kind: [USER_UPDATE], targetId: $id }) {\n        nodes { before after }\n      } }": { readonly data: NumberAuditQuery; readonly variables: NumberAuditQueryVariables };
  "mutation NumberTaken($input: UserCreateInput!) {\n        userCreate(input: $input) { userErrors { code field message } }\n      }": { readonly data: NumberTakenMutation; readonly variables: NumberTakenMutationVariables };
  "query NumberCalls { calls(first: 20) {\n    nodes { externalId participants { name number userId } }\n  } }": { readonly data: NumberCallsQuery; readonly variables: NumberCallsQueryVariables };
  "mutation UserSessionsUserSessionsEnd($input: UserSessionsEndInput!) {\n  userSessionsEnd(input: $input) { endedCount userErrors { code field message } }\n}": { readonly data: UserSessionsUserSessionsEndMutation; readonly variables: UserSessionsUserSessionsEndMutationVariables };
  "query UserSessionsUser($id: ID!) { user(id: $id) { sessions { id current address userAgent createdAt lastSeenAt } } }": { readonly data: UserSessionsUserQuery; readonly variables: UserSessionsUserQueryVariables };
  "query UserSessionsAuditEntries { auditEntries(filter: { kind: [SESSION_END] }) { nodes { actorName targetName before } } }": { readonly data: UserSessionsAuditEntriesQuery; readonly variables: UserSessionsAuditEntriesQueryVariables };
  "query UserSessionsViewer { viewer { sessions(first: 1) { current } } }": { readonly data: UserSessionsViewerQuery; readonly variables: UserSessionsViewerQueryVariables };
  "query UserViews { userViews { id name search\n  filter { status privilege service locale timeZone importId } orderBy { field direction } columns\n  createdByName createdBy { name } createdAt updatedAt } }": { readonly data: UserViewsQuery; readonly variables: UserViewsQueryVariables };
  "query UserViewsAudit { auditEntries(first: 5) { nodes { kind targetType targetName before after } } }": { readonly data: UserViewsAuditQuery; readonly variables: UserViewsAuditQueryVariables };
  "query UsersList($first: Int, $after: String, $last: Int, $before: String, $search: String, $filter: UserFilter, $orderBy: UserOrder) {\n  users(first: $first, after: $after, last: $last, before: $before, search: $search, filter: $filter, orderBy: $orderBy) {\n    totalCount nodes { loginId name status } pageInfo { hasNextPage hasPreviousPage startCursor endCursor }\n  }\n}": { readonly data: UsersListQuery; readonly variables: UsersListQueryVariables };
  "mutation UsersUserCreate($input: UserCreateInput!) {\n    userCreate(input: $input) {\n      user { id loginId name locale timeZone status availableFrom createdAt permissions { phoneEnable meetingsAccess meetingsDownload } }\n      seatChanges { what before after limit } userErrors { code field message }\n    }\n  }": { readonly data: UsersUserCreateMutation; readonly variables: UsersUserCreateMutationVariables };
  "query UsersContract { contract { seats { what } } }": { readonly data: UsersContractQuery; readonly variables: UsersContractQueryVariables };
  "query UsersUsers($id: ID) { users(filter: { importId: $id }, first: 1) { nodes { locale timeZone permissions { phoneEnable meetingsAccess } } } }": { readonly data: UsersUsersQuery; readonly variables: UsersUsersQueryVariables };
  "query DeliveriesWebhook { incomingWebhook {\n  subscribed\n  secrets { id kind createdByName lastUsedAt }\n  deliveries {\n    receivedAt secretId secretKind status created updated duplicates conflicts rejected\n    rejections { externalId code field }\n  }\n} }": { readonly data: DeliveriesWebhookQuery; readonly variables: DeliveriesWebhookQueryVariables };
  "query TestCallViewer { viewer { id version } }": { readonly data: TestCallViewerQuery; readonly variables: TestCallViewerQueryVariables };
  "query TestCalls { calls(first: 2) { nodes {\n        externalId kind status endedAt ringSeconds talkSeconds participants { side name }\n      } } }": { readonly data: TestCallsQuery; readonly variables: TestCallsQueryVariables };
  "query TestCallAudit { auditEntries(first: 1) { nodes { kind targetName after } } }": { readonly data: TestCallAuditQuery; readonly variables: TestCallAuditQueryVariables };
  "query TestCallUser { users(search: \"anne\") { nodes { id version } } }": { readonly data: TestCallUserQuery; readonly variables: TestCallUserQueryVariables };
}

/** The fragments, by their names. */
export const FRAGMENTS: Readonly<Record<string, string>> = {
  BulkView: "fragment BulkView on UserBulkAction {\n  id\n  kind\n  status\n  userCount\n  progress { done total secondsLeft }\n  changeCount\n  sameCount\n  refusedCount\n  changedCount\n  billingMonth\n  createdBy { name }\n  viewerCanCommit\n  viewerCanCancel\n  viewerCanUndo\n  seatChanges { what before after limit }\n  issues(first: 100) { totalCount nodes { row userId loginId field code message } }\n}",
  ImportView: "fragment ImportView on UserImport {\n  id\n  fileName\n  status\n  rowCount\n  addedCount\n  commitRequested\n  viewerCanCommit\n  viewerCanCancel\n  billingMonth\n  progress { done total }\n  seatChanges { what before after limit }\n  issues(first: 100) { totalCount nodes { row field code message value } }\n}",
  UndoView: "fragment UndoView on UserImportUndo {\n  removableCount\n  keptCount\n  billingMonth\n  seatChanges { what before after limit }\n  removable(first: 100) {\n    nodes { row user { loginId } reasons { code } }\n  }\n  kept(first: 100) {\n    nodes { row user { loginId } reasons { code message } }\n  }\n}",
  WeakPasswordsImport: "fragment WeakPasswordsImport on UserImport {\n  id status errors: issues(severity: ERROR) { totalCount }\n  issues { totalCount nodes { row column code severity value } }\n}",
  ChangedUser: "fragment ChangedUser on User {\n  id loginId name version status permissions { phoneEnable }\n  viewerCan { update demote activate deactivate resetPassword delete }\n}",
};

/** What each mutation answers and takes. */
export interface Calls {
  readonly auditExport: { readonly data: CallAuditExportMutation; readonly variables: CallAuditExportMutationVariables };
  readonly callExport: { readonly data: CallCallExportMutation; readonly variables: CallCallExportMutationVariables };
  readonly callMemoUpdate: { readonly data: CallCallMemoUpdateMutation; readonly variables: CallCallMemoUpdateMutationVariables };
  readonly columnMatchesSave: { readonly data: CallColumnMatchesSaveMutation; readonly variables: CallColumnMatchesSaveMutationVariables };
  readonly contactCreate: { readonly data: CallContactCreateMutation; readonly variables: CallContactCreateMutationVariables };
  readonly contactDelete: { readonly data: CallContactDeleteMutation; readonly variables: CallContactDeleteMutationVariables };
  readonly contactExport: { readonly data: CallContactExportMutation; readonly variables: CallContactExportMutationVariables };
  readonly contactImport: { readonly data: CallContactImportMutation; readonly variables: CallContactImportMutationVariables };
  readonly contactUpdate: { readonly data: CallContactUpdateMutation; readonly variables: CallContactUpdateMutationVariables };
  readonly draftKeyCreate: { readonly data: CallDraftKeyCreateMutation; readonly variables: CallDraftKeyCreateMutationVariables };
  readonly draftKeyDelete: { readonly data: CallDraftKeyDeleteMutation; readonly variables: CallDraftKeyDeleteMutationVariables };
  readonly draftKeyOpen: { readonly data: CallDraftKeyOpenMutation; readonly variables: CallDraftKeyOpenMutationVariables };
  readonly incomingWebhookSecretCreate: { readonly data: CallIncomingWebhookSecretCreateMutation; readonly variables: CallIncomingWebhookSecretCreateMutationVariables };
  readonly incomingWebhookSecretDelete: { readonly data: CallIncomingWebhookSecretDeleteMutation; readonly variables: CallIncomingWebhookSecretDeleteMutationVariables };
  readonly incomingWebhookTestCall: { readonly data: CallIncomingWebhookTestCallMutation; readonly variables: CallIncomingWebhookTestCallMutationVariables };
  readonly passwordChange: { readonly data: CallPasswordChangeMutation; readonly variables: CallPasswordChangeMutationVariables };
  readonly passwordPolicyUpdate: { readonly data: CallPasswordPolicyUpdateMutation; readonly variables: CallPasswordPolicyUpdateMutationVariables };
  readonly serviceTokenCreate: { readonly data: CallServiceTokenCreateMutation; readonly variables: CallServiceTokenCreateMutationVariables };
  readonly serviceTokenRevoke: { readonly data: CallServiceTokenRevokeMutation; readonly variables: CallServiceTokenRevokeMutationVariables };
  readonly sessionConfirm: { readonly data: CallSessionConfirmMutation; readonly variables: CallSessionConfirmMutationVariables };
  readonly sessionEnd: { readonly data: CallSessionEndMutation; readonly variables: CallSessionEndMutationVariables };
  readonly sessionEndOthers: { readonly data: CallSessionEndOthersMutation; readonly variables: CallSessionEndOthersMutationVariables };
  readonly signIn: { readonly data: CallSignInMutation; readonly variables: CallSignInMutationVariables };
  readonly signOut: { readonly data: CallSignOutMutation; readonly variables: CallSignOutMutationVariables };
  readonly userActivate: { readonly data: CallUserActivateMutation; readonly variables: CallUserActivateMutationVariables };
  readonly userBulkActionCancel: { readonly data: CallUserBulkActionCancelMutation; readonly variables: CallUserBulkActionCancelMutationVariables };
  readonly userBulkActionCommit: { readonly data: CallUserBulkActionCommitMutation; readonly variables: CallUserBulkActionCommitMutationVariables };
  readonly userBulkActionCreate: { readonly data: CallUserBulkActionCreateMutation; readonly variables: CallUserBulkActionCreateMutationVariables };
  readonly userBulkUpdateCreate: { readonly data: CallUserBulkUpdateCreateMutation; readonly variables: CallUserBulkUpdateCreateMutationVariables };
  readonly userCreate: { readonly data: CallUserCreateMutation; readonly variables: CallUserCreateMutationVariables };
  readonly userCsvTemplateCreate: { readonly data: CallUserCsvTemplateCreateMutation; readonly variables: CallUserCsvTemplateCreateMutationVariables };
  readonly userDeactivate: { readonly data: CallUserDeactivateMutation; readonly variables: CallUserDeactivateMutationVariables };
  readonly userDelete: { readonly data: CallUserDeleteMutation; readonly variables: CallUserDeleteMutationVariables };
  readonly userExport: { readonly data: CallUserExportMutation; readonly variables: CallUserExportMutationVariables };
  readonly userImportCancel: { readonly data: CallUserImportCancelMutation; readonly variables: CallUserImportCancelMutationVariables };
  readonly userImportCommit: { readonly data: CallUserImportCommitMutation; readonly variables: CallUserImportCommitMutationVariables };
  readonly userImportCreate: { readonly data: CallUserImportCreateMutation; readonly variables: CallUserImportCreateMutationVariables };
  readonly userImportReport: { readonly data: CallUserImportReportMutation; readonly variables: CallUserImportReportMutationVariables };
  readonly userImportUndo: { readonly data: CallUserImportUndoMutation; readonly variables: CallUserImportUndoMutationVariables };
  readonly userPasswordReset: { readonly data: CallUserPasswordResetMutation; readonly variables: CallUserPasswordResetMutationVariables };
  readonly userSessionsEnd: { readonly data: CallUserSessionsEndMutation; readonly variables: CallUserSessionsEndMutationVariables };
  readonly userUpdate: { readonly data: CallUserUpdateMutation; readonly variables: CallUserUpdateMutationVariables };
  readonly userViewCreate: { readonly data: CallUserViewCreateMutation; readonly variables: CallUserViewCreateMutationVariables };
  readonly userViewDelete: { readonly data: CallUserViewDeleteMutation; readonly variables: CallUserViewDeleteMutationVariables };
  readonly userViewUpdate: { readonly data: CallUserViewUpdateMutation; readonly variables: CallUserViewUpdateMutationVariables };
  readonly viewerUpdate: { readonly data: CallViewerUpdateMutation; readonly variables: CallViewerUpdateMutationVariables };
}

/** Each mutation with all that its payload says by itself. */
export const CALLS: Readonly<Record<keyof Calls, string>> = {
  auditExport: "mutation CallAuditExport($input: AuditExportInput!) { auditExport(input: $input) { download { expiresAt fileName url } entryCount userErrors { code encodings { encoding sample } field message retryAt } } }",
  callExport: "mutation CallCallExport($input: CallExportInput!) { callExport(input: $input) { callCount download { expiresAt fileName url } userErrors { code encodings { encoding sample } field message retryAt } } }",
  callMemoUpdate: "mutation CallCallMemoUpdate($input: CallMemoUpdateInput!) { callMemoUpdate(input: $input) { call { answeredAt audio { bytes state type } audioDownloadUrl audioUrl circuitNumber contact { categories company createdAt id numbers person updatedAt version } endedAt externalId fromNumber group id kind memo memoEditable participants { channel name number side userDeleted userId } previousCallId previousExternalId queue ringSeconds scores { fillers intonation overall overallRule overlaps partnerSpeechRate pitch rallies silences speechRate talkRatio userId } startedAt status stereo tags talkSeconds toNumber } userErrors { code encodings { encoding sample } field message retryAt } } }",
  columnMatchesSave: "mutation CallColumnMatchesSave($input: ColumnMatchesSaveInput!) { columnMatchesSave(input: $input) { columnMatches { column header } userErrors { code encodings { encoding sample } field message retryAt } } }",
  contactCreate: "mutation CallContactCreate($input: ContactCreateInput!) { contactCreate(input: $input) { contact { categories company createdAt id numbers person updatedAt version } userErrors { code encodings { encoding sample } field message retryAt } } }",
  contactDelete: "mutation CallContactDelete($input: ContactDeleteInput!) { contactDelete(input: $input) { deletedIds userErrors { code encodings { encoding sample } field message retryAt } } }",
  contactExport: "mutation CallContactExport($input: ContactExportInput!) { contactExport(input: $input) { contactCount download { expiresAt fileName url } userErrors { code encodings { encoding sample } field message retryAt } } }",
  contactImport: "mutation CallContactImport($input: ContactImportInput!) { contactImport(input: $input) { addedCount issueCount issues { cell code column message row } leftOut rowCount userErrors { code encodings { encoding sample } field message retryAt } } }",
  contactUpdate: "mutation CallContactUpdate($input: ContactUpdateInput!) { contactUpdate(input: $input) { contact { categories company createdAt id numbers person updatedAt version } userErrors { code encodings { encoding sample } field message retryAt } } }",
  draftKeyCreate: "mutation CallDraftKeyCreate { draftKeyCreate { draftKey { expiresAt id key } userErrors { code encodings { encoding sample } field message retryAt } } }",
  draftKeyDelete: "mutation CallDraftKeyDelete($input: DraftKeyDeleteInput!) { draftKeyDelete(input: $input) { userErrors { code encodings { encoding sample } field message retryAt } } }",
  draftKeyOpen: "mutation CallDraftKeyOpen($input: DraftKeyOpenInput!) { draftKeyOpen(input: $input) { draftKey { expiresAt id key } userErrors { code encodings { encoding sample } field message retryAt } } }",
  incomingWebhookSecretCreate: "mutation CallIncomingWebhookSecretCreate($input: IncomingWebhookSecretCreateInput!) { incomingWebhookSecretCreate(input: $input) { incomingWebhook { path secrets { createdAt createdByName id kind lastUsedAt } subscribed } secret userErrors { code encodings { encoding sample } field message retryAt } } }",
  incomingWebhookSecretDelete: "mutation CallIncomingWebhookSecretDelete($input: IncomingWebhookSecretDeleteInput!) { incomingWebhookSecretDelete(input: $input) { incomingWebhook { path secrets { createdAt createdByName id kind lastUsedAt } subscribed } userErrors { code encodings { encoding sample } field message retryAt } } }",
  incomingWebhookTestCall: "mutation CallIncomingWebhookTestCall { incomingWebhookTestCall { incomingWebhook { path secrets { createdAt createdByName id kind lastUsedAt } subscribed } result { code externalId field result } userErrors { code encodings { encoding sample } field message retryAt } } }",
  passwordChange: "mutation CallPasswordChange($input: PasswordChangeInput!) { passwordChange(input: $input) { user { availableFrom createdAt id lastSignInAt locale loginId mustChangePassword name organization { id name timeZone } permissions { analyticsDownloadRecordings analyticsExportCallHistory analyticsExportContacts callCenterAdministrative callCenterEnable callCenterPredictiveDialer incomingWebhookEnable meetingsAccess meetingsBot meetingsDownload meetingsEnable meetingsExportVideoHistory meetingsSharedLink phoneEnable phoneMobileEnable recPodEnable salesforceEnable } phoneNumber privileges { administrative monitoring } reading services status temporaryPasswordExpiresAt timeZone version viewerCan { activate deactivate delete demote resetPassword update } } userErrors { code encodings { encoding sample } field message retryAt } } }",
  passwordPolicyUpdate: "mutation CallPasswordPolicyUpdate($input: PasswordPolicyUpdateInput!) { passwordPolicyUpdate(input: $input) { passwordPolicy { temporaryPasswordDays weakPasswordsInFiles } userErrors { code encodings { encoding sample } field message retryAt } } }",
  serviceTokenCreate: "mutation CallServiceTokenCreate($input: ServiceTokenCreateInput!) { serviceTokenCreate(input: $input) { secret serviceToken { addresses createdAt createdByName expiresAt id lastAction { kind occurredAt targetName } lastUsedAddress lastUsedAt name revokedAt revokedByName scopes start status } userErrors { code encodings { encoding sample } field message retryAt } } }",
  serviceTokenRevoke: "mutation CallServiceTokenRevoke($input: ServiceTokenRevokeInput!) { serviceTokenRevoke(input: $input) { serviceToken { addresses createdAt createdByName expiresAt id lastAction { kind occurredAt targetName } lastUsedAddress lastUsedAt name revokedAt revokedByName scopes start status } userErrors { code encodings { encoding sample } field message retryAt } } }",
  sessionConfirm: "mutation CallSessionConfirm($input: SessionConfirmInput!) { sessionConfirm(input: $input) { confirmedUntil userErrors { code encodings { encoding sample } field message retryAt } } }",
  sessionEnd: "mutation CallSessionEnd($input: SessionEndInput!) { sessionEnd(input: $input) { endedSessionId userErrors { code encodings { encoding sample } field message retryAt } } }",
  sessionEndOthers: "mutation CallSessionEndOthers { sessionEndOthers { endedCount userErrors { code encodings { encoding sample } field message retryAt } } }",
  signIn: "mutation CallSignIn($input: SignInInput!) { signIn(input: $input) { user { availableFrom createdAt id lastSignInAt locale loginId mustChangePassword name organization { id name timeZone } permissions { analyticsDownloadRecordings analyticsExportCallHistory analyticsExportContacts callCenterAdministrative callCenterEnable callCenterPredictiveDialer incomingWebhookEnable meetingsAccess meetingsBot meetingsDownload meetingsEnable meetingsExportVideoHistory meetingsSharedLink phoneEnable phoneMobileEnable recPodEnable salesforceEnable } phoneNumber privileges { administrative monitoring } reading services status temporaryPasswordExpiresAt timeZone version viewerCan { activate deactivate delete demote resetPassword update } } userErrors { code encodings { encoding sample } field message retryAt } } }",
  signOut: "mutation CallSignOut { signOut { userErrors { code encodings { encoding sample } field message retryAt } } }",
  userActivate: "mutation CallUserActivate($input: UserActivateInput!) { userActivate(input: $input) { seatChanges { after before limit what } user { availableFrom createdAt id lastSignInAt locale loginId mustChangePassword name organization { id name timeZone } permissions { analyticsDownloadRecordings analyticsExportCallHistory analyticsExportContacts callCenterAdministrative callCenterEnable callCenterPredictiveDialer incomingWebhookEnable meetingsAccess meetingsBot meetingsDownload meetingsEnable meetingsExportVideoHistory meetingsSharedLink phoneEnable phoneMobileEnable recPodEnable salesforceEnable } phoneNumber privileges { administrative monitoring } reading services status temporaryPasswordExpiresAt timeZone version viewerCan { activate deactivate delete demote resetPassword update } } userErrors { code encodings { encoding sample } field message retryAt } } }",
  userBulkActionCancel: "mutation CallUserBulkActionCancel($input: UserBulkActionCancelInput!) { userBulkActionCancel(input: $input) { userBulkAction { billingMonth callCounts { calls scores } changeCount changedCount createdAt createdByName expiresAt fileName finishedAt id kind layout { delimiter encoding headerRow hiddenRows sheet } locale on preparedCount progress { done secondsLeft total } refusedCount sameCount scope seatChanges { after before limit what } setting status timeZone userCount viewerCanCancel viewerCanCommit viewerCanUndo } userErrors { code encodings { encoding sample } field message retryAt } } }",
  userBulkActionCommit: "mutation CallUserBulkActionCommit($input: UserBulkActionCommitInput!) { userBulkActionCommit(input: $input) { userBulkAction { billingMonth callCounts { calls scores } changeCount changedCount createdAt createdByName expiresAt fileName finishedAt id kind layout { delimiter encoding headerRow hiddenRows sheet } locale on preparedCount progress { done secondsLeft total } refusedCount sameCount scope seatChanges { after before limit what } setting status timeZone userCount viewerCanCancel viewerCanCommit viewerCanUndo } userErrors { code encodings { encoding sample } field message retryAt } } }",
  userBulkActionCreate: "mutation CallUserBulkActionCreate($input: UserBulkActionCreateInput!) { userBulkActionCreate(input: $input) { userBulkAction { billingMonth callCounts { calls scores } changeCount changedCount createdAt createdByName expiresAt fileName finishedAt id kind layout { delimiter encoding headerRow hiddenRows sheet } locale on preparedCount progress { done secondsLeft total } refusedCount sameCount scope seatChanges { after before limit what } setting status timeZone userCount viewerCanCancel viewerCanCommit viewerCanUndo } userErrors { code encodings { encoding sample } field message retryAt } } }",
  userBulkUpdateCreate: "mutation CallUserBulkUpdateCreate($input: UserBulkUpdateCreateInput!) { userBulkUpdateCreate(input: $input) { userBulkAction { billingMonth callCounts { calls scores } changeCount changedCount createdAt createdByName expiresAt fileName finishedAt id kind layout { delimiter encoding headerRow hiddenRows sheet } locale on preparedCount progress { done secondsLeft total } refusedCount sameCount scope seatChanges { after before limit what } setting status timeZone userCount viewerCanCancel viewerCanCommit viewerCanUndo } userErrors { code encodings { encoding sample } field message retryAt } } }",
  userCreate: "mutation CallUserCreate($input: UserCreateInput!) { userCreate(input: $input) { seatChanges { after before limit what } user { availableFrom createdAt id lastSignInAt locale loginId mustChangePassword name organization { id name timeZone } permissions { analyticsDownloadRecordings analyticsExportCallHistory analyticsExportContacts callCenterAdministrative callCenterEnable callCenterPredictiveDialer incomingWebhookEnable meetingsAccess meetingsBot meetingsDownload meetingsEnable meetingsExportVideoHistory meetingsSharedLink phoneEnable phoneMobileEnable recPodEnable salesforceEnable } phoneNumber privileges { administrative monitoring } reading services status temporaryPasswordExpiresAt timeZone version viewerCan { activate deactivate delete demote resetPassword update } } userErrors { code encodings { encoding sample } field message retryAt } } }",
  userCsvTemplateCreate: "mutation CallUserCsvTemplateCreate($input: UserCsvTemplateCreateInput!) { userCsvTemplateCreate(input: $input) { download { expiresAt fileName url } userErrors { code encodings { encoding sample } field message retryAt } } }",
  userDeactivate: "mutation CallUserDeactivate($input: UserDeactivateInput!) { userDeactivate(input: $input) { seatChanges { after before limit what } user { availableFrom createdAt id lastSignInAt locale loginId mustChangePassword name organization { id name timeZone } permissions { analyticsDownloadRecordings analyticsExportCallHistory analyticsExportContacts callCenterAdministrative callCenterEnable callCenterPredictiveDialer incomingWebhookEnable meetingsAccess meetingsBot meetingsDownload meetingsEnable meetingsExportVideoHistory meetingsSharedLink phoneEnable phoneMobileEnable recPodEnable salesforceEnable } phoneNumber privileges { administrative monitoring } reading services status temporaryPasswordExpiresAt timeZone version viewerCan { activate deactivate delete demote resetPassword update } } userErrors { code encodings { encoding sample } field message retryAt } } }",
  userDelete: "mutation CallUserDelete($input: UserDeleteInput!) { userDelete(input: $input) { deletedUserId seatChanges { after before limit what } userErrors { code encodings { encoding sample } field message retryAt } } }",
  userExport: "mutation CallUserExport($input: UserExportInput!) { userExport(input: $input) { download { expiresAt fileName url } userCount userErrors { code encodings { encoding sample } field message retryAt } } }",
  userImportCancel: "mutation CallUserImportCancel($input: UserImportCancelInput!) { userImportCancel(input: $input) { userErrors { code encodings { encoding sample } field message retryAt } userImport { addedCount availableFrom billingMonth commitRequested createdAt createdByName expiresAt fileHash fileName finishedAt id issueCount issuesDroppedAt layout { delimiter encoding headerRow hiddenRows sheet } progress { done secondsLeft total } removedCount rowCount seatChanges { after before limit what } status undoneAt undoneByName viewerCanCancel viewerCanCommit viewerCanUndo } } }",
  userImportCommit: "mutation CallUserImportCommit($input: UserImportCommitInput!) { userImportCommit(input: $input) { userErrors { code encodings { encoding sample } field message retryAt } userImport { addedCount availableFrom billingMonth commitRequested createdAt createdByName expiresAt fileHash fileName finishedAt id issueCount issuesDroppedAt layout { delimiter encoding headerRow hiddenRows sheet } progress { done secondsLeft total } removedCount rowCount seatChanges { after before limit what } status undoneAt undoneByName viewerCanCancel viewerCanCommit viewerCanUndo } } }",
  userImportCreate: "mutation CallUserImportCreate($input: UserImportCreateInput!) { userImportCreate(input: $input) { userErrors { code encodings { encoding sample } field message retryAt } userImport { addedCount availableFrom billingMonth commitRequested createdAt createdByName expiresAt fileHash fileName finishedAt id issueCount issuesDroppedAt layout { delimiter encoding headerRow hiddenRows sheet } progress { done secondsLeft total } removedCount rowCount seatChanges { after before limit what } status undoneAt undoneByName viewerCanCancel viewerCanCommit viewerCanUndo } } }",
  userImportReport: "mutation CallUserImportReport($input: UserImportReportInput!) { userImportReport(input: $input) { download { expiresAt fileName url } userErrors { code encodings { encoding sample } field message retryAt } } }",
  userImportUndo: "mutation CallUserImportUndo($input: UserImportUndoInput!) { userImportUndo(input: $input) { userErrors { code encodings { encoding sample } field message retryAt } userImport { addedCount availableFrom billingMonth commitRequested createdAt createdByName expiresAt fileHash fileName finishedAt id issueCount issuesDroppedAt layout { delimiter encoding headerRow hiddenRows sheet } progress { done secondsLeft total } removedCount rowCount seatChanges { after before limit what } status undoneAt undoneByName viewerCanCancel viewerCanCommit viewerCanUndo } } }",
  userPasswordReset: "mutation CallUserPasswordReset($input: UserPasswordResetInput!) { userPasswordReset(input: $input) { seatChanges { after before limit what } user { availableFrom createdAt id lastSignInAt locale loginId mustChangePassword name organization { id name timeZone } permissions { analyticsDownloadRecordings analyticsExportCallHistory analyticsExportContacts callCenterAdministrative callCenterEnable callCenterPredictiveDialer incomingWebhookEnable meetingsAccess meetingsBot meetingsDownload meetingsEnable meetingsExportVideoHistory meetingsSharedLink phoneEnable phoneMobileEnable recPodEnable salesforceEnable } phoneNumber privileges { administrative monitoring } reading services status temporaryPasswordExpiresAt timeZone version viewerCan { activate deactivate delete demote resetPassword update } } userErrors { code encodings { encoding sample } field message retryAt } } }",
  userSessionsEnd: "mutation CallUserSessionsEnd($input: UserSessionsEndInput!) { userSessionsEnd(input: $input) { endedCount userErrors { code encodings { encoding sample } field message retryAt } } }",
  userUpdate: "mutation CallUserUpdate($input: UserUpdateInput!) { userUpdate(input: $input) { seatChanges { after before limit what } user { availableFrom createdAt id lastSignInAt locale loginId mustChangePassword name organization { id name timeZone } permissions { analyticsDownloadRecordings analyticsExportCallHistory analyticsExportContacts callCenterAdministrative callCenterEnable callCenterPredictiveDialer incomingWebhookEnable meetingsAccess meetingsBot meetingsDownload meetingsEnable meetingsExportVideoHistory meetingsSharedLink phoneEnable phoneMobileEnable recPodEnable salesforceEnable } phoneNumber privileges { administrative monitoring } reading services status temporaryPasswordExpiresAt timeZone version viewerCan { activate deactivate delete demote resetPassword update } } userErrors { code encodings { encoding sample } field message retryAt } } }",
  userViewCreate: "mutation CallUserViewCreate($input: UserViewCreateInput!) { userViewCreate(input: $input) { userErrors { code encodings { encoding sample } field message retryAt } userView { columns createdAt createdByName filter { importId locale privilege service status timeZone } id name orderBy { direction field } search updatedAt } } }",
  userViewDelete: "mutation CallUserViewDelete($input: UserViewDeleteInput!) { userViewDelete(input: $input) { deletedId userErrors { code encodings { encoding sample } field message retryAt } } }",
  userViewUpdate: "mutation CallUserViewUpdate($input: UserViewUpdateInput!) { userViewUpdate(input: $input) { userErrors { code encodings { encoding sample } field message retryAt } userView { columns createdAt createdByName filter { importId locale privilege service status timeZone } id name orderBy { direction field } search updatedAt } } }",
  viewerUpdate: "mutation CallViewerUpdate($input: ViewerUpdateInput!) { viewerUpdate(input: $input) { user { availableFrom createdAt id lastSignInAt locale loginId mustChangePassword name organization { id name timeZone } permissions { analyticsDownloadRecordings analyticsExportCallHistory analyticsExportContacts callCenterAdministrative callCenterEnable callCenterPredictiveDialer incomingWebhookEnable meetingsAccess meetingsBot meetingsDownload meetingsEnable meetingsExportVideoHistory meetingsSharedLink phoneEnable phoneMobileEnable recPodEnable salesforceEnable } phoneNumber privileges { administrative monitoring } reading services status temporaryPasswordExpiresAt timeZone version viewerCan { activate deactivate delete demote resetPassword update } } userErrors { code encodings { encoding sample } field message retryAt } } }",
};
