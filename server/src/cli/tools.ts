import type { StartOptions } from '../app.ts';
import type { JobDesk } from '../jobs/index.ts';
import type { CallDesk } from '../modules/calls/index.ts';
import type { OperatorService } from '../modules/operators/index.ts';
import type { AnchorBucket } from './keeping/anchorBucket.ts';
import type { Manifest } from './keeping/manifest.ts';
import type { Moved } from './keeping/move.ts';
import type { Restored } from './keeping/restore.ts';

/** What the commands need of the rest of the house. */
export interface Tools {
  readonly withOperator: (work: (operator: OperatorService) => Promise<void>, options?: StartOptions) => Promise<void>;
  readonly withJobs: (work: (jobs: JobDesk) => Promise<void>) => Promise<void>;
  readonly withCalls: (work: (calls: CallDesk) => Promise<void>) => Promise<void>;
  /** @throws ConfigError where the URL names no bucket, or there are no credentials */
  readonly anchorsAt: (url: string) => AnchorBucket;
  /** Given the names of the steps by which the tables were brought up to date. */
  readonly withMigrated: (work: (steps: readonly string[]) => Promise<void>) => Promise<void>;
  readonly backUp: (file: string) => Promise<Manifest>;
  readonly restore: (file: string) => Promise<Restored>;
  readonly move: (to: string) => Promise<Moved>;
  /** All of the standard input. */
  readonly readInput: () => Promise<string>;
  readonly schema: () => string;
  readonly print: (text: string) => void;
}
