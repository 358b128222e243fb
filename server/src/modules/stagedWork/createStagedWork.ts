import type { Database } from '../../database/index.ts';
import type { Clock, Keys, Plug } from '../../kernel/index.ts';
import { WorkRequestEntity } from './workRequest.entity.ts';
import { WorkRequestStore } from './workRequest.store.ts';
import { type EndedWork, WorkEnds } from './workEnds.ts';
import { WorkRequests } from './workRequests.ts';

interface Given {
  readonly database: Database;
  readonly keys: Pick<Keys, 'contentHash'>;
  readonly clock: Clock;
  /** Told of all work that has ended. */
  readonly onEnd: (ended: EndedWork) => void;
}

/** What every kind of work on many users shares beside its code: the requests that may come again. */
export function createStagedWork({ database, keys, clock, onEnd }: Given) {
  const requests = new WorkRequests({ store: new WorkRequestStore(database), keys, unitOfWork: database, clock });
  return {
    requests,
    ends: new WorkEnds(database, onEnd),
    entities: [WorkRequestEntity],
    resolvers: [],
    sweeps: [{ name: 'old idempotency keys', run: () => requests.forgetOld() }],
  } satisfies Plug & Record<string, unknown>;
}
