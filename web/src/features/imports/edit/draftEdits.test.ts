import { COLUMNS, type ContractSeats, UserCsvTable } from '@rollcall/shared';
import { describe, expect, test } from 'vitest';
import { blockEdit, cellEdit, dropEdit, switchOff } from './draftEdits.ts';

const KEYS = COLUMNS.map(({ key }) => key);
const at = (key: (typeof KEYS)[number]): number => KEYS.indexOf(key);
const CONTRACT: ContractSeats = {
  users: { used: 0, limit: 50 },
  phone: { used: 0, limit: 1 },
  phoneMobile: { used: 0, limit: 9 },
  callCenter: { used: 0, limit: 9 },
  meetings: { used: 0, limit: 9 },
  meetingsBot: { used: 0, limit: 9 },
  recPod: { used: 0, limit: 9 },
  salesforce: { used: 0, limit: 9 },
  incomingWebhook: { used: 0, limit: 9 },
};

function tableOf(...users: readonly Readonly<Partial<Record<string, string>>>[]): UserCsvTable {
  const records = users.map((user, index) => ({
    row: index + 2,
    cells: KEYS.map(
      (key) =>
        user[key] ?? { loginId: `u${index}@b.example`, name: 'Sato', password: 'Abcdefg-1' }[key as string] ?? '0',
    ),
  }));
  return new UserCsvTable({ columns: KEYS, records, contract: CONTRACT, rowLimit: 100 });
}
const names = (table: UserCsvTable): string[] =>
  [...Array(table.size).keys()].map((row) => table.row(row).cells[1] ?? '');

describe('an edit', () => {
  test('of a cell pads a row that is too short, and is none where the value is the same', () => {
    const table = new UserCsvTable({
      columns: KEYS,
      records: [{ row: 2, cells: ['a'] }],
      contract: CONTRACT,
      rowLimit: 9,
    });
    expect(cellEdit(table, 0, 3, '1')).toEqual([{ position: 0, cells: ['a', '', '', '1'] }]);
    expect(cellEdit(table, 0, 0, 'a')).toEqual([]);
    expect(cellEdit(table, 0, 7, '')).toEqual([]);
    table.change(dropEdit([0], true));
    expect(cellEdit(table, 0, 0, 'b')).toEqual([]);
  });

  test('by a pasted block fills the rows shown, passes dropped ones over, and cuts what has no place', () => {
    const table = tableOf({}, {}, {}, {});
    table.change(dropEdit([1], true));
    const block = [
      ['a', 'b'],
      ['c\nd', 'e "f"'],
      ['g', 'h'],
    ];
    const { changes, left } = blockEdit(table, [0, 1, 3], { row: 0, column: 1 }, block, 2);
    table.change(changes);
    expect(names(table)).toEqual(['a', 'Sato', 'Sato', 'c\nd']);
    expect(table.row(0).cells[2]).toBe('Abcdefg-1');
    expect(left).toBe(1);
  });

  test('that switches a service off takes what needs it along', () => {
    const table = tableOf({ phoneEnable: '1' }, { phoneEnable: '1', monitoring: '1', phoneMobileEnable: '1' });
    expect(table.past('phone')).toEqual([1]);
    table.change(switchOff(table, table.past('phone'), 'phone'));
    expect(table.issues()).toEqual([]);
    expect(
      ['phoneEnable', 'monitoring', 'phoneMobileEnable'].map((key) => table.row(1).cells[at(key as 'monitoring')]),
    ).toEqual(['0', '0', '0']);
  });
});
