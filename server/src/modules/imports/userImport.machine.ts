import { type StagedWorkStatus, states } from '../stagedWork/index.ts';

/** The states of an import: those of all staged work, and UNDONE behind COMPLETED. */
export const USER_IMPORT_STATUSES = [...states.STAGED_WORK_STATUSES, 'UNDONE'] as const;
export type UserImportStatus = StagedWorkStatus | 'UNDONE';

/** What an import's next step depends on. */
interface ImportState {
  readonly status: UserImportStatus;
  /** Who asked for the users to be added; null until someone did. */
  readonly committedBy: object | null;
}

/**
 * What to do on a request to add the users. It may come before the passwords are hashed, since what is added was seen
 * in the file.
 */
export const onImportCommit = (state: ImportState): states.CommitStep => states.onCommit(state, true);

/** Where an import goes when its last password is hashed. */
export const onPrepared = ({ committedBy }: ImportState): 'READY' | 'COMMITTING' =>
  committedBy ? 'COMMITTING' : 'READY';

/**
 * What to do on a request to undo what an import has done. It is done once: those whom it kept then were touched, and
 * stay so.
 */
export function onUndo({ status }: Pick<ImportState, 'status'>): 'undo' | 'nothing' | 'refuse' {
  if (status === 'UNDONE') return 'nothing';
  return status === 'COMPLETED' ? 'undo' : 'refuse';
}

/** Whether an import has added users, of whom there is something to tell. */
export const hasResult = (status: UserImportStatus): boolean => status === 'COMPLETED' || status === 'UNDONE';
