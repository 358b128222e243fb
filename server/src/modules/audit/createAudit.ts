import type { Database } from '../../database/index.ts';
import type { Clock, Downloads, Keys, Plug } from '../../kernel/index.ts';
import { AccessRefusals } from './accessRefusals.ts';
import { AuditEntryEntity, AuditHeadEntity } from './audit.entity.ts';
import { AuditResolver } from './audit.resolver.ts';
import { AuditService } from './audit.service.ts';
import { AuditStore } from './audit.store.ts';
import { AuditEnds } from './chain/auditEnds.ts';
import { AuditHeadStore } from './chain/auditHead.store.ts';
import { AuditLogService } from './auditLog.service.ts';
import { AuditSearchStore } from './auditSearch.store.ts';

interface Given {
  readonly database: Database;
  readonly clock: Clock;
  readonly keys: Pick<Keys, 'auditChain'>;
  /** Hands out what is exported. */
  readonly downloads: Downloads;
}

/** The audit log: what is recorded, how it is searched, and whether it is as it was written. */
export function createAudit({ database, clock, keys, downloads }: Given) {
  const audit = new AuditService(new AuditStore(database), database, clock, keys);
  const log = new AuditLogService(new AuditSearchStore(database), audit, downloads, database, clock);
  return {
    audit,
    /** Reads what was recorded. */
    auditLog: log,
    refusals: new AccessRefusals(audit, database, clock),
    ends: new AuditEnds(new AuditHeadStore(database)),
    entities: [AuditHeadEntity, AuditEntryEntity],
    resolvers: [new AuditResolver(audit, log)],
  } satisfies Plug & Record<string, unknown>;
}
