import { COMMIT, type JobDefinition, PREPARE } from '../../../kernel/index.ts';
import type { BulkActionCommitter } from './bulkActionCommitter.ts';
import type { BulkActionGivenUp } from './bulkActionGivenUp.ts';
import { COMMIT_BULK_ACTION, HASH_BULK_PASSWORDS, PREPARE_BULK_ACTION } from './bulkActionJobKinds.ts';
import type { BulkPasswordHasher } from '../passwords/bulkPasswordHasher.ts';
import type { BulkActionPreparer } from './bulkActionPreparer.ts';

interface Parts {
  readonly preparer: BulkActionPreparer;
  readonly hasher: BulkPasswordHasher;
  readonly committer: BulkActionCommitter;
  readonly givenUp: BulkActionGivenUp;
}

/** About five minutes of trying. */
const TRIES = 12;

/** The work that bulk actions define. */
export function bulkActionJobs({ preparer, hasher, committer, givenUp }: Parts): JobDefinition[] {
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
      kind: HASH_BULK_PASSWORDS,
      class: PREPARE,
      tries: TRIES,
      run: hasher.run,
      giveUp,
      reopen: (job) => givenUp.reopen(job, 'COMMITTING'),
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
