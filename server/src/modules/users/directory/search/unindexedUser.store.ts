import { In } from 'typeorm';
import type { Database } from '../../../../database/index.ts';
import { UserEntity } from '../../accounts/user.entity.ts';

const CHUNK = 500;

/** What a user is searched by, and ordered by name. */
export interface NameKeys {
  readonly id: string;
  readonly nameKey: string;
  readonly nameSort: string;
}

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
  async setKeys(keys: readonly NameKeys[]): Promise<void> {
    for (let i = 0; i < keys.length; i += CHUNK) {
      const chunk = keys.slice(i, i + CHUNK);
      const cases = (column: string): string =>
        `CASE id ${chunk.map((_, j) => `WHEN :id${j} THEN :${column}${j}`).join(' ')} END`;
      await this.database
        .writable(UserEntity)
        .createQueryBuilder()
        .update()
        .set({ nameKey: () => cases('key'), nameSort: () => cases('sort') })
        .where({ id: In(chunk.map(({ id }) => id)) })
        .setParameters(
          Object.fromEntries(
            chunk.flatMap(({ id, nameKey, nameSort }, j) => [
              [`id${j}`, id],
              [`key${j}`, nameKey],
              [`sort${j}`, nameSort],
            ]),
          ),
        )
        .execute();
    }
  }
}
