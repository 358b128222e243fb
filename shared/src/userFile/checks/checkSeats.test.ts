import { describe, expect, test } from 'vitest';
import { type Settings, buildSettings } from '../../users/catalogue.ts';
import type { ContractSeats } from '../../users/seats.ts';
import type { UserCsvRow } from './checkUsers.ts';
import { checkSeats, seatChangesOf } from './checkSeats.ts';

const on = (...keys: readonly string[]): Settings =>
  buildSettings((setting) => (setting.type === 'flag' ? keys.includes(setting.key) : 'NONE'));
const row = (number: number, settings: Settings): UserCsvRow => ({
  row: number,
  fields: { loginId: 'a@example.com', name: 'A', password: 'Pass1234', locale: 'ja', timeZone: 'Asia/Tokyo', settings },
});
const contract: ContractSeats = {
  users: { used: 7, limit: 10 },
  phone: { used: 1, limit: 3 },
  recPod: { used: 5, limit: 5 },
};

describe('seatChangesOf', () => {
  test('names users, and each subscribed service that is moved, in order', () => {
    const takers = [{ settings: on('phoneEnable') }, row(3, on('phoneEnable', 'recPodEnable', 'meetingsEnable'))];
    expect(seatChangesOf(takers, contract)).toEqual([
      { what: 'users', before: 7, after: 9, limit: 10 },
      { what: 'phone', before: 1, after: 3, limit: 3 },
      { what: 'recPod', before: 5, after: 6, limit: 5 },
    ]);
  });

  test('names users where nobody is added', () => {
    expect(seatChangesOf([], contract)).toEqual([{ what: 'users', before: 7, after: 7, limit: 10 }]);
  });
});

describe('checkSeats', () => {
  test('refuses each row past the last free seat', () => {
    const rows = [2, 3, 5, 6].map((number) => row(number, on('phoneEnable')));
    expect(checkSeats(rows, contract)).toEqual([
      { row: 5, code: 'SERVICE_SEAT_LIMIT_REACHED', field: 'phoneEnable', params: { seat: 'phone', limit: 3 } },
      { row: 6, code: 'SEAT_LIMIT_REACHED', field: 'loginId', params: { seat: 'users', limit: 10 } },
      { row: 6, code: 'SERVICE_SEAT_LIMIT_REACHED', field: 'phoneEnable', params: { seat: 'phone', limit: 3 } },
    ]);
  });

  test('is content at the limit, and leaves what is not subscribed to others', () => {
    expect(
      checkSeats([row(2, on('phoneEnable')), row(3, on('phoneEnable', 'meetingsEnable')), row(4, on())], contract),
    ).toEqual([]);
    expect(checkSeats([row(2, on('recPodEnable'))], contract)).toHaveLength(1);
  });
});
