import { type StagedWorkStatus, states } from '../stagedWork/index.ts';

/**
 * What to do on a request to carry a bulk action out. It is seen before it is asked for, and there must be something to
 * change.
 */
export function onBulkActionCommit(state: {
  readonly status: StagedWorkStatus;
  readonly committedBy: object | null;
  readonly changeCount: number;
}): states.CommitStep {
  const step = states.onCommit(state);
  return step === 'begin' && state.changeCount === 0 ? 'refuse' : step;
}

/** Where a bulk action goes when its last user is looked at. */
export const onPrepared = (refused: boolean): 'INVALID' | 'READY' => (refused ? 'INVALID' : 'READY');
