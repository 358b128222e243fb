import { type ContractSeats, type UserChanges, changeAccount, loginIdKey } from '@rollcall/shared';
import type { UserEntity } from '../user.entity.ts';
import { nameSortKey, searchKey } from '../writing/userKeys.ts';

/** A user as an administrator's changes make them, with everything that follows from these. */
export function changedUser(user: UserEntity, changes: UserChanges, contract: ContractSeats): UserEntity {
  const account = changeAccount(user, changes, contract);
  const renamed = account.name !== user.name && {
    nameKey: searchKey(account.name),
    nameSort: nameSortKey(account.name),
  };
  return {
    ...user,
    ...account,
    ...renamed,
    loginIdKey: loginIdKey(account.loginId),
  };
}
