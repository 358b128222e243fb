import { LessThan, Not } from 'typeorm';
import type { Database } from '../../database/index.ts';
import { SessionEntity } from './session.entity.ts';

/** The rows of sessions. */
export class SessionStore {
  constructor(private readonly database: Database) {}

  findByTokenHash(tokenHash: string): Promise<SessionEntity | null> {
    return this.database.rows(SessionEntity).findOneBy({ tokenHash });
  }

  async insert(session: SessionEntity): Promise<void> {
    await this.database.writable(SessionEntity).insert(session);
  }

  async touch(id: string, lastSeenAt: Date): Promise<void> {
    await this.database.writable(SessionEntity).update({ id }, { lastSeenAt });
  }

  /** @returns false where it had ended already */
  async delete(id: string): Promise<boolean> {
    return (await this.database.writable(SessionEntity).delete({ id })).affected === 1;
  }

  async deleteOthers(userId: string, keepId: string): Promise<void> {
    await this.database.writable(SessionEntity).delete({ userId, id: Not(keepId) });
  }

  async deleteAll(userId: string): Promise<void> {
    await this.database.writable(SessionEntity).delete({ userId });
  }

  async deleteExpired(now: Date): Promise<void> {
    await this.database.writable(SessionEntity).delete({ expiresAt: LessThan(now) });
  }
}
