import { type ContractSeats, type UserChanges, changeAccount, loginIdKey } from '@rollcall/shared';
import type { UserEntity } from '../user.entity.ts';
import { nameKeys } from '../writing/userKeys.ts';

/** A user as an administrator's changes make them, with everything that follows from these. */
export function changedUser(user: UserEntity, changes: UserChanges, contract: ContractSeats): UserEntity {
  const account = changeAccount(user, changes, contract);
  const { reading = '' } = account;
  const renamed = (account.name !== user.name || reading !== user.reading) && nameKeys(account.name, reading);
  return {
    ...user,
    ...account,
    reading,
    ...renamed,
    loginIdKey: loginIdKey(account.loginId),
  };
}
