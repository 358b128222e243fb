import { PRIVILEGES, type UserBulkActions } from '../../users/index.ts';
import type { BulkActionEntity } from '../bulkAction.entity.ts';
import type { BulkActionStore } from '../bulkAction.store.ts';

/**
 * Tells which bulk actions must be confirmed with the password: by the rule that holds for one user,
 * `needsConfirmation`.
 */
export class BulkActionConfirmation {
  constructor(
    private readonly store: BulkActionStore,
    private readonly userActions: UserBulkActions,
  ) {}

  /**
   * Whether an action gives a privilege, or the way into an account that has one: what no program may do. Deleting an
   * administrator does neither.
   */
  async empowers(bulkAction: BulkActionEntity): Promise<boolean> {
    const { id, organizationId, action } = bulkAction;
    if (action.kind === 'DELETE') return false;
    if (action.kind !== 'RESET_PASSWORD') return this.isNeeded(bulkAction);
    return this.userActions.anyPrivileged(organizationId, await this.store.changedIds(id));
  }

  /**
   * Whether an action that everyone of was looked at gives a privilege or deletes an administrator. None changes a
   * login ID.
   */
  async isNeeded({ id, organizationId, action }: BulkActionEntity): Promise<boolean> {
    switch (action.kind) {
      case 'SET_PERMISSION':
        return action.value === true && PRIVILEGES.includes(action.setting);
      case 'DELETE':
        return this.userActions.anyAdministrator(organizationId, await this.store.changedIds(id));
      case 'UPDATE':
      case 'RESTORE':
        return this.store.anyDifference(
          id,
          PRIVILEGES.map((field) => ({ field, before: false, after: true })),
        );
      default:
        return false;
    }
  }
}
