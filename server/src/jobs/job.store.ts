import { LessThanOrEqual } from 'typeorm';
import type { Database } from '../database/index.ts';
import { newId } from '../kernel/index.ts';
import { JobEntity } from './job.entity.ts';
import type { JobKind } from './jobQueue.ts';

/** The rows of the queue. A claim is a conditional update, so however many processes try, one has it. */
export class JobStore {
  constructor(private readonly database: Database) {}

  async insert(kind: JobKind, subjectId: string, runAt: Date): Promise<void> {
    await this.database
      .writable(JobEntity)
      .createQueryBuilder()
      .insert()
      .values({ id: newId(), kind, subjectId, attempts: 0, runAt, workerId: null })
      .orIgnore()
      .execute();
  }

  due(now: Date, limit: number): Promise<JobEntity[]> {
    return this.database
      .rows(JobEntity)
      .find({ where: { runAt: LessThanOrEqual(now) }, order: { runAt: 'ASC' }, take: limit });
  }

  /** @returns whether the job is now this worker's, until `until` */
  claim(job: JobEntity, workerId: string, until: Date): Promise<boolean> {
    return this.database.run(async () => {
      const unchanged = { id: job.id, attempts: job.attempts, runAt: job.runAt };
      const { affected } = await this.database
        .writable(JobEntity)
        .update(unchanged, { workerId, runAt: until, attempts: job.attempts + 1 });
      return affected === 1;
    });
  }

  async extend(id: string, workerId: string, until: Date): Promise<void> {
    await this.database.run(() => this.database.writable(JobEntity).update({ id, workerId }, { runAt: until }));
  }

  async finish(id: string, workerId: string): Promise<void> {
    await this.database.run(() => this.database.writable(JobEntity).delete({ id, workerId }));
  }

  async postpone(id: string, workerId: string, runAt: Date): Promise<void> {
    await this.database.run(() =>
      this.database.writable(JobEntity).update({ id, workerId }, { workerId: null, runAt }),
    );
  }

  /** Frees whatever a worker has claimed. */
  async releaseOf(workerId: string, now: Date): Promise<void> {
    await this.database.run(() =>
      this.database.writable(JobEntity).update({ workerId }, { workerId: null, runAt: now }),
    );
  }

  /** Frees every job. Right only where no other process works on them. */
  async releaseAll(now: Date): Promise<void> {
    await this.database.run(() =>
      this.database.writable(JobEntity).createQueryBuilder().update().set({ workerId: null, runAt: now }).execute(),
    );
  }
}
