import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { type Config, Secrets } from './config/index.ts';
import { Database, DatabaseClock, type EntityClass } from './database/index.ts';
import { createSchema } from './graphql/index.ts';
import { InProcessJobs, JobDesk, JobDeskStore, JobEntity, JobKinds, JobStore } from './jobs/index.ts';
import { type Clock, Keyring, type Plug, RateLimits, type Sweep } from './kernel/index.ts';
import { createAudit } from './modules/audit/index.ts';
import { createBulkActions } from './modules/bulkActions/index.ts';
import { createContract } from './modules/contract/index.ts';
import { type FileReaderOptions, createImports } from './modules/imports/index.ts';
import { createInstallation } from './modules/installation/index.ts';
import { createOperators } from './modules/operators/index.ts';
import { createStagedWork } from './modules/stagedWork/index.ts';
import { createUsers } from './modules/users/index.ts';

/** A failure inside, for the log. */
type Report = (message: string, error: unknown) => void;

interface AppOptions {
  readonly clock?: Clock;
  readonly report?: Report;
  readonly files?: FileReaderOptions;
  /** Seconds in which budgets are spent, where it is not a minute: so that no test fails because a machine is slow. */
  readonly rateWindow?: number;
  /** Takes what the operator should know of the secret and the files. */
  readonly tell?: (message: string) => void;
}

export interface StartOptions {
  /** Start over with new keys, since the secret is lost for good. */
  readonly secretLost?: boolean;
}

/** The whole backend: its modules, each made of what it stands on. Nothing runs until `start`. */
export type App = ReturnType<typeof createApp>;

/** How often what has run out is tidied away, in milliseconds. */
const SWEEP_EVERY = 10 * 60_000;
/** How long what was cut off may take to notice, in milliseconds. */
const CUT_OFF = 500;

export function createApp(config: Config, options: AppOptions = {}) {
  const { report = () => undefined, tell = () => undefined } = options;
  const { temporaryPasswordLifetime } = config;
  // Filled below: a table is asked for only once the database is started.
  const entities: EntityClass[] = [JobEntity];
  const keyring = new Keyring();
  const database = new Database(config.databaseUrl, entities, () => directory.assertPrincipal());
  const databaseClock = new DatabaseClock(database);
  const clock = options.clock ?? databaseClock;
  const kinds = new JobKinds();
  const jobs = new InProcessJobs(
    { store: new JobStore(database), kinds, unitOfWork: database, report },
    { lease: config.jobLease, poll: 1_000, soleWorker: database.engine === 'sqlite' },
  );
  const jobDesk = new JobDesk(new JobDeskStore(database), kinds, database);
  const common = { database, clock };

  const audits = createAudit({ ...common, keys: keyring });
  const { audit, refusals, ends } = audits;
  const contract = createContract({ ...common, audit, temporaryPasswordLifetime });
  const { contracts, organizations } = contract;
  const secrets = new Secrets(config);
  const installations = createInstallation({ ...common, audit, keyring, ends, secrets, organizations, tell });
  const { installation } = installations;
  const directory = createUsers({
    ...common,
    audit,
    keys: keyring,
    contracts,
    temporaryPasswordLifetime,
    provisioningDelay: config.provisioningDelay,
    sessionIdle: config.sessionIdle,
    sessionMax: config.sessionMax,
  });
  const { users, writer, hasher, userActions, imported, lists, sessions } = directory;
  const stagedWork = createStagedWork({ ...common, keys: keyring });
  const { requests } = stagedWork;
  const imports = createImports({
    ...common,
    audit,
    requests,
    keys: keyring,
    contracts,
    users,
    writer,
    hasher,
    userActions,
    imported,
    jobs,
    isSecretCurrent: installation.isCurrent,
    files: options.files,
  });
  const { files } = imports;
  const bulkActions = createBulkActions({
    ...common,
    audit,
    writer,
    userActions,
    lists,
    contracts,
    requests,
    files,
    jobs,
  });
  const { administrators } = directory;
  const given = { ...common, audit, contracts, organizations, users, writer, sessions, administrators, hasher };
  const { operator } = createOperators({ ...given, installation });

  const plugs: readonly Plug[] = [audits, contract, installations, directory, stagedWork, imports, bulkActions];
  entities.push(...plugs.flatMap((plug) => plug.entities));
  const schema: GraphQLSchema = createSchema(plugs.flatMap((plug) => plug.resolvers));
  kinds.define(plugs.flatMap((plug) => plug.jobs ?? []));
  const sweeps: readonly Sweep[] = [
    ...plugs.flatMap((plug) => plug.sweeps ?? []),
    { name: 'jobs that were given up', run: () => jobDesk.forgetOld() },
  ];

  /** Drops what has run out; done by itself every ten minutes where jobs are worked on. */
  const cleanUp = async (): Promise<void> => {
    for (const sweep of sweeps) {
      const failed = `Tidying away failed, which is tried again: ${sweep.name}`;
      await sweep.run().catch((error: unknown) => report(failed, error));
    }
    database.emptyLog();
  };
  let housekeeping: NodeJS.Timeout | undefined;
  let jobsStopped: Promise<void> | undefined;
  const endJobs = async (patience?: number): Promise<void> => {
    clearInterval(housekeeping);
    const stopped = jobs.stop(patience);
    // Jobs would wait for all that others still want hashed.
    await hasher.stop();
    if (await stopped) return;
    database.interrupt();
    await jobs.stop(CUT_OFF);
  };
  /** Hands jobs back to the queue, for whoever works on it next. `stop` does it too. */
  const stopJobs = (patience?: number): Promise<void> => (jobsStopped ??= endJobs(patience));
  return {
    schema,
    entities,
    database,
    sessions,
    operator,
    jobDesk,
    refusals,
    routes: plugs.flatMap((plug) => plug.routes ?? []),
    rates: new RateLimits(clock, config.rateLimits, options.rateWindow),
    keyring,
    /**
     * Connects, migrates, and unlocks the keys.
     * @throws ConfigError where the secret is not the database's; nothing is changed then
     */
    async start({ secretLost = false }: StartOptions = {}): Promise<void> {
      const problems = await database.start(secretLost ? undefined : installation.check);
      for (const problem of problems) tell(`Warning: ${problem}`);
      await databaseClock.start();
      await (secretLost ? installation.replaceLost() : installation.unlock());
      await audit.listChains();
      await directory.indexMissing();
      await hasher.warmUp();
    },
    /** Begins to work on jobs, if this process is to. */
    async startJobs(): Promise<void> {
      if (!config.jobs) return;
      await jobs.start();
      housekeeping = setInterval(() => void cleanUp(), SWEEP_EVERY).unref();
    },
    cleanUp,
    stopJobs,
    /** @param patience how long to wait for what is under way, in milliseconds, before it is cut off; without it, however long it takes */
    async stop(patience?: number): Promise<void> {
      await stopJobs(patience);
      await files.stop();
      databaseClock.stop();
      await database.stop(patience);
    },
  };
}
