export { type AuditDifference, auditDifferences } from './differences.ts';
export { AUDIT_KINDS, AUDIT_KIND_NAMES, type AuditKind, auditKindName, isAuditKind } from './kinds.ts';
export { type AuditReader, auditFieldName, auditTargetLabel, auditTargetName, auditValueText } from './words.ts';
