import { describe, expect, test } from 'vitest';
import { settingOf } from '../../users/catalogue.ts';
import { TIME_ZONES } from '../../time/timeZones.ts';
import { readLocale, readSetting, readTimeZone } from './values.ts';

describe('readSetting', () => {
  test.each([
    '1',
    '1.0',
    '1,00',
    '1.',
    '01',
    '１',
    "'1",
    '="1"',
    ' 1\u200B',
    'TRUE',
    'true',
    'ＹＥＳ',
    'Yes',
    'on',
    'はい',
    '有効',
    '真',
    '○',
    'WAHR',
  ])('%s is on', (cell) => {
    expect(readSetting(cell, settingOf('administrative'))).toBe(true);
  });
  test.each(['0', '0.0', '0,0', '00', '０', "'0", 'FALSE', 'no', 'Off', 'いいえ', '無効', '偽', '×', 'FAUX'])(
    '%s is off',
    (cell) => {
      expect(readSetting(cell, settingOf('administrative'))).toBe(false);
    },
  );
  test.each(['', '2', '-1', '1.5', '0x1', 'x', 'ja', 'all', '__proto__', 'constructor', '1'.repeat(99)])(
    '%j is no flag',
    (cell) => {
      expect(readSetting(cell, settingOf('administrative'))).toBeUndefined();
    },
  );
  test.each([
    ['0', 'ALL'],
    ['1.0', 'HOST_ONLY'],
    ['２', 'NONE'],
    ['All', 'ALL'],
    ['host only', 'HOST_ONLY'],
    ['HOST_ONLY', 'HOST_ONLY'],
    ['none', 'NONE'],
    ['すべて', 'ALL'],
    ['主催者のみ', 'HOST_ONLY'],
    ['なし', 'NONE'],
    ['3', undefined],
    ['yes', undefined],
    ['', undefined],
  ])('%j is the scope %s', (cell, scope) => {
    expect(readSetting(cell, settingOf('meetingsAccess'))).toBe(scope);
  });
});

test.each([
  ['0', 'ja'],
  ['1.0', 'en'],
  ['ja', 'ja'],
  ['EN', 'en'],
  ['Japanese', 'ja'],
  ['english', 'en'],
  ['日本語', 'ja'],
  ['英語', 'en'],
  ['2', undefined],
  ['fr', undefined],
])('%j is the locale %s', (cell, locale) => {
  expect(readLocale(cell)).toBe(locale);
});

describe('readTimeZone', () => {
  test.each(TIME_ZONES)('knows $name by each of its names', ({ code, name, city }) => {
    for (const cell of [String(code), `${code}.0`, name, name.toLowerCase(), city.en, city.en.toUpperCase(), city.ja])
      expect(readTimeZone(cell)).toBe(name);
  });
  test.each([
    ['(GMT+9:00) Tokyo', 'Asia/Tokyo'],
    ['(GMT+8:00) Manilla', 'Asia/Manila'],
    ['(GMT-5:00/-4:00) New York [EST/EDT]', 'America/New_York'],
    ['（ＧＭＴ－７：００）　Phoenix', 'America/Phoenix'],
    ['Honolulu [HAST]', 'Pacific/Honolulu'],
    ['(GMT+1:00) Tokyo', undefined],
    ['14', undefined],
    ['-1', undefined],
    ['Europe/Paris', undefined],
    ['', undefined],
  ])('%j is %s', (cell, name) => {
    expect(readTimeZone(cell)).toBe(name);
  });
});
