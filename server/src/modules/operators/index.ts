export { createOperators } from './createOperators.ts';
export type { OperatorService } from './operator.service.ts';
