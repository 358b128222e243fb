export { firstStart } from './firstStart.ts';
export { OperatorError, OperatorService } from './operator.service.ts';
