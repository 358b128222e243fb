/** What a job works on: a row that says everything else, and whose it is. */
export interface JobSubject {
  readonly id: string;
  readonly organizationId: string;
}

/** Where services leave work to be done after their transaction. Any process of the installation may do it. */
export interface JobQueue {
  /**
   * Asks for a job inside the open transaction: it is there if and only if the transaction's other changes are. Asked
   * for again while it waits it is done once; asked for again while it is worked on it is done again.
   * @param size of how many rows, users or the like it is: what is small doesn't wait for what is large. Left out where
   * nobody knows
   */
  enqueue(kind: string, subject: JobSubject, size?: number): Promise<void>;
}

/** Jobs that are worked on in the same places. */
export interface JobClass {
  readonly name: string;
  /** How many of them one server works on at once. */
  readonly places: number;
  /** How many of them one server works on at once for one organization. */
  readonly perOrganization: number;
  /**
   * Whether a job gives its place back at the next safe point where others wait for one, and goes on when it is its
   * turn again.
   */
  readonly yields: boolean;
  /**
   * Places beside these, for jobs of a size of at most so many: where large jobs have all the others, small ones are
   * begun all the same.
   */
  readonly small?: { readonly size: number; readonly places: number };
}

/** So many rows or users are done in about the time in which somebody looks up. */
const SMALL = 50;

/** Work that takes seconds to minutes, and nobody else waits for its end. */
export const PREPARE: JobClass = {
  name: 'prepare',
  places: 8,
  perOrganization: 4,
  yields: true,
  small: { size: SMALL, places: 4 },
};

/**
 * The one transaction in which all that was prepared takes effect. An organization's come one after another, since each
 * locks its users.
 */
export const COMMIT: JobClass = {
  name: 'commit',
  places: 2,
  perOrganization: 1,
  yields: false,
  small: { size: SMALL, places: 4 },
};

/** A kind of work, as the module defines it that asks for it. */
export interface JobDefinition {
  /** Named by what is worked on: `userImport.prepare`. */
  readonly kind: string;
  readonly class: JobClass;
  /** How often it may fail before it is given up. */
  readonly tries: number;
  /** How long to wait after so many failures, in milliseconds: {@link backoff} where it is left out. */
  readonly backoff?: (failures: number) => number;
  /**
   * Does one job. It may be called again for work that was begun, or done, before: by another process, or after a
   * crash. So it goes on from what the database says, and changes it only by transactions that look first.
   * @param signal aborted when the process stops or others wait for the place: it returns at the next safe point, and
   * is called again
   * @throws LeftToOthers where this process can't do it and another may
   */
  run(subject: JobSubject, signal: AbortSignal): Promise<void>;
  /**
   * Ends what the job was for, with a reason for whoever asked for it. Called inside the transaction in which the job
   * is given up.
   */
  giveUp(subject: JobSubject): Promise<void>;
  /**
   * Undoes {@link giveUp}, inside the transaction in which an operator has the job tried again.
   * @returns whether it could be: not where what it needs is gone
   */
  reopen(subject: JobSubject): Promise<boolean>;
  /**
   * Drops what was kept of a job that was given up for the case that it is tried again. Called inside a transaction, a
   * day later at the latest.
   */
  forget(subject: JobSubject): Promise<void>;
}

/** How a run of a job ended: what yielded or failed goes on later. */
export type JobEnd = 'done' | 'yielded' | 'failed' | 'given_up';

const LONGEST_WAIT = 60_000;

/** Half a second after the first failure, twice as long after each further one, a minute at most. In milliseconds. */
export const backoff = (failures: number): number => Math.min(LONGEST_WAIT, 250 * 2 ** Math.min(failures, 20));

/**
 * Thrown by a job that this process can't do, but another may. It is no failure of the job's: it is tried again however
 * often.
 */
export class LeftToOthers extends Error {}
