import fc from 'fast-check';
import { expect, test } from 'vitest';
import { LOCALES } from '../text/locales.ts';
import { SEAT_KINDS } from '../users/seats.ts';
import { TIME_ZONES } from '../time/timeZones.ts';
import { checkLoginId } from '../users/fields.ts';
import { checkUserCsv } from './checks/checkUsers.ts';
import { contractWith, settingsFrom } from '../users/testing.ts';
import { userExporter } from './export.ts';
import { readName } from './cells/readName.ts';
import { cleanUserName } from '../users/userName.ts';
import { writeCsv } from '../sheetFile/csv/write.ts';

const PASSWORD = 'XdCxbG6XxctN';

const names = fc
  .oneof(
    fc.string({ unit: 'grapheme', maxLength: 20 }),
    fc.constantFrom('=1+1', "'=1", '@sum', '-', "''+x", '佐藤,"x"'),
  )
  .map((name) => name.trim())
  .filter((name) => readName(name, false).issue === undefined && cleanUserName(name) === name);
const loginIds = fc
  .constantFrom('sato', '=sum', '+1', '-x', "a'b", '佐')
  .map((local) => `${local}@example.com`)
  .filter((loginId) => checkLoginId(loginId) === undefined);

test('comes back, once it has passwords, with exactly the users that it told, whatever the contract and the reader', () => {
  const services = fc.subarray(SEAT_KINDS.filter((kind) => kind !== 'users'));
  const given = fc.record({
    name: names,
    reading: fc.constantFrom('', 'さとう はなこ', 'サトウ・ハナコ', "O'Brien", '-', "'-x", 'true', 'Müller　ー'),
    phoneNumber: fc.constantFrom(null, '201', '0042', '*21', '+81312345678', '+12125550100'),
    loginId: loginIds,
    language: fc.constantFrom(...LOCALES.map(({ tag }) => tag)),
    locale: fc.constantFrom(...LOCALES.map(({ tag }) => tag)),
    timeZone: fc.constantFrom(...TIME_ZONES.map(({ name }) => name)),
    numbers: fc.array(fc.nat(5), { minLength: 19, maxLength: 19 }),
    status: fc.constantFrom('PENDING' as const, 'ACTIVE' as const, 'DEACTIVATED' as const),
  });
  fc.assert(
    fc.property(
      services,
      given,
      (kinds, { name, reading, phoneNumber, loginId, language, locale, timeZone, numbers, status }) => {
        const contract = contractWith(...kinds);
        const settings = settingsFrom(numbers, contract);
        const { header, row } = userExporter(contract, { locale: language, timeZone });
        const createdAt = new Date('2026-11-22T03:00:00Z');
        const told = { id: 'x', createdAt, lastSignInAt: null };
        const user = { ...told, name, reading, phoneNumber, loginId, locale, timeZone, settings };
        const cells = row(user, status);
        const csv = writeCsv([
          [...header, 'Password'],
          [...cells, PASSWORD],
        ]);
        const { rows, issues } = checkUserCsv(csv, { contract, rowLimit: 10 });
        expect(issues).toEqual([]);
        expect(rows).toEqual([
          {
            row: 2,
            fields: {
              loginId,
              name,
              ...(reading && { reading }),
              ...(phoneNumber !== null && { phoneNumber }),
              password: PASSWORD,
              locale,
              timeZone,
              settings,
            },
          },
        ]);
      },
    ),
  );
});

test('tells times in the zone of the reader, and the status in their language', () => {
  const contract = contractWith();
  const { header, row } = userExporter(contract, { locale: 'ja', timeZone: 'Asia/Tokyo' });
  const user = {
    id: 'the-id',
    name: '佐藤',
    reading: '',
    phoneNumber: null,
    loginId: 'sato@example.com',
    locale: 'en',
    timeZone: 'America/New_York',
    settings: settingsFrom([], contract),
    createdAt: new Date('2026-11-22T20:00:05Z'),
    lastSignInAt: null,
  } as const;
  expect(header.slice(-4)).toEqual([
    'ステータス',
    '作成日時（Asia/Tokyo）',
    '最終サインイン日時（Asia/Tokyo）',
    'ユーザーID',
  ]);
  expect(row(user, 'DEACTIVATED').slice(-4)).toEqual(['無効', '2026-11-23 05:00:05', '', 'the-id']);
  expect(header).not.toContain('パスワード');
});
