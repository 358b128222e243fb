import type { AuditKind } from '../../graphql/generated.ts';

const KINDS: Readonly<Record<AuditKind, true>> = {
  SIGN_IN: true,
  SIGN_IN_REFUSED: true,
  SIGN_OUT: true,
  PASSWORD_CHANGE: true,
  PASSWORD_CHANGE_REFUSED: true,
  SESSION_END: true,
  USER_CREATE: true,
  USER_UPDATE: true,
  USER_PASSWORD_RESET: true,
  USER_DEACTIVATE: true,
  USER_ACTIVATE: true,
  USER_DELETE: true,
  USER_EXPORT: true,
  USER_BULK_ACTION_CREATE: true,
  USER_BULK_ACTION_COMMIT: true,
  USER_BULK_ACTION_COMPLETE: true,
  USER_BULK_ACTION_FAIL: true,
  USER_BULK_ACTION_CANCEL: true,
  USER_CSV_TEMPLATE_CREATE: true,
  USER_IMPORT_CREATE: true,
  USER_IMPORT_COMMIT: true,
  USER_IMPORT_COMPLETE: true,
  USER_IMPORT_FAIL: true,
  USER_IMPORT_CANCEL: true,
  AUDIT_EXPORT: true,
  ORGANIZATION_CREATE: true,
  ORGANIZATION_SUSPEND: true,
  ORGANIZATION_RESUME: true,
  CONTRACT_CHANGE: true,
};

/** Everything that the audit log keeps, in the order in which the filter offers it. One that is missing is a type error. */
export const AUDIT_KINDS = Object.keys(KINDS) as readonly AuditKind[];
