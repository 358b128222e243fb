export type { AuditService } from './audit.service.ts';
export { AuditEntryType } from './audit.type.ts';
export type { AuditEnds } from './chain/auditEnds.ts';
export { createAudit } from './createAudit.ts';
