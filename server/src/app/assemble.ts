import { createSchema } from '../graphql/index.ts';
import type { Plug, Sweep } from '../kernel/index.ts';
import { UnworkedJobs } from '../jobs/index.ts';
import type { Foundation } from './foundation.ts';

/** What some modules do as the process starts and stops, in the order in which it is done. */
export interface Steps {
  /** Before the tables are brought up to date: where it throws, nothing is changed. */
  readonly check?: (() => Promise<void>) | undefined;
  /** Once they are. */
  readonly ready?: () => Promise<void>;
  /** While jobs are stopped: ends what they would wait for. */
  readonly stopWork?: () => Promise<void>;
  /** Before the database is closed. */
  readonly close?: () => Promise<void>;
}

/** How often what has run out is tidied away, in milliseconds. */
const SWEEP_EVERY = 10 * 60_000;
/** How often a server that leaves jobs to others looks whether there are any, in milliseconds. */
const LOOK_EVERY = 30_000;
/** How long what was cut off may take to notice, in milliseconds. */
const CUT_OFF = 500;

/** Puts the parts of all modules together. Nothing runs until `start`. */
export function assemble(foundation: Foundation, plugs: readonly Plug[]) {
  const { config, report, tell, entities, database, databaseClock, kinds, jobs, jobDesk, rates, keyring } = foundation;
  const { metrics, log } = foundation;
  entities.push(...plugs.flatMap((plug) => plug.entities));
  kinds.define(plugs.flatMap((plug) => plug.jobs ?? []));
  metrics.add(plugs.flatMap((plug) => plug.measures ?? []));
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
  const endJobs = async (patience: number | undefined, { stopWork }: Steps): Promise<void> => {
    clearInterval(housekeeping);
    const stopped = jobs.stop(patience);
    await stopWork?.();
    if (await stopped) return;
    database.interrupt();
    await jobs.stop(CUT_OFF);
  };
  return {
    schema: createSchema(plugs.flatMap((plug) => plug.resolvers)),
    routes: plugs.flatMap((plug) => plug.routes ?? []),
    entities,
    database,
    jobDesk,
    rates,
    keyring,
    metrics,
    /** Connects, migrates, and does what the modules do before they can be used. */
    async start({ check, ready }: Steps = {}): Promise<void> {
      for (const problem of await database.start(check)) tell(`Warning: ${problem}`);
      await databaseClock.start();
      await ready?.();
    },
    /** Begins to work on jobs, if this process is to. */
    async startJobs(): Promise<void> {
      if (!config.jobs) {
        const unworked = new UnworkedJobs(database, (message, facts) => log(message, facts, 'warn'));
        // Whether the database answers is told elsewhere.
        housekeeping = setInterval(() => void unworked.look().catch(() => undefined), LOOK_EVERY).unref();
        return;
      }
      await jobs.start();
      housekeeping = setInterval(() => void cleanUp(), SWEEP_EVERY).unref();
    },
    cleanUp,
    /** Hands jobs back to the queue, for whoever works on it next. `stop` does it too. */
    stopJobs: (patience?: number, steps: Steps = {}): Promise<void> => (jobsStopped ??= endJobs(patience, steps)),
    /**
     * @param patience how long to wait for what is under way, in milliseconds, before it is cut off; without it,
     * however long it takes
     */
    async stop(patience?: number, steps: Steps = {}): Promise<void> {
      await (jobsStopped ??= endJobs(patience, steps));
      await steps.close?.();
      databaseClock.stop();
      await database.stop(patience);
    },
  };
}
