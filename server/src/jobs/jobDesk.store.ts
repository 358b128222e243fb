import type { Database } from '../database/index.ts';
import { JobEntity } from './job.entity.ts';

/** A job with the time at which it was read, by the clock that its times are of. */
export interface ReadJob extends JobEntity {
  readonly readAt: Date;
}

/** So many jobs are listed. */
const MOST = 1_000;

/** The rows of the queue, as its operators see them. */
export class JobDeskStore {
  constructor(private readonly database: Database) {}

  /** First those that were given up, then those that have been due for longest. */
  async list(): Promise<ReadJob[]> {
    const readAt = await this.#now();
    const jobs = await this.database
      .rows(JobEntity)
      .createQueryBuilder('job')
      .orderBy('job.givenUpAt IS NULL')
      .addOrderBy('job.runAt')
      .addOrderBy('job.id')
      .limit(MOST)
      .getMany();
    return jobs.map((job) => ({ ...job, readAt }));
  }

  async find(id: string): Promise<ReadJob | undefined> {
    const job = await this.database.rows(JobEntity).findOneBy({ id });
    return job ? { ...job, readAt: await this.#now() } : undefined;
  }

  /** Has a job begin afresh, inside the open transaction. @returns false where a worker has it, or it is gone */
  async reopen(id: string): Promise<boolean> {
    const { now } = this.database;
    const { affected } = await this.database
      .writable(JobEntity)
      .createQueryBuilder()
      .update()
      .set({ version: () => 'version + 1', attempts: 0, losses: 0, givenUpAt: null, runAt: () => now })
      .where('id = :id AND worker_id IS NULL', { id })
      .execute();
    return affected === 1;
  }

  async delete(id: string): Promise<void> {
    await this.database.writable(JobEntity).delete({ id });
  }

  /** The jobs that were given up so many milliseconds ago, or earlier. */
  async givenUpFor(milliseconds: number): Promise<JobEntity[]> {
    return this.database
      .rows(JobEntity)
      .createQueryBuilder('job')
      .where(`job.givenUpAt <= ${this.database.now} - :milliseconds`, { milliseconds })
      .getMany();
  }

  async #now(): Promise<Date> {
    const [row] = await this.database.select<{ now: number }>(`SELECT ${this.database.now} AS now`, []);
    return new Date(Number(row?.now));
  }
}
