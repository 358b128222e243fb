import type { Database } from '../../../database/index.ts';
import type { AuditRecorder, Clock, Plug } from '../../../kernel/index.ts';
import type { ContractService } from '../../organizations/index.ts';
import type { UserService } from '../accounts/user.service.ts';
import { UserViewEntity } from './userView.entity.ts';
import { UserViewResolver } from './userView.resolver.ts';
import { UserViewService } from './userView.service.ts';
import { UserViewStore } from './userView.store.ts';

interface Given {
  readonly database: Database;
  readonly clock: Clock;
  readonly audit: AuditRecorder;
  readonly contracts: ContractService;
  readonly users: UserService;
}

/** The views of the user list that an organization saves. */
export function createViews({ database, clock, audit, contracts, users }: Given) {
  const store = new UserViewStore(database);
  const views = new UserViewService({ store, unitOfWork: database, clock, audit, contracts });
  return { entities: [UserViewEntity], resolvers: [new UserViewResolver(views, users)] } satisfies Plug;
}
