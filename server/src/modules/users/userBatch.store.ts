import { type Settings, SETTING_LIST } from '@rollcall/shared';
import { In, IsNull, type QueryDeepPartialEntity } from 'typeorm';
import type { Database } from '../../database/index.ts';
import { UserEntity } from './user.entity.ts';

/** A user before and after a change. */
export interface Rewrite {
  readonly before: UserEntity;
  readonly after: UserEntity;
}

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

  /**
   * Writes what differs of these users but for login IDs, and counts the change of each. A statement for each value that some of them get,
   * and one for all their names: the columns that others write at the same time, such as those of signing in, are left alone.
   * @returns how many there were
   */
  async rewrite(organizationId: string, users: readonly Rewrite[]): Promise<number> {
    const some = (ids: readonly string[]) => ({ organizationId, id: In([...ids]) });
    for (const { set, ids } of valuesOf(users)) await this.database.writable(UserEntity).update(some(ids), set);
    await this.#rename(
      organizationId,
      users.filter(({ before, after }) => before.name !== after.name),
    );
    const all = some(users.map(({ before }) => before.id));
    return (await this.database.writable(UserEntity).increment(all, 'version', 1)).affected ?? 0;
  }

  async #rename(organizationId: string, users: readonly Rewrite[]): Promise<void> {
    if (users.length === 0) return;
    const parameters: Record<string, string> = {};
    const chosen = (field: 'name' | 'nameKey' | 'nameSort') => {
      const cases = users.map(({ after }, i) => {
        parameters[`id${i}`] = after.id;
        parameters[`${field}${i}`] = after[field];
        return `WHEN :id${i} THEN :${field}${i}`;
      });
      const sql = `CASE id ${cases.join(' ')} END`;
      return () => sql;
    };
    await this.database
      .writable(UserEntity)
      .createQueryBuilder()
      .update()
      .set({ name: chosen('name'), nameKey: chosen('nameKey'), nameSort: chosen('nameSort') })
      .where({ organizationId, id: In(users.map(({ after }) => after.id)) })
      .setParameters(parameters)
      .execute();
  }

  /** @returns how many there were */
  async delete(organizationId: string, ids: readonly string[]): Promise<number> {
    return (await this.database.writable(UserEntity).delete({ organizationId, id: In([...ids]) })).affected ?? 0;
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
