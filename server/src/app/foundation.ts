import type { Config } from '../config/index.ts';
import { Database, DatabaseClock, type EntityClass, databaseMeasures } from '../database/index.ts';
import { InProcessJobs, JobDesk, JobDeskStore, JobEntity, JobKinds, JobStore, jobMeasures } from '../jobs/index.ts';
import { type Clock, type JobEnd, Keyring, type Measure, RateLimits, statementForLog } from '../kernel/index.ts';
import { Metrics } from '../metrics/index.ts';

/** What was done, for the log, with its facts; what an operator should look at as a warning. */
export type Log = (message: string, facts: Readonly<Record<string, unknown>>, level?: 'info' | 'warn') => void;

/** A failure inside, for the log. */
type Report = (message: string, error: unknown) => void;

export interface FoundationOptions {
  readonly clock?: Clock;
  readonly report?: Report;
  readonly log?: Log;
  /** Seconds in which budgets are spent, where it is not a minute: so that no test fails because a machine is slow. */
  readonly rateWindow?: number;
  /** Lets statements take as long as they take. */
  readonly patient?: boolean;
  /** Takes what the operator should know of the secret and the files. */
  readonly tell?: (message: string) => void;
}

/** What every module stands on. */
export type Foundation = ReturnType<typeof createFoundation>;

/**
 * Makes what every module stands on. Nothing runs yet.
 * @param assertPrincipal refuses what is about to be committed where whoever acts may not do so any more
 */
export function createFoundation(config: Config, options: FoundationOptions, assertPrincipal: () => Promise<void>) {
  const { report = () => undefined, log = () => undefined, tell = () => undefined } = options;
  // Filled when the modules are put together: a table is asked for only once the database is started.
  const entities: EntityClass[] = [JobEntity];
  const { patient = false } = options;
  const onStatement = (sql: string, took: number): void => {
    if (config.slowStatement === 0 || took < config.slowStatement) return;
    log('A statement was slow', { statement: statementForLog(sql), milliseconds: Math.round(took) }, 'warn');
  };
  const database = new Database(config.databaseUrl, entities, assertPrincipal, { patient, onStatement });
  const databaseClock = new DatabaseClock(database);
  const clock = options.clock ?? databaseClock;
  const kinds = new JobKinds();
  const metrics = new Metrics();
  metrics.add([...databaseMeasures(database), ...jobMeasures(database, kinds), worksOnJobs(config)]);
  const onEnd = (kind: string, end: JobEnd, took: number): void => metrics.job(kind, end, took / 1000);
  const jobs = new InProcessJobs(
    { store: new JobStore(database), kinds, unitOfWork: database, report, onEnd },
    { lease: config.jobLease, poll: 1_000, soleWorker: database.engine === 'sqlite' },
  );
  const jobDesk = new JobDesk(new JobDeskStore(database), kinds, database);
  const rates = new RateLimits(clock, config.rateLimits, options.rateWindow);
  const keyring = new Keyring();
  const made = { entities, database, databaseClock, clock, kinds, jobs, jobDesk, rates, keyring, metrics };
  /** Tells of an import or a bulk action that has ended. */
  const workEnded = ({ of, status, ...facts }: { readonly of: string; readonly status: string }): void => {
    metrics.ended(of, status);
    const message = `${of === 'import' ? 'An import' : 'A bulk action'} has ended`;
    log(message, { status, ...facts }, status === 'FAILED' ? 'warn' : 'info');
  };
  return { config, report, log, tell, workEnded, ...made };
}

/** Where nobody works on jobs, all of them wait. */
const worksOnJobs = ({ jobs }: Config): Measure => ({
  name: 'rollcall_works_on_jobs',
  help: 'Whether this process works on jobs (JOBS=on), or only accepts them.',
  read: async () => [{ value: jobs ? 1 : 0 }],
});
