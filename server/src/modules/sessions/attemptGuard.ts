import { createHash } from 'node:crypto';
import { loginIdKey } from '@rollcall/shared';
import { type Clock, type UnitOfWork, refuse } from '../../kernel/index.ts';
import type { AttemptEntity } from './attempt.entity.ts';
import type { AttemptStore } from './attempt.store.ts';

const WINDOW_MS = 15 * 60_000;

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
   * @throws Refused TOO_MANY_ATTEMPTS, with the time from which the next one is heard
   */
  async count(loginId: string, address: string): Promise<void> {
    const until = await this.unitOfWork.run(async () => {
      const byAddress = await this.#count(addressSubject(address), PER_ADDRESS);
      return byAddress ?? this.#count(loginIdSubject(loginId), PER_LOGIN_ID);
    });
    if (until) refuse({ code: 'TOO_MANY_ATTEMPTS', params: { until: until.toISOString() } });
  }

  /** Forgets what was counted against the login ID, inside the open transaction: its password was right. */
  async succeeded(loginId: string, address: string): Promise<void> {
    await this.store.giveBack(addressSubject(address));
    await this.store.delete(loginIdSubject(loginId));
  }

  /** Drops the counters of which nothing is left to remember. */
  async cleanUp(): Promise<void> {
    await this.unitOfWork.run(() => this.store.deleteEnded(this.clock.now()));
  }

  /** @returns when the next attempt is heard, if this one is not */
  async #count(subject: string, allowance: Allowance): Promise<Date | undefined> {
    const now = this.clock.now();
    const held = await this.store.hold(subject, now);
    if (held.nextAt > now) {
      await this.store.save(held);
      return held.nextAt;
    }
    await this.store.save(counted(held, allowance, now));
    return undefined;
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
