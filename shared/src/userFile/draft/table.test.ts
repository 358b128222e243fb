import fc from 'fast-check';
import { describe, expect, test, vi } from 'vitest';
import { COLUMNS } from '../../users/columns.ts';
import type { ContractSeats } from '../../users/seats.ts';
import { checkUserCsv } from '../checks/checkUsers.ts';
import { compareIssues } from '../issues/rowIssues.ts';
import { checkSeats, seatChangesOf } from '../checks/checkSeats.ts';
import { FULL_CONTRACT } from '../../users/testing.ts';
import { cellsOf, headerOf } from '../testing.ts';
import { type RowChange, UserCsvTable } from './table.ts';
import { writeUserCsv } from './writeTable.ts';

const TOP = { row: 1, cells: headerOf(FULL_CONTRACT) };
const KEYS = COLUMNS.map(({ key }) => key);
/** Few seats, so that rows stand past the last one. */
const SCARCE: ContractSeats = {
  ...FULL_CONTRACT,
  users: { used: 7, limit: 13 },
  phone: { used: 1, limit: 3 },
  recPod: { used: 5, limit: 4 },
};

function tableOf(
  rows: readonly (readonly string[])[],
  { contract = FULL_CONTRACT, rowLimit = 100 } = {},
): UserCsvTable {
  const records = rows.map((cells, index) => ({ row: index + 2, cells }));
  return new UserCsvTable({ columns: KEYS, records, contract, rowLimit });
}

/** What checking the file afresh says of a table as it stands. */
function afresh(table: UserCsvTable, contract: ContractSeats) {
  const text = writeUserCsv(TOP, table.records());
  const checked = checkUserCsv(text, { contract, rowLimit: table.rowLimit, delimiter: ',' });
  const issues = [...checked.issues, ...checkSeats(checked.takers, contract)].toSorted(compareIssues);
  return { issues, seatChanges: seatChangesOf(checked.takers, contract) };
}

const briefly = (table: UserCsvTable): string[] =>
  table.issues().map((issue) => `${issue.row} ${issue.code} ${issue.field ?? ''}`.trim());
const user = (loginId: string, more: Readonly<Record<string, string>> = {}): string[] =>
  cellsOf(FULL_CONTRACT, { loginId, ...more });

describe('a table under edit', () => {
  const loginIds = fc.constantFrom('a@b.example', 'A@b.example', 'c@b.example', 'd@b.example', 'e@b.example', 'no', '');
  const flags = fc.constantFrom('0', '0', '1', '1', 'yes', 'x', '');
  const row = fc.record({
    loginId: loginIds,
    name: fc.constantFrom('Sato', '佐藤', ' ', 'あ'.repeat(31), "'=x"),
    password: fc.constantFrom('Abcdefg-1', 'Abcdefg-1', 'short', 'a@b.example'),
    timeZone: fc.constantFrom('0', 'Tokyo', '99'),
    phoneEnable: flags,
    monitoring: flags,
    recPodEnable: flags,
  });
  const cells = fc.oneof(
    { weight: 8, arbitrary: row.map((fields) => cellsOf(FULL_CONTRACT, fields)) },
    { weight: 1, arbitrary: row.map((fields) => [...cellsOf(FULL_CONTRACT, fields), 'more']) },
    { weight: 1, arbitrary: row.map((fields) => cellsOf(FULL_CONTRACT, fields).slice(0, 9)) },
    { weight: 1, arbitrary: fc.constant(KEYS.map(() => ' ')) },
  );
  const table = fc.array(cells, { minLength: 1, maxLength: 12 });
  const edits = fc.array(
    fc.record({ at: fc.nat(), cells: fc.option(cells), dropped: fc.option(fc.boolean()), undo: fc.boolean() }),
    { maxLength: 12 },
  );

  test('says after every edit and every undo what checking the whole file afresh says', () => {
    fc.assert(
      fc.property(table, edits, fc.constantFrom(4, 10, 100), fc.constantFrom(SCARCE, FULL_CONTRACT), (...given) => {
        const [rows, steps, rowLimit, contract] = given;
        const edited = tableOf(rows, { contract, rowLimit });
        const undone: (readonly RowChange[])[] = [];
        for (const { at, cells: next, dropped, undo } of steps) {
          const back = undo ? undone.pop() : undefined;
          const change = {
            position: at % rows.length,
            ...(next && { cells: next }),
            ...(dropped !== null && { dropped }),
          };
          const inverse = edited.change(back ?? [change]);
          if (!back) undone.push(inverse);
          const fresh = afresh(edited, contract);
          expect(edited.issues()).toEqual(fresh.issues);
          if (edited.fileIssues.length === 0) expect(edited.seatChanges()).toEqual(fresh.seatChanges);
        }
        while (undone.length > 0) edited.change(undone.pop() ?? []);
        expect(edited.issues()).toEqual(tableOf(rows, { contract, rowLimit }).issues());
      }),
    );
  });

  test('can always be added once the rows that it would leave out are dropped, and leaves out none in vain', () => {
    fc.assert(
      fc.property(table, (rows) => {
        const whole = tableOf(rows, { contract: SCARCE });
        const keep = new Set(whole.keepable());
        const others = [...rows.keys()].filter((position) => !keep.has(position));
        for (const one of [...others, undefined]) {
          const part = tableOf(rows, { contract: SCARCE });
          part.change(others.filter((position) => position !== one).map((position) => ({ position, dropped: true })));
          const left = one !== undefined && part.row(one).cells.some((cell) => cell.trim() !== '');
          if (left) expect(part.issues()).not.toEqual([]);
          else expect(part.issues().filter(({ code }) => code !== 'NO_ROWS')).toEqual([]);
        }
      }),
      { numRuns: 60 },
    );
  });

  test('gives the rows that an edit does not concern as the same objects', () => {
    const edited = tableOf([user('a@b.example'), user('b@b.example'), user('a@b.example'), user('d@b.example')]);
    const before = [0, 1, 2, 3].map((position) => edited.row(position));
    edited.change([{ position: 0, cells: user('z@b.example') }]);
    const after = [0, 1, 2, 3].map((position) => edited.row(position));
    expect(before.map((held, position) => held === after[position])).toEqual([false, true, false, true]);
    expect(briefly(edited)).toEqual([]);
  });

  test('keeps the rows’ numbers, and names the first row that is left of those with one login ID', () => {
    const edited = tableOf([user('a@b.example'), user('a@b.example'), user('A@B.example')]);
    edited.change([{ position: 0, dropped: true }]);
    expect(edited.issues()).toMatchObject([{ row: 4, code: 'DUPLICATE_IN_FILE', params: { row: 3 } }]);
    expect(writeUserCsv(TOP, edited.records()).split('\r\n')[1]).toBe('""');
  });
});

test('the users of a table are those of its rows that can be read, as they stand now', () => {
  const table = tableOf([user('a@b.example'), user('b@b.example', { timeZone: '99' }), user(' c@b.example ')]);
  const loginIds = (positions?: number[]) => table.users(positions).map(({ loginId }) => loginId);
  expect(loginIds()).toEqual(['a@b.example', 'c@b.example']);
  expect(loginIds([2])).toEqual(['c@b.example']);
  table.change([{ position: 0, dropped: true }]);
  expect(loginIds()).toEqual(['c@b.example']);
});

describe('what the server knows', () => {
  test('is asked of right login IDs only, each once, and only of those not asked about', () => {
    const edited = tableOf([user('a@b.example'), user('A@b.example'), user('no'), user('c@b.example')]);
    expect(edited.unasked()).toEqual(['A@b.example', 'c@b.example']);
    edited.learn(['a@b.example', 'c@b.example'], new Set(['c@b.example']));
    expect(edited.unasked()).toEqual([]);
    edited.change([{ position: 2, cells: user('d@b.example') }]);
    expect(edited.unasked()).toEqual(['d@b.example']);
    expect(briefly(edited)).toEqual(['3 DUPLICATE_IN_FILE loginId', '5 LOGIN_ID_TAKEN loginId']);
  });

  test('stays a fact about a login ID, wherever that stands by the time of the answer', () => {
    const edited = tableOf([user('a@b.example'), user('b@b.example')]);
    edited.change([{ position: 0, cells: user('c@b.example') }]);
    edited.learn(['a@b.example', 'b@b.example'], new Set(['a@b.example']));
    expect(briefly(edited)).toEqual([]);
    edited.change([{ position: 1, cells: user('a@b.example') }]);
    expect(briefly(edited)).toEqual(['3 LOGIN_ID_TAKEN loginId']);
  });
});

describe('seats', () => {
  test('are refused past the limit, by kind, and free again when rows before are dropped or switched off', () => {
    const rows = Array.from({ length: 4 }, (_, index) => user(`u${index}@b.example`, { phoneEnable: '1' }));
    const edited = tableOf(rows, { contract: SCARCE });
    expect(edited.past('phone')).toEqual([2, 3]);
    expect(briefly(edited)).toEqual([
      '4 SERVICE_SEAT_LIMIT_REACHED phoneEnable',
      '5 SERVICE_SEAT_LIMIT_REACHED phoneEnable',
    ]);
    expect(edited.seatChanges()).toEqual([
      { what: 'users', before: 7, after: 11, limit: 13 },
      { what: 'phone', before: 1, after: 5, limit: 3 },
    ]);
    edited.change([{ position: 0, cells: user('u0@b.example') }]);
    expect(edited.past('phone')).toEqual([3]);
    expect(edited.seatChanges(edited.keepable())).toEqual([
      { what: 'users', before: 7, after: 10, limit: 13 },
      { what: 'phone', before: 1, after: 3, limit: 3 },
    ]);
    edited.change([{ position: 1, dropped: true }]);
    expect(briefly(edited)).toEqual([]);
  });

  test('are counted for a row that can not be read, of services as far as its cells tell', () => {
    const rows = [
      user('a@b.example', { timeZone: '99', phoneEnable: '1' }),
      [...user('b@b.example', { phoneEnable: '1' }), 'slipped'],
      user('c@b.example', { phoneEnable: 'x', recPodEnable: '1' }),
      ...Array.from({ length: 4 }, (_, index) => user(`u${index}@b.example`)),
    ];
    const edited = tableOf(rows, { contract: SCARCE });
    expect(edited.seatChanges()).toEqual([
      { what: 'users', before: 7, after: 14, limit: 13 },
      { what: 'phone', before: 1, after: 2, limit: 3 },
      { what: 'recPod', before: 5, after: 6, limit: 4 },
    ]);
    expect(edited.past('users')).toEqual([6]);
    expect(briefly(edited)).toContain('8 SEAT_LIMIT_REACHED loginId');
    // Who goes on without the faulty rows has the seat that they would take.
    expect(edited.keepable()).toEqual([3, 4, 5, 6]);
    expect(edited.seatChanges(edited.keepable())).toEqual([{ what: 'users', before: 7, after: 11, limit: 13 }]);
  });
});

test('a table that is made a few rows at a time is the same one, and lets others have their turn', async () => {
  const rows = Array.from({ length: 500 }, (_, i) => user(`u${i % 450}@b.example`, i % 7 === 0 ? { name: '' } : {}));
  const records = rows.map((cells, index) => ({ row: index + 2, cells }));
  const source = { columns: KEYS, records, contract: SCARCE, rowLimit: 1_000 };
  let time = 0;
  const clock = vi.spyOn(performance, 'now').mockImplementation(() => (time += 20));
  let pauses = 0;
  const table = await UserCsvTable.gradually(source, async () => {
    pauses += 1;
  });
  clock.mockRestore();
  expect(pauses).toBeGreaterThan(3);
  expect(table.issues()).toEqual(new UserCsvTable(source).issues());
  expect(table.live()).toHaveLength(500);
});

test('a number stands in one row, whatever is edited', () => {
  const keys = [...KEYS, 'phoneNumber'] as const;
  const numbered = (id: string, number: string): string[] => [
    ...cellsOf(FULL_CONTRACT, { loginId: `${id}@example.com` }),
    number,
  ];
  const records = [
    { row: 2, cells: numbered('a', '03-1234-5678') },
    { row: 3, cells: numbered('b', '+81312345678') },
    { row: 4, cells: numbered('c', '201') },
  ];
  const table = new UserCsvTable({ columns: keys, records, contract: FULL_CONTRACT, rowLimit: 100 });
  const twice = ['3 NUMBER_TWICE_IN_FILE phoneNumber'];
  expect(briefly(table)).toEqual(twice);
  expect(table.keepable()).toEqual([0, 2]);
  const back = table.change([{ position: 0, cells: numbered('a', '201') }]);
  expect(briefly(table)).toEqual(['4 NUMBER_TWICE_IN_FILE phoneNumber']);
  table.change(back);
  expect(briefly(table)).toEqual(twice);
  table.change([{ position: 0, dropped: true }]);
  expect(briefly(table)).toEqual([]);
});
