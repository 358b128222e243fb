import 'reflect-metadata';
import type { GraphQLSchema } from 'graphql';
import { type Config, loadSecret } from './config/index.ts';
import { Database } from './database/index.ts';
import { createSchema } from './graphql/index.ts';
import { InProcessJobs, JobEntity, JobStore } from './jobs/index.ts';
import { type Clock, deriveKeys, systemClock } from './kernel/index.ts';
import { AuditEntryEntity, AuditHeadEntity, AuditResolver, AuditService, AuditStore } from './modules/audit/index.ts';
import {
  ContractEntity,
  ContractResolver,
  ContractSeatEntity,
  ContractService,
  ContractStore,
  OrganizationEntity,
} from './modules/contract/index.ts';
import {
  CsvTemplateResolver,
  CsvTemplateService,
  ImportCommitter,
  ImportPreparer,
  ImportedUserResolver,
  PasswordSeal,
  UserImportChecker,
  UserImportEntity,
  UserImportIssueEntity,
  UserImportResolver,
  UserImportRowEntity,
  UserImportService,
  UserImportStore,
} from './modules/imports/index.ts';
import { OperatorService } from './modules/operators/index.ts';
import {
  AttemptEntity,
  AttemptGuard,
  AttemptStore,
  SessionEntity,
  SessionResolver,
  SessionService,
  SessionStore,
} from './modules/sessions/index.ts';
import {
  PasswordHasher,
  UserChangeResolver,
  UserChangeService,
  UserEntity,
  UserResolver,
  UserService,
  UserStore,
} from './modules/users/index.ts';

/** Every table. */
export const ENTITIES = [
  OrganizationEntity,
  ContractEntity,
  ContractSeatEntity,
  UserEntity,
  SessionEntity,
  AttemptEntity,
  UserImportEntity,
  UserImportRowEntity,
  UserImportIssueEntity,
  AuditHeadEntity,
  AuditEntryEntity,
  JobEntity,
];

/** A failure inside, for the log. */
export type Report = (message: string, error: unknown) => void;

export interface AppOptions {
  readonly clock?: Clock;
  readonly report?: Report;
}

/** The whole backend, wired: configuration → database → stores → services → resolvers. Nothing runs until `start`. */
export interface App {
  readonly schema: GraphQLSchema;
  readonly database: Database;
  readonly sessions: SessionService;
  readonly operator: OperatorService;
  /** Connects and migrates. */
  start(): Promise<void>;
  /** Begins to work on jobs, if this process is to. */
  startJobs(): Promise<void>;
  stop(): Promise<void>;
}

export function createApp(config: Config, options: AppOptions = {}): App {
  const clock = options.clock ?? systemClock;
  const report: Report = options.report ?? (() => undefined);
  const keys = deriveKeys(loadSecret(config));
  const database = new Database(config.databaseUrl, ENTITIES);
  const common = { unitOfWork: database, clock };

  const audit = new AuditService(new AuditStore(database), database, clock, keys.auditChain);
  const jobs = new InProcessJobs(
    new JobStore(database),
    database,
    clock,
    { lease: config.jobLease, poll: 1_000, concurrency: 8, soleWorker: database.engine === 'sqlite' },
    (job, error) =>
      report(`A job failed and will be tried again: ${job.kind} ${job.subjectId}, attempt ${job.attempts}`, error),
  );

  const contractStore = new ContractStore(database);
  const contracts = new ContractService(contractStore, clock);

  const hasher = new PasswordHasher();
  const userStore = new UserStore(database);
  const users = new UserService({
    ...common,
    audit,
    contracts,
    hasher,
    store: userStore,
    provisioningDelay: config.provisioningDelay,
  });

  const sessionStore = new SessionStore(database);
  const userChanges = new UserChangeService({
    ...common,
    audit,
    contracts,
    hasher,
    store: userStore,
    endSessions: (userId) => sessionStore.deleteAll(userId),
  });

  const attempts = new AttemptGuard(new AttemptStore(database), database, clock);
  const sessions = new SessionService({
    ...common,
    audit,
    attempts,
    hasher,
    store: sessionStore,
    users: userStore,
    idle: config.sessionIdle,
    max: config.sessionMax,
  });

  const importStore = new UserImportStore(database);
  const seal = new PasswordSeal(keys.importSeal);
  const checker = new UserImportChecker(users);
  const imports = new UserImportService({ ...common, audit, contracts, checker, seal, jobs, store: importStore });
  const preparer = new ImportPreparer({ ...common, audit, hasher, seal, jobs, store: importStore });
  const committer = new ImportCommitter({ ...common, audit, users, contracts, checker, store: importStore });
  const templates = new CsvTemplateService(database, audit);

  const operator = new OperatorService({ ...common, audit, contracts, users, hasher, store: contractStore });

  const resolvers = [
    new SessionResolver(sessions, users),
    new UserResolver(users, contracts),
    new UserChangeResolver(userChanges, users),
    new ContractResolver(contracts),
    new UserImportResolver(imports, users),
    new ImportedUserResolver(imports),
    new CsvTemplateResolver(templates, contracts),
    new AuditResolver(audit),
  ] as const;
  const schema = createSchema(resolvers);

  let housekeeping: NodeJS.Timeout | undefined;
  return {
    schema,
    database,
    sessions,
    operator,
    async start() {
      await database.start();
      await hasher.warmUp();
    },
    async startJobs() {
      if (!config.jobs) return;
      await jobs.start({ 'userImport.prepare': preparer.run, 'userImport.commit': committer.run });
      const cleanUp = (): void =>
        void sessions.cleanUp().catch((error: unknown) => report('Cleaning up failed', error));
      housekeeping = setInterval(cleanUp, 10 * 60_000).unref();
    },
    async stop() {
      clearInterval(housekeeping);
      if (config.jobs) await jobs.stop();
      await database.stop();
    },
  };
}
