export type { AdministratorResetService } from './credentials/passwords/administratorReset.service.ts';
export { createUsers } from './createUsers.ts';
export type { ImportedUserService } from './accounts/bulkActions/importedUser.service.ts';
export type { PasswordHasher } from './credentials/passwords/passwordHasher.ts';
export type { UserEntity } from './accounts/user.entity.ts';
export { isUser } from './accounts/isUser.ts';
export { PRIVILEGES, needsConfirmation } from './accounts/user.policy.ts';
export type { SessionService } from './credentials/sessions/session.service.ts';
export type { UserService } from './accounts/user.service.ts';
export type { Caller } from './accounts/caller.ts';
export { numberTaken } from './accounts/writing/numbers.ts';
export { nameSortKey, searchKey } from './accounts/writing/userKeys.ts';
export type { UserWriter } from './accounts/writing/userWriter.ts';
export { UserType } from './accounts/user.type.ts';
export {
  type BulkAction,
  type BulkActionStep,
  type UserUpdate,
  isEachAction,
} from './accounts/bulkActions/userBulkAction.ts';
export {
  BulkActionRefused,
  type UserBulkActions,
} from './accounts/bulkActions/userBulkAction.service.ts';
export { UserFilter, conditionsFrom } from './directory/userFilter.inputs.ts';
export type { UserListService } from './directory/userList.service.ts';
