/**
 * The states of an import.
 *
 *     (checked) ─► INVALID
 *     (checked) ─► PREPARING ─► READY ─► COMMITTING ─► COMPLETED ─► UNDONE
 *                      │ └──────────────────▲ └─────► FAILED
 *                      └─► CANCELED ◄─ READY, also by itself once it has run out
 */
export const USER_IMPORT_STATUSES = [
  'INVALID',
  'PREPARING',
  'READY',
  'COMMITTING',
  'COMPLETED',
  'UNDONE',
  'FAILED',
  'CANCELED',
] as const;
export type UserImportStatus = (typeof USER_IMPORT_STATUSES)[number];

/** What an import's next step depends on. */
export interface ImportState {
  readonly status: UserImportStatus;
  /** Whether someone asked for the users to be added. */
  readonly commitRequested: boolean;
}

/** What to do on a request to add the users: begin now, begin when prepared, nothing since it is under way or done, or refuse. */
export function onCommit(state: ImportState): 'begin' | 'remember' | 'nothing' | 'refuse' {
  switch (state.status) {
    case 'READY':
      return 'begin';
    case 'PREPARING':
      return state.commitRequested ? 'nothing' : 'remember';
    case 'COMMITTING':
    case 'COMPLETED':
      return 'nothing';
    case 'INVALID':
    case 'FAILED':
    case 'CANCELED':
    case 'UNDONE':
      return 'refuse';
  }
}

/** Where an import goes when its last password is hashed. */
export const onPrepared = (state: ImportState): 'READY' | 'COMMITTING' =>
  state.commitRequested ? 'COMMITTING' : 'READY';

/** What to do on a request to cancel. It can be met until the commit begins. */
export function onCancel(state: ImportState): 'cancel' | 'nothing' | 'refuse' {
  if (state.status === 'CANCELED') return 'nothing';
  return state.status === 'PREPARING' || state.status === 'READY' ? 'cancel' : 'refuse';
}

/** What to do on a request to undo what an import has done. It is done once: those whom it kept then were touched, and stay so. */
export function onUndo({ status }: Pick<ImportState, 'status'>): 'undo' | 'nothing' | 'refuse' {
  if (status === 'UNDONE') return 'nothing';
  return status === 'COMPLETED' ? 'undo' : 'refuse';
}

/** In which an import waits or is worked on: how many there may be at once is limited. */
export const OPEN_STATUSES = ['PREPARING', 'READY', 'COMMITTING'] as const satisfies readonly UserImportStatus[];

/** Whether an import has added users, of whom there is something to tell. */
export const hasResult = (status: UserImportStatus): boolean => status === 'COMPLETED' || status === 'UNDONE';

/** How long a READY import waits for someone to add its users, in milliseconds from the upload. */
const IMPORT_LIFETIME = 24 * 60 * 60_000;

/** From when on an import that waits is canceled by itself; undefined for one that doesn't wait. */
export function expiryOf({ status, createdAt }: { status: UserImportStatus; createdAt: Date }): Date | undefined {
  return status === 'READY' ? new Date(createdAt.getTime() + IMPORT_LIFETIME) : undefined;
}
