import type { Database } from '../../database/index.ts';
import type { AuditRecorder, Clock, Plug } from '../../kernel/index.ts';
import type { AuditLogService } from '../audit/index.ts';
import type { ContractService } from '../organizations/index.ts';
import { ServiceTokenEntity } from './serviceTokens/serviceToken.entity.ts';
import { ServiceTokenResolver } from './serviceTokens/serviceToken.resolver.ts';
import { ServiceTokenService } from './serviceTokens/serviceToken.service.ts';
import { ServiceTokenStore } from './serviceTokens/serviceToken.store.ts';
import { TokenCallerService } from './serviceTokens/tokenCaller.service.ts';

interface Given {
  readonly database: Database;
  readonly clock: Clock;
  readonly audit: AuditRecorder;
  /** Tells what a token did last. */
  readonly auditLog: Pick<AuditLogService, 'page'>;
  readonly contracts: ContractService;
}

/** How programs get in. */
export function createConnections({ database, clock, audit, auditLog, contracts }: Given) {
  const store = new ServiceTokenStore(database, (column) => contracts.notSuspended(column));
  const serviceTokens = new ServiceTokenService({ store, unitOfWork: database, clock, audit, contracts });
  return {
    serviceTokens,
    /** Knows programs by their tokens. */
    tokens: new TokenCallerService({ store, unitOfWork: database, clock }),
    entities: [ServiceTokenEntity],
    resolvers: [new ServiceTokenResolver(serviceTokens, auditLog)],
  } satisfies Plug & Record<string, unknown>;
}
