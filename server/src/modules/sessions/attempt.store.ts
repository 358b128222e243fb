import { LessThan } from 'typeorm';
import type { Database } from '../../database/index.ts';
import { AttemptEntity } from './attempt.entity.ts';

/** The rows that count attempts. */
export class AttemptStore {
  constructor(private readonly database: Database) {}

  /** Reads the counter of a subject and holds it until the transaction ends; a new one begins at nothing. */
  async hold(subject: string, now: Date): Promise<AttemptEntity> {
    const rows = this.database.writable(AttemptEntity);
    // Writing is the one way to hold a row on both engines.
    const advance = async (): Promise<boolean> => (await rows.increment({ subject }, 'attempts', 1)).affected === 1;
    if (!(await advance())) {
      const none = { subject, attempts: 0, windowEndsAt: now, nextAt: now };
      await rows.createQueryBuilder().insert().values(none).orIgnore().execute();
      await advance();
    }
    const held = await rows.findOneByOrFail({ subject });
    return { ...held, attempts: held.attempts - 1 };
  }

  async save(row: AttemptEntity): Promise<void> {
    await this.database.writable(AttemptEntity).update({ subject: row.subject }, row);
  }

  async delete(subject: string): Promise<void> {
    await this.database.writable(AttemptEntity).delete({ subject });
  }

  async giveBack(subject: string): Promise<void> {
    await this.database.writable(AttemptEntity).decrement({ subject }, 'attempts', 1);
  }

  async deleteEnded(now: Date): Promise<void> {
    await this.database.writable(AttemptEntity).delete({ windowEndsAt: LessThan(now), nextAt: LessThan(now) });
  }
}
