import type { Issue } from '@rollcall/shared';
import type { AuditActor, AuditData } from '../../kernel/index.ts';
import type { BulkActionEntity, BulkActionIssueEntity } from './bulkAction.entity.ts';

/** What the audit log keeps of a bulk action. What it did to each user stands in an entry of that user's. */
export function describeBulkAction(entity: BulkActionEntity): AuditData {
  const { action, status, userCount, changedCount, seatChanges } = entity;
  const { kind, ...what } = action;
  return { action: kind, ...what, status, userCount, changedCount, seatChanges };
}

/** A bulk action as the target of an audit entry. */
export const bulkActionTarget = ({ id, action }: Pick<BulkActionEntity, 'id' | 'action'>) => ({
  type: 'bulkAction' as const,
  id,
  name: action.kind,
});

/**
 * So many positions lie between two users of an action, so that the reasons lie in the order of their users, behind
 * those that concern no single one: more than one user can have.
 */
const ISSUES_PER_USER = 64;

/** Where the first reason against a user lies. */
export const issuePosition = (position: number): number => (position + 1) * ISSUES_PER_USER;

/** Who asked for it to be carried out. @throws Error where nobody did */
export function committerOf({ id, committedBy }: BulkActionEntity): AuditActor & { readonly userId: string } {
  const userId = committedBy?.userId;
  if (!committedBy || !userId) throw new Error(`Nobody asked for the bulk action ${id} to be carried out`);
  return { ...committedBy, userId };
}

/** Against whom something speaks, and in which row of a file; left out where it is no single user. */
export interface RefusedUser {
  /** Null for one whom only the file names. */
  readonly userId: string | null;
  readonly loginId: string | null;
  readonly row: number | null;
}

/** A reason as it is kept. A user whom the organization doesn't have is named by what is known of them. */
export function toIssueEntity(
  actionId: string,
  position: number,
  issue: Issue,
  user?: RefusedUser,
): BulkActionIssueEntity {
  const { code, field, params } = issue;
  return {
    actionId,
    position,
    row: user?.row ?? null,
    userId: user?.userId ?? null,
    loginId: user?.loginId ?? null,
    field: field ?? null,
    code,
    params: user && code === 'USER_GONE' ? { value: user.loginId ?? user.userId ?? '' } : params,
  };
}
