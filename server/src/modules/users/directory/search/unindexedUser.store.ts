import { In } from 'typeorm';
import type { Database } from '../../../../database/index.ts';
import { UserEntity } from '../../accounts/user.entity.ts';
import type { NameKeys } from '../../accounts/writing/userKeys.ts';

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

  /** Sets the keys of users' names. */
  async setKeys(keys: readonly (NameKeys & { readonly id: string })[]): Promise<void> {
    for (let i = 0; i < keys.length; i += CHUNK) {
      const chunk = keys.slice(i, i + CHUNK);
      const cases = (column: string): string =>
        `CASE id ${chunk.map((_, j) => `WHEN :id${j} THEN :${column}${j}`).join(' ')} END`;
      await this.database
        .writable(UserEntity)
        .createQueryBuilder()
        .update()
        .set({ nameKey: () => cases('key'), nameSort: () => cases('sort'), readingSort: () => cases('said') })
        .where({ id: In(chunk.map(({ id }) => id)) })
        .setParameters(
          Object.fromEntries(
            chunk.flatMap(({ id, nameKey, nameSort, readingSort }, j) => [
              [`id${j}`, id],
              [`key${j}`, nameKey],
              [`sort${j}`, nameSort],
              [`said${j}`, readingSort],
            ]),
          ),
        )
        .execute();
    }
  }
}
