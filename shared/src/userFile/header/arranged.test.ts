import { expect, test } from 'vitest';
import { FULL_CONTRACT } from '../../users/testing.ts';
import { columnsOf } from '../../users/columns.ts';
import { checkUserCsv } from '../checks/checkUsers.ts';

const CSV = 'Mailbox,Full name,Department\na@b.example,Ann Sato,Sales\nc@d.example,Ben Ito,\n';
const FILLED = { locale: 'en', timeZone: 'Asia/Manila', passwords: true } as const;
const check = (more: object, csv = CSV) => checkUserCsv(csv, { contract: FULL_CONTRACT, rowLimit: 9, ...more });
const BY_HAND = { columns: { Mailbox: 'loginId', Department: null } } as const;

test('headers matched by hand and columns that are filled make users of names and addresses', () => {
  const { issues, rows, top, header, records } = check({ ...BY_HAND, filled: FILLED });
  expect(issues).toEqual([]);
  expect(rows.map(({ row, fields }) => [row, fields.loginId, fields.name, fields.locale, fields.timeZone])).toEqual([
    [2, 'a@b.example', 'Ann Sato', 'en', 'Asia/Manila'],
    [3, 'c@d.example', 'Ben Ito', 'en', 'Asia/Manila'],
  ]);
  const [one, other] = rows.map(({ fields }) => fields.password);
  expect(one).toMatch(/^.{14}$/);
  expect(one).not.toBe(other);
  expect(new Set(header)).toEqual(new Set(columnsOf(FULL_CONTRACT).map(({ key }) => key)));
  expect(top?.cells.slice(0, 2)).toEqual(['Login ID', 'User name']);
  expect(records[0]?.cells).not.toContain('Sales');
});

test('who a user is, and a password that nobody would hand out, are never made up', () => {
  const missing = (more: object) => check(more).issues.map(({ code, field }) => [code, field]);
  expect(missing({ columns: { Mailbox: null, Department: null }, filled: FILLED })).toEqual([
    ['MISSING_COLUMN', 'loginId'],
  ]);
  expect(missing({ ...BY_HAND, filled: { ...FILLED, passwords: false } })).toEqual([['MISSING_COLUMN', 'password']]);
});

test('a column that two headers are matched with is named, and cells beyond the header are refused', () => {
  const doubled = check({ columns: { Mailbox: 'loginId', Department: 'loginId' }, filled: FILLED });
  expect(doubled.issues.map(({ code }) => code)).toEqual(['DUPLICATE_COLUMN']);
  const wide = check({ ...BY_HAND, filled: FILLED }, CSV.replace('Sales', 'Sales,slipped'));
  expect(wide.issues).toMatchObject([{ row: 2, code: 'TOO_MANY_CELLS' }]);
});
