import fc from 'fast-check';
import { expect, test } from 'vitest';
import { SETTING_LIST } from '../users/catalogue.ts';
import { columnsOf } from '../users/columns.ts';
import { LOCALES } from '../text/locales.ts';
import { SEAT_KINDS } from '../users/seats.ts';
import { TIME_ZONES } from '../time/timeZones.ts';
import { checkPassword } from '../users/fields.ts';
import { checkUserCsv } from './checks/checkUsers.ts';
import { decodeCsv } from '../sheetFile/encoding/decode.ts';
import { createUserCsvTemplate } from './template.ts';
import { joined } from './testing.ts';
import { FULL_CONTRACT, contractWith, settingsFrom } from '../users/testing.ts';
import { tokenizeCsv } from '../sheetFile/csv/tokenize.ts';
import { writeCsv } from '../sheetFile/csv/write.ts';

const input = {
  rows: 2,
  encoding: 'UTF_8',
  language: 'en',
  locale: 'ja',
  timeZone: 'Asia/Tokyo',
  contract: FULL_CONTRACT,
  settings: settingsFrom([], FULL_CONTRACT),
} as const;

const tableOf = async (bytes: Uint8Array): Promise<string[][]> => {
  const decoded = await decodeCsv(bytes);
  if (!decoded.ok) throw new Error(decoded.issue.code);
  return tokenizeCsv(decoded.text, ',').records;
};

test('comes back, filled in, with exactly the settings given, whatever the contract', async () => {
  const services = fc.subarray(SEAT_KINDS.filter((kind) => kind !== 'users'));
  const choices = fc.record({
    rows: fc.integer({ min: 1, max: 5 }),
    encoding: fc.constantFrom('UTF_8' as const, 'SHIFT_JIS' as const),
    language: fc.constantFrom('ja' as const, 'en' as const),
    locale: fc.constantFrom(...LOCALES.map(({ tag }) => tag)),
    timeZone: fc.constantFrom(...TIME_ZONES.map(({ name }) => name)),
  });
  const numbers = fc.array(fc.nat(5), { minLength: SETTING_LIST.length });
  await fc.assert(
    fc.asyncProperty(services, choices, numbers, async (subscribed, chosen, codes) => {
      const contract = contractWith(...subscribed);
      const settings = settingsFrom(codes, contract);
      const [header = [], ...users] = await tableOf(joined(createUserCsvTemplate({ ...chosen, contract, settings })));
      expect(header).toEqual(columnsOf(contract).map((column) => column.header[chosen.language]));
      const filled = users.map(([, , ...rest], i) => [`user${i}@example.com`, `User ${i}`, ...rest]);
      const checked = checkUserCsv(writeCsv([header, ...filled]), { contract, rowLimit: 100 });
      expect(checked.issues).toEqual([]);
      expect(checked.rows).toHaveLength(chosen.rows);
      for (const { fields } of checked.rows)
        expect(fields).toMatchObject({ settings, locale: chosen.locale, timeZone: chosen.timeZone });
    }),
  );
});

test('leaves login ID and name empty, and gives each row a password of its own', async () => {
  const [, ...users] = await tableOf(joined(createUserCsvTemplate({ ...input, rows: 1_100 })));
  expect(users.every(([loginId, name]) => loginId === '' && name === '')).toBe(true);
  expect(users.every(([, , password = '']) => checkPassword(password) === undefined)).toBe(true);
  expect(new Set(users.map(([, , password]) => password)).size).toBe(1_100);
});

test('is CSV of a spreadsheet: a byte order mark in UTF-8, CRLF', () => {
  const bytes = joined(createUserCsvTemplate(input));
  expect([...bytes.subarray(0, 3)]).toEqual([0xef, 0xbb, 0xbf]);
  expect(new TextDecoder().decode(bytes).match(/\r\n/g)).toHaveLength(3);
});

test('is written as it is asked for', () => {
  const [header, first] = createUserCsvTemplate({ ...input, rows: 10_000 });
  expect([header, first].map((part) => new TextDecoder().decode(part).split('\r\n').length - 1)).toEqual([1, 500]);
});

test.each([{ rows: 0 }, { rows: 1.5 }, { rows: 10_001 }, { timeZone: 'Europe/Paris' }])('refuses %j', (wrong) => {
  expect(() => createUserCsvTemplate({ ...input, ...wrong })).toThrow(RangeError);
});
