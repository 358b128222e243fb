export { AuditPage as Component } from '../../features/audit/index.ts';
