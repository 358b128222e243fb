export type { AuditService } from './audit.service.ts';
export { AuditEntryType, toAuditEntry } from './audit.type.ts';
export type { AuditLogService } from './auditLog.service.ts';
export type { AuditEnds } from './chain/auditEnds.ts';
export { createAudit } from './createAudit.ts';
