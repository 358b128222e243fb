import { createHash } from 'node:crypto';
import { loginIdKey } from '@rollcall/shared';
import { type Clock, type UnitOfWork, refuse } from '../../kernel/index.ts';
import type { AttemptEntity } from './attempt.entity.ts';
import type { AttemptStore } from './attempt.store.ts';

const WINDOW_MS = 15 * 60_000;

/** One try of a password. */
export interface Attempt {
  readonly loginId: string;
  readonly address: string;
  /** Whose audit log tells of it. */
  readonly organizationId: string;
}

/** So many attempts are free, each further one costs a wait twice as long, and from `stop` on nothing is heard until the window ends. */
interface Allowance {
  readonly free: number;
  readonly stop: number;
}
const PER_LOGIN_ID: Allowance = { free: 5, stop: 10 };
const PER_ADDRESS: Allowance = { free: 100, stop: 110 };

/**
 * Slows down whoever guesses passwords, and then stops them for a while. An attempt is counted before its password is looked at,
 * and counted in the database: guesses sent all at once, or to several servers, don't slip through.
 */
export class AttemptGuard {
  constructor(
    private readonly store: AttemptStore,
    private readonly unitOfWork: UnitOfWork,
    private readonly clock: Clock,
  ) {}

  /**
   * Counts an attempt.
   * @param recordStop takes down, inside the open transaction, that attempts are stopped: called once in a while only, so that nobody
   *   floods an organization's audit log by guessing on
   * @throws Refused TOO_MANY_ATTEMPTS, with the time from which the next one is heard
   */
  async count({ loginId, address, organizationId }: Attempt, recordStop: () => Promise<void>): Promise<void> {
    const stopped = await this.unitOfWork.run(async () => {
      const stop =
        (await this.#count(addressSubject(address), PER_ADDRESS)) ??
        (await this.#count(loginIdSubject(loginId), PER_LOGIN_ID));
      if (stop && (await this.#isNews(stop.subject, organizationId))) await recordStop();
      return stop;
    });
    if (stopped) refuse({ code: 'TOO_MANY_ATTEMPTS', params: { until: stopped.nextAt.toISOString() } });
  }

  /** Forgets what was counted against the login ID, inside the open transaction: its password was right. */
  async succeeded(loginId: string, address: string): Promise<void> {
    await this.store.giveBack(addressSubject(address));
    await this.store.delete(loginIdSubject(loginId));
  }

  /** Forgets what was counted against a login ID, inside the open transaction: its user is given a new way in. */
  async forget(loginId: string): Promise<void> {
    await this.store.delete(loginIdSubject(loginId));
  }

  /** Drops the counters of which nothing is left to remember. */
  async cleanUp(): Promise<void> {
    await this.unitOfWork.run(() => this.store.deleteEnded(this.clock.now()));
  }

  /** @returns the counter, if it says that this attempt is not heard */
  async #count(subject: string, allowance: Allowance): Promise<AttemptEntity | undefined> {
    const now = this.clock.now();
    const held = await this.store.hold(subject, now);
    if (held.nextAt > now) {
      await this.store.save(held);
      return held;
    }
    await this.store.save(counted(held, allowance, now));
    return undefined;
  }

  /** Whether a stop was not told yet to this organization within the last window. Remembered as a counter of its own. */
  async #isNews(subject: string, organizationId: string): Promise<boolean> {
    const now = this.clock.now();
    const held = await this.store.hold(subjectOf('told', `${organizationId}:${subject}`), now);
    const isNews = held.windowEndsAt <= now;
    await this.store.save(isNews ? { ...held, windowEndsAt: new Date(now.getTime() + WINDOW_MS) } : held);
    return isNews;
  }
}

function counted(held: AttemptEntity, allowance: Allowance, now: Date): AttemptEntity {
  const fresh = held.windowEndsAt <= now;
  const attempts = fresh ? 1 : held.attempts + 1;
  const windowEndsAt = fresh ? new Date(now.getTime() + WINDOW_MS) : held.windowEndsAt;
  const wait = attempts < allowance.free ? 0 : 1000 * 2 ** (attempts - allowance.free);
  const nextAt = attempts >= allowance.stop ? new Date(now.getTime() + WINDOW_MS) : new Date(now.getTime() + wait);
  return { ...held, attempts, windowEndsAt: nextAt > windowEndsAt ? nextAt : windowEndsAt, nextAt };
}

const subjectOf = (kind: string, value: string): string =>
  createHash('sha256').update(`${kind}:${value}`).digest('hex');
const loginIdSubject = (loginId: string): string => subjectOf('loginId', loginIdKey(loginId.trim()));
/** Whoever has one IPv6 address has the whole /64 around it. */
const addressSubject = (address: string): string =>
  subjectOf('address', address.includes(':') ? networkOf(address) : address);

function networkOf(address: string): string {
  const [head = '', tail] = address.split('::');
  const groups = head === '' ? [] : head.split(':');
  const missing = tail === undefined ? 0 : 8 - groups.length - (tail === '' ? 0 : tail.split(':').length);
  return [...groups, ...Array.from({ length: missing }, () => '0')].slice(0, 4).join(':');
}
