import { COLUMNS, type ColumnKey, writeCsv } from '@rollcall/shared';

const DEFAULTS: Partial<Record<ColumnKey, string>> = {
  password: 'Xd2-bG6XxctN',
  locale: '0',
  timeZone: '0',
  meetingsAccess: '1',
  meetingsSharedLink: '1',
  meetingsDownload: '0',
};

/** A CSV with one row for each user given; what is left out has a value that is right. */
export function csvOf(users: readonly Partial<Record<ColumnKey, string>>[]): string {
  const rows = users.map((user) =>
    COLUMNS.map(({ key }) => user[key] ?? DEFAULTS[key] ?? (key === 'name' ? 'Sato' : '0')),
  );
  return writeCsv([COLUMNS.map((column) => column.header.en), ...rows]);
}

/** So many users with login IDs of their own. */
export const someUsers = (count: number, prefix = 'user', more: Partial<Record<ColumnKey, string>> = {}) =>
  Array.from({ length: count }, (_, i) => ({
    loginId: `${prefix}${i + 1}@alpha.example`,
    name: `User ${i + 1}`,
    ...more,
  }));
