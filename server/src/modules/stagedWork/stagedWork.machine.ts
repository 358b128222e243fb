/**
 * The states that work on many users goes through, an import as a bulk action: looked at first, seen by its
 * administrator, and then done as a whole.
 *
 *     PREPARING ─► INVALID
 *         │ └────► READY ─► COMMITTING ─► COMPLETED
 *         ▼          │           └──────► FAILED
 *     CANCELED ◄─────┘ also by itself once it has run out
 *
 * PREPARING and COMMITTING become FAILED as well where their job is given up, and go on from there where an operator
 * has it tried again.
 */
export const STAGED_WORK_STATUSES = [
  'PREPARING',
  'INVALID',
  'READY',
  'COMMITTING',
  'COMPLETED',
  'FAILED',
  'CANCELED',
] as const;
export type StagedWorkStatus = (typeof STAGED_WORK_STATUSES)[number];

/** In which work waits or is worked on: how much there may be at once is limited. */
export const OPEN_STATUSES = ['PREPARING', 'READY', 'COMMITTING'] as const satisfies readonly StagedWorkStatus[];

/** Whether a job works on it. */
export const isUnderWay = (status: string): boolean => status === 'PREPARING' || status === 'COMMITTING';

/**
 * What the next step of some work depends on. A module may have states of its own behind these: in them nothing is
 * open.
 */
export interface StagedWorkState {
  readonly status: string;
  /** Who asked for it to be done; null until someone did. */
  readonly committedBy: object | null;
}

/**
 * What to do on a request to do the work: begin, begin once it is prepared, nothing since it is under way or done, or
 * refuse.
 */
export type CommitStep = 'begin' | 'remember' | 'nothing' | 'refuse';

/** @param unseen whether it may be asked for before it is prepared */
export function onCommit({ status, committedBy }: StagedWorkState, unseen = false): CommitStep {
  if (status === 'COMMITTING' || status === 'COMPLETED') return 'nothing';
  if (status === 'PREPARING' && unseen) return committedBy ? 'nothing' : 'remember';
  return status === 'READY' ? 'begin' : 'refuse';
}

/** What to do on a request to cancel. It can be met until the commit begins. */
export function onCancel({ status }: Pick<StagedWorkState, 'status'>): 'cancel' | 'nothing' | 'refuse' {
  if (status === 'CANCELED') return 'nothing';
  return status === 'PREPARING' || status === 'READY' ? 'cancel' : 'refuse';
}

/** For how many milliseconds from its making work that is READY waits for someone to have it done. */
export const LIFETIME = 24 * 60 * 60_000;

/** From when on work that waits is canceled by itself; undefined for work that doesn't wait. */
export const expiryOf = ({ status, createdAt }: { status: string; createdAt: Date }): Date | undefined =>
  status === 'READY' ? new Date(createdAt.getTime() + LIFETIME) : undefined;
