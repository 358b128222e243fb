import type { Database } from '../../../src/database/index.ts';
import type { Clock, JobQueue, Plug } from '../../../src/kernel/index.ts';
import { CallEntity } from './call.entity.ts';
import { countWords } from './call.jobs.ts';
import { CallResolver } from './call.resolver.ts';
import { callRoutes } from './call.routes.ts';
import { CallService } from './call.service.ts';
import { CallStore } from './call.store.ts';

interface Given {
  readonly database: Database;
  readonly clock: Clock;
  readonly jobs: JobQueue;
}

/** Calls and what is known of them. */
export function createCalls({ database, clock, jobs }: Given) {
  const calls = new CallService({ store: new CallStore(database), unitOfWork: database, clock, jobs });
  return {
    entities: [CallEntity],
    resolvers: [new CallResolver(calls)],
    routes: callRoutes(calls),
    jobs: [countWords(calls)],
  } satisfies Plug;
}
