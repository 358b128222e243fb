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
  /** Takes no more jobs, and resolves when those begun have reached a safe point. */
  stop(): Promise<void>;
}
