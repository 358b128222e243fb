import { AUDIT_KINDS, type AuditKind } from '@rollcall/shared';

/** The headings under which the filter offers what the log keeps. */
const GROUP_OF: Readonly<Record<AuditKind, string>> = {
  SIGN_IN: 'signIn',
  SIGN_IN_REFUSED: 'signIn',
  SIGN_OUT: 'signIn',
  PASSWORD_CHANGE: 'signIn',
  PASSWORD_CHANGE_REFUSED: 'signIn',
  SESSION_END: 'signIn',
  SESSION_CONFIRM: 'signIn',
  SESSION_CONFIRM_REFUSED: 'signIn',
  USER_CREATE: 'users',
  USER_UPDATE: 'users',
  USER_ACTIVATE: 'users',
  USER_DEACTIVATE: 'users',
  USER_PASSWORD_RESET: 'users',
  USER_DELETE: 'users',
  USER_EXPORT: 'exports',
  USER_BULK_ACTION_CREATE: 'bulk',
  USER_BULK_ACTION_COMMIT: 'bulk',
  USER_BULK_ACTION_COMPLETE: 'bulk',
  USER_BULK_ACTION_FAIL: 'bulk',
  USER_BULK_ACTION_CANCEL: 'bulk',
  USER_BULK_ACTION_RETRY: 'bulk',
  USER_CSV_TEMPLATE_CREATE: 'imports',
  USER_IMPORT_CREATE: 'imports',
  USER_IMPORT_COMMIT: 'imports',
  USER_IMPORT_COMPLETE: 'imports',
  USER_IMPORT_FAIL: 'imports',
  USER_IMPORT_CANCEL: 'imports',
  USER_IMPORT_RETRY: 'imports',
  USER_IMPORT_UNDO: 'imports',
  USER_IMPORT_REPORT: 'exports',
  AUDIT_EXPORT: 'exports',
  ACCESS_REFUSED: 'signIn',
  AUDIT_CHAIN_BEGIN: 'contract',
  ORGANIZATION_CREATE: 'contract',
  ORGANIZATION_SUSPEND: 'contract',
  ORGANIZATION_RESUME: 'contract',
  CONTRACT_CHANGE: 'contract',
  SECRET_ROTATE: 'contract',
  PASSWORD_POLICY_CHANGE: 'contract',
  COLUMN_MATCHES_SAVE: 'imports',
  USER_VIEW_CREATE: 'users',
  USER_VIEW_UPDATE: 'users',
  USER_VIEW_DELETE: 'users',
  WEBHOOK_SECRET_CREATE: 'contract',
  WEBHOOK_SECRET_DELETE: 'contract',
  WEBHOOK_TEST_CALL: 'contract',
  CALL_AUDIO_DOWNLOAD: 'exports',
  CALL_MEMO_UPDATE: 'calls',
  CALL_EXPORT: 'exports',
  CONTACT_CREATE: 'contacts',
  CONTACT_UPDATE: 'contacts',
  CONTACT_DELETE: 'contacts',
  CONTACT_EXPORT: 'exports',
  CONTACT_IMPORT: 'contacts',
  CALL_RETENTION_END: 'calls',
  SERVICE_TOKEN_CREATE: 'contract',
  SERVICE_TOKEN_REVOKE: 'contract',
} satisfies Record<AuditKind, KindGroup>;

export const KIND_GROUPS = ['signIn', 'users', 'bulk', 'imports', 'calls', 'contacts', 'exports', 'contract'] as const;
export type KindGroup = (typeof KIND_GROUPS)[number];

/** One kind, or all of a group. */
export type KindChoice = AuditKind | KindGroup;

/** The kinds of a group, in the order in which the log names them. */
export const kindsOf = (group: KindGroup): AuditKind[] => AUDIT_KINDS.filter((kind) => GROUP_OF[kind] === group);

/** Reads a choice; undefined where it is none. */
export const kindChoice = (text: string | null): KindChoice | undefined =>
  AUDIT_KINDS.find((kind) => kind === text) ?? KIND_GROUPS.find((group) => group === text);

/** The kinds that a choice lets through. */
export function chosenKinds(choice: KindChoice): AuditKind[] {
  const group = KIND_GROUPS.find((entry) => entry === choice);
  return group ? kindsOf(group) : AUDIT_KINDS.filter((kind) => kind === choice);
}
