import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildSettings } from './catalogue.ts';
import { FULL_CONTRACT, contractWith } from './testing.ts';
import type { Locale } from '../text/locales.ts';
import {
  checkAccountFields,
  checkLoginId,
  checkPassword,
  checkPreferences,
  checkSettings,
  checkUserFields,
  checkUserName,
  loginIdKey,
} from './fields.ts';
import { LIMITS } from '../limits.ts';

const ascii = Array.from({ length: 95 }, (_, i) => String.fromCharCode(32 + i));
const marks = ascii.filter((character) => !/[A-Za-z0-9]/.test(character));

describe('checkLoginId', () => {
  test.each(marks)('judges %j as the guide does', (mark) => {
    const allowed = '!#$%&*+-/=?^_`{|}~'.includes(mark);
    const code = allowed ? undefined : mark === '@' ? 'INVALID_FORMAT' : mark === '.' ? undefined : 'INVALID_CHARACTER';
    expect(checkLoginId(`sa${mark}to@example.com`)?.code).toBe(code);
  });

  test.each([
    ['', 'REQUIRED'],
    ['sato', 'INVALID_FORMAT'],
    ['sato@', 'INVALID_FORMAT'],
    ['@example.com', 'INVALID_FORMAT'],
    ['sato@example', 'INVALID_FORMAT'],
    ['.sato@example.com', 'INVALID_FORMAT'],
    ['sa..to@example.com', 'INVALID_FORMAT'],
    ['sato.@example.com', 'INVALID_FORMAT'],
    ['sato@-example.com', 'INVALID_FORMAT'],
    ['sato@example..com', 'INVALID_FORMAT'],
    ['sato@example.com.', 'INVALID_FORMAT'],
    ['佐藤@example.com', 'INVALID_CHARACTER'],
    ['К@example.com', 'LOOKALIKE_CHARACTER'],
    ['sato@example.com\n', 'INVALID_CHARACTER'],
    ['sato@miitel.jp', undefined],
    ['S@b.co', undefined],
    [`${'a'.repeat(242)}@example.com`, undefined],
    [`${'a'.repeat(243)}@example.com`, 'TOO_LONG'],
  ])('%s: %s', (loginId, code) => {
    expect(checkLoginId(loginId)?.code).toBe(code);
  });

  test('names the first character that can not be used, by its code where it is not seen', () => {
    expect(checkLoginId('a😀é@example.com')?.params).toEqual({ value: '😀' });
    expect(checkLoginId('a\u200B@example.com')?.params).toEqual({ value: 'U+200B' });
    expect(checkLoginId('a b@example.com')?.params).toEqual({ value: ' ' });
    expect(loginIdKey('Sato@EXAMPLE.com')).toBe('sato@example.com');
  });

  test('tells the whole of what it can tell', () => {
    const field = 'loginId';
    expect(checkLoginId('')).toEqual({ code: 'REQUIRED', field, params: {} });
    expect(checkLoginId('К@example.com')).toEqual({
      code: 'LOOKALIKE_CHARACTER',
      field,
      params: { value: 'К', meant: 'K' },
    });
    expect(checkLoginId('sato')).toEqual({ code: 'INVALID_FORMAT', field, params: { value: 'sato' } });
    expect(checkLoginId('a'.repeat(255))).toEqual({ code: 'TOO_LONG', field, params: { limit: 254 } });
  });
});

test('of a text of any length only the beginning is looked at for characters that can not be used', () => {
  const most = LIMITS.cellLength;
  for (const check of [checkLoginId, checkPassword]) {
    expect(check(`${'1a'.repeat(most / 2 - 1)}a `)?.code).toBe('INVALID_CHARACTER');
    expect(check(`${'1a'.repeat(most / 2)} `)?.code).toBe('TOO_LONG');
  }
  expect(checkUserName(`${'あ'.repeat(most - 1)}\0`)?.code).toBe('INVALID_CHARACTER');
  expect(checkUserName(`${'あ'.repeat(most)}\0`)?.code).toBe('TOO_LONG');
  // The half of a character at which it is cut is none that stands there; one that does is.
  expect(checkUserName(`a${'😀'.repeat(most / 2)}`)?.code).toBe('TOO_LONG');
  expect(checkUserName(`${'a'.repeat(most - 1)}\uD83D`)?.code).toBe('INVALID_CHARACTER');
  expect(checkUserName(`${'\u200D'.repeat(most)}a`)?.code).toBe('REQUIRED');
});

describe('checkUserName', () => {
  const family = '👨‍👩‍👧‍👦';
  const combined = 'e\u0301';
  test.each([
    ['', 'REQUIRED'],
    ['a', undefined],
    ['あ'.repeat(30), undefined],
    ['あ'.repeat(31), 'TOO_LONG'],
    [combined.repeat(30), undefined],
    [combined.repeat(31), 'TOO_LONG'],
    [family.repeat(20), undefined],
    ['👍🏽'.repeat(30), undefined],
    ['👍🏽'.repeat(31), 'TOO_LONG'],
    ['葛\u{E0100}'.repeat(30), undefined],
    [`a${'\u0301'.repeat(255)}`, 'TOO_LONG'],
    ['a\tb', 'INVALID_CHARACTER'],
    ['a\0', 'INVALID_CHARACTER'],
    ['\uD800', 'INVALID_CHARACTER'],
    ['a\u202Eb', 'INVALID_CHARACTER'],
    ['\u200B', 'INVALID_CHARACTER'],
    ['a\uFFFD', 'INVALID_CHARACTER'],
    ['\uE000', 'INVALID_CHARACTER'],
    ['\u200D', 'REQUIRED'],
    ['\u2800', 'REQUIRED'],
    ['\u3164\uFE0F', 'REQUIRED'],
    ['\u0301', 'REQUIRED'],
    ['\u3000', 'REQUIRED'],
    ['\u2800a', undefined],
    ['a\u2800', undefined],
    ['=HYPERLINK("x")', undefined],
  ])('%j: %s', (name, code) => {
    expect(checkUserName(name)?.code).toBe(code);
  });

  test('shows a character that can not be seen by its code', () => {
    expect(checkUserName('a\u0007')?.params).toEqual({ value: 'U+0007' });
    expect(checkUserName('a\u{F0000}')?.params).toEqual({ value: 'U+F0000' });
  });

  test('tells the whole of what it can tell', () => {
    const field = 'name';
    expect(checkUserName('')).toEqual({ code: 'REQUIRED', field, params: {} });
    expect(checkUserName('\u200D')).toEqual({ code: 'REQUIRED', field, params: {} });
    expect(checkUserName('a'.repeat(31))).toEqual({ code: 'TOO_LONG', field, params: { limit: 30 } });
  });
});

describe('checkPassword', () => {
  test.each(marks)('judges %j as the guide does', (mark) => {
    const allowed = '^$*.[]{}()?"!@#%&/\\,><\':;|_~`=+-'.includes(mark);
    expect(checkPassword(`Passw${mark}rd`)?.code).toBe(allowed ? undefined : 'INVALID_CHARACTER');
  });

  test.each([
    ['', 'REQUIRED'],
    ['Abcde12', 'TOO_SHORT'],
    ['Abcde123', undefined],
    ['a1'.repeat(64), undefined],
    [`${'a1'.repeat(64)}a`, 'TOO_LONG'],
    ['abcdefgh', 'TOO_SIMPLE'],
    ['12345678', 'TOO_SIMPLE'],
    ['--------', undefined],
    ['Pässword1', 'INVALID_CHARACTER'],
    ['Pass word1', 'INVALID_CHARACTER'],
    ['Ｐassword1', 'FULL_WIDTH_CHARACTER'],
    ['Ｐässword1', 'INVALID_CHARACTER'],
  ])('%s: %s', (password, code) => {
    expect(checkPassword(password)?.code).toBe(code);
  });

  test.each([
    ['', 'REQUIRED', {}],
    ['あ', 'INVALID_CHARACTER', {}],
    ['Abcde12', 'TOO_SHORT', { limit: 8 }],
    ['a1'.repeat(65), 'TOO_LONG', { limit: 128 }],
    ['abcdefgh', 'TOO_SIMPLE', {}],
  ])('tells the limit, and that it is the password: %s', (password, code, params) => {
    expect(checkPassword(password)).toEqual({ code, field: 'password', params });
  });

  test.each([
    ['abcdefg1', undefined],
    ['1abcdefg', undefined],
    ['1234567a', undefined],
    ['a1234567', undefined],
    ['ABCDEFGH', 'TOO_SIMPLE'],
  ])('is too simple of letters alone, or of digits alone: %s: %s', (password, code) => {
    expect(checkPassword(password)?.code).toBe(code);
  });

  test('tells nothing of the password', () => {
    fc.assert(
      fc.property(fc.string({ unit: 'binary' }), (password) => {
        expect(checkPassword(password)?.params.value).toBeUndefined();
      }),
    );
  });
});

describe('checkSettings and checkUserFields', () => {
  const flags = (...keys: readonly string[]) =>
    buildSettings((setting) => (setting.type === 'flag' ? keys.includes(setting.key) : 'NONE'));

  test.each([
    ['monitoring', 'phoneEnable'],
    ['phoneMobileEnable', 'phoneEnable'],
    ['callCenterAdministrative', 'callCenterEnable'],
    ['callCenterPredictiveDialer', 'callCenterEnable'],
    ['meetingsBot', 'meetingsEnable'],
  ])('%s needs %s', (key, needs) => {
    expect(checkSettings(flags(key), FULL_CONTRACT)).toEqual([
      { code: 'REQUIRES_PERMISSION', field: key, params: { column: needs } },
    ]);
    expect(checkSettings(flags(key, needs), FULL_CONTRACT)).toEqual([]);
  });

  test('what is not subscribed can not be on', () => {
    const issue = (field: string, seat: string) => ({ code: 'NOT_SUBSCRIBED', field, params: { seat } });
    expect(checkSettings(flags('phoneEnable', 'meetingsExportVideoHistory'), contractWith())).toEqual([
      issue('phoneEnable', 'phone'),
      issue('meetingsExportVideoHistory', 'meetings'),
    ]);
    expect(checkSettings(flags('meetingsExportVideoHistory'), contractWith('recPod'))).toEqual([]);
    // Of a scope whatever grants something, and of what is not subscribed nothing else is said.
    const scoped = { ...flags(), meetingsAccess: 'ALL', meetingsDownload: 'HOST_ONLY' } as const;
    expect(checkSettings(scoped, contractWith())).toEqual([
      issue('meetingsAccess', 'meetings'),
      issue('meetingsDownload', 'meetings'),
    ]);
    expect(checkSettings(scoped, contractWith('meetings'))).toEqual([]);
    expect(checkSettings(flags('meetingsBot'), contractWith('meetings'))).toEqual([
      issue('meetingsBot', 'meetingsBot'),
    ]);
  });

  test('every field is checked', () => {
    // As it may come from outside.
    const locale: string = 'fr';
    const fields = {
      loginId: '',
      name: '',
      password: '',
      locale: locale as Locale,
      timeZone: '',
      settings: flags('monitoring'),
    };
    expect(checkUserFields(fields, FULL_CONTRACT).map(({ code, field }) => `${code} ${field}`)).toEqual([
      'REQUIRED loginId',
      'REQUIRED name',
      'REQUIRED password',
      'UNKNOWN_VALUE locale',
      'REQUIRED timeZone',
      'REQUIRES_PERMISSION monitoring',
    ]);
    expect(checkAccountFields(fields, FULL_CONTRACT)).toEqual(
      checkUserFields(fields, FULL_CONTRACT).filter((issue) => issue.field !== 'password'),
    );
    const right = {
      loginId: 'a@b.co',
      name: 'A',
      password: 'Abcde123',
      locale: 'ja',
      timeZone: 'Asia/Tokyo',
      settings: flags(),
    } as const;
    expect([checkUserFields(right, FULL_CONTRACT), checkAccountFields(right, FULL_CONTRACT)]).toEqual([[], []]);
    expect(checkUserFields({ ...right, password: 'short' }, FULL_CONTRACT)).toHaveLength(1);
  });

  test('a language or a time zone that is none is told, as far as it is short', () => {
    const locale: string = 'x'.repeat(101);
    expect(checkPreferences({ locale: locale as Locale, timeZone: 'Mars/Olympus' })).toEqual([
      { code: 'UNKNOWN_VALUE', field: 'locale', params: { value: `${'x'.repeat(99)}…` } },
      { code: 'UNKNOWN_VALUE', field: 'timeZone', params: { value: 'Mars/Olympus' } },
    ]);
    expect(checkPreferences({ locale: '' as Locale, timeZone: 'Asia/Manila' })).toEqual([
      { code: 'REQUIRED', field: 'locale', params: {} },
    ]);
  });
});
