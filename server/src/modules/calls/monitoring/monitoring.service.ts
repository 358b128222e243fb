import type { Clock, ActingPrincipal } from '../../../kernel/index.ts';
import type { CallEntity } from '../records/call.entity.ts';
import type { ListedParticipant } from '../records/listedCall.ts';
import type { ParticipantStore } from '../records/participant.store.ts';
import type { MonitoringStore } from './monitoring.store.ts';

/** How many calls are shown at most. */
export const SHOWN = 100;

/** Of a call that began longer ago, in milliseconds, the end was not told. */
const STALE_AFTER = 24 * 60 * 60_000;

export interface CallUnderWay {
  readonly call: CallEntity;
  readonly participants: readonly ListedParticipant[];
}

export interface CallsUnderWay {
  /** By the server's clock, against which durations are told. */
  readonly asOf: Date;
  readonly totalCount: number;
  readonly calls: readonly CallUnderWay[];
}

interface Dependencies {
  readonly store: MonitoringStore;
  readonly participants: ParticipantStore;
  readonly clock: Clock;
}

/** What goes on in an organization right now, for whoever may monitor it. */
export class MonitoringService {
  constructor(private readonly parts: Dependencies) {}

  /** Calls that ring or are talked in, the newest first; those that are stale are none of them. */
  async underWay({ organizationId }: ActingPrincipal): Promise<CallsUnderWay> {
    const { store, participants, clock } = this.parts;
    const asOf = clock.now();
    const since = new Date(asOf.getTime() - STALE_AFTER);
    const [calls, totalCount] = await store.newest(organizationId, since, SHOWN);
    const theirs = await participants.of(calls.map(({ id }) => id));
    return {
      asOf,
      totalCount,
      calls: calls.map((call) => ({ call, participants: theirs.get(call.id) ?? [] })),
    };
  }
}
