import { changesOf } from '@rollcall/shared';
import { type BulkAction, type UserUpdate, isEachAction } from '../../users/index.ts';
import type { BulkActionUserEntity } from '../bulkAction.entity.ts';

/** What an action does with each of its users, where it is not the same for all: exactly what was shown. */
export function updatesOf(
  action: BulkAction,
  users: readonly BulkActionUserEntity[],
): Map<string, UserUpdate | undefined> {
  return new Map(
    users.map((user) => [
      user.userId,
      isEachAction(action) || action.kind === 'RESET_PASSWORD' ? updateOf(user) : undefined,
    ]),
  );
}

const updateOf = ({ asked, differences, version, passwordHash }: BulkActionUserEntity): UserUpdate => ({
  changes: differences ? changesOf(differences, 'after') : (asked?.changes ?? { settings: {} }),
  version,
  ...(passwordHash !== null && { passwordHash }),
});
