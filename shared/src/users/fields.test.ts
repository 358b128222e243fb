import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { buildSettings } from './catalogue.ts';
import { FULL_CONTRACT, contractWith } from './testing.ts';
import type { Locale } from '../text/locales.ts';
import { generatePassword } from './passwords/generatePassword.ts';
import { checkLoginId, checkPassword, checkSettings, checkUserFields, checkUserName, loginIdKey } from './fields.ts';

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
    expect(loginIdKey('Sato@EXAMPLE.com')).toBe('sato@example.com');
  });
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
    ['=HYPERLINK("x")', undefined],
  ])('%j: %s', (name, code) => {
    expect(checkUserName(name)?.code).toBe(code);
  });

  test('shows a character that can not be seen by its code', () => {
    expect(checkUserName('a\u0007')?.params).toEqual({ value: 'U+0007' });
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
    ['Ｐassword1', 'INVALID_CHARACTER'],
  ])('%s: %s', (password, code) => {
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

test('generatePassword meets the rules, and no spreadsheet takes it for a formula', () => {
  const made = Array.from({ length: 3_000 }, generatePassword);
  for (const password of made) {
    expect(checkPassword(password)).toBeUndefined();
    expect(password).toMatch(/^[A-Za-z].*\d.*[A-Za-z]$/);
    expect(password).not.toMatch(/^[=+\-@']|[,;"\s]/);
  }
  expect(new Set(made).size).toBe(made.length);
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
  });
});
