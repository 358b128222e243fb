import { type ContractSeats, type UserChanges, changeAccount, loginIdKey } from '@rollcall/shared';
import type { UserEntity } from '../user.entity.ts';
import { nameKeys } from '../writing/userKeys.ts';

/** A user as an administrator's changes make them, with everything that follows from these. */
export function changedUser(user: UserEntity, changes: UserChanges, contract: ContractSeats): UserEntity {
  const account = changeAccount(user, changes, contract);
  const { reading = '' } = account;
  const phoneNumber = account.phoneNumber || null;
  const renamed = account.name !== user.name || reading !== user.reading || phoneNumber !== user.phoneNumber;
  return {
    ...user,
    ...account,
    reading,
    phoneNumber,
    ...(renamed && nameKeys(account.name, reading, phoneNumber)),
    loginIdKey: loginIdKey(account.loginId),
  };
}
