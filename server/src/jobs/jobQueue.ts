/** The kinds of work there are. */
export type JobKind = 'userImport.prepare' | 'userImport.commit' | 'userBulkAction.prepare' | 'userBulkAction.commit';

/**
 * Does one job. It may be called again for work that was begun, or done, before: by another process, or after a crash.
 * So it goes on from what the database says, and changes it only by transactions that look first.
 * @param signal aborted when the process stops: the handler returns at the next safe point
 */
export type JobHandler = (subjectId: string, signal: AbortSignal) => Promise<void>;

/** Where services leave work to be done after their transaction. Any process of the installation may do it. */
export interface JobQueue {
  /** Adds a job inside the open transaction: it is there if and only if the transaction's other changes are. */
  enqueue(kind: JobKind, subjectId: string): Promise<void>;
}

/** Works on the jobs in the queue. */
export interface JobEngine {
  start(handlers: Readonly<Record<JobKind, JobHandler>>): Promise<void>;
  /**
   * Takes no more jobs, waits until those begun have reached a safe point, and hands them back to the queue, from which any process goes on
   * with them at once.
   * @param patience how long to wait, in milliseconds; without it, however long it takes
   * @returns whether all of them have ended
   */
  stop(patience?: number): Promise<boolean>;
}
