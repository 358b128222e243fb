import { loginIdKey } from '@rollcall/shared';
import { Brackets, In, IsNull, type SelectQueryBuilder } from 'typeorm';
import { type Database, keysetRows } from '../../database/index.ts';
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
    const rows = this.database.writable(UserEntity);
    for (let i = 0; i < users.length; i += CHUNK) {
      await rows
        .createQueryBuilder()
        .insert()
        .values(users.slice(i, i + CHUNK))
        .updateEntity(false)
        .execute();
    }
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

  async recordSignIn(organizationId: string, id: string, at: Date): Promise<void> {
    await this.database.writable(UserEntity).update({ organizationId, id }, { lastSignInAt: at });
  }

  async setPassword(organizationId: string, id: string, passwordHash: string): Promise<void> {
    await this.database.writable(UserEntity).update({ organizationId, id }, { passwordHash, passwordTemporary: false });
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
