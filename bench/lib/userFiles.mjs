/**
 * A table of users as a template makes it, filled in: a password of its own in each row, the same codes in all.
 * @param shared the shared package
 * @param {number} rows
 * @returns {string[][]}
 */
export function tableOf(shared, rows) {
  const users = Array.from({ length: rows }, (_, i) => ({
    loginId: `user.${i}@example.com`,
    name: `佐藤 花子 ${i}`,
    password: shared.generatePassword(),
  }));
  return [
    shared.COLUMNS.map(({ header }) => header.ja),
    ...users.map((user) => shared.COLUMNS.map(({ key }) => user[key] ?? '0')),
  ];
}

const quoted = (cell) => `"${cell.replaceAll('"', '""')}"`;
const written = (table, cell) =>
  table.map((cells, row) => `${cells.map((text, column) => cell(text, column, row)).join(',')}\r\n`).join('');

/** The ways in which the table is written, by name. */
export const FILES = {
  'without a quote': (table) => written(table, (cell) => cell),
  'names in quotes': (table) =>
    written(table, (cell, column, row) => (column === 1 && row > 0 ? quoted(`${cell}, "B"`) : cell)),
  'every cell in quotes': (table) => written(table, quoted),
};
