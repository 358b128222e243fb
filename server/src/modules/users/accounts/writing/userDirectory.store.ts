import type { Database } from '../../../../database/index.ts';
import { UserDirectoryEntity } from './userDirectory.entity.ts';

/** The one row by which the changes of an organization's users are serialized. */
export class UserDirectoryStore {
  constructor(private readonly database: Database) {}

  /** Locks an organization's list of users until the transaction ends. */
  async lock(organizationId: string): Promise<void> {
    const directories = this.database.writable(UserDirectoryEntity);
    // Writing is the one way to lock a row on both engines.
    if (await this.#set(organizationId, { version: 'version' })) return;
    const empty = { organizationId, lastNumber: 0, version: 0 };
    await directories.createQueryBuilder().insert().values(empty).orIgnore().execute();
    await this.#set(organizationId, { version: 'version' });
  }

  /** Counts a change of a list that is locked. */
  async advance(organizationId: string): Promise<void> {
    await this.#set(organizationId, { version: 'version + 1' });
  }

  /** The same, and reserves numbers for new users. @returns the number before the first reserved one */
  async reserve(organizationId: string, newUsers: number): Promise<number> {
    await this.#set(organizationId, { version: 'version + 1', lastNumber: `last_number + ${newUsers}` });
    const { lastNumber } = await this.database.writable(UserDirectoryEntity).findOneByOrFail({ organizationId });
    return lastNumber - newUsers;
  }

  /** Which version of its list of users an organization has: the same for as long as none of them is changed. */
  async version(organizationId: string): Promise<number> {
    const sql = 'SELECT version FROM user_directories WHERE organization_id = ?';
    const [row] = await this.database.select<{ version: number }>(sql, [organizationId]);
    return row?.version ?? 0;
  }

  /** @returns whether the organization has a row */
  async #set(organizationId: string, columns: Partial<Record<'version' | 'lastNumber', string>>): Promise<boolean> {
    const { affected } = await this.database
      .writable(UserDirectoryEntity)
      .createQueryBuilder()
      .update()
      .set(Object.fromEntries(Object.entries(columns).map(([column, expression]) => [column, () => expression])))
      .where({ organizationId })
      .execute();
    return affected === 1;
  }
}
