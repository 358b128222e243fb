import { CALL_FIGURES, FIGURES, type Figure, NOTHING, countedOfScore, plus, pointsOf } from '../records/counted.ts';
import { type CallVerificationStore, type Count, binName } from './callVerification.store.ts';

/** Something that was counted otherwise than it is. */
export interface CountFault {
  /** Null of the organization's own. */
  readonly userId: string | null;
  /** Of when: a day, an hour, or a day's scores of so many points. */
  readonly at: string;
  readonly what: Figure;
  readonly counted: number;
  readonly recounted: number;
  /** Whether more could have been counted: of those who are deleted. */
  readonly atLeast: boolean;
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

export const NO_CALLS: CallVerification = { days: 0, faults: [], scoresWithoutCall: 0, notErased: [] };

/**
 * Counts an organization's calls and scores anew, and compares that with what was counted when they were told of. The
 * ledger is locked meanwhile.
 * @param keptFrom the first day of which calls are kept: what was counted of those before stays, and their calls don't
 * @param presentOf which of these users are there
 */
export async function verifyCalls(
  store: CallVerificationStore,
  organizationId: string,
  keptFrom: string,
  presentOf: (userIds: readonly string[]) => Promise<ReadonlySet<string>>,
): Promise<CallVerification> {
  const counted = new Counts(await store.counted(organizationId));
  const recounted = new Counts(await store.recounted(organizationId));
  const scored = new Set<string>();
  for await (const chunk of store.scores(organizationId)) {
    for (const { score, call } of chunk) {
      const one = countedOfScore(call, score);
      scored.add(score.userId);
      for (const userId of [null, score.userId]) recounted.add({ userId, at: call.day, counted: one });
      if (score.overallTenths !== null)
        recounted.add({ userId: null, at: binName(call.day, pointsOf(score.overallTenths)), counted: { scored: 1 } });
    }
  }
  const ofWhom = new Set([...counted.userIds(), ...scored]);
  const present = await presentOf([...new Set([...ofWhom, ...recounted.userIds()])]);
  // Calls stay when a user is deleted; nothing of theirs is counted any more.
  const isCompared = (key: string): boolean => {
    const count = counted.get(key) ?? recounted.get(key);
    return count !== undefined && isKept(count.at, keptFrom) && isPresent(count, present);
  };
  const keys = new Set([...counted.keys(), ...recounted.keys()].filter(isCompared));
  return {
    days: [...keys].filter((key) => DAY.test(key)).length,
    faults: [...keys].flatMap((key) => faultsOf(counted.get(key), recounted.get(key))),
    scoresWithoutCall: await store.scoresWithoutCall(organizationId),
    notErased: [...ofWhom].filter((id) => !present.has(id)),
  };
}

const DAY = /\d{4}-\d\d-\d\d$/;

/** What is counted, once for each user or the organization and each time. */
class Counts {
  readonly #counts = new Map<string, Count>();

  constructor(counts: readonly Count[]) {
    for (const count of counts) this.add(count);
  }

  add({ userId, at, counted }: Count): void {
    const key = `${userId ?? ''} ${at}`;
    const before = this.#counts.get(key)?.counted ?? {};
    this.#counts.set(key, { userId, at, counted: plus({ ...NOTHING, ...before }, counted) });
  }

  get(key: string): Count | undefined {
    return this.#counts.get(key);
  }

  keys(): Iterable<string> {
    return this.#counts.keys();
  }

  userIds(): string[] {
    return [...new Set([...this.#counts.values()].flatMap(({ userId }) => userId ?? []))];
  }
}

const isPresent = ({ userId }: Count, present: ReadonlySet<string>): boolean => userId === null || present.has(userId);

/** Of hours of UTC those around the beginning of the first day are left out: they may be of the day before. */
const isKept = (at: string, keptFrom: string): boolean =>
  at.includes('T') ? at.slice(0, 10) > keptFrom : at.slice(0, 10) >= keptFrom;

const OF_CALLS: ReadonlySet<Figure> = new Set<Figure>(CALL_FIGURES);

/** A deletion erases a user's scores, and what the organization counted of them stays: it may be more than there is. */
function faultsOf(counted: Count | undefined, recounted: Count | undefined): CountFault[] {
  const either = counted ?? recounted;
  if (!either) return [];
  const { userId, at } = either;
  return FIGURES.flatMap((what) => {
    const [was, is] = [counted?.counted[what] ?? 0, recounted?.counted[what] ?? 0];
    const atLeast = userId === null && !OF_CALLS.has(what);
    if (was === is || (atLeast && was > is)) return [];
    return [{ userId, at, what, counted: was, recounted: is, atLeast }];
  });
}
