import type { Database } from '../../database/index.ts';
import type { AuditRecorder, Clock, JobQueue, Keys, Plug } from '../../kernel/index.ts';
import type { ContractService } from '../organizations/index.ts';
import type { FilesService } from '../files/index.ts';
import {
  OpenQuota,
  PasswordSeal,
  type WorkEnds,
  type WorkRequests,
  stagedWorkMeasure,
  states,
} from '../stagedWork/index.ts';
import type { PasswordHasher, UserBulkActions, UserListService, UserService, UserWriter } from '../users/index.ts';
import { BulkActionEntity, BulkActionIssueEntity, BulkActionUserEntity } from './bulkAction.entity.ts';
import { bulkActionJobs } from './running/bulkAction.jobs.ts';
import { BulkActionResolver } from './bulkAction.resolver.ts';
import { BulkActionUserResolver } from './bulkActionUser.resolver.ts';
import { BulkActionService } from './bulkAction.service.ts';
import { BulkActionStore } from './bulkAction.store.ts';
import { BulkActionConfirmation } from './making/bulkActionConfirmation.ts';
import { BulkActionCommitter } from './running/bulkActionCommitter.ts';
import { BulkActionGivenUp } from './running/bulkActionGivenUp.ts';
import { BulkActionMaker } from './making/bulkActionMaker.ts';
import { BulkActionPreparer } from './running/bulkActionPreparer.ts';
import { BulkActionSelector } from './making/bulkActionSelection.ts';
import { BulkPasswordHasher } from './passwords/bulkPasswordHasher.ts';
import { GivenPasswords } from './passwords/givenPasswords.ts';
import { BulkUpdateReader } from './making/bulkUpdateReader.ts';
import { FailedBulkActions } from './running/failedBulkActions.ts';

interface Given {
  readonly database: Database;
  readonly keys: Pick<Keys, 'importSeals'>;
  readonly users: UserService;
  readonly writer: UserWriter;
  readonly hasher: PasswordHasher;
  readonly userActions: UserBulkActions;
  readonly lists: UserListService;
  readonly contracts: ContractService;
  readonly requests: WorkRequests;
  readonly files: FilesService;
  readonly jobs: JobQueue;
  readonly audit: AuditRecorder;
  readonly ends: WorkEnds;
  readonly clock: Clock;
  /** Whether what was sealed by now can be opened here. */
  readonly isSecretCurrent: () => Promise<boolean>;
}

/** Changes of many users at once. */
export function createBulkActions({ database, ...given }: Given) {
  const parts = { ...given, unitOfWork: database, audit: given.ends.heardBy(given.audit) };
  const store = new BulkActionStore(database);
  const selector = new BulkActionSelector(store, parts.lists);
  const quota = new OpenQuota({
    contracts: parts.contracts,
    countOpen: (...whose) => store.countOpen(...whose),
    code: 'TOO_MANY_OPEN_BULK_ACTIONS',
  });
  const maker = new BulkActionMaker({ ...parts, store, quota });
  const reader = new BulkUpdateReader(parts.userActions, parts.files);
  const confirmation = new BulkActionConfirmation(store, parts.userActions);
  const seal = new PasswordSeal(parts.keys);
  const passwords = new GivenPasswords({ ...parts, store, seal });
  const service = new BulkActionService({ ...parts, store, quota, selector, maker, reader, confirmation, passwords });
  const failed = new FailedBulkActions({ ...parts, store });
  return {
    bulkActions: service,
    entities: [BulkActionEntity, BulkActionUserEntity, BulkActionIssueEntity],
    resolvers: [new BulkActionResolver(service, parts.users), new BulkActionUserResolver(parts.users)],
    jobs: bulkActionJobs({
      preparer: new BulkActionPreparer({ ...parts, store }),
      hasher: new BulkPasswordHasher({ ...parts, store, seal }),
      committer: new BulkActionCommitter({ ...parts, store }),
      givenUp: new BulkActionGivenUp({ ...parts, store }),
    }),
    sweeps: [
      { name: 'expired bulk actions', run: () => service.expire() },
      { name: 'failed bulk actions', run: () => failed.run() },
    ],
    measures: [
      stagedWorkMeasure(
        'rollcall_bulk_actions',
        'Bulk actions that are kept, by their state.',
        states.STAGED_WORK_STATUSES,
        store,
      ),
    ],
  } satisfies Plug & Record<string, unknown>;
}
