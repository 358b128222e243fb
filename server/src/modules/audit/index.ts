export { AnchorError } from './chain/anchor.ts';
export type { Anchor, AnchorFault } from './chain/anchor.ts';
export type { AuditHeadEntity } from './audit.entity.ts';
export type { AuditService } from './audit.service.ts';
export { AuditEntryType } from './audit.type.ts';
export type { AuditEnds } from './chain/auditEnds.ts';
export { createAudit } from './createAudit.ts';
export type { Verification } from './chain/verify.ts';
