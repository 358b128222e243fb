import type { Database } from '../../database/index.ts';
import type { AuditRecorder, Clock, Downloads, JobQueue, Keys, Plug } from '../../kernel/index.ts';
import type { ContractService } from '../organizations/index.ts';
import type { FilesService } from '../files/index.ts';
import { OpenQuota, PasswordSeal, type WorkEnds, type WorkRequests, stagedWorkMeasure } from '../stagedWork/index.ts';
import type { ImportedUserService, PasswordHasher, UserBulkActions, UserService, UserWriter } from '../users/index.ts';
import { ContentHash } from './repeats/contentHash.ts';
import { CsvTemplateResolver } from './template/csvTemplate.resolver.ts';
import { CsvTemplateService } from './template/csvTemplate.service.ts';
import { ImportCommitter } from './running/importCommitter.ts';
import { ImportedUserResolver } from './importedUser.resolver.ts';
import { ImportGivenUp } from './running/importGivenUp.ts';
import { ImportPreparer } from './running/importPreparer.ts';
import { ImportResultResolver, ImportResultUserResolver } from './results/importResult.resolver.ts';
import { ImportResultService } from './results/importResult.service.ts';
import { ImportUndoResolver, ImportUndoUsersResolver } from './undo/importUndo.resolver.ts';
import { ImportUndoService } from './undo/importUndo.service.ts';
import { RefusedImportStore } from './repeats/refusedImport.store.ts';
import { RefusedImports } from './repeats/refusedImports.ts';
import { UserImportChecker } from './userImport.checker.ts';
import { UserImportEntity, UserImportIssueEntity, UserImportRowEntity } from './userImport.entity.ts';
import { userImportJobs } from './running/userImport.jobs.ts';
import { USER_IMPORT_STATUSES } from './userImport.machine.ts';
import { UserImportResolver } from './userImport.resolver.ts';
import { UserImportService } from './userImport.service.ts';
import { UserImportStore } from './userImport.store.ts';

interface Given {
  readonly database: Database;
  readonly clock: Clock;
  readonly audit: AuditRecorder;
  readonly ends: WorkEnds;
  readonly keys: Pick<Keys, 'contentHash' | 'importSeals'>;
  readonly contracts: ContractService;
  readonly users: UserService;
  readonly writer: UserWriter;
  readonly hasher: PasswordHasher;
  readonly userActions: UserBulkActions;
  readonly imported: ImportedUserService;
  readonly requests: WorkRequests;
  readonly jobs: JobQueue;
  /** Whether what was sealed by now can be opened here. */
  readonly isSecretCurrent: () => Promise<boolean>;
  readonly files: FilesService;
  /** Hands out templates and reports. */
  readonly downloads: Downloads;
}

/** Files of users: templates, uploads, the jobs that add their users, and what came of them. */
export function createImports(given: Given) {
  const {
    database,
    clock,
    keys,
    contracts,
    users,
    writer,
    hasher,
    userActions,
    imported,
    files,
    downloads,
    requests,
    jobs,
  } = given;
  const audit = given.ends.heardBy(given.audit);
  const store = new UserImportStore(database);
  const common = { unitOfWork: database, clock, audit, contracts, store };
  const checker = new UserImportChecker(users, files);
  const seal = new PasswordSeal(keys);
  const hash = new ContentHash(keys);
  const refused = new RefusedImports({ ...common, store: new RefusedImportStore(database) });
  const quota = new OpenQuota({
    contracts,
    countOpen: (...whose) => store.countOpen(...whose),
    code: 'TOO_MANY_OPEN_IMPORTS',
  });
  const imports = new UserImportService({ ...common, files, quota, refused, checker, seal, hash, requests, jobs });
  const { isSecretCurrent } = given;
  const undos = new ImportUndoService({ ...common, writer, userActions, imported });
  return {
    entities: [UserImportEntity, UserImportRowEntity, UserImportIssueEntity],
    resolvers: [
      new UserImportResolver(imports, users),
      new ImportedUserResolver(imports),
      new ImportResultUserResolver(),
      new ImportResultResolver(new ImportResultService({ ...common, imported, downloads })),
      new ImportUndoResolver(undos),
      new ImportUndoUsersResolver(undos),
      new CsvTemplateResolver(new CsvTemplateService({ ...common, downloads }), contracts),
    ],
    jobs: userImportJobs({
      preparer: new ImportPreparer({ ...common, hasher, seal, jobs, isSecretCurrent }),
      committer: new ImportCommitter({ ...common, writer, checker }),
      givenUp: new ImportGivenUp(common),
    }),
    sweeps: [
      { name: 'expired imports', run: () => imports.expire() },
      { name: 'refused imports', run: () => refused.run() },
    ],
    measures: [
      stagedWorkMeasure('rollcall_imports', 'Imports that are kept, by their state.', USER_IMPORT_STATUSES, store),
    ],
  } satisfies Plug & Record<string, unknown>;
}
