import { createHmac } from 'node:crypto';
import { loginIdKey } from '@rollcall/shared';
import { type Clock, type Keys, type UnitOfWork, networkOf, refuse } from '../../../../kernel/index.ts';
import {
  ADDRESS_END,
  ADDRESS_STOP,
  AT_ONCE,
  WINDOW_MS,
  attemptsOf,
  counted,
  refusedUntil,
  slowed,
} from './allowance.ts';
import type { AttemptStore } from './attempt.store.ts';
import { KeyedQueues } from './keyedQueues.ts';

/**
 * One try of a password, and by what it is counted: a device on which its user has signed in, an open session, or else
 * the address.
 */
export interface Attempt {
  readonly loginId: string;
  /** Whose audit log tells of it. */
  readonly organizationId: string;
  readonly by: { readonly device: string } | { readonly session: string } | { readonly address: string };
}

/** An attempt whose password may be looked at. */
export interface Hearing {
  /** False where others have tried too often: only somebody who is known at the address is let in then. */
  readonly trusted: boolean;
  /** Forgets the attempt, inside the open transaction: the password was right. */
  readonly release: () => Promise<void>;
}

/** What came of counting an attempt. Times are those until which nobody, or no stranger, is heard. */
interface Counted {
  readonly refused?: { readonly by: string; readonly until: Date };
  readonly refusedStrangers?: { readonly by: string; readonly until: Date };
}

/**
 * So many attempts from one address are looked at at a time; the others wait. Not all may count as wrong before they
 * are known to be.
 */
const AT_A_TIME = 8;

/**
 * Slows down whoever guesses passwords, and then stops them for a while. An attempt is counted before its password is
 * looked at, and counted in the database: guesses sent all at once, or to several servers, don't slip through. What was
 * right is taken back. See `docs/adr/0038-locked-out-but-with-a-way-in.md`.
 */
export class AttemptGuard {
  /** One after another, so that right passwords sent all at once are taken back one by one and never meet a limit. */
  readonly #pairs = new KeyedQueues(1);
  readonly #addresses = new KeyedQueues(AT_A_TIME);

  constructor(
    private readonly store: AttemptStore,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
    private readonly keys: Pick<Keys, 'deviceCookie'>,
  ) {}

  /**
   * Counts an attempt and, if it is heard, has its password looked at.
   * @param recordStop records, inside the open transaction, that attempts are stopped: called once in a while only, so
   * that nobody floods an organization's audit log by guessing on
   * @param verify looks at the password; undefined says that it is wrong
   * @returns what `verify` says
   * @throws Refused TOO_MANY_ATTEMPTS, with the time from which the next one is heard
   */
  hear<T>(
    attempt: Attempt,
    recordStop: () => Promise<void>,
    verify: (hearing: Hearing) => Promise<T | undefined>,
  ): Promise<T | undefined> {
    const { by } = attempt;
    const work = (): Promise<T | undefined> => this.#hear(attempt, recordStop, verify);
    return this.#pairs.run(this.#own(attempt), () =>
      'address' in by ? this.#addresses.run(networkOf(by.address), work) : work(),
    );
  }

  /** Forgets all that was counted against login IDs, inside the open transaction. */
  forget(loginIds: readonly string[]): Promise<void> {
    return this.store.deleteOfLoginIds(loginIds.map((loginId) => this.#loginId(loginId)));
  }

  /** Drops the counters of which nothing is left to remember. */
  async cleanUp(): Promise<void> {
    while (await this.unitOfWork.run(() => this.store.deleteEnded(this.clock.now())));
  }

  async #hear<T>(
    attempt: Attempt,
    recordStop: () => Promise<void>,
    verify: (hearing: Hearing) => Promise<T | undefined>,
  ): Promise<T | undefined> {
    const stop = async (by: string): Promise<void> => {
      if (await this.#isNews(by, attempt)) await recordStop();
    };
    const { refused, refusedStrangers } = await this.unitOfWork.run(async () => {
      const result = await this.#count(attempt);
      if (result.refused) await stop(result.refused.by);
      return result;
    });
    if (refused) return refuseUntil(refused.until);
    const trusted = !refusedStrangers;
    const result = await verify({ trusted, release: () => this.#release(attempt, trusted) });
    if (result !== undefined || !refusedStrangers) return result;
    await this.unitOfWork.run(() => stop(refusedStrangers.by));
    return refuseUntil(refusedStrangers.until);
  }

  #count(attempt: Attempt): Promise<Counted> {
    const { by } = attempt;
    return 'address' in by ? this.#countByAddress(attempt, by.address) : this.#countAlone(attempt);
  }

  async #countAlone(attempt: Attempt): Promise<Counted> {
    const own = await this.store.lock(this.#own(attempt), this.#loginId(attempt.loginId));
    const now = this.clock.now();
    const until = refusedUntil(own, now);
    await this.store.save(until ? { ...own, nextAt: until } : slowed(own, now));
    return until ? { refused: { by: own.subject, until } } : {};
  }

  /** Counters are locked in one order: address, login ID, both. */
  async #countByAddress(attempt: Attempt, from: string): Promise<Counted> {
    const { store } = this;
    const by = this.#loginId(attempt.loginId);
    const address = await store.lock(this.#address(from), null);
    const loginId = await store.lock(by, by);
    const pair = await store.lock(this.#own(attempt), by);

    const now = this.clock.now();
    const tried = attemptsOf(address, now);
    const [pairUntil, loginIdUntil] = [refusedUntil(pair, now), refusedUntil(loginId, now)];
    const stopped = tried >= ADDRESS_STOP ? { by: address.subject, until: address.windowEndsAt } : undefined;
    const ended = tried >= ADDRESS_END ? stopped : undefined;
    const refused = pairUntil ? { by, until: pairUntil } : ended;
    const refusedStrangers = loginIdUntil ? { by, until: loginIdUntil } : stopped;

    // Refused, it costs no further wait, and leaves none that a clock which was wrong made too long.
    await store.save(refused ? { ...pair, nextAt: pairUntil ?? pair.nextAt } : slowed(pair, now));
    await store.save(refused ? address : counted(address, now));
    const locked = { ...loginId, nextAt: loginIdUntil ?? loginId.nextAt };
    await store.save((refused ?? refusedStrangers) ? locked : slowed(loginId, now));
    if (refused) return { refused };
    return refusedStrangers ? { refusedStrangers } : {};
  }

  async #release(attempt: Attempt, trusted: boolean): Promise<void> {
    if ('address' in attempt.by) await this.store.giveBack(this.#address(attempt.by.address));
    // What strangers are refused for is theirs.
    if ('address' in attempt.by && trusted) await this.store.delete([this.#loginId(attempt.loginId)]);
    await this.store.delete([this.#own(attempt)]);
  }

  /**
   * Whether a stop was not told yet to this organization within the last window. Remembered as a counter of its own.
   */
  async #isNews(by: string, { organizationId, loginId }: Attempt): Promise<boolean> {
    const now = this.clock.now();
    const locked = await this.store.lock(this.#hash('told', `${organizationId}:${by}`), this.#loginId(loginId));
    const isNews = attemptsOf(locked, now) === 0;
    const told = { ...locked, attempts: 1, windowEndsAt: new Date(now.getTime() + WINDOW_MS), nextAt: AT_ONCE };
    await this.store.save(isNews ? told : locked);
    return isNews;
  }

  #own(attempt: Attempt): string {
    const { by } = attempt;
    if ('address' in by) return this.#hash('pair', `${this.#loginId(attempt.loginId)}:${networkOf(by.address)}`);
    return 'device' in by ? this.#hash('device', by.device) : this.#hash('session', by.session);
  }

  #loginId(loginId: string): string {
    return this.#hash('loginId', loginIdKey(loginId.trim()));
  }

  #address(address: string): string {
    return this.#hash('address', networkOf(address));
  }

  #hash(kind: string, value: string): string {
    return createHmac('sha256', this.keys.deviceCookie).update(`attempts ${kind}:${value}`).digest('hex');
  }
}

const refuseUntil = (until: Date): never =>
  refuse({ code: 'TOO_MANY_ATTEMPTS', params: { until: until.toISOString() } });
