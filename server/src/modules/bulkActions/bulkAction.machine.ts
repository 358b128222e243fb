import type { BulkAction } from '../users/index.ts';
import { type StagedWorkStatus, states } from '../stagedWork/index.ts';

/**
 * What to do on a request to carry a bulk action out. It is seen before it is asked for, and there must be something to
 * change. Passwords are never asked for twice: who comes second has others, which nobody would have.
 */
export function onBulkActionCommit(state: {
  readonly status: StagedWorkStatus;
  readonly committedBy: object | null;
  readonly changeCount: number;
  readonly action: Pick<BulkAction, 'kind'>;
}): states.CommitStep {
  const step = states.onCommit(state);
  if (step === 'begin' && state.changeCount === 0) return 'refuse';
  return step === 'nothing' && state.action.kind === 'RESET_PASSWORD' ? 'refuse' : step;
}

/** Where a bulk action goes when its last user is looked at: one in which nothing would change is done. */
export function onPrepared(refused: boolean, changeCount: number): 'INVALID' | 'READY' | 'COMPLETED' {
  if (refused) return 'INVALID';
  return changeCount > 0 ? 'READY' : 'COMPLETED';
}
