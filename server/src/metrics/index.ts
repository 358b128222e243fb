export { Metrics, type OperationOutcome } from './metrics.ts';
