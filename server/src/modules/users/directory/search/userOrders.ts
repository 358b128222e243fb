import { setImmediate } from 'node:timers/promises';
import { LRUCache } from 'lru-cache';
import type { PageRequest } from '../../../../kernel/index.ts';
import type { UserListStore } from '../userList.store.ts';
import type { UserOrderField } from '../userQuery.ts';
import { type FoundUsers, numbersOf } from './userIndex.store.ts';

/**
 * The orders that stand still while the version of the list does. A sign-in makes no new version, so that of the last
 * sign-ins is none.
 */
export type KeptOrder = Extract<UserOrderField, 'NAME' | 'READING' | 'LOGIN_ID'>;

/** All users of an organization in one order. */
export class UserRanks {
  /** The rank of each number; 0 for nobody. */
  readonly #rankOf: Uint32Array;

  /** @param numbers of the users in their order; the first is nobody's, so that ranks begin at 1 */
  constructor(private readonly numbers: Uint32Array) {
    this.#rankOf = new Uint32Array(numbers.reduce((highest, number) => Math.max(highest, number), 0) + 1);
    for (const [rank, number] of numbers.entries()) if (rank > 0) this.#rankOf[number] = rank;
  }

  /**
   * The numbers of users found, in this order or against it.
   * @param from the user, found or not, at whom the reading begins; left out, at the first
   * @returns undefined where some have no rank, since they were added while the order was read
   */
  sorted(found: FoundUsers, backwards: boolean, from?: number): Generator<number> | undefined {
    const hits = new Uint8Array(this.numbers.length);
    for (const number of numbersOf(found)) hits[this.#rankOf[number] ?? 0] = 1;
    const first = from === undefined ? (backwards ? hits.length - 1 : 1) : (this.#rankOf[from] ?? 0);
    return hits[0] === 1 || first === 0 ? undefined : this.#walk(hits, first, backwards);
  }

  *#walk(hits: Uint8Array, first: number, backwards: boolean): Generator<number> {
    for (let rank = first; rank > 0 && rank < hits.length; rank += backwards ? -1 : 1) {
      if (hits[rank] === 1) yield this.numbers[rank] ?? 0;
    }
  }
}

/** So many users are read at once; between them others get a turn. */
const CHUNK = 20_000;
/** So many orders are kept, at 8 bytes for each user. */
const KEPT = 8;

/** Orders of users, each kept for as long as it is of the newest version of its list. */
export class UserOrders {
  readonly #kept = new LRUCache<
    string,
    { readonly version: number; readonly ranks: Promise<UserRanks>; ready: boolean }
  >({ max: KEPT });

  constructor(private readonly store: UserListStore) {}

  /** Whether the order of a version of the list need not be read any more. */
  isReady(organizationId: string, order: KeptOrder, version: number): boolean {
    const kept = this.#kept.peek(`${order} ${organizationId}`);
    return kept !== undefined && kept.version >= version && kept.ready;
  }

  /**
   * The order of the version of the list that is the newest. What changes while it is read makes a newer one, for which
   * this is not kept.
   */
  ranks(organizationId: string, order: KeptOrder, version: number): Promise<UserRanks> {
    const key = `${order} ${organizationId}`;
    const before = this.#kept.get(key);
    if (before && before.version >= version) return before.ranks;
    const kept = { version, ranks: this.#read(organizationId, order), ready: false };
    this.#kept.set(key, kept);
    kept.ranks.then(
      () => (kept.ready = true),
      () => this.#kept.peek(key) === kept && this.#kept.delete(key),
    );
    return kept.ranks;
  }

  async #read(organizationId: string, order: KeptOrder): Promise<UserRanks> {
    const numbers = [0];
    for (let key: PageRequest['key']; ; await setImmediate()) {
      const chunk = await this.store.numbers(organizationId, order, { size: CHUNK - 1, backwards: false, key });
      for (const number of chunk) numbers.push(number);
      if (chunk.length < CHUNK) return new UserRanks(Uint32Array.from(numbers));
      key = await this.#positionOfLast(organizationId, order, numbers);
    }
  }

  /** Whoever was deleted meanwhile is left out. */
  async #positionOfLast(organizationId: string, order: KeptOrder, numbers: number[]): Promise<PageRequest['key']> {
    for (let last = numbers.at(-1); last !== undefined && last !== 0; last = numbers.at(-1)) {
      const position = await this.store.position(organizationId, order, last);
      if (position) return position;
      numbers.pop();
    }
    return undefined;
  }
}
