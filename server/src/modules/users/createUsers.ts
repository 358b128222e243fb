import type { Database } from '../../database/index.ts';
import type { AuditRecorder, Clock, Plug } from '../../kernel/index.ts';
import type { ContractService } from '../contract/index.ts';
import { AdministratorResetService } from './credentials/passwords/administratorReset.service.ts';
import { AuditedUserResolver } from './accounts/auditedUser.resolver.ts';
import { ImportedUserService } from './accounts/batches/importedUser.service.ts';
import { ImportedUserStore } from './accounts/batches/importedUser.store.ts';
import { LoginIdCheckResolver } from './accounts/loginIdCheck.resolver.ts';
import { PasswordHasher } from './credentials/passwords/passwordHasher.ts';
import { UserIndexStore } from './directory/search/userIndex.store.ts';
import { UserDirectoryEntity, UserTermEntity } from './directory/search/userTerm.entity.ts';
import { TemporaryPasswordResolver } from './credentials/passwords/temporaryPassword.resolver.ts';
import { UserEntity } from './accounts/user.entity.ts';
import { UserResolver } from './directory/user.resolver.ts';
import { UserService } from './accounts/user.service.ts';
import { UserStore } from './accounts/user.store.ts';
import { UserBatchService } from './accounts/batches/userBatch.service.ts';
import { UserBatchStore } from './accounts/batches/userBatch.store.ts';
import { UserChangeResolver } from './accounts/userChange.resolver.ts';
import { UserChangeService } from './accounts/userChange.service.ts';
import { UserExportResolver } from './directory/userExport.resolver.ts';
import { UserExportService } from './directory/userExport.service.ts';
import { UserListService } from './directory/userList.service.ts';
import { UserListStore } from './directory/userList.store.ts';
import { ViewerResolver } from './accounts/own/viewer.resolver.ts';
import { ViewerService } from './accounts/own/viewer.service.ts';

interface Given {
  readonly database: Database;
  readonly clock: Clock;
  readonly audit: AuditRecorder;
  readonly contracts: ContractService;
  /** Milliseconds from a user's creation until sign-in works. */
  readonly provisioningDelay: number;
  /** Milliseconds for which a temporary password can be used; 0 for ever. */
  readonly temporaryPasswordLifetime: number;
  /** End all sessions of a user, or of several, inside the open transaction. */
  readonly endSessions: (userId: string) => Promise<void>;
  readonly endSessionsOf: (userIds: readonly string[]) => Promise<void>;
  /** Forgets what was counted against a login ID, inside the open transaction. */
  readonly forgetAttempts: (loginId: string) => Promise<void>;
}

/** A user's life: accounts, the list of them, and their passwords. */
export function createUsers(given: Given) {
  const { database, clock, contracts, provisioningDelay, temporaryPasswordLifetime } = given;
  const { audit, endSessions, endSessionsOf, forgetAttempts } = given;
  const store = new UserStore(database);
  const index = new UserIndexStore(database);
  const listStore = new UserListStore(database);
  const hasher = new PasswordHasher();
  const common = { unitOfWork: database, clock, audit, contracts, store, index };
  const organizationName = async (id: string): Promise<string> => (await contracts.organization(id)).name;
  const users = new UserService({ ...common, hasher, provisioningDelay });
  const lists = new UserListService({ clock, contracts, store: listStore, index });
  const changes = new UserChangeService({ ...common, hasher, endSessions, forgetAttempts });
  return {
    users,
    lists,
    store,
    hasher,
    batches: new UserBatchService({
      ...common,
      batchStore: new UserBatchStore(database),
      endSessions: endSessionsOf,
    }),
    imported: new ImportedUserService(new ImportedUserStore(database)),
    administrators: new AdministratorResetService({
      ...common,
      hasher,
      organizationName,
      endSessions,
      forgetAttempts,
    }),
    lockDirectory: (organizationId: string): Promise<unknown> => index.hold(organizationId),
    entities: [UserEntity, UserDirectoryEntity, UserTermEntity],
    resolvers: [
      new ViewerResolver(new ViewerService(common), users),
      new UserResolver(users, lists, contracts),
      new TemporaryPasswordResolver(temporaryPasswordLifetime),
      new UserChangeResolver(changes, users),
      new UserExportResolver(new UserExportService({ ...common, store: listStore, lists })),
      new LoginIdCheckResolver(users),
      new AuditedUserResolver(users),
    ],
  } satisfies Plug & Record<string, unknown>;
}
