export type { ChangedContract } from './contractChange.ts';
export { type FirstAdministrator, firstStart } from './firstStart.ts';
export { OperatorError } from './operatorError.ts';
export { OperatorService } from './operator.service.ts';
