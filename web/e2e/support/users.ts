import { COLUMNS, type ColumnKey, writeCsv } from '@rollcall/shared';

const DEFAULTS: Partial<Record<ColumnKey, string>> = {
  password: 'Xd2-bG6XxctN',
  meetingsAccess: '1',
  meetingsSharedLink: '1',
};

/** A CSV with one row for each user given; what is left out has a value that is right. */
export function csvOf(users: readonly Partial<Record<ColumnKey, string>>[]): string {
  const rows = users.map((user) =>
    COLUMNS.map(({ key }) => user[key] ?? DEFAULTS[key] ?? (key === 'name' ? '佐藤 花子' : '0')),
  );
  return writeCsv([COLUMNS.map((column) => column.header.en), ...rows]);
}

/** So many users with login IDs of their own. */
export const someUsers = (
  count: number,
  more: Partial<Record<ColumnKey, string>> = {},
  prefix = 'user',
): Partial<Record<ColumnKey, string>>[] =>
  Array.from({ length: count }, (_, index) => ({
    loginId: `${prefix}${index + 1}@import.example`,
    name: `User ${index + 1}`,
    ...more,
  }));
