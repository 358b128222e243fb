export { AuditedUserResolver } from './auditedUser.resolver.ts';
export {
  type AdministratorReset,
  type AdministratorResetRequest,
  AdministratorResetService,
} from './administratorReset.service.ts';
export { LoginIdCheckResolver } from './loginIdCheck.resolver.ts';
export { ImportedUserService, type ImportedUsers, type TouchedUser } from './importedUser.service.ts';
export { ImportedUserStore } from './importedUser.store.ts';
export { newUserIssues } from './newPassword.ts';
export { PasswordHasher } from './passwordHasher.ts';
export { temporaryPasswordExpiry } from './temporaryPassword.ts';
export { TemporaryPasswordResolver } from './temporaryPassword.resolver.ts';
export { UserEntity } from './user.entity.ts';
export { PRIVILEGES, needsConfirmation } from './user.policy.ts';
export { UserResolver } from './user.resolver.ts';
export { type BatchAction, type BatchStep, type UserUpdate, isEachAction } from './userBatch.ts';
export { BatchRefused, type UserBatch, UserBatchService } from './userBatch.service.ts';
export { UserBatchStore } from './userBatch.store.ts';
export { UserChangeResolver } from './userChange.resolver.ts';
export { UserChangeService } from './userChange.service.ts';
export { type NewUser, UserService } from './user.service.ts';
export { UserDirectoryEntity, UserTermEntity } from './search/userTerm.entity.ts';
export { UserIndexStore } from './search/userIndex.store.ts';
export { UserExportResolver } from './userExport.resolver.ts';
export { UserExportService } from './userExport.service.ts';
export { UserFilter, conditionsFrom } from './userFilter.inputs.ts';
export { UserListService } from './userList.service.ts';
export { UserListStore } from './userList.store.ts';
export type { UserConditions } from './userQuery.ts';
export { UserStore } from './user.store.ts';
export { UserType, toUserType } from './user.type.ts';
export { ViewerResolver } from './viewer.resolver.ts';
export { ViewerService } from './viewer.service.ts';
