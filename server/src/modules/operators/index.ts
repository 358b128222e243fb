export { type FirstAdministrator, firstStart } from './firstStart.ts';
export { OperatorError, OperatorService } from './operator.service.ts';
