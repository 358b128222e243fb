import type { Database } from '../../database/index.ts';
import type { AuditRecorder, Clock, Plug } from '../../kernel/index.ts';
import type { ContractService } from '../organizations/index.ts';
import { ColumnMatchEntity } from './columnMatch.entity.ts';
import { ColumnMatchResolver } from './columnMatch.resolver.ts';
import { ColumnMatchService } from './columnMatch.service.ts';
import { ColumnMatchStore } from './columnMatch.store.ts';

interface Given {
  readonly database: Database;
  readonly clock: Clock;
  readonly audit: AuditRecorder;
  readonly contracts: Pick<ContractService, 'lock' | 'contract' | 'refuseIfSuspended'>;
}

/** What the headers of an organization's files stand for, as somebody there said once. */
export function createColumnMatches({ database, clock, audit, contracts }: Given) {
  const store = new ColumnMatchStore(database);
  const matches = new ColumnMatchService({ store, unitOfWork: database, clock, audit, contracts });
  return { entities: [ColumnMatchEntity], resolvers: [new ColumnMatchResolver(matches)] } satisfies Plug;
}
