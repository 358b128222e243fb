import { describe, expect, test } from 'vitest';
import { SETTING_LIST } from '../users/catalogue.ts';
import { LOCALES } from '../text/locales.ts';
import { AUDIT_KINDS, auditKindName } from './kinds.ts';
import { auditFieldName, auditTargetLabel, auditTargetName, auditValueText } from './words.ts';

const EN = { locale: 'en', timeZone: 'Asia/Tokyo' } as const;
const JA = { locale: 'ja', timeZone: 'America/New_York' } as const;

describe('a field', () => {
  test.each([
    [['name'], 'user', 'User name', 'ユーザー名'],
    [['name'], 'organization', 'Name', '名前'],
    [['phoneEnable'], 'user', 'MiiTel Phone Enable', 'MiiTel Phone 利用'],
    [
      ['seats', 'meetingsBot', 'limit'],
      'contract',
      'Seats: MiiTel Meetings bot: limit',
      '利用枠：MiiTel Meetings bot：上限',
    ],
    [['meetingsBot'], 'user', 'MiiTel Meetings Use bot', 'MiiTel Meetings botの利用'],
    [['filter', 'actor'], null, 'Who', '実行者'],
  ])('%j of a %s has a name', (path, targetType, en, ja) => {
    expect(auditFieldName(path, targetType, EN)).toBe(en);
    expect(auditFieldName(path, targetType, JA)).toBe(ja);
  });

  test('that has no name yet is spelled out', () => {
    expect(auditFieldName(['newField2Count'], 'user', EN)).toBe('New field2 count');
    expect(auditTargetName('newField', 'en')).toBe('New field');
  });
});

test('a target goes by its name, and a bulk action by what it does', () => {
  expect(auditTargetLabel('user', 'DELETE', 'en')).toBe('DELETE');
  expect(auditTargetLabel('bulkAction', 'SET_LOCALE', 'ja')).toBe('言語の設定');
  expect(auditTargetLabel(null, null, 'en')).toBe('');
});

describe('a value', () => {
  test.each([
    ['administrative', true, 'Yes', 'はい'],
    ['locale', 'ja', 'Japanese', '日本語'],
    ['locale', 'EN', 'English', '英語'],
    ['timeZone', 'America/Los_Angeles', 'Los Angeles', 'ロサンゼルス'],
    ['meetingsAccess', 'HOST_ONLY', 'Host only', '主催者のみ'],
    ['status', 'COMPLETED', 'Completed', '完了'],
    ['reason', 'INVALID_CREDENTIALS', 'Wrong login ID or password', 'ログインIDまたはパスワードの誤り'],
    ['kind', ['USER_CREATE', 'SIGN_IN'], 'Added a user, Signed in', 'ユーザーの追加、サインイン'],
    ['callKind', ['INCOMING', 'TRANSFER'], 'Incoming, Transfer', '着信、転送'],
    ['callStatus', ['MISSED'], 'Not answered', '応答なし'],
    ['setting', 'recPodEnable', 'MiiTel RecPod Enable', 'MiiTel RecPod 利用'],
    ['from', '2026-11-22T03:00:00.000Z', 'Nov 22, 2026, 12:00 GMT+9', '2026年11月21日 22:00 GMT-5'],
    ['rowCount', 12_345, '12,345', '12,345'],
    ['importRow', 12_345, '12345', '12345'],
  ])('%s %j is in words', (key, value, en, ja) => {
    expect(auditValueText([key], value, EN)).toBe(en);
    expect(auditValueText([key], value, JA)).toBe(ja);
  });

  test('that is a person’s own is as it was written, whatever word of ours it is', () => {
    for (const name of ['COMPLETED', 'ALL', 'Asia/Tokyo', 'ja', '2026-11-22']) {
      expect(auditValueText(['name'], name, EN)).toBe(name);
    }
  });

  test('that counts seats says before, after and the limit', () => {
    const changes = [
      { what: 'users', before: 3, after: 5, limit: 1000 },
      { what: 'phone', before: 0, after: 1 },
    ];
    expect(auditValueText(['seatChanges'], changes, EN)).toBe('Users 3 → 5 / 1,000; MiiTel Phone 0 → 1');
  });

  test('of any other shape is on one line', () => {
    expect(auditValueText(['x'], [{ field: 'name', count: 2 }], EN)).toBe('Field: name, Count: 2');
    expect(auditValueText(['x'], null, EN)).toBe('');
    expect(auditValueText(['x'], [], EN)).toBe('');
  });
});

test('everything has a name in both languages', () => {
  for (const { tag } of LOCALES) {
    for (const kind of AUDIT_KINDS) expect(auditKindName(kind, tag)).not.toBe('');
    for (const { key, header } of SETTING_LIST) {
      expect(auditFieldName([key], 'user', { locale: tag, timeZone: 'Asia/Tokyo' })).toBe(header[tag]);
    }
  }
});
