/** Every reason for which something that a person asked for is refused. Form, importer and API share these. */
export const ERROR_CODES = [
  // A value
  'REQUIRED',
  'INVALID_FORMAT',
  'INVALID_CHARACTER',
  'TOO_SHORT',
  'TOO_LONG',
  'TOO_SIMPLE',
  'UNKNOWN_VALUE',
  // A setting
  'REQUIRES_PERMISSION',
  'NOT_SUBSCRIBED',
  // A user against the others
  'LOGIN_ID_TAKEN',
  'DUPLICATE_IN_FILE',
  'SEAT_LIMIT_REACHED',
  'SERVICE_SEAT_LIMIT_REACHED',
  // A file
  'TOO_MANY_ROWS',
  'NO_ROWS',
  'UNKNOWN_COLUMN',
  'MISSING_COLUMN',
  'DUPLICATE_COLUMN',
  'TOO_MANY_CELLS',
  'UNREADABLE_FILE',
  'UNDECODABLE_TEXT',
  'UNREPRESENTABLE_CHARACTER',
  'FILE_TOO_LARGE',
  // A change of a user
  'USER_NOT_FOUND',
  'CHANGED_MEANWHILE',
  'OWN_ACCOUNT',
  'LAST_ADMINISTRATOR',
  'CONFIRMATION_MISMATCH',
  // An import
  'IMPORT_NOT_FOUND',
  'IMPORT_NOT_COMMITTABLE',
  'IMPORT_NOT_CANCELABLE',
  'IMPORT_UNREADABLE',
  // Signing in and passwords
  'INVALID_CREDENTIALS',
  'ACCOUNT_PENDING',
  'TOO_MANY_ATTEMPTS',
  'PASSWORD_INCORRECT',
  'PASSWORD_UNCHANGED',
] as const;

export type ErrorCode = (typeof ERROR_CODES)[number];
