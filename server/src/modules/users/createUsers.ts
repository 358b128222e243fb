import type { Database } from '../../database/index.ts';
import type { AuditRecorder, Clock, Downloads, Keys, Plug } from '../../kernel/index.ts';
import type { ContractService } from '../organizations/index.ts';
import { AuditedUserResolver } from './accounts/auditedUser.resolver.ts';
import { ContractChangeUserResolver } from './accounts/contractChangeUser.resolver.ts';
import { NamedUsers } from './accounts/namedUsers.ts';
import { ImportedUserService } from './accounts/bulkActions/importedUser.service.ts';
import { ImportedUserStore } from './accounts/bulkActions/importedUser.store.ts';
import { UserBulkActions } from './accounts/bulkActions/userBulkAction.service.ts';
import { UserBulkActionStore } from './accounts/bulkActions/userBulkAction.store.ts';
import { LoginIdCheckResolver } from './accounts/loginIdCheck.resolver.ts';
import { ViewerResolver } from './accounts/own/viewer.resolver.ts';
import { ViewerService } from './accounts/own/viewer.service.ts';
import { UserEntity } from './accounts/user.entity.ts';
import { UserService } from './accounts/user.service.ts';
import { UserStore } from './accounts/user.store.ts';
import { UserChangeResolver } from './accounts/changes/userChange.resolver.ts';
import { UserChangeService } from './accounts/changes/userChange.service.ts';
import { UserDirectoryEntity } from './accounts/writing/userDirectory.entity.ts';
import { UserDirectoryStore } from './accounts/writing/userDirectory.store.ts';
import { UserWriteStore } from './accounts/writing/userWrite.store.ts';
import { UserWriter } from './accounts/writing/userWriter.ts';
import { createCredentials } from './credentials/createCredentials.ts';
import { hashingMeasure } from './credentials/passwords/hashingMeasure.ts';
import { PasswordHasher } from './credentials/passwords/passwordHasher.ts';
import { createDirectory } from './directory/createDirectory.ts';
import { createViews } from './views/createViews.ts';

interface Given {
  readonly database: Database;
  readonly clock: Clock;
  readonly audit: AuditRecorder;
  readonly keys: Pick<Keys, 'deviceCookie'>;
  readonly contracts: ContractService;
  /** Hands out what is exported. */
  readonly downloads: Downloads;
  /** Milliseconds from a user's creation until sign-in works. */
  readonly provisioningDelay: number;
  /** Milliseconds for which a temporary password can be used; 0 for ever. */
  readonly temporaryPasswordLifetime: number;
  /** Milliseconds without a request after which a session ends, and after which it does however busy it is. */
  readonly sessionIdle: number;
  readonly sessionMax: number;
}

/** A user's life: accounts, the list of them, and the credentials by which they come in. */
export function createUsers({ provisioningDelay, ...given }: Given) {
  const { database, clock, audit, contracts } = given;
  const [store, directory] = [new UserStore(database), new UserDirectoryStore(database)];
  const written = new UserWriteStore(database);
  const writer = new UserWriter({ ...given, directory, store: written, users: store, provisioningDelay });
  const hasher = new PasswordHasher();
  const common = { unitOfWork: database, clock, audit, contracts, store, writer, hasher };
  const users = new UserService(common);
  const named = new NamedUsers(users);
  const lists = createDirectory({ ...given, users, directory, writer });
  const views = createViews({ ...given, users });
  const credentials = createCredentials({ ...given, users, userStore: store, writer, hasher });
  return {
    users,
    /** Adds and changes users, and tells of it. */
    writer,
    hasher,
    lists: lists.lists,
    indexMissing: lists.indexMissing,
    sessions: credentials.sessions,
    administrators: credentials.administrators,
    assertPrincipal: credentials.assertPrincipal,
    userActions: new UserBulkActions({ ...common, bulkActionStore: new UserBulkActionStore(database) }),
    imported: new ImportedUserService(new ImportedUserStore(database)),
    entities: [UserEntity, UserDirectoryEntity, ...lists.entities, ...views.entities, ...credentials.entities],
    resolvers: [
      new ViewerResolver(new ViewerService(common), users),
      new UserChangeResolver(new UserChangeService(common), users),
      new LoginIdCheckResolver(users),
      new AuditedUserResolver(named),
      new ContractChangeUserResolver(named),
      ...lists.resolvers,
      ...views.resolvers,
      ...credentials.resolvers,
    ],
    sweeps: credentials.sweeps,
    measures: [...credentials.measures, hashingMeasure(hasher)],
  } satisfies Plug & Record<string, unknown>;
}
