import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { type Config, Secrets } from './config/index.ts';
import { Database, DatabaseClock } from './database/index.ts';
import { createSchema } from './graphql/index.ts';
import { InProcessJobs, JobEntity, JobStore } from './jobs/index.ts';
import { type Clock, Keyring, RateLimits } from './kernel/index.ts';
import {
  AccessRefusals,
  AuditEntryEntity,
  AuditHeadEntity,
  AuditHeadStore,
  AuditLogService,
  AuditResolver,
  AuditSearchStore,
  AuditService,
  AuditStore,
} from './modules/audit/index.ts';
import {
  BulkActionEntity,
  BulkActionIssueEntity,
  BulkActionUserEntity,
  createBulkActions,
} from './modules/bulkActions/index.ts';
import {
  ContractEntity,
  ContractMonthResolver,
  ContractMonthService,
  ContractResolver,
  ContractSeatEntity,
  ContractService,
  ContractStore,
  OpenQuota,
  OrganizationEntity,
  PasswordPolicyResolver,
  PasswordPolicyService,
  SeatLedger,
  SeatMovementEntity,
  SeatMovementStore,
} from './modules/contract/index.ts';
import {
  ContentHash,
  CsvTemplateResolver,
  CsvTemplateService,
  FileReader,
  type FileReaderOptions,
  ImportCommitter,
  ImportExpirer,
  ImportPreparer,
  ImportRequestEntity,
  ImportRequestStore,
  ImportRequests,
  ImportResultResolver,
  ImportResultService,
  ImportUndoResolver,
  ImportUndoService,
  ImportUndoUsersResolver,
  ImportedUserResolver,
  PasswordSeal,
  RefusedImportStore,
  RefusedImports,
  UserImportChecker,
  UserImportEntity,
  UserImportIssueEntity,
  UserImportResolver,
  UserImportRowEntity,
  UserImportService,
  UserImportStore,
} from './modules/imports/index.ts';
import { InstallationEntity, InstallationService, InstallationStore } from './modules/installation/index.ts';
import { OperatorService } from './modules/operators/index.ts';
import {
  AttemptEntity,
  AttemptGuard,
  AttemptStore,
  CallerGuard,
  KnownPlaceEntity,
  KnownPlaceStore,
  KnownPlaces,
  ConfirmationResolver,
  ConfirmationService,
  OwnAccountResolver,
  OwnAccountService,
  SessionEntity,
  SessionResolver,
  SessionService,
  SessionStore,
  UserSessionsResolver,
  UserSessionsService,
} from './modules/sessions/index.ts';
import {
  AdministratorResetService,
  AuditedUserResolver,
  LoginIdCheckResolver,
  ImportedUserService,
  ImportedUserStore,
  PasswordHasher,
  TemporaryPasswordResolver,
  UserBatchService,
  UserBatchStore,
  UserChangeResolver,
  UserChangeService,
  UserDirectoryEntity,
  UserEntity,
  UserExportResolver,
  UserExportService,
  UserIndexStore,
  UserListService,
  UserListStore,
  UserResolver,
  UserService,
  UserStore,
  UserTermEntity,
  ViewerResolver,
  ViewerService,
} from './modules/users/index.ts';

/** Every table. */
export const ENTITIES = [
  InstallationEntity,
  OrganizationEntity,
  ContractEntity,
  ContractSeatEntity,
  SeatMovementEntity,
  UserEntity,
  UserDirectoryEntity,
  UserTermEntity,
  SessionEntity,
  AttemptEntity,
  KnownPlaceEntity,
  UserImportEntity,
  UserImportRowEntity,
  UserImportIssueEntity,
  ImportRequestEntity,
  BulkActionEntity,
  BulkActionUserEntity,
  BulkActionIssueEntity,
  AuditHeadEntity,
  AuditEntryEntity,
  JobEntity,
];

/** A failure inside, for the log. */
export type Report = (message: string, error: unknown) => void;

export interface AppOptions {
  readonly clock?: Clock;
  readonly report?: Report;
  readonly files?: FileReaderOptions;
  /** Seconds in which budgets are spent, where it is not a minute: so that no test fails because a machine is slow. */
  readonly rateWindow?: number;
  /** Takes what the operator should know of the secret and the files. */
  readonly tell?: (message: string) => void;
}

export interface StartOptions {
  /** Start over with new keys, since the secret is lost for good. */
  readonly secretLost?: boolean;
}

/** The whole backend, wired: configuration → database → stores → services → resolvers. Nothing runs until `start`. */
export interface App {
  readonly schema: GraphQLSchema;
  readonly database: Database;
  readonly sessions: SessionService;
  readonly operator: OperatorService;
  readonly refusals: AccessRefusals;
  readonly rates: RateLimits;
  readonly keyring: Keyring;
  /**
   * Connects, migrates, and unlocks the keys.
   * @throws ConfigError where the secret is not the database's; nothing is changed then
   */
  start(options?: StartOptions): Promise<void>;
  /** Begins to work on jobs, if this process is to. */
  startJobs(): Promise<void>;
  /** Drops sessions and imports that have run out; done by itself every ten minutes where jobs are worked on. */
  cleanUp(): Promise<void>;
  /** Hands jobs back to the queue, for whoever works on it next. {@link stop} does it too. */
  stopJobs(patience?: number): Promise<void>;
  /** @param patience how long to wait for what is under way, in milliseconds, before it is cut off; without it, however long it takes */
  stop(patience?: number): Promise<void>;
}

/** How long what was cut off may take to notice, in milliseconds. */
const CUT_OFF = 500;

export function createApp(config: Config, options: AppOptions = {}): App {
  const report: Report = options.report ?? (() => undefined);
  const tell = options.tell ?? (() => undefined);
  const keyring = new Keyring();
  const database = new Database(config.databaseUrl, ENTITIES);
  const databaseClock = new DatabaseClock(database);
  const clock = options.clock ?? databaseClock;
  const common = { unitOfWork: database, clock };

  const sessionStore = new SessionStore(database);
  const callerGuard = new CallerGuard(sessionStore);
  const audit = new AuditService(new AuditStore(database), database, clock, keyring, callerGuard.assert);
  const refusals = new AccessRefusals(audit, database, clock);
  const auditLog = new AuditLogService(new AuditSearchStore(database), audit, database, clock);
  const jobs = new InProcessJobs(
    new JobStore(database),
    database,
    clock,
    { lease: config.jobLease, poll: 1_000, concurrency: 8, soleWorker: database.engine === 'sqlite' },
    (job, error) =>
      report(`A job failed and will be tried again: ${job.kind} ${job.subjectId}, attempt ${job.attempts}`, error),
  );

  const contractStore = new ContractStore(database);
  const installation = new InstallationService({
    ...common,
    audit,
    keyring,
    tell,
    store: new InstallationStore(database),
    heads: new AuditHeadStore(database),
    secrets: new Secrets(config),
    hasOrganizations: () => contractStore.anyOrganization(),
  });
  const movementStore = new SeatMovementStore(database);
  const contracts = new ContractService(contractStore, new SeatLedger(movementStore, clock), clock);
  const policies = new PasswordPolicyService({
    ...common,
    audit,
    store: contractStore,
    refuseIfSuspended: (organizationId) => contracts.refuseIfSuspended(organizationId),
  });
  const organizationName = async (id: string): Promise<string> => (await contracts.organization(id)).name;
  const contractMonths = new ContractMonthService(contracts, movementStore, clock);

  const hasher = new PasswordHasher();
  const userStore = new UserStore(database);
  const userIndex = new UserIndexStore(database);
  const userListStore = new UserListStore(database);
  const userLists = new UserListService({ clock, contracts, store: userListStore, index: userIndex });
  const users = new UserService({
    ...common,
    index: userIndex,
    audit,
    contracts,
    hasher,
    store: userStore,
    provisioningDelay: config.provisioningDelay,
  });

  const userExports = new UserExportService({ ...common, audit, contracts, store: userListStore, lists: userLists });

  const userChanges = new UserChangeService({
    ...common,
    index: userIndex,
    audit,
    contracts,
    hasher,
    store: userStore,
    endSessions: (userId) => sessionStore.deleteAll(userId),
    forgetAttempts: (loginId) => attempts.forget(loginId),
  });

  const attempts = new AttemptGuard(new AttemptStore(database), database, clock, keyring);
  const places = new KnownPlaces(new KnownPlaceStore(database), database, clock, keyring);
  const sessions = new SessionService({
    ...common,
    audit,
    attempts,
    places,
    hasher,
    store: sessionStore,
    users: userStore,
    isSuspended: async (organizationId) => (await contracts.organization(organizationId)).suspendedAt !== null,
    idle: config.sessionIdle,
    max: config.sessionMax,
    temporaryPasswordLifetime: config.temporaryPasswordLifetime,
  });
  const ownAccount = new OwnAccountService({
    ...common,
    audit,
    attempts,
    hasher,
    store: sessionStore,
    users: userStore,
    organizationName,
    idle: config.sessionIdle,
  });
  const confirmations = new ConfirmationService({
    ...common,
    audit,
    attempts,
    hasher,
    store: sessionStore,
    users: userStore,
  });
  const userSessions = new UserSessionsService({
    ...common,
    audit,
    own: ownAccount,
    store: sessionStore,
    users: userStore,
    idle: config.sessionIdle,
  });
  const viewers = new ViewerService({ ...common, index: userIndex, audit, store: userStore });

  const importStore = new UserImportStore(database);
  const seal = new PasswordSeal(keyring);
  const files = new FileReader(options.files);
  const checker = new UserImportChecker(users, files);
  const hash = new ContentHash(keyring);
  const requests = new ImportRequests({ ...common, hash, store: new ImportRequestStore(database) });
  const refusedImports = new RefusedImports({ ...common, store: new RefusedImportStore(database) });
  const openImports = new OpenQuota({
    contracts,
    countOpen: (...whose) => importStore.countOpen(...whose),
    code: 'TOO_MANY_OPEN_IMPORTS',
  });
  const imports = new UserImportService({
    ...common,
    audit,
    contracts,
    quota: openImports,
    refused: refusedImports,
    checker,
    seal,
    hash,
    requests,
    jobs,
    store: importStore,
  });
  const preparer = new ImportPreparer({
    ...common,
    audit,
    hasher,
    seal,
    jobs,
    store: importStore,
    isSecretCurrent: installation.isCurrent,
  });
  const committer = new ImportCommitter({ ...common, audit, users, contracts, checker, store: importStore });
  const expirer = new ImportExpirer({ ...common, audit, store: importStore });
  const templates = new CsvTemplateService(database, audit);

  const batches = new UserBatchService({
    ...common,
    audit,
    contracts,
    index: userIndex,
    store: userStore,
    batchStore: new UserBatchStore(database),
    endSessions: (userIds) => sessionStore.deleteAllOf(userIds),
  });
  const imported = new ImportedUserService(new ImportedUserStore(database));
  const importUndos = new ImportUndoService({ ...common, audit, contracts, batches, imported, store: importStore });
  const importResults = new ImportResultService({ ...common, audit, imported, store: importStore });
  const bulkActions = createBulkActions(database, {
    ...common,
    audit,
    batches,
    contracts,
    requests,
    files,
    jobs,
    lists: userLists,
  });

  const administrators = new AdministratorResetService({
    ...common,
    audit,
    hasher,
    store: userStore,
    index: userIndex,
    organizationName,
    endSessions: (userId) => sessionStore.deleteAll(userId),
    forgetAttempts: (loginId) => attempts.forget(loginId),
  });
  const operator = new OperatorService({
    ...common,
    audit,
    contracts,
    users,
    administrators,
    hasher,
    installation,
    store: contractStore,
    holdUsers: (organizationId) => userIndex.hold(organizationId),
    endSessions: (organizationId) => sessionStore.deleteOfOrganization(organizationId),
  });

  const resolvers = [
    new SessionResolver(sessions, users),
    new OwnAccountResolver(ownAccount, users),
    new ConfirmationResolver(confirmations),
    new UserSessionsResolver(userSessions),
    new ViewerResolver(viewers, users),
    new UserResolver(users, userLists, contracts),
    new TemporaryPasswordResolver(config.temporaryPasswordLifetime),
    new UserChangeResolver(userChanges, users),
    new UserExportResolver(userExports),
    new LoginIdCheckResolver(users),
    new ContractResolver(contracts),
    new ContractMonthResolver(contractMonths),
    new PasswordPolicyResolver(policies, config.temporaryPasswordLifetime),
    new UserImportResolver(imports, users),
    new ImportedUserResolver(imports),
    new ImportResultResolver(importResults),
    new ImportUndoResolver(importUndos),
    new ImportUndoUsersResolver(importUndos),
    new CsvTemplateResolver(templates, contracts),
    new AuditResolver(audit, auditLog),
    new AuditedUserResolver(users),
    bulkActions.resolver,
  ] as const;
  const schema = createSchema(resolvers);

  const cleanUp = async (): Promise<void> => {
    await sessions.cleanUp();
    await expirer.run();
    await refusedImports.run();
    await requests.forgetOld();
    await bulkActions.expirer.run();
    database.emptyLog();
  };
  let housekeeping: NodeJS.Timeout | undefined;
  let jobsStopped: Promise<void> | undefined;
  const endJobs = async (patience?: number): Promise<void> => {
    clearInterval(housekeeping);
    const stopped = jobs.stop(patience);
    // Jobs would wait for all that others still want hashed.
    await hasher.stop();
    if (await stopped) return;
    database.interrupt();
    await jobs.stop(CUT_OFF);
  };
  const stopJobs = (patience?: number): Promise<void> => (jobsStopped ??= endJobs(patience));
  return {
    schema,
    database,
    sessions,
    operator,
    refusals,
    rates: new RateLimits(clock, config.rateLimits, options.rateWindow),
    keyring,
    async start({ secretLost = false } = {}) {
      const problems = await database.start(secretLost ? undefined : installation.check);
      for (const problem of problems) tell(`Warning: ${problem}`);
      await databaseClock.start();
      await (secretLost ? installation.replaceLost() : installation.unlock());
      await audit.listChains();
      await users.indexMissing();
      await hasher.warmUp();
    },
    async startJobs() {
      if (!config.jobs) return;
      await jobs.start({
        'userImport.prepare': preparer.run,
        'userImport.commit': committer.run,
        'userBulkAction.prepare': bulkActions.preparer.run,
        'userBulkAction.commit': bulkActions.committer.run,
      });
      const tidy = (): void => void cleanUp().catch((error: unknown) => report('Cleaning up failed', error));
      housekeeping = setInterval(tidy, 10 * 60_000).unref();
    },
    cleanUp,
    stopJobs,
    async stop(patience) {
      await stopJobs(patience);
      await files.stop();
      databaseClock.stop();
      await database.stop(patience);
    },
  };
}
