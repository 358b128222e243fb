import { In, LessThan, LessThanOrEqual, Not } from 'typeorm';
import type { Database } from '../../../../database/index.ts';
import { SessionEntity } from './session.entity.ts';

const CHUNK = 500;

/** The rows of sessions. */
export class SessionStore {
  constructor(private readonly database: Database) {}

  /**
   * A user's sessions that have not run out, the most recently used first; all of them where no limit is given.
   * @param skip how many of those to leave out; only with a limit, without which MySQL knows no offset
   */
  alive(userId: string, now: Date, usedSince: Date, limit?: number, skip?: number): Promise<SessionEntity[]> {
    return this.database
      .rows(SessionEntity)
      .createQueryBuilder('session')
      .where('session.userId = :userId', { userId })
      .andWhere('session.expiresAt > :now', { now: now.getTime() })
      .andWhere('session.lastSeenAt >= :usedSince', { usedSince: usedSince.getTime() })
      .orderBy('session.lastSeenAt', 'DESC')
      .addOrderBy('session.id', 'DESC')
      .offset(skip)
      .limit(limit)
      .getMany();
  }

  /** How many of all organizations have not come to their end, used of late or not. */
  async countKept(now: Date): Promise<number> {
    const sql = 'SELECT COUNT(*) AS kept FROM sessions WHERE expires_at > ?';
    const [row] = await this.database.select<{ kept: number }>(sql, [now.getTime()]);
    return Number(row?.kept);
  }

  findOwn(userId: string, id: string): Promise<SessionEntity | null> {
    return this.database.rows(SessionEntity).findOneBy({ userId, id });
  }

  async insert(session: SessionEntity): Promise<void> {
    await this.database.writable(SessionEntity).insert(session);
  }

  /**
   * Takes down that a session is used, which also locks it until the transaction ends.
   * @returns false where it has ended
   */
  async touch(id: string, lastSeenAt: Date): Promise<boolean> {
    return (await this.database.writable(SessionEntity).update({ id }, { lastSeenAt })).affected === 1;
  }

  /**
   * The same, and gives the session what is told: another token, end, or time of the password. The earlier token is
   * nobody's from then on.
   */
  async renew(
    id: string,
    lastSeenAt: Date,
    { tokenHash, expiresAt, confirmedAt }: Partial<SessionEntity>,
  ): Promise<boolean> {
    const changes = {
      lastSeenAt,
      ...(tokenHash !== undefined && { tokenHash }),
      ...(expiresAt && { expiresAt }),
      ...(confirmedAt && { confirmedAt }),
    };
    return (await this.database.writable(SessionEntity).update({ id }, changes)).affected === 1;
  }

  /** Records that the password was given in a session. @returns false where it has ended */
  async confirm(id: string, confirmedAt: Date): Promise<boolean> {
    return (await this.database.writable(SessionEntity).update({ id }, { confirmedAt })).affected === 1;
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

  /** Ends the sessions of some hundred users, but one that goes on. */
  async deleteAllOf(userIds: readonly string[], exceptId?: string): Promise<void> {
    const others = exceptId !== undefined && { id: Not(exceptId) };
    await this.database.writable(SessionEntity).delete({ userId: In([...userIds]), ...others });
  }

  /** Ends every session of an organization. @returns how many there were */
  async deleteOfOrganization(organizationId: string): Promise<number> {
    return (await this.database.writable(SessionEntity).delete({ organizationId })).affected ?? 0;
  }

  /** Drops a user's sessions that have run out. */
  async deleteRunOut(userId: string, now: Date, usedSince: Date): Promise<void> {
    const rows = this.database.writable(SessionEntity);
    await rows.delete({ userId, expiresAt: LessThanOrEqual(now) });
    await rows.delete({ userId, lastSeenAt: LessThan(usedSince) });
  }

  /** Drops some of the sessions that have expired. @returns whether there may be more */
  async deleteExpired(now: Date): Promise<boolean> {
    const rows = this.database.writable(SessionEntity);
    const expired = { expiresAt: LessThan(now) };
    const some = await rows.find({ select: { id: true }, where: expired, take: CHUNK });
    if (some.length > 0) await rows.delete({ ...expired, id: In(some.map((row) => row.id)) });
    return some.length === CHUNK;
  }
}
