import { type Locale, type Settings, SCOPES, SETTING_LIST, buildSettings } from '@rollcall/shared';
import { type Condition, type Database, tableBy } from '../../../database/index.ts';
import type { PageRequest } from '../../../kernel/index.ts';
import type { UserEntity } from '../accounts/user.entity.ts';
import { type Numbers, conditionsOf, settingColumn } from './userConditions.ts';
import { type UserConditions, type UserOrderField, type UserQuery, SORT_COLUMNS } from './userQuery.ts';

/** A user as lists show them. */
export interface ListedUser
  extends Omit<
    UserEntity,
    'loginIdKey' | 'nameKey' | 'nameSort' | 'readingSort' | 'passwordHash' | 'passwordBefore' | 'importRow'
  > {
  /** Their place in the order of the list. */
  readonly position: readonly (string | number)[];
}

/**
 * A row by its columns: flags are 0 or 1, instants milliseconds, 0 for never. MySQL's driver may give large numbers as
 * text.
 */
type Row = readonly [
  id: string,
  number: number,
  loginId: string,
  name: string,
  locale: Locale,
  timeZone: string,
  createdAt: number | string,
  availableFrom: number | string,
  deactivatedAt: number | string | null,
  lastSignInAt: number | string,
  importId: string | null,
  passwordTemporary: number,
  passwordSetAt: number | string,
  version: number,
  reading: string,
  phoneNumber: string | null,
  settings: string,
  ...position: (string | number)[],
];

const COLUMNS = [
  ...'id number login_id name locale time_zone created_at available_from deactivated_at last_sign_in_at'.split(' '),
  ...'import_id password_temporary password_set_at version reading phone_number'.split(' '),
  // A list is asked for most often of all, and each column of each row has its price, so all settings come as one.
  `CONCAT_WS(',', ${SETTING_LIST.map((setting) => settingColumn(setting.key)).join(', ')})`,
];

/** The indexes by which users of given numbers are found: for their rows, and for what a search looks at. */
const BY_NUMBER = 'users_by_number';
const BY_TEXT = 'users_by_text';

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
      ...everyone(organizationId, keys),
      by: numbers && BY_NUMBER,
      columns: [...COLUMNS, ...keys],
      conditions: conditionsOf(query, now, numbers),
      descending: query.descending,
      request,
    });
    return rows.map((row) => toListedUser(row, organizationId));
  }

  /** The numbers of everyone in an order: one more than a page asks for. */
  async numbers(organizationId: string, order: UserOrderField, request: PageRequest): Promise<number[]> {
    const keys = SORT_COLUMNS[order];
    const page = { ...everyone(organizationId, keys), columns: ['number'], request };
    return (await this.database.selectPage<readonly [number]>(page)).map(([number]) => number);
  }

  /** The numbers of those of these users who are there, ascending. */
  async numbersOf(organizationId: string, ids: readonly string[]): Promise<number[]> {
    if (ids.length === 0) return [];
    const sql = `SELECT number FROM users WHERE organization_id = ? AND id IN (${ids.map(() => '?').join()}) ORDER BY number`;
    const rows = await this.database.select<{ number: number }>(sql, [organizationId, ...ids]);
    return rows.map(({ number }) => number);
  }

  /** Where a user stands in an order; undefined where there is none of this number. */
  async position(organizationId: string, order: UserOrderField, number: number): Promise<PageRequest['key']> {
    const [position] = await this.database.selectPage<(string | number)[]>({
      ...everyone(organizationId, ['number']),
      columns: SORT_COLUMNS[order],
      conditions: [{ sql: 'number = ?', values: [number] }],
      request: { size: 1, backwards: false, key: undefined },
    });
    return position;
  }

  async count(organizationId: string, query: UserConditions, now: Date, numbers: Numbers): Promise<number> {
    const { sql, values } = this.#matching(organizationId, query, now, numbers);
    const [row] = await this.database.select<{ count: number | string }>(`SELECT COUNT(*) AS count ${sql}`, values);
    return Number(row?.count ?? 0);
  }

  /** The IDs of those who meet the conditions, in the order of their creation. */
  async ids(organizationId: string, query: UserConditions, now: Date, numbers?: readonly number[]): Promise<string[]> {
    const { sql, values } = this.#matching(organizationId, query, now, numbers);
    const rows = await this.database.select<{ id: string }>(`SELECT id ${sql} ORDER BY number`, values);
    return rows.map((row) => row.id);
  }

  #matching(organizationId: string, query: UserConditions, now: Date, numbers?: Numbers): Condition {
    const conditions = conditionsOf(query, now, numbers);
    const users = tableBy('users', numbers && BY_TEXT, this.database.engine);
    return {
      sql: `FROM ${users} WHERE ${['organization_id = ?', ...conditions.map((condition) => condition.sql)].join(' AND ')}`,
      values: [organizationId, ...conditions.flatMap((condition) => condition.values)],
    };
  }
}

const everyone = (organizationId: string, keys: readonly string[]) => ({
  table: 'users',
  scope: ['organization_id', organizationId] as const,
  conditions: [],
  keys,
  descending: false,
});

function toListedUser(row: Row, organizationId: string): ListedUser {
  const [id, number, loginId, name, locale, timeZone, createdAt, availableFrom, deactivatedAt, lastSignInAt] = row;
  return {
    id,
    organizationId,
    number,
    loginId,
    name,
    locale,
    timeZone,
    createdAt: new Date(Number(createdAt)),
    availableFrom: new Date(Number(availableFrom)),
    deactivatedAt: deactivatedAt === null ? null : new Date(Number(deactivatedAt)),
    lastSignInAt: Number(lastSignInAt) === 0 ? null : new Date(Number(lastSignInAt)),
    importId: row[10],
    passwordTemporary: row[11] === 1,
    passwordSetAt: new Date(Number(row[12])),
    version: row[13],
    reading: row[14],
    phoneNumber: row[15],
    settings: readSettings(row[16]),
    position: row.slice(COLUMNS.length) as (string | number)[],
  };
}

/** What was read before: very many users have the same settings. */
const known = new Map<string, Settings>();
const REMEMBERED = 10_000;

/** Settings out of their columns' values, in the order of the catalogue. */
function readSettings(text: string): Settings {
  const before = known.get(text);
  if (before) return before;
  const values = text.split(',').values();
  const settings = buildSettings((setting) => {
    const value = values.next().value ?? '';
    return setting.type === 'flag' ? value === '1' : (SCOPES.find((scope) => scope === value) ?? 'NONE');
  });
  if (known.size >= REMEMBERED) known.clear();
  known.set(text, Object.freeze(settings));
  return settings;
}
