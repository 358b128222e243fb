export type { ChangedContract } from './contractChange.ts';
export { firstStart } from './firstStart.ts';
export { OperatorError } from './operatorError.ts';
export { OperatorService } from './operator.service.ts';
