import type { Database } from '../database/index.ts';

/** For how long jobs may be due before somebody is told, in milliseconds. */
const PATIENCE = 60_000;

/** As the drivers give them: what MySQL counts comes as text. */
interface Looked {
  readonly jobs: number | string;
  /** Null where there are none. */
  readonly age: number | string | null;
  readonly running: number | string;
}

/** Notices jobs that wait while nobody works on any, as where every server runs with `JOBS=off`. */
export class UnworkedJobs {
  #told = false;

  constructor(
    private readonly database: Database,
    private readonly tell: (message: string, facts: Readonly<Record<string, unknown>>) => void,
  ) {}

  /** Tells of them once, until somebody works on jobs again. */
  async look(): Promise<void> {
    const { now } = this.database;
    const sql = `SELECT COUNT(*) AS jobs, ${now} - MIN(run_at) AS age,
      (SELECT COUNT(*) FROM jobs WHERE worker_id IS NOT NULL AND run_at > ${now}) AS running
      FROM jobs WHERE given_up_at IS NULL AND worker_id IS NULL AND run_at <= ${now}`;
    const [row] = await this.database.select<Looked>(sql, []);
    const isStuck = row !== undefined && Number(row.running) === 0 && Number(row.age) > PATIENCE;
    if (isStuck && !this.#told)
      this.tell('Jobs wait, and no server works on them: start one without JOBS=off', { jobs: Number(row.jobs) });
    this.#told = isStuck;
  }
}
