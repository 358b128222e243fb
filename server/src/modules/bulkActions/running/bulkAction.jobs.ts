import { COMMIT, type JobDefinition, PREPARE } from '../../../kernel/index.ts';
import type { BulkActionCommitter } from './bulkActionCommitter.ts';
import type { BulkActionGivenUp } from './bulkActionGivenUp.ts';
import { COMMIT_BULK_ACTION, PREPARE_BULK_ACTION } from './bulkActionJobKinds.ts';
import type { BulkActionPreparer } from './bulkActionPreparer.ts';

interface Parts {
  readonly preparer: BulkActionPreparer;
  readonly committer: BulkActionCommitter;
  readonly givenUp: BulkActionGivenUp;
}

/** About five minutes of trying. */
const TRIES = 12;

/** The work that bulk actions define. */
export function bulkActionJobs({ preparer, committer, givenUp }: Parts): JobDefinition[] {
  const { giveUp, forget } = givenUp;
  return [
    {
      kind: PREPARE_BULK_ACTION,
      class: PREPARE,
      tries: TRIES,
      run: preparer.run,
      giveUp,
      reopen: (job) => givenUp.reopen(job, 'PREPARING'),
      forget,
    },
    {
      kind: COMMIT_BULK_ACTION,
      class: COMMIT,
      tries: TRIES,
      run: committer.run,
      giveUp,
      reopen: (job) => givenUp.reopen(job, 'COMMITTING'),
      forget,
    },
  ];
}
