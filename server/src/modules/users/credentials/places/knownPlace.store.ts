import { In, LessThan } from 'typeorm';
import type { Database } from '../../../../database/index.ts';
import { KnownPlaceEntity } from './knownPlace.entity.ts';

const CHUNK = 500;

/** The rows of places from which users have signed in. */
export class KnownPlaceStore {
  constructor(private readonly database: Database) {}

  /** Which of some places a user has signed in from. */
  async known(userId: string, places: readonly string[]): Promise<Set<string>> {
    const rows = await this.database.rows(KnownPlaceEntity).findBy({ userId, place: In([...places]) });
    return new Set(rows.map((row) => row.place));
  }

  /** Writes that a user signed in from a place. @returns whether it is a new one */
  async remember(row: KnownPlaceEntity): Promise<boolean> {
    const rows = this.database.writable(KnownPlaceEntity);
    const { userId, place, seenAt } = row;
    if ((await rows.update({ userId, place }, { seenAt })).affected === 1) return false;
    await rows.createQueryBuilder().insert().values(row).orIgnore().execute();
    return true;
  }

  /** Forgets all but the last few places of a kind. */
  async keepLast(userId: string, kind: KnownPlaceEntity['kind'], count: number): Promise<void> {
    const rows = this.database.writable(KnownPlaceEntity);
    const order = { seenAt: 'DESC', place: 'ASC' } as const;
    const beyond = await rows.find({ where: { userId, kind }, order, skip: count, take: CHUNK });
    if (beyond.length > 0) await rows.delete({ userId, place: In(beyond.map((row) => row.place)) });
  }

  /** Forgets some of those not seen since. @returns whether there may be more */
  async deleteUnseen(since: Date): Promise<boolean> {
    const rows = this.database.writable(KnownPlaceEntity);
    const unseen = { seenAt: LessThan(since) };
    const old = await rows.find({ where: unseen, take: CHUNK });
    const [places, users] = [old.map((row) => row.place), old.map((row) => row.userId)];
    if (old.length > 0) await rows.delete({ ...unseen, userId: In(users), place: In(places) });
    return old.length === CHUNK;
  }
}
