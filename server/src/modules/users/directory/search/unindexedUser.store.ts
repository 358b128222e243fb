import { In } from 'typeorm';
import type { Database } from '../../../../database/index.ts';
import { UserEntity } from '../../accounts/user.entity.ts';

const CHUNK = 500;

/** The rows of users that an earlier version of the tables left without terms, which no key for their order tells. */
export class UnindexedUserStore {
  constructor(private readonly database: Database) {}

  /** Some of an organization's, `limit` at most. */
  some(organizationId: string, limit: number): Promise<UserEntity[]> {
    return this.database
      .rows(UserEntity)
      .find({ where: { organizationId, nameSort: '' }, order: { number: 'ASC' }, take: limit });
  }

  /** Sets the keys by which users of these IDs are ordered by name. */
  async setNameSorts(keys: readonly (readonly [id: string, nameSort: string])[]): Promise<void> {
    for (let i = 0; i < keys.length; i += CHUNK) {
      const chunk = keys.slice(i, i + CHUNK);
      await this.database
        .writable(UserEntity)
        .createQueryBuilder()
        .update()
        .set({ nameSort: () => `CASE id ${chunk.map((_, j) => `WHEN :id${j} THEN :key${j}`).join(' ')} END` })
        .where({ id: In(chunk.map(([id]) => id)) })
        .setParameters(
          Object.fromEntries(
            chunk.flatMap(([id, key], j) => [
              [`id${j}`, id],
              [`key${j}`, key],
            ]),
          ),
        )
        .execute();
    }
  }
}
