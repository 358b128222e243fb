// TypeGraphQL's decorators, and TypeORM's, need it before the first class is seen.
import 'reflect-metadata';
export { Access, actorOf, userOf } from './access.ts';
export { compiledExecution } from './compiledExecution.ts';
export { type Connection, connectionType, toConnection } from './connection.ts';
export type { Context } from './context.ts';
export { describedValues, valuesOf } from './descriptions.ts';
export * from './enums.ts';
export { FileLinkType } from './fileLink.ts';
export { INTERNAL_MESSAGE, UNAVAILABLE_MESSAGE, isForbidden, isTellable, publicError, refusedError } from './errors.ts';
export { declaredAccess, declaredRates } from './declarations.ts';
export { BothWaysPageArgs, ForwardPageArgs } from './pageArgs.ts';
export { pointsOfUpload } from './rates.ts';
export { Admission, PreparedIntrospection, RequestRefused } from './requests/index.ts';
export { createSchema, printSorted } from './schema.ts';
export {
  UserPermissionsInput,
  UserPermissionsType,
  UserPrivilegesInput,
  UserPrivilegesType,
  settingsFrom,
} from './settings.ts';
export { UserError, payload, toUserError } from './userErrors.ts';
