import { type Clock, type JobQueue, type UnitOfWork, type UserPrincipal, newId } from '../../../src/kernel/index.ts';
import type { CallEntity } from './call.entity.ts';
import type { CallStore } from './call.store.ts';

interface Dependencies {
  readonly store: CallStore;
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  readonly jobs: JobQueue;
}

/** The kind of work that counts a call's words. */
export const COUNT_WORDS = 'call.countWords';

/** Takes down calls, and has their words counted. */
export class CallService {
  constructor(private readonly parts: Dependencies) {}

  newest({ organizationId }: UserPrincipal, limit: number): Promise<CallEntity[]> {
    return this.parts.store.newest(organizationId, limit);
  }

  /** @returns the call's ID */
  async record({ organizationId }: UserPrincipal, transcript: string): Promise<string> {
    const { store, unitOfWork, clock, jobs } = this.parts;
    const call = { id: newId(), organizationId, recordedAt: clock.now(), transcript, wordCount: null };
    await unitOfWork.run(async () => {
      await store.insert(call);
      await jobs.enqueue(COUNT_WORDS, call);
    });
    return call.id;
  }

  /** Counts the words of a call. Done twice, it comes to the same. */
  async countWords({ organizationId, id }: Pick<CallEntity, 'organizationId' | 'id'>): Promise<void> {
    const { store, unitOfWork } = this.parts;
    const call = await store.find(organizationId, id);
    if (!call) return;
    const words = call.transcript.split(/\s+/).filter((word) => word !== '');
    await unitOfWork.run(() => store.setWordCount(id, words.length));
  }
}
