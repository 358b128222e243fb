import { type Locale, type Settings, SCOPES, SETTING_LIST, buildSettings } from '@rollcall/shared';
import type { Condition, Database } from '../../database/index.ts';
import type { PageRequest } from '../../kernel/index.ts';
import type { UserEntity } from './user.entity.ts';
import { conditionsOf, settingColumn } from './userConditions.ts';
import { type UserConditions, type UserOrderField, type UserQuery, SORT_COLUMNS } from './userQuery.ts';

/** A user as lists show them. */
export interface ListedUser
  extends Omit<UserEntity, 'loginIdKey' | 'nameKey' | 'nameSort' | 'passwordHash' | 'importRow'> {
  /** Their place in the order of the list. */
  readonly position: readonly (string | number)[];
}

/** A row as the driver gives it: flags are 0 or 1, instants milliseconds, 0 for never, and text on MySQL. */
interface Row {
  readonly [column: string]: string | number | null;
  readonly id: string;
  readonly number: number;
  readonly login_id: string;
  readonly name: string;
  readonly locale: Locale;
  readonly time_zone: string;
  readonly settings: string;
  readonly created_at: number | string;
  readonly available_from: number | string;
  readonly deactivated_at: number | string | null;
  readonly last_sign_in_at: number | string;
  readonly import_id: string | null;
  readonly password_temporary: number;
  readonly version: number;
}

const PLAIN =
  'id number login_id name locale time_zone created_at available_from deactivated_at last_sign_in_at import_id password_temporary version';
const COLUMNS: Readonly<Record<string, string>> = {
  ...named(PLAIN.split(' ')),
  // A list is asked for most often of all, and each column of each row has its price, so all settings come as one.
  settings: `CONCAT_WS(',', ${SETTING_LIST.map((setting) => settingColumn(setting.key)).join(', ')})`,
};

/** Reads users for lists. Which numbers may be meant is for the index to say: see `UserIndexStore`. */
export class UserListStore {
  constructor(private readonly database: Database) {}

  /** One row more than a page asks for, in reading order. @param numbers only these users */
  async page(
    organizationId: string,
    query: UserQuery,
    request: PageRequest,
    now: Date,
    numbers?: readonly number[],
  ): Promise<ListedUser[]> {
    const keys = SORT_COLUMNS[query.orderBy];
    const rows = await this.database.selectPage<Row>({
      table: 'users',
      columns: { ...COLUMNS, ...named(keys) },
      scope: ['organization_id', organizationId],
      conditions: conditionsOf(query, now, numbers),
      keys,
      descending: query.descending,
      request,
    });
    return rows.map((row) => toListedUser(row, organizationId, query.orderBy));
  }

  async count(organizationId: string, query: UserConditions, now: Date, numbers?: readonly number[]): Promise<number> {
    const { sql, values } = matching(organizationId, conditionsOf(query, now, numbers));
    const [row] = await this.database.select<{ count: number | string }>(`SELECT COUNT(*) AS count ${sql}`, values);
    return Number(row?.count ?? 0);
  }

  /** The IDs of those who meet the conditions, in the order of their creation. */
  async ids(organizationId: string, query: UserConditions, now: Date, numbers?: readonly number[]): Promise<string[]> {
    const { sql, values } = matching(organizationId, conditionsOf(query, now, numbers));
    const rows = await this.database.select<{ id: string }>(`SELECT id ${sql} ORDER BY number`, values);
    return rows.map((row) => row.id);
  }
}

const matching = (organizationId: string, conditions: readonly Condition[]): Condition => ({
  sql: `FROM users WHERE ${['organization_id = ?', ...conditions.map((condition) => condition.sql)].join(' AND ')}`,
  values: [organizationId, ...conditions.flatMap((condition) => condition.values)],
});

const toListedUser = (row: Row, organizationId: string, order: UserOrderField): ListedUser => ({
  id: row.id,
  organizationId,
  number: row.number,
  loginId: row.login_id,
  name: row.name,
  locale: row.locale,
  timeZone: row.time_zone,
  settings: readSettings(row.settings),
  createdAt: new Date(Number(row.created_at)),
  availableFrom: new Date(Number(row.available_from)),
  deactivatedAt: row.deactivated_at === null ? null : new Date(Number(row.deactivated_at)),
  lastSignInAt: Number(row.last_sign_in_at) === 0 ? null : new Date(Number(row.last_sign_in_at)),
  importId: row.import_id,
  passwordTemporary: row.password_temporary === 1,
  version: row.version,
  position: SORT_COLUMNS[order].map((column) => row[column] ?? 0),
});

/** Columns that go by their own names. */
function named(columns: readonly string[]): Record<string, string> {
  return Object.fromEntries(columns.map((column) => [column, column]));
}

/** Settings out of their columns' values, in the order of the catalogue. */
function readSettings(text: string): Settings {
  const values = text.split(',').values();
  return buildSettings((setting) => {
    const value = values.next().value ?? '';
    return setting.type === 'flag' ? value === '1' : (SCOPES.find((scope) => scope === value) ?? 'NONE');
  });
}
