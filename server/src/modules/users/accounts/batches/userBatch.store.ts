import { type Settings, SETTING_LIST } from '@rollcall/shared';
import { In, IsNull, type QueryDeepPartialEntity } from 'typeorm';
import { type Database, alsoEqual } from '../../../../database/index.ts';
import { UserEntity } from '../user.entity.ts';

/** A user before and after a change. */
export interface Rewrite {
  readonly before: UserEntity;
  readonly after: UserEntity;
}

/** So many names are written by one statement, which looks through all of them for each. */
const RENAMED = 100;
/** What a batch changes besides settings and names: the same few values for many. */
const FIELDS = ['deactivatedAt', 'locale', 'timeZone'] as const;

/** The rows of users, many at once. Lists of users are as long as a statement can bear: some hundreds. */
export class UserBatchStore {
  constructor(private readonly database: Database) {}

  /** Every administrator who is not deactivated. */
  async administrators(organizationId: string): Promise<string[]> {
    const where = { organizationId, settings: { administrative: true }, deactivatedAt: IsNull() };
    const rows = await this.database.rows(UserEntity).find({ select: { id: true }, where });
    return rows.map((row) => row.id);
  }

  /** Whether any of some hundred users is an administrator, deactivated or not. */
  anyAdministrator(organizationId: string, ids: readonly string[]): Promise<boolean> {
    const where = { organizationId: alsoEqual(organizationId), id: In([...ids]), settings: { administrative: true } };
    return this.database.rows(UserEntity).existsBy(where);
  }

  /**
   * Writes what differs of these users but for login IDs, and counts the change of each. A statement for each value that some of them get,
   * and one for all their names: the columns that others write at the same time, such as those of signing in, are left alone.
   * @returns how many there were
   */
  async rewrite(organizationId: string, users: readonly Rewrite[]): Promise<number> {
    const some = (ids: readonly string[]) => ({ organizationId: alsoEqual(organizationId), id: In([...ids]) });
    for (const { set, ids } of valuesOf(users)) await this.database.writable(UserEntity).update(some(ids), set);
    await this.#rename(
      organizationId,
      users.filter(({ before, after }) => before.name !== after.name),
    );
    const all = some(users.map(({ before }) => before.id));
    return (await this.database.writable(UserEntity).increment(all, 'version', 1)).affected ?? 0;
  }

  /** By plain statements: to name thousands of parameters takes the query builder longer than the database takes to write them. */
  async #rename(organizationId: string, all: readonly Rewrite[]): Promise<void> {
    for (let i = 0; i < all.length; i += RENAMED) await this.#renameSome(organizationId, all.slice(i, i + RENAMED));
  }

  async #renameSome(organizationId: string, users: readonly Rewrite[]): Promise<void> {
    const cases = `CASE id ${users.map(() => 'WHEN ? THEN ?').join(' ')} END`;
    const values = (field: 'name' | 'nameKey' | 'nameSort') => users.flatMap(({ after }) => [after.id, after[field]]);
    await this.database
      .writable(UserEntity)
      .query(
        `UPDATE users SET name = ${cases}, name_key = ${cases}, name_sort = ${cases} WHERE +organization_id = ? AND id IN (${users.map(() => '?').join()})`,
        [
          ...values('name'),
          ...values('nameKey'),
          ...values('nameSort'),
          organizationId,
          ...users.map(({ after }) => after.id),
        ],
      );
  }

  /** @returns how many there were */
  async delete(organizationId: string, ids: readonly string[]): Promise<number> {
    const some = { organizationId: alsoEqual(organizationId), id: In([...ids]) };
    return (await this.database.writable(UserEntity).delete(some)).affected ?? 0;
  }
}

/** Each value that a column gets, and whose. */
function valuesOf(users: readonly Rewrite[]) {
  const groups = new Map<string, { readonly set: QueryDeepPartialEntity<UserEntity>; readonly ids: string[] }>();
  const note = (key: string, set: QueryDeepPartialEntity<UserEntity>, id: string): void => {
    const group = groups.get(key) ?? { set, ids: [] };
    group.ids.push(id);
    groups.set(key, group);
  };
  for (const { before, after } of users) {
    for (const field of FIELDS) {
      const value = after[field];
      if (value !== before[field]) note(`${field} ${value?.valueOf()}`, { [field]: value }, after.id);
    }
    for (const { key } of SETTING_LIST) {
      const value: Settings[typeof key] = after.settings[key];
      if (value !== before.settings[key]) note(`${key} ${value}`, { settings: { [key]: value } }, after.id);
    }
  }
  return groups.values();
}
