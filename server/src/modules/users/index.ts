export { PasswordHasher } from './passwordHasher.ts';
export { UserEntity } from './user.entity.ts';
export { UserResolver } from './user.resolver.ts';
export { UserChangeResolver } from './userChange.resolver.ts';
export { UserChangeService } from './userChange.service.ts';
export { type NewUser, UserService } from './user.service.ts';
export { UserStore } from './user.store.ts';
export { UserType, toUserType } from './user.type.ts';
