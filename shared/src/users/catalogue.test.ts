import { describe, expect, test } from 'vitest';
import {
  SETTING_LIST,
  type Scope,
  defaultSettings,
  isSettingKey,
  seatsTaken,
  settingCode,
  settingOf,
  settingValue,
  unsubscribedSettings,
} from './catalogue.ts';
import { COLUMNS, columnHeader, columnsOf } from './columns.ts';
import { FULL_CONTRACT, contractWith } from './testing.ts';
import { SEAT_KINDS, type SeatedService } from './seats.ts';

const always = 'always';
/**
 * The table of the product's description: header, when it is in the template, what it needs (its number), the default.
 */
const GUIDE: readonly (readonly [string, readonly SeatedService[] | typeof always, number | null, number | null])[] = [
  ['Login ID', always, null, null],
  ['User name', always, null, null],
  ['Password', always, null, null],
  ['Locale', always, null, null],
  ['Time zone', always, null, null],
  ['Administrative privileges', always, null, 0],
  ['Monitoring privileges', always, 11, 0],
  ['MiiTel Analytics Download recorded audio files', always, null, 0],
  ['MiiTel Analytics Export call history as CSV', always, null, 0],
  ['MiiTel Analytics Export contact data as CSV', always, null, 0],
  ['MiiTel Phone Enable', always, null, 0],
  ['MiiTel Phone Mobile Enable', ['phoneMobile'], 11, 0],
  ['MiiTel Call Center Enable', ['callCenter'], null, 0],
  ['MiiTel Call Center CC Administrative privileges', ['callCenter'], 13, 0],
  ['MiiTel Call Center Edit predictive dialer settings', ['callCenter'], 13, 0],
  ['MiiTel Meetings Enable', ['meetings'], null, 0],
  ['MiiTel Meetings Use bot', ['meetingsBot'], 16, 0],
  ['MiiTel Meetings Edit meeting access permission', ['meetings'], null, 1],
  ['MiiTel Meetings Create external shared link', ['meetings', 'recPod'], null, 1],
  ['MiiTel Meetings Download files', ['meetings'], null, 0],
  ['MiiTel Meetings Export video history as CSV', ['meetings', 'recPod'], null, 0],
  ['MiiTel RecPod Enable', ['recPod'], null, 0],
  ['Salesforce AppExchange Enable', ['salesforce'], null, 0],
  ['Incoming Webhook Enable', ['incomingWebhook'], null, 0],
];

describe('the catalogue', () => {
  test('has the columns of the guide, in its order', () => {
    expect(COLUMNS.map((column) => column.header.en)).toEqual(GUIDE.map(([header]) => header));
    expect(columnsOf(FULL_CONTRACT)).toEqual(COLUMNS);
    expect(new Set(COLUMNS.map((column) => column.header.ja)).size).toBe(COLUMNS.length);
  });

  test.each(GUIDE.map((entry, index) => [...entry, index] as const))(
    '%s: in the template when %s, needs %s, default %s',
    (_, when, needs, code, index) => {
      const column = COLUMNS[index];
      const inTemplate = (...services: readonly SeatedService[]) =>
        columnsOf(contractWith(...services)).some(({ key }) => key === column?.key);
      expect(inTemplate()).toBe(when === always);
      for (const service of SEAT_KINDS.filter((kind) => kind !== 'users'))
        expect(inTemplate(service)).toBe(when === always || when.includes(service));
      expect(column?.setting?.needs).toBe(needs === null ? undefined : COLUMNS[needs - 1]?.key);
      expect(column?.setting?.defaultCode ?? null).toBe(code);
    },
  );

  test('has every service as the seat of exactly one setting', () => {
    const seats = SETTING_LIST.flatMap((setting) => setting.seat ?? []);
    expect(seats).toEqual(SEAT_KINDS.filter((kind) => kind !== 'users'));
    for (const { seat, services, type } of SETTING_LIST) {
      if (seat) expect([services, type]).toEqual([[seat], 'flag']);
    }
  });

  test('turns values into codes and back', () => {
    const codes = { phoneEnable: [false, true, false, false], meetingsAccess: ['ALL', 'HOST_ONLY', 'NONE', 'NONE'] };
    for (const [key, values] of Object.entries(codes) as ['phoneEnable', (boolean | Scope)[]][])
      expect([0, 1, 2, 3].map((code) => settingValue(settingOf(key), code))).toEqual(values);
    expect([true, false, 'ALL', 'HOST_ONLY', 'NONE'].map((value) => settingCode(value as Scope))).toEqual([
      1, 0, 0, 1, 2,
    ]);
    for (const setting of SETTING_LIST) {
      for (const code of setting.type === 'flag' ? [0, 1] : [0, 1, 2])
        expect(settingCode(settingValue(setting, code))).toBe(code);
    }
  });

  test('grants nothing of what is not subscribed', () => {
    const settings = defaultSettings(contractWith());
    expect(Object.values(settings).every((value) => value === false || value === 'NONE')).toBe(true);
    expect(defaultSettings(FULL_CONTRACT)).toMatchObject({
      meetingsAccess: 'HOST_ONLY',
      meetingsSharedLink: 'HOST_ONLY',
      meetingsDownload: 'ALL',
    });
    expect(unsubscribedSettings(FULL_CONTRACT)).toEqual({});
    expect(unsubscribedSettings(contractWith())).toEqual(
      Object.fromEntries(
        SETTING_LIST.flatMap(({ key, services, type }) => (services ? [[key, type === 'flag' ? false : 'NONE']] : [])),
      ),
    );
    expect(Object.keys(unsubscribedSettings(contractWith('meetings')))).not.toContain('meetingsSharedLink');
    expect(seatsTaken(settings)).toEqual(['users']);
    expect(seatsTaken({ ...settings, phoneEnable: true, meetingsBot: true })).toEqual([
      'users',
      'phone',
      'meetingsBot',
    ]);
  });

  test('narrows keys, and only its own', () => {
    expect(['phoneEnable', 'loginId', 'toString', '__proto__', ''].filter(isSettingKey)).toEqual(['phoneEnable']);
    expect(settingOf('phoneEnable').key).toBe('phoneEnable');
    expect(() => settingOf('shoeSize' as 'phoneEnable')).toThrow('No setting has the key shoeSize');
    expect(COLUMNS.map(({ key }) => columnHeader(key).en)).toEqual(GUIDE.map(([header]) => header));
  });
});
