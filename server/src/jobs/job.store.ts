import type { FindOptionsWhere } from 'typeorm';
import type { Condition, Database } from '../database/index.ts';
import { type JobSubject, newId } from '../kernel/index.ts';
import { JobEntity } from './job.entity.ts';
import type { Lane } from './lane.ts';

/** What a statement sets: values, or expressions of the database's. */
type Changes = { readonly [K in keyof JobEntity]?: JobEntity[K] | (() => string) };

/** Which jobs are looked for. */
interface Which {
  readonly lane: Pick<Lane, 'kinds' | 'upTo' | 'above'>;
  /** The IDs of those that the worker has already, also where the lease has run out meanwhile. */
  readonly except: readonly string[];
}

/**
 * The rows of the queue, as its workers see them. A claim is a conditional update, so however many processes try, one
 * has it. Every time is computed by the database, so that it doesn't matter what a server's clock says.
 */
export class JobStore {
  constructor(private readonly database: Database) {}

  /** Asks for a job, or asks again for one that is there: it is due at once, and no failure of before counts. */
  async ask(kind: string, { id, organizationId }: JobSubject, size: number | null = null): Promise<void> {
    const { now } = this.database;
    const none = { version: 0, attempts: 0, losses: 0, workerId: null, failure: null, givenUpAt: null };
    await this.database
      .writable(JobEntity)
      .createQueryBuilder()
      .insert()
      .values({ id: newId(), kind, organizationId, subjectId: id, size, ...none, runAt: () => now })
      .orIgnore()
      .updateEntity(false)
      .execute();
    // While a worker has it, the time is the end of the lease.
    const runAt = (): string => `CASE WHEN worker_id IS NULL THEN ${now} ELSE run_at END`;
    const afresh = {
      size,
      version: () => 'version + 1',
      attempts: 0,
      losses: 0,
      failure: null,
      givenUpAt: null,
      runAt,
    };
    await this.#update({ kind, subjectId: id }, afresh);
  }

  /** The organizations for which jobs are due, whoever waits longest first. */
  async waiting(which: Which): Promise<string[]> {
    const due = this.#due(which);
    const sql = `SELECT organization_id AS id, MIN(run_at) AS since FROM jobs
      WHERE ${due.sql} GROUP BY organization_id ORDER BY since, id`;
    return (await this.database.select<{ id: string }>(sql, due.values)).map(({ id }) => id);
  }

  /** The ID of an organization's job that has been due for longest. */
  async next(which: Which, organizationId: string): Promise<string | undefined> {
    const due = this.#due(which);
    const sql = `SELECT id FROM jobs WHERE ${due.sql} AND organization_id = ? ORDER BY run_at, id LIMIT 1`;
    const [row] = await this.database.select<{ id: string }>(sql, [...due.values, organizationId]);
    return row?.id;
  }

  #due({ lane: { kinds, upTo, above }, except }: Which): Condition {
    const others = except.length > 0 ? ` AND id NOT IN (${marks(except)})` : '';
    const bound =
      upTo === undefined ? (above === undefined ? '' : ' AND (size IS NULL OR size > ?)') : ' AND size <= ?';
    const sql = `given_up_at IS NULL AND kind IN (${marks(kinds)}) AND run_at <= ${this.database.now}${bound}${others}`;
    return { sql, values: [...kinds, ...[upTo ?? above ?? []].flat(), ...except] };
  }

  /**
   * Makes a job that is due a worker's.
   * @param lease for how long, in milliseconds
   * @returns null where another has it, or it is gone
   */
  claim(id: string, workerId: string, lease: number): Promise<JobEntity | null> {
    return this.database.run(async () => {
      const { affected } = await this.database
        .writable(JobEntity)
        .createQueryBuilder()
        .update()
        // In this order: MySQL computes one after the other, each with what those before it have set.
        .set({ losses: () => LOST, workerId, runAt: () => this.#in(lease) })
        .where(`id = :id AND given_up_at IS NULL AND run_at <= ${this.database.now}`, { id })
        .execute();
      return affected ? this.database.rows(JobEntity).findOneBy({ id }) : null;
    });
  }

  /** @returns whether the job is still this worker's */
  extend(id: string, workerId: string, lease: number): Promise<boolean> {
    return this.database.run(async () => {
      const { affected } = await this.#update({ id, workerId }, { runAt: () => this.#in(lease) });
      return affected === 1;
    });
  }

  /** Ends a job that is done, or puts it back if it was asked for again since it was claimed. */
  async finish({ id, version }: JobEntity, workerId: string): Promise<void> {
    await this.database.run(async () => {
      const { affected } = await this.database.writable(JobEntity).delete({ id, workerId, version });
      if (!affected) await this.#update({ id, workerId }, { workerId: null, runAt: () => this.database.now });
    });
  }

  /** Puts a job back as it was, due at once. */
  async handBack(id: string, workerId: string): Promise<void> {
    await this.postpone(id, workerId, 0);
  }

  /** Puts a job back, due in so many milliseconds. @param failure where that counts as one */
  async postpone(id: string, workerId: string, wait: number, failure?: string): Promise<void> {
    const counted = failure !== undefined && { attempts: () => 'attempts + 1', failure };
    await this.database.run(() =>
      this.#update({ id, workerId }, { ...counted, workerId: null, runAt: () => this.#in(wait) }),
    );
  }

  /**
   * Gives a job up, inside the open transaction.
   * @returns false, with nothing changed, where it was asked for again since it was claimed, or is another's
   */
  async giveUp({ id, version }: JobEntity, workerId: string, failure: string): Promise<boolean> {
    const { affected } = await this.#update(
      { id, workerId, version },
      { attempts: () => 'attempts + 1', failure, workerId: null, givenUpAt: () => this.database.now },
    );
    return affected === 1;
  }

  /** Frees whatever a worker has claimed. */
  async releaseOf(workerId: string): Promise<void> {
    await this.database.run(() => this.#update({ workerId }, { workerId: null, runAt: () => this.database.now }));
  }

  /** Frees what workers had claimed that are lost. Right only where no other process works on jobs. */
  async releaseAll(): Promise<void> {
    await this.database.run(() =>
      this.database
        .writable(JobEntity)
        .createQueryBuilder()
        .update()
        .set({ losses: () => LOST, workerId: null, runAt: () => this.database.now })
        .where('worker_id IS NOT NULL')
        .execute(),
    );
  }

  #in(milliseconds: number): string {
    return `${this.database.now} + ${Math.round(milliseconds)}`;
  }

  async #update(which: FindOptionsWhere<JobEntity>, changes: Changes): Promise<{ affected: number }> {
    const jobs = this.database.writable(JobEntity);
    const { affected = 0 } = await jobs.createQueryBuilder().update().set(changes).where(which).execute();
    return { affected };
  }
}

const marks = (values: readonly string[]): string => values.map(() => '?').join();

/** Who claims a job that is another's, claims it because that worker was lost. */
const LOST = 'losses + CASE WHEN worker_id IS NULL THEN 0 ELSE 1 END';
