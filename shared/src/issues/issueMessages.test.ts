import { describe, expect, test } from 'vitest';
import { COLUMNS, columnHeader } from '../users/columns.ts';
import { ERROR_CODES, type ErrorCode } from './errorCodes.ts';
import { issueMessage } from './issueMessages.ts';
import { FILE_KINDS } from '../sheetFile/fileKinds.ts';
import type { Issue } from './issue.ts';
import { RATE_KINDS, RATE_NAMES } from './rates.ts';
import { SEAT_NAMES } from '../users/seats.ts';

/** An issue of each code as it occurs, and what its sentence must contain besides its field's label. */
const SAMPLES: Readonly<Record<ErrorCode, readonly [Partial<Issue>, ...string[]]>> = {
  REQUIRED: [{ field: 'loginId' }],
  INVALID_FORMAT: [{ params: { value: 'sato' } }, 'sato'],
  INVALID_CHARACTER: [{ field: 'name', params: { value: 'U+0007' } }, 'U+0007'],
  LOOKALIKE_CHARACTER: [{ field: 'loginId', params: { value: 'К', meant: 'K' } }, 'К', 'K'],
  FULL_WIDTH_CHARACTER: [{ field: 'password' }, 'Abc123'],
  TOO_SHORT: [{ field: 'password', params: { limit: 8 } }, '8'],
  TOO_LONG: [{ field: 'name', params: { limit: 30 } }, '30'],
  TOO_SIMPLE: [{ field: 'password' }],
  UNKNOWN_VALUE: [{ field: 'locale', params: { value: 'fr' } }, 'fr', '0', '1'],
  REQUIRES_PERMISSION: [{ field: 'monitoring', params: { column: 'phoneEnable' } }, 'MiiTel Phone'],
  NOT_SUBSCRIBED: [{ field: 'recPodEnable', params: { seat: 'recPod' } }, 'MiiTel RecPod'],
  INVALID_USER_NUMBER: [{ field: 'phoneNumber', params: { value: '12a' } }, '12a', '03-1234-5678'],
  LOGIN_ID_TAKEN: [{ params: { value: 'a@b.co' } }, 'a@b.co'],
  DUPLICATE_IN_FILE: [{ params: { value: 'a@b.co', row: 1234 } }, 'a@b.co', '1234'],
  SEAT_LIMIT_REACHED: [{ params: { seat: 'users', limit: 50 } }, '50'],
  SERVICE_SEAT_LIMIT_REACHED: [{ params: { seat: 'phone', limit: 50 } }, '50', 'MiiTel Phone'],
  TOO_MANY_ROWS: [{ params: { value: '1200', limit: 1000 } }, '1,200', '1,000'],
  NO_ROWS: [{}],
  NOBODY_IN_ROW: [{}],
  HEADER_NOT_FOUND: [{}],
  UNKNOWN_COLUMN: [{ params: { value: 'Logn', column: 'name' } }, 'Logn'],
  MISSING_COLUMN: [{ field: 'name' }],
  DUPLICATE_COLUMN: [{ params: { value: 'Name' } }, 'Name'],
  TOO_MANY_CELLS: [{}],
  TOO_MANY_COLUMNS: [{ params: { value: '1200', limit: 200 } }, '1,200', '200'],
  MORE_ISSUES: [{ params: { value: '1200' } }, '1,200'],
  UNREADABLE_FILE: [{ params: { row: 1234 } }, '1234'],
  UNDECODABLE_TEXT: [{}],
  ENCODING_UNCERTAIN: [{}],
  UNREPRESENTABLE_CHARACTER: [{ params: { value: '😀' } }, '😀'],
  LOGIN_ID_UNKNOWN: [{ params: { value: 'a@b.co' } }, 'a@b.co'],
  PASSWORD_NOT_CHANGEABLE: [{ field: 'password' }],
  STATUS_NOT_CHANGEABLE: [{ params: { value: '停止中' } }, '停止中'],
  USER_ID_DIFFERS: [{}],
  LOST_CHARACTER: [{ field: 'name', params: { value: '?野' } }, '?野', 'UTF-8'],
  SPREADSHEET_ERROR: [{ field: 'name', params: { value: '#N/A' } }, '#N/A'],
  CHANGED_BY_SPREADSHEET: [{ field: 'name', params: { value: '3月5日' } }, '3月5日'],
  FORMULA_WITHOUT_RESULT: [{ field: 'name' }],
  GARBLED_TEXT: [{ field: 'name', params: { value: 'JosÃ©', meant: 'José' } }, 'JosÃ©', 'José'],
  BACKSLASH_QUOTES: [{ field: 'name' }, '""'],
  SWALLOWED_ROWS: [{ field: 'name', params: { value: '1200' } }, '1,200'],
  FILE_TOO_LARGE: [{ params: { limit: 8_000_000 } }, '8'],
  FILE_TOO_COMPLEX: [{}],
  FILE_READER_BUSY: [{}],
  FILE_UNAVAILABLE: [{}],
  FILE_NOT_FOUND: [{}],
  TOO_MANY_FILES: [{ params: { limit: 10, whose: 'user' } }, '10'],
  USER_NOT_FOUND: [{}],
  CHANGED_MEANWHILE: [{}],
  OWN_ACCOUNT: [{}],
  LAST_ADMINISTRATOR: [{}],
  CONFIRMATION_MISMATCH: [{ params: { value: 'a@b.co' } }, 'a@b.co'],
  IMPORT_NOT_FOUND: [{}],
  IMPORT_NOT_COMMITTABLE: [{}],
  IMPORT_NOT_CANCELABLE: [{}],
  IMPORT_UNREADABLE: [{}],
  IMPORT_EXPIRED: [{}],
  IMPORT_SUSPENDED: [{}],
  IMPORT_GIVEN_UP: [{}],
  BULK_ACTION_GIVEN_UP: [{}],
  IMPORT_NOT_UNDOABLE: [{}],
  IMPORT_NOT_ADDED: [{}],
  IDEMPOTENCY_KEY_REUSED: [{}],
  USER_HAS_SIGNED_IN: [{ params: { at: '2026-11-22T03:00:00.000Z' } }, '12:00'],
  USER_WAS_CHANGED: [{}],
  USER_HAS_CALLS: [{}],
  TOO_MANY_OPEN_IMPORTS: [{ params: { limit: 20, whose: 'organization' } }, '20'],
  TOO_MANY_USERS: [{ params: { value: '120000', limit: 100_000 } }, '120,000', '100,000'],
  VIEW_NOT_FOUND: [{}],
  VIEW_NAME_TAKEN: [{}],
  TOO_MANY_VIEWS: [{ params: { limit: 100 } }, '100'],
  CALL_NOT_FOUND: [{}],
  NOT_IN_CALL: [{}],
  MEMO_CHANGED: [{}],
  CONTACT_NOT_FOUND: [{}],
  CONTACT_CHANGED: [{}],
  INVALID_NUMBER: [{ params: { value: '12-34' } }, '12-34', '+81'],
  NUMBER_TAKEN: [{ params: { value: 'Acme Ltd' } }, 'Acme Ltd'],
  TOO_MANY_VALUES: [{ params: { of: 'number', limit: 10 } }, '10'],
  NUMBER_TWICE_IN_FILE: [{ params: { value: '+81312345678', row: 1234 } }, '+81312345678', '1234'],
  CONTACT_COLUMNS_NOT_FOUND: [{}],
  NO_CONTACTS_IN_FILE: [{}],
  TOO_MANY_CONTACTS_IN_FILE: [{ params: { value: '12000', limit: 10_000 } }, '12,000', '10,000'],
  TOO_MANY_CONTACTS: [{ params: { limit: 100_000 } }, '100,000'],
  NO_USERS: [{}],
  TOO_MANY_SELECTED: [{ params: { value: '12000', limit: 10_000 } }, '12,000', '10,000'],
  USER_GONE: [{ params: { value: 'a@b.co' } }, 'a@b.co'],
  BULK_ACTION_NOT_FOUND: [{}],
  BULK_ACTION_NOT_COMMITTABLE: [{}],
  BULK_ACTION_NOT_CANCELABLE: [{}],
  COUNT_MISMATCH: [{ params: { value: '12' } }, '12'],
  ADMINISTRATOR_GONE: [{ params: { value: 'a@b.co' } }, 'a@b.co'],
  TOO_MANY_OPEN_BULK_ACTIONS: [{ params: { limit: 20, whose: 'organization' } }, '20'],
  TOO_MANY_ENTRIES: [{ params: { value: '51200', limit: 50_000 } }, '51,200', '50,000'],
  TOO_MANY_CALLS: [{ params: { value: '120000', limit: 100_000 } }, '120,000', '100,000'],
  INVALID_CREDENTIALS: [{}],
  ACCOUNT_PENDING: [{ params: { until: '2026-11-22T10:00:00Z' } }, '19:00'],
  ORGANIZATION_SUSPENDED: [{}],
  TOO_MANY_ATTEMPTS: [{ params: { until: '2026-11-22T10:00:00Z' } }, '19:00'],
  PASSWORD_INCORRECT: [{}],
  PASSWORD_UNCHANGED: [{}],
  PASSWORD_USED_BEFORE: [{}],
  PASSWORD_LIKE_LOGIN_ID: [{}],
  PASSWORD_LIKE_NAME: [{}],
  PASSWORD_LIKE_ORGANIZATION: [{}],
  PASSWORD_COMMON: [{}],
  TEMPORARY_PASSWORD_EXPIRED: [{}],
  SESSION_NOT_FOUND: [{}],
  TOO_MANY_REQUESTS: [{ params: { rate: 'export', until: '2026-11-22T10:05:12Z' } }, '19:05:12'],
  REAUTHENTICATION_REQUIRED: [{}],
  PRIVILEGES_NOT_BY_TOKEN: [{}],
  SERVICE_TOKEN_NOT_FOUND: [{}],
  TOO_MANY_SERVICE_TOKENS: [{ params: { limit: 50 } }, '50'],
  EXPIRY_OUT_OF_RANGE: [{}],
  INVALID_ADDRESS: [{}, '192.0.2.0/24'],
};

const told = (issue: Issue, locale: 'en' | 'ja'): string => issueMessage(issue, locale, 'Asia/Tokyo');

describe.each(['en', 'ja'] as const)('issueMessage (%s)', (locale) => {
  test.each(ERROR_CODES)('%s', (code) => {
    const [sample, ...contained] = SAMPLES[code];
    const message = told({ code, params: {}, ...sample }, locale);
    for (const part of contained) expect(message).toContain(part);
    if (sample.field) expect(message).toContain(columnHeader(sample.field)[locale]);
    expect(message).toMatch(/[.?。+-]$/);
    expect(/[ぁ-ん]/.test(message)).toBe(locale === 'ja');
  });

  test('never says undefined, whatever is absent', () => {
    for (const code of ERROR_CODES) {
      for (const field of [undefined, ...COLUMNS.map(({ key }) => key)]) {
        expect(told({ code, params: {}, ...(field && { field }) }, locale)).not.toMatch(/undefined|NaN|\[object|null/);
      }
    }
  });

  test('names each kind of file that is not CSV', () => {
    const messages = FILE_KINDS.map((fileKind) => told({ code: 'UNREADABLE_FILE', params: { fileKind } }, locale));
    expect(new Set(messages).size).toBe(FILE_KINDS.length);
    expect(messages.join()).not.toMatch(/workbook,|fileKind/);
  });

  test('names whatever was asked for too often', () => {
    for (const rate of RATE_KINDS) {
      const params = { rate, until: '2026-11-22T10:05:12Z' };
      expect(told({ code: 'TOO_MANY_REQUESTS', params }, locale)).toContain(RATE_NAMES[rate][locale]);
    }
  });

  test.each(['TOO_MANY_OPEN_IMPORTS', 'TOO_MANY_OPEN_BULK_ACTIONS', 'TOO_MANY_FILES'] as const)(
    'says whose limit %s is',
    (code) => {
      const [own, organization] = (['user', 'organization'] as const).map((whose) =>
        told({ code, params: { limit: 10, whose } }, locale),
      );
      expect(own).not.toBe(organization);
    },
  );

  test('names every kind of seat', () => {
    for (const seat of Object.keys(SEAT_NAMES) as (keyof typeof SEAT_NAMES)[]) {
      expect(told({ code: 'SERVICE_SEAT_LIMIT_REACHED', params: { seat, limit: 1 } }, locale)).toContain(
        SEAT_NAMES[seat][locale],
      );
    }
  });
});
