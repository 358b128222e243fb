import { COMMIT, type JobDefinition, PREPARE } from '../../../kernel/index.ts';
import type { ImportCommitter } from './importCommitter.ts';
import type { ImportGivenUp } from './importGivenUp.ts';
import { COMMIT_IMPORT, PREPARE_IMPORT } from './importJobKinds.ts';
import type { ImportPreparer } from './importPreparer.ts';

interface Parts {
  readonly preparer: ImportPreparer;
  readonly committer: ImportCommitter;
  readonly givenUp: ImportGivenUp;
}

/** About five minutes of trying. */
const TRIES = 12;

/** The work that imports define. */
export function userImportJobs({ preparer, committer, givenUp }: Parts): JobDefinition[] {
  const { giveUp, forget } = givenUp;
  return [
    {
      kind: PREPARE_IMPORT,
      class: PREPARE,
      tries: TRIES,
      run: preparer.run,
      giveUp,
      reopen: (job) => givenUp.reopen(job, 'PREPARING'),
      forget,
    },
    {
      kind: COMMIT_IMPORT,
      class: COMMIT,
      tries: TRIES,
      run: committer.run,
      giveUp,
      reopen: (job) => givenUp.reopen(job, 'COMMITTING'),
      forget,
    },
  ];
}
