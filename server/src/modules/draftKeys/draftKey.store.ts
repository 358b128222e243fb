import { In, LessThanOrEqual } from 'typeorm';
import type { Database } from '../../database/index.ts';
import { DraftKeyEntity } from './draftKey.entity.ts';

const CHUNK = 500;

/** The rows of the keys of drafts. */
export class DraftKeyStore {
  constructor(private readonly database: Database) {}

  find(userId: string, id: string): Promise<DraftKeyEntity | null> {
    return this.database.rows(DraftKeyEntity).findOneBy({ userId, id });
  }

  async insert(key: DraftKeyEntity): Promise<void> {
    await this.database.writable(DraftKeyEntity).insert(key);
  }

  /** Notes to which session a key was given, and for how long it is kept. */
  async give(id: string, { sessionId, expiresAt }: Pick<DraftKeyEntity, 'sessionId' | 'expiresAt'>): Promise<void> {
    await this.database.writable(DraftKeyEntity).update({ id }, { sessionId, expiresAt });
  }

  async delete(userId: string, id: string): Promise<void> {
    await this.database.writable(DraftKeyEntity).delete({ userId, id });
  }

  async deleteOfSession(userId: string, sessionId: string): Promise<void> {
    await this.database.writable(DraftKeyEntity).delete({ userId, sessionId });
  }

  async deleteOfUsers(userIds: readonly string[]): Promise<void> {
    for (let at = 0; at < userIds.length; at += CHUNK) {
      await this.database.writable(DraftKeyEntity).delete({ userId: In(userIds.slice(at, at + CHUNK)) });
    }
  }

  /** Keeps the newest of a user's keys. */
  async keepNewest(userId: string, count: number): Promise<void> {
    const rows = this.database.writable(DraftKeyEntity);
    const older = await rows.find({
      select: { id: true },
      where: { userId },
      order: { id: 'DESC' },
      skip: count,
      take: CHUNK,
    });
    if (older.length > 0) await rows.delete({ userId, id: In(older.map(({ id }) => id)) });
  }

  /** Deletes some of the keys that have run out. @returns whether there may be more */
  async deleteExpired(now: Date): Promise<boolean> {
    const rows = this.database.writable(DraftKeyEntity);
    const expired = { expiresAt: LessThanOrEqual(now) };
    const some = await rows.find({ select: { id: true }, where: expired, take: CHUNK });
    if (some.length > 0) await rows.delete({ ...expired, id: In(some.map(({ id }) => id)) });
    return some.length === CHUNK;
  }
}
