import { loginIdKey } from '@rollcall/shared';
import { Brackets, In, IsNull, type SelectQueryBuilder } from 'typeorm';
import { type Database, insertRows, keysetRows } from '../../database/index.ts';
import type { PageRequest } from '../../kernel/index.ts';
import { UserEntity } from './user.entity.ts';
import { nameKey } from './userKeys.ts';
import type { UserQuery } from './userQuery.ts';
import { SORT_KEYS } from './userQuery.ts';

const CHUNK = 500;

/** The rows of users. What belongs to an organization is read with its ID only. */
export class UserStore {
  constructor(private readonly database: Database) {}

  find(organizationId: string, id: string): Promise<UserEntity | null> {
    return this.database.rows(UserEntity).findOneBy({ organizationId, id });
  }

  findMany(organizationId: string, ids: readonly string[]): Promise<UserEntity[]> {
    return this.database.rows(UserEntity).findBy({ organizationId, id: In([...ids]) });
  }

  /** For signing in: login IDs are unique across the installation. */
  findByLoginId(loginId: string): Promise<UserEntity | null> {
    return this.database.rows(UserEntity).findOneBy({ loginIdKey: loginIdKey(loginId) });
  }

  /** Which of these login IDs any organization uses, as keys. */
  async taken(loginIds: readonly string[]): Promise<Set<string>> {
    const found = new Set<string>();
    for (let i = 0; i < loginIds.length; i += CHUNK) {
      const keys = loginIds.slice(i, i + CHUNK).map(loginIdKey);
      const rows = await this.database
        .rows(UserEntity)
        .find({ select: { loginIdKey: true }, where: { loginIdKey: In(keys) } });
      for (const row of rows) found.add(row.loginIdKey);
    }
    return found;
  }

  async insert(users: readonly UserEntity[]): Promise<void> {
    await insertRows(this.database.writable(UserEntity), users);
  }

  /** Reads a user and holds the row until the transaction ends. */
  async hold(organizationId: string, id: string): Promise<UserEntity | null> {
    const rows = this.database.writable(UserEntity);
    // Writing is the one way to hold a row on both engines.
    await rows.increment({ organizationId, id }, 'version', 0);
    return rows.findOneBy({ organizationId, id });
  }

  async update(organizationId: string, id: string, changes: Partial<UserEntity>): Promise<void> {
    await this.database.writable(UserEntity).update({ organizationId, id }, changes);
  }

  async delete(organizationId: string, id: string): Promise<void> {
    await this.database.writable(UserEntity).delete({ organizationId, id });
  }

  /** The IDs of two administrators who are not deactivated, or of the only one: enough to know whether one is the last. */
  async someAdministrators(organizationId: string): Promise<string[]> {
    const where = { organizationId, settings: { administrative: true }, deactivatedAt: IsNull() };
    const rows = await this.database.rows(UserEntity).find({ select: { id: true }, where, take: 2 });
    return rows.map((row) => row.id);
  }

  /**
   * Takes down a sign-in, provided that it is still right: the user not deactivated, and the password the one that was verified.
   * @returns false, with nothing changed, where it is not
   */
  async recordSignIn(user: UserEntity, at: Date): Promise<boolean> {
    const { organizationId, id, passwordHash } = user;
    const unchanged = { organizationId, id, passwordHash, deactivatedAt: IsNull() };
    return (await this.database.writable(UserEntity).update(unchanged, { lastSignInAt: at })).affected === 1;
  }

  /** Gives a user a password of their own, unless it was changed since. @returns false, with nothing changed, where it was */
  async setPassword(user: UserEntity, passwordHash: string): Promise<boolean> {
    const { organizationId, id, passwordHash: before } = user;
    const unchanged = { organizationId, id, passwordHash: before };
    const changes = { passwordHash, passwordTemporary: false };
    return (await this.database.writable(UserEntity).update(unchanged, changes)).affected === 1;
  }

  page(organizationId: string, query: UserQuery, request: PageRequest, now: Date): Promise<UserEntity[]> {
    const keys = SORT_KEYS[query.orderBy].map((key) => `user.${key}`);
    return keysetRows(this.#matching(organizationId, query, now), keys, request, query.descending);
  }

  count(organizationId: string, query: UserQuery, now: Date): Promise<number> {
    return this.#matching(organizationId, query, now).getCount();
  }

  #matching(organizationId: string, query: UserQuery, now: Date): SelectQueryBuilder<UserEntity> {
    const matching = this.database
      .rows(UserEntity)
      .createQueryBuilder('user')
      .where('user.organizationId = :organizationId', { organizationId });
    if (query.search) {
      const inside = `%${nameKey(query.search).replace(/[!%_]/g, '!$&')}%`;
      matching.andWhere("(user.loginIdKey LIKE :inside ESCAPE '!' OR user.nameKey LIKE :inside ESCAPE '!')", {
        inside,
      });
    }
    if (query.importId) matching.andWhere('user.importId = :importId', { importId: query.importId });
    if (query.status) {
      const status = query.status;
      matching
        .andWhere(
          new Brackets((any) => {
            any.where('1 = 0');
            if (status.includes('DEACTIVATED')) any.orWhere('user.deactivatedAt IS NOT NULL');
            if (status.includes('PENDING')) any.orWhere('(user.deactivatedAt IS NULL AND user.availableFrom > :now)');
            if (status.includes('ACTIVE')) any.orWhere('(user.deactivatedAt IS NULL AND user.availableFrom <= :now)');
          }),
        )
        .setParameter('now', now.getTime());
    }
    return matching;
  }
}
