import type { OperatorService } from '../modules/operators/index.ts';

/** What the commands need of the rest of the house. */
export interface Tools {
  readonly withOperator: (work: (operator: OperatorService) => Promise<void>) => Promise<void>;
  readonly schema: () => string;
  readonly print: (text: string) => void;
}
