/**
 * The states of a bulk action.
 *
 *     PREPARING ─► INVALID
 *         │ └────► READY ─► COMMITTING ─► COMPLETED
 *         ▼          │           └──────► FAILED
 *     CANCELED ◄─────┘ also by itself once it has run out
 */
export const BULK_ACTION_STATUSES = [
  'PREPARING',
  'INVALID',
  'READY',
  'COMMITTING',
  'COMPLETED',
  'FAILED',
  'CANCELED',
] as const;
export type BulkActionStatus = (typeof BULK_ACTION_STATUSES)[number];

/** In which a bulk action waits or is worked on: how many there may be at once is limited. */
export const OPEN_STATUSES = ['PREPARING', 'READY', 'COMMITTING'] as const satisfies readonly BulkActionStatus[];

/** What the next step of a bulk action depends on. */
export interface BulkActionState {
  readonly status: BulkActionStatus;
  /** How many users it is to change. */
  readonly changeCount: number;
}

/** What to do on a request to carry it out: begin, nothing since it is under way or done, or refuse. It is seen before it is asked for. */
export function onCommit({ status, changeCount }: BulkActionState): 'begin' | 'nothing' | 'refuse' {
  if (status === 'COMMITTING' || status === 'COMPLETED') return 'nothing';
  return status === 'READY' && changeCount > 0 ? 'begin' : 'refuse';
}

/** What to do on a request to cancel. It can be met until the commit begins. */
export function onCancel({ status }: BulkActionState): 'cancel' | 'nothing' | 'refuse' {
  if (status === 'CANCELED') return 'nothing';
  return status === 'PREPARING' || status === 'READY' ? 'cancel' : 'refuse';
}

/** Where a bulk action goes when its last user is looked at. */
export const onPrepared = (refused: boolean): 'INVALID' | 'READY' => (refused ? 'INVALID' : 'READY');

/**
 * How long a READY one waits for someone to carry it out, in milliseconds from its making, and how long whom it was for and what stood against
 * it is kept of one that came to no good end.
 */
export const LIFETIME = 24 * 60 * 60_000;

/** From when on one that waits is canceled by itself; undefined for one that doesn't wait. */
export const expiryOf = ({ status, createdAt }: { status: BulkActionStatus; createdAt: Date }): Date | undefined =>
  status === 'READY' ? new Date(createdAt.getTime() + LIFETIME) : undefined;
