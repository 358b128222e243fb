import type { Clock, UnitOfWork } from '../../../kernel/index.ts';
import type { UserService } from '../../users/index.ts';
import type { IngestService } from '../ingest/ingest.service.ts';
import type { CallLedgerStore } from '../records/callLedger.store.ts';
import type { RetentionService } from '../retention/retention.service.ts';
import type { CallVerificationStore, DayCount } from './callVerification.store.ts';
import { demoDeliveries } from './demoCalls.ts';

interface Dependencies {
  readonly store: CallVerificationStore;
  readonly ledger: CallLedgerStore;
  readonly unitOfWork: UnitOfWork;
  readonly clock: Clock;
  readonly users: Pick<UserService, 'users' | 'firstIds'>;
  readonly ingest: Pick<IngestService, 'takeAsFirst'>;
  readonly retention: Pick<RetentionService, 'sweep'>;
}

/** A day of which something else was counted than there is. */
export interface CountFault {
  /** Null of the organization's own day. */
  readonly userId: string | null;
  readonly day: string;
  readonly what: Figure;
  readonly counted: number;
  readonly recounted: number;
}

/** What looking through an organization's calls came to. */
export interface CallVerification {
  readonly days: number;
  readonly faults: readonly CountFault[];
  /** Scores of calls that are not there. */
  readonly scoresWithoutCall: number;
  /** Users who are there no more, and of whom something is counted all the same. */
  readonly notErased: readonly string[];
}

/** As many IDs as one statement looks for. */
const CHUNK = 500;

/** Of so many users there are calls to show. */
const DEMO_USERS = 12;

const FIGURES = ['calls', 'answered', 'talkSeconds', 'scored', 'overallTenths'] as const;
type Figure = (typeof FIGURES)[number];

/** Of an organization's days: a deletion erases a user's scores, and what was counted of them stays. */
const OF_ORGANIZATION: readonly Figure[] = ['calls', 'answered', 'talkSeconds'];

/** What operators do about calls. */
export class CallDesk {
  constructor(private readonly parts: Dependencies) {}

  /** Every organization of which calls were ever told. */
  organizations(): Promise<string[]> {
    return this.parts.store.organizations();
  }

  /**
   * Fills an organization that has no calls with three months of calls that might have been.
   * @returns of how many users; 0 where it has calls
   */
  async fillDemo(organizationId: string): Promise<number> {
    const { users, ingest, clock } = this.parts;
    const ids = await users.firstIds(organizationId, DEMO_USERS);
    if (ids.length === 0) return 0;
    return (await ingest.takeAsFirst(organizationId, demoDeliveries(ids, clock.now()))) ? ids.length : 0;
  }

  /** Deletes at once what is kept no longer, however much it is. @throws what kept it from deleting some of it */
  async sweep(): Promise<void> {
    while (await this.parts.retention.sweep());
  }

  /**
   * Counts an organization's calls and scores anew, and compares that with what was counted when they were told of.
   * Deliveries of the organization wait meanwhile.
   */
  verify(organizationId: string): Promise<CallVerification> {
    const { store, ledger, unitOfWork } = this.parts;
    return unitOfWork.run(async () => {
      // Locking would make it one of which calls were told.
      if (!(await store.organizations()).includes(organizationId))
        return { days: 0, faults: [], scoresWithoutCall: 0, notErased: [] };
      await ledger.lock(organizationId);
      const keptFrom = (await ledger.find(organizationId))?.keptFrom ?? '';
      const counted = byDay(await store.counted(organizationId));
      const recounted = byDay(await store.recounted(organizationId));
      const userIds = [...new Set([...counted.values(), ...recounted.values()].flatMap(({ userId }) => userId ?? []))];
      const present = await this.#present(organizationId, userIds);
      // Calls stay when a user is deleted; nothing of theirs is counted any more.
      const isCompared = (key: string): boolean => {
        const count = counted.get(key) ?? recounted.get(key);
        // What was counted of days before it stays, and their calls don't.
        return count !== undefined && count.day >= keptFrom && isPresent(count, present);
      };
      const days = [...new Set([...counted.keys(), ...recounted.keys()])].filter(isCompared);
      return {
        days: days.length,
        faults: days.flatMap((key) => faultsOf(counted.get(key), recounted.get(key))),
        scoresWithoutCall: await store.scoresWithoutCall(organizationId),
        notErased: [...ofWhomIsCounted(counted, recounted)].filter((id) => !present.has(id)),
      };
    });
  }

  /** Which of these users are there. */
  async #present(organizationId: string, userIds: readonly string[]): Promise<ReadonlySet<string>> {
    const present = new Set<string>();
    for (let i = 0; i < userIds.length; i += CHUNK)
      for (const { id } of await this.parts.users.users(organizationId, userIds.slice(i, i + CHUNK))) present.add(id);
    return present;
  }
}

const isPresent = ({ userId }: DayCount, present: ReadonlySet<string>): boolean =>
  userId === null || present.has(userId);

/** Users of whom a day was counted, or scores are there. */
function ofWhomIsCounted(
  counted: ReadonlyMap<string, DayCount>,
  recounted: ReadonlyMap<string, DayCount>,
): ReadonlySet<string> {
  const scored = [...recounted.values()].filter((count) => count.scored > 0);
  return new Set([...counted.values(), ...scored].flatMap(({ userId }) => userId ?? []));
}

/** One count for each day of the organization and of each user. */
function byDay(counts: readonly DayCount[]): Map<string, DayCount> {
  const days = new Map<string, DayCount>();
  for (const count of counts) {
    const key = `${count.userId ?? ''} ${count.day}`;
    days.set(key, sum(days.get(key) ?? NOTHING, count));
  }
  return days;
}

const NOTHING = { calls: 0, answered: 0, talkSeconds: 0, scored: 0, overallTenths: 0 };
const sum = (a: Omit<DayCount, 'userId' | 'day'>, b: DayCount): DayCount => ({
  userId: b.userId,
  day: b.day,
  calls: a.calls + b.calls,
  answered: a.answered + b.answered,
  talkSeconds: a.talkSeconds + b.talkSeconds,
  scored: a.scored + b.scored,
  overallTenths: a.overallTenths + b.overallTenths,
});

function faultsOf(counted: DayCount | undefined, recounted: DayCount | undefined): CountFault[] {
  const either = counted ?? recounted;
  if (!either) return [];
  const { userId, day } = either;
  const figures = userId === null ? OF_ORGANIZATION : FIGURES;
  return figures.flatMap((what) => {
    const [was, is] = [counted?.[what] ?? 0, recounted?.[what] ?? 0];
    return was === is ? [] : [{ userId, day, what, counted: was, recounted: is }];
  });
}
