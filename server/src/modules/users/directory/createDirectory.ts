import type { Database } from '../../../database/index.ts';
import type { AuditRecorder, Clock, Downloads, Plug } from '../../../kernel/index.ts';
import type { ContractService } from '../../organizations/index.ts';
import type { UserService } from '../accounts/user.service.ts';
import type { UserDirectoryStore } from '../accounts/writing/userDirectory.store.ts';
import type { UserWriter } from '../accounts/writing/userWriter.ts';
import { UnindexedUserStore } from './search/unindexedUser.store.ts';
import { UserIndexStore } from './search/userIndex.store.ts';
import { UserIndexer } from './search/userIndexer.ts';
import { UserTermEntity } from './search/userTerm.entity.ts';
import { UserResolver } from './user.resolver.ts';
import { UserExportResolver } from './userExport.resolver.ts';
import { UserExportService } from './userExport.service.ts';
import { UserListService } from './userList.service.ts';
import { UserListStore } from './userList.store.ts';

interface Given {
  readonly database: Database;
  readonly clock: Clock;
  readonly audit: AuditRecorder;
  readonly contracts: ContractService;
  /** Hands out what is exported. */
  readonly downloads: Downloads;
  readonly users: UserService;
  readonly directory: UserDirectoryStore;
  readonly writer: UserWriter;
}

/** The list of an organization's users: searched, sorted, paged and exported. */
export function createDirectory({ database, users, writer, ...given }: Given) {
  const common = { ...given, unitOfWork: database, index: new UserIndexStore(database) };
  const store = new UserListStore(database);
  const indexer = new UserIndexer({ ...common, unindexed: new UnindexedUserStore(database) });
  writer.changed.subscribe(indexer.onChange);
  const lists = new UserListService({ ...common, store });
  return {
    lists,
    indexMissing: (): Promise<void> => indexer.indexMissing(),
    entities: [UserTermEntity],
    resolvers: [
      new UserResolver(users, lists, given.contracts),
      new UserExportResolver(new UserExportService({ ...common, store, lists })),
    ],
  } satisfies Plug & Record<string, unknown>;
}
