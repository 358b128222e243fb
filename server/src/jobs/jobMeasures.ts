import type { Database } from '../database/index.ts';
import type { Measure, Measured } from '../kernel/index.ts';
import type { JobKinds } from './jobKinds.ts';

/** Due; due at a later time; a worker's; a worker's that gives no sign of life; given up. */
const STATES = ['waiting', 'later', 'running', 'lost', 'given_up'] as const;

/** The jobs of a kind that are in one state. */
interface Counted {
  readonly kind: string;
  readonly state: (typeof STATES)[number];
  readonly jobs: number;
  /** Of how many rows or users they are together. */
  readonly size: number;
  /** For how many seconds the one that has been due for longest has been so. */
  readonly age: number;
}

/** As the drivers give them: what MySQL counts, sums or divides comes as text. */
interface CountedRow extends Omit<Counted, 'jobs' | 'size' | 'age'> {
  readonly jobs: number | string;
  readonly size: number | string;
  readonly age: number | string;
}

/** Kinds that no module defines, as another version may leave them. */
const OTHER = 'other';

/** What the queue tells of itself: how many jobs of each kind there are, how large, and how long they wait. */
export function jobMeasures(database: Database, kinds: JobKinds): Measure[] {
  let reading: Promise<Counted[]> | undefined;
  /** The measures are read together, so one statement serves them all. */
  const counted = (): Promise<Counted[]> => {
    reading ??= count(database, kinds).finally(() => {
      reading = undefined;
    });
    return reading;
  };
  /** A value of each kind also where it has no job: what is not there can't be watched. */
  const byKind = async (value: (rows: readonly Counted[]) => number): Promise<Measured[]> => {
    const rows = await counted();
    return [...new Set([...kinds.names, ...rows.map(({ kind }) => kind)])].map((kind) => ({
      labels: { kind },
      value: value(rows.filter((row) => row.kind === kind)),
    }));
  };
  return [
    {
      name: 'rollcall_jobs',
      help: 'Jobs that are not done: waiting (due), later (not yet due), running, lost (by a worker that is gone), given_up.',
      labels: ['kind', 'state'],
      async read() {
        const ofStates = STATES.map(async (state) => {
          const those = await byKind((rows) => sum(rows.filter((row) => row.state === state).map(({ jobs }) => jobs)));
          return those.map(({ labels, value }) => ({ labels: { ...labels, state }, value }));
        });
        return (await Promise.all(ofStates)).flat();
      },
    },
    {
      name: 'rollcall_job_oldest_seconds',
      help: 'For how long the job that has waited longest has been due; 0 where none waits.',
      labels: ['kind'],
      read: () =>
        byKind((rows) => Math.max(0, ...rows.filter(({ state }) => state === 'waiting').map(({ age }) => age))),
    },
    {
      name: 'rollcall_job_rows',
      help: 'Of how many rows or users the jobs are that wait or run, with them the passwords to be hashed.',
      labels: ['kind'],
      read: () => byKind((rows) => sum(rows.filter(({ state }) => state !== 'given_up').map(({ size }) => size))),
    },
  ];
}

async function count(database: Database, kinds: JobKinds): Promise<Counted[]> {
  const { now } = database;
  const state = `CASE WHEN given_up_at IS NOT NULL THEN 'given_up'
    WHEN worker_id IS NULL THEN CASE WHEN run_at <= ${now} THEN 'waiting' ELSE 'later' END
    WHEN run_at > ${now} THEN 'running' ELSE 'lost' END`;
  const rows = await database.select<CountedRow>(
    `SELECT kind, state, COUNT(*) AS jobs, COALESCE(SUM(size), 0) AS size, (${now} - MIN(run_at)) / 1000.0 AS age
      FROM (SELECT kind, size, run_at, ${state} AS state FROM jobs) AS each_job GROUP BY kind, state`,
    [],
  );
  return rows.map((row) => ({
    kind: kinds.find(row.kind) ? row.kind : OTHER,
    state: row.state,
    jobs: Number(row.jobs),
    size: Number(row.size),
    age: Number(row.age),
  }));
}

const sum = (values: readonly number[]): number => values.reduce((total, value) => total + value, 0);
