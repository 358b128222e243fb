import { In, LessThan, MoreThan } from 'typeorm';
import type { Database } from '../../../../database/index.ts';
import { AT_ONCE } from './allowance.ts';
import { AttemptEntity } from './attempt.entity.ts';

const CHUNK = 500;

/** The rows that count attempts. */
export class AttemptStore {
  constructor(private readonly database: Database) {}

  /** Reads the counter of a subject and locks it until the transaction ends; a new one begins at nothing. */
  async lock(subject: string, loginIdHash: string | null): Promise<AttemptEntity> {
    const rows = this.database.writable(AttemptEntity);
    // Writing is the one way to lock a row on both engines.
    const advance = async (): Promise<boolean> => (await rows.increment({ subject }, 'attempts', 1)).affected === 1;
    if (!(await advance())) {
      const none = { subject, loginIdHash, attempts: 0, windowEndsAt: AT_ONCE, nextAt: AT_ONCE };
      await rows.createQueryBuilder().insert().values(none).orIgnore().execute();
      await advance();
    }
    const locked = await rows.findOneByOrFail({ subject });
    return { ...locked, attempts: locked.attempts - 1 };
  }

  async save(row: AttemptEntity): Promise<void> {
    await this.database.writable(AttemptEntity).update({ subject: row.subject }, row);
  }

  async delete(subjects: readonly string[]): Promise<void> {
    await this.database.writable(AttemptEntity).delete({ subject: In([...subjects]) });
  }

  /** Forgets all that is counted of login IDs. */
  async deleteOfLoginIds(hashes: readonly string[]): Promise<void> {
    for (let i = 0; i < hashes.length; i += CHUNK) {
      await this.database.writable(AttemptEntity).delete({ loginIdHash: In(hashes.slice(i, i + CHUNK)) });
    }
  }

  /** Takes back one attempt. */
  async giveBack(subject: string): Promise<void> {
    await this.database.writable(AttemptEntity).decrement({ subject, attempts: MoreThan(0) }, 'attempts', 1);
  }

  /** Forgets some of the counters whose window has ended. @returns whether there may be more */
  async deleteEnded(now: Date): Promise<boolean> {
    const rows = this.database.writable(AttemptEntity);
    const ended = { windowEndsAt: LessThan(now) };
    const some = await rows.find({ where: ended, take: CHUNK });
    if (some.length > 0) await rows.delete({ ...ended, subject: In(some.map((row) => row.subject)) });
    return some.length === CHUNK;
  }
}
