import { loginIdKey } from '@rollcall/shared';
import { In, IsNull } from 'typeorm';
import { type Database, alsoEqual, insertRows } from '../../../database/index.ts';
import { UserEntity } from './user.entity.ts';

const CHUNK = 500;

/** The rows of users. What belongs to an organization is read with its ID only. */
export class UserStore {
  constructor(private readonly database: Database) {}

  find(organizationId: string, id: string): Promise<UserEntity | null> {
    return this.database.rows(UserEntity).findOneBy({ organizationId, id });
  }

  findMany(organizationId: string, ids: readonly string[]): Promise<UserEntity[]> {
    return this.database.rows(UserEntity).findBy({ organizationId: alsoEqual(organizationId), id: In([...ids]) });
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

  /** The IDs of the organization's users by their login IDs' keys; whoever it doesn't have is not among them. */
  async idsByLoginId(organizationId: string, loginIds: readonly string[]): Promise<Map<string, string>> {
    const found = new Map<string, string>();
    for (let i = 0; i < loginIds.length; i += CHUNK) {
      const where = { organizationId, loginIdKey: In(loginIds.slice(i, i + CHUNK).map(loginIdKey)) };
      const rows = await this.database.rows(UserEntity).find({ select: { id: true, loginIdKey: true }, where });
      for (const row of rows) found.set(row.loginIdKey, row.id);
    }
    return found;
  }

  async insert(users: Iterable<UserEntity>): Promise<void> {
    await insertRows(this.database.writable(UserEntity), users);
  }

  /** Reads a user and locks the row until the transaction ends. */
  async hold(organizationId: string, id: string): Promise<UserEntity | null> {
    const rows = this.database.writable(UserEntity);
    // Writing is the one way to lock a row on both engines.
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
  async setPassword(user: UserEntity, passwordHash: string, passwordSetAt: Date): Promise<boolean> {
    const { organizationId, id, passwordHash: before } = user;
    const unchanged = { organizationId, id, passwordHash: before };
    const changes = { passwordHash, passwordTemporary: false, passwordSetAt, passwordBefore: null };
    return (await this.database.writable(UserEntity).update(unchanged, changes)).affected === 1;
  }

  /** Those whom the index does not know yet, so many at most. */
  unindexed(organizationId: string, limit: number): Promise<UserEntity[]> {
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
