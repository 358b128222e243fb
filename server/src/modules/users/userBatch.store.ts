import { In, IsNull } from 'typeorm';
import type { Database } from '../../database/index.ts';
import { UserEntity } from './user.entity.ts';
import type { BatchChanges } from './userBatch.ts';

/** The rows of users, many at once. Lists of IDs are as long as a statement can bear: some hundreds. */
export class UserBatchStore {
  constructor(private readonly database: Database) {}

  /** Every administrator who is not deactivated. */
  async administrators(organizationId: string): Promise<string[]> {
    const where = { organizationId, settings: { administrative: true }, deactivatedAt: IsNull() };
    const rows = await this.database.rows(UserEntity).find({ select: { id: true }, where });
    return rows.map((row) => row.id);
  }

  /** Sets the same of all these users, and counts the change of each. @returns how many there were */
  async update(organizationId: string, ids: readonly string[], { fields, settings }: BatchChanges): Promise<number> {
    const some = Object.keys(settings).length > 0;
    const { affected } = await this.database
      .writable(UserEntity)
      .createQueryBuilder()
      .update()
      .set({ ...fields, ...(some && { settings }), version: () => 'version + 1' })
      .where({ organizationId, id: In([...ids]) })
      .execute();
    return affected ?? 0;
  }

  /** @returns how many there were */
  async delete(organizationId: string, ids: readonly string[]): Promise<number> {
    return (await this.database.writable(UserEntity).delete({ organizationId, id: In([...ids]) })).affected ?? 0;
  }
}
