export type {
  AdministratorReset,
  AdministratorResetRequest,
  AdministratorResetService,
} from './administratorReset.service.ts';
export { createUsers } from './createUsers.ts';
export type { ImportedUserService, ImportedUsers, TouchedUser } from './importedUser.service.ts';
export { newUserIssues } from './newPassword.ts';
export type { PasswordHasher } from './passwordHasher.ts';
export { temporaryPasswordExpiry } from './temporaryPassword.ts';
export type { UserEntity } from './user.entity.ts';
export { PRIVILEGES, needsConfirmation } from './user.policy.ts';
export type { NewUser, UserService } from './user.service.ts';
export type { UserStore } from './user.store.ts';
export { UserType, toUserType } from './user.type.ts';
export { type BatchAction, type BatchStep, type UserUpdate, isEachAction } from './userBatch.ts';
export { BatchRefused, type UserBatch, type UserBatchService } from './userBatch.service.ts';
export { UserFilter, conditionsFrom } from './userFilter.inputs.ts';
export type { UserListService } from './userList.service.ts';
export type { UserConditions } from './userQuery.ts';
