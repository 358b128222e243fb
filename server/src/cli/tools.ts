import type { StartOptions } from '../app.ts';
import type { OperatorService } from '../modules/operators/index.ts';

/** What the commands need of the rest of the house. */
export interface Tools {
  readonly withOperator: (work: (operator: OperatorService) => Promise<void>, options?: StartOptions) => Promise<void>;
  readonly schema: () => string;
  readonly print: (text: string) => void;
}
