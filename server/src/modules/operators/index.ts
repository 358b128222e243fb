export type { ChangedContract } from './contractChange.ts';
export { type FirstAdministrator, firstStart } from './firstStart.ts';
export { OperatorError } from './operatorError.ts';
export { createOperators } from './createOperators.ts';
export type { OperatorService } from './operator.service.ts';
