import type { RateKind } from '@rollcall/shared';
import { RateLimiterMemory, RateLimiterRes } from 'rate-limiter-flexible';
import type { Clock } from './clock.ts';
import { networkOf } from './network.ts';
import type { Principal } from './principal.ts';

/** On whose account something is asked for. */
export interface RateSubject {
  readonly user?: string | undefined;
  readonly organization?: string | undefined;
  /** An IP address. */
  readonly address?: string | undefined;
}

/** On whose account a principal asks: a program counts as a user of its organization. */
export function rateSubjectOf(principal: Principal | null): RateSubject {
  if (principal?.kind === 'user') return { user: principal.userId, organization: principal.organizationId };
  return principal?.kind === 'service' ? { user: principal.tokenId, organization: principal.organizationId } : {};
}

/** How many points a minute each of them has. Whom nothing is said of has no limit. */
type Budget = Readonly<Partial<Record<keyof RateSubject, number>>>;

const MINUTE = 60;

/**
 * What a minute allows. Nobody who works by hand meets these, nor a program that does one thing after another; a loop
 * that does nothing but that costs the others little.
 */
const BUDGETS: Readonly<Record<RateKind, Budget>> = {
  export: { user: 20, organization: 60 },
  // Every link that the limits of exports and templates let be made, twice.
  download: { user: 100, organization: 300 },
  template: { user: 30, organization: 90 },
  // A point for each file, and one more for each million characters.
  upload: { user: 120, organization: 240 },
  // A point for each request, and one more for each hundred login IDs.
  check: { user: 600, organization: 1800 },
  change: { user: 600, organization: 1800 },
  bulkAction: { user: 60, organization: 180 },
  account: { user: 60 },
  // A company behind one address signs in within few minutes of a morning.
  signIn: { address: 600 },
  // Wrong ones: a right one is heard all the same.
  token: { address: 60 },
  verification: { user: 20, organization: 60 },
  // A hundred events each.
  webhook: { organization: 600 },
  // Of whoever is signed in by user, and else by address.
  request: { user: 6000, address: 1200 },
};

const SUBJECTS = ['user', 'organization', 'address'] as const;

/**
 * Counts what is asked for, minute by minute, in this server's memory: it protects this server's processors, so it is
 * worth no write to the database. What must hold across servers is counted there: attempts to sign in, and what may be
 * open at once.
 */
export class RateLimits {
  readonly #limiters = new Map<string, RateLimiterMemory>();

  /**
   * @param on whether anything is limited at all
   * @param window seconds in which a budget may be spent
   */
  constructor(
    private readonly clock: Clock,
    private readonly on: boolean,
    private readonly window = MINUTE,
  ) {}

  /**
   * Takes points from every budget that the subject has.
   * @param points what it costs; of what costs more than a whole minute's budget, one is heard in a minute
   * @returns undefined where it may be done, else the instant, at a full second, from which the same is heard again
   */
  async take(kind: RateKind, subject: RateSubject, points = 1): Promise<Date | undefined> {
    if (!this.on) return undefined;
    for (const whose of SUBJECTS) {
      const [id, budget] = [subject[whose], BUDGETS[kind][whose]];
      if (id === undefined || budget === undefined) continue;
      const wait = await this.#consume(`${kind} ${whose}`, budget, whose === 'address' ? networkOf(id) : id, points);
      if (wait !== undefined) return new Date(Math.ceil((this.clock.now().getTime() + wait) / 1000) * 1000);
    }
    return undefined;
  }

  /** In how many whole seconds an instant comes, 1 at least: as the header `Retry-After` tells it. */
  secondsUntil(instant: Date): number {
    return Math.max(1, Math.ceil((instant.getTime() - this.clock.now().getTime()) / 1000));
  }

  /** @returns undefined, or for how many milliseconds there are no points left */
  async #consume(name: string, budget: number, key: string, points: number): Promise<number | undefined> {
    const limiter =
      this.#limiters.get(name) ?? new RateLimiterMemory({ keyPrefix: name, points: budget, duration: this.window });
    this.#limiters.set(name, limiter);
    try {
      await limiter.consume(key, Math.min(points, budget));
      return undefined;
    } catch (refused) {
      if (refused instanceof RateLimiterRes) return refused.msBeforeNext;
      throw refused;
    }
  }
}
