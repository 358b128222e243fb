export { AuditEntryEntity, AuditHeadEntity } from './audit.entity.ts';
export { AuditResolver } from './audit.resolver.ts';
export { AuditService } from './audit.service.ts';
export { AuditStore } from './audit.store.ts';
export { AuditEntryType } from './audit.type.ts';
export { AuditLogService } from './auditLog.service.ts';
export { AuditSearchStore } from './auditSearch.store.ts';
export type { Verification } from './verify.ts';
