import { setImmediate } from 'node:timers/promises';
import { Remembered } from '../../../database/index.ts';
import {
  type ActingPrincipal,
  type Clock,
  type Page,
  type PageArgs,
  type PageRequest,
  pageRequest,
  toPage,
} from '../../../kernel/index.ts';
import type { ContractService } from '../../organizations/index.ts';
import type { UserDirectoryStore } from '../accounts/writing/userDirectory.store.ts';
import { type FoundUsers, type UserIndexStore, countFound, numbersOf, partsOf } from './search/userIndex.store.ts';
import { type TermCondition, conditionOf } from './search/userTerms.ts';
import { UserOrders } from './search/userOrders.ts';
import type { ListedUser, UserListStore } from './userList.store.ts';
import { type UserConditions, type UserQuery, SORT_COLUMNS } from './userQuery.ts';

/** One page of the list, and how many users there are in all, counted when asked. */
export interface UserListPage {
  readonly page: Page<ListedUser>;
  readonly count: () => Promise<number>;
}

interface Dependencies {
  readonly store: UserListStore;
  readonly index: UserIndexStore;
  readonly directory: UserDirectoryStore;
  readonly contracts: ContractService;
  readonly clock: Clock;
}

/**
 * So many users are picked by number and sorted by the database; of more, an index in the order that is asked for soon
 * yields a page.
 */
const FEW = 1_000;
/** How many characters the conditions have of which counts are remembered. */
const REMEMBERED_COUNTS = 500_000;
/** The most users that are read at once to find those who meet the condition. */
const CHUNK = 1_000;

/**
 * Searches, filters, sorts and pages the users of an organization, at a cost that hardly depends on how many there are.
 */
export class UserListService {
  readonly #counts = new Remembered<number>(REMEMBERED_COUNTS);
  readonly #orders: UserOrders;

  constructor(private readonly parts: Dependencies) {
    this.#orders = new UserOrders(parts.store);
  }

  /** One page of the users who meet a query's conditions. */
  async list(actor: ActingPrincipal, query: UserQuery, args: PageArgs): Promise<UserListPage> {
    const { organizationId } = actor;
    const request = pageRequest(args, SORT_COLUMNS[query.orderBy].length);
    const condition = conditionOf(query);
    const found = condition && (await this.#find(organizationId, condition));
    const rows = await this.#rows(organizationId, query, request, found);
    return {
      page: toPage(request, rows, (user) => user.position),
      count: () => this.#count(organizationId, query, condition, found),
    };
  }

  /** The IDs of all users who meet the conditions, in the order of their creation. */
  async ids(organizationId: string, conditions: UserConditions): Promise<string[]> {
    const { store, clock } = this.parts;
    const condition = conditionOf(conditions);
    const found = condition && (await this.#find(organizationId, condition));
    if (!found) return store.ids(organizationId, conditions, clock.now());
    const ids: string[] = [];
    const numbers = [...numbersOf(found)];
    for (let i = 0; i < numbers.length; i += CHUNK) {
      ids.push(...(await store.ids(organizationId, conditions, clock.now(), numbers.slice(i, i + CHUNK))));
    }
    return ids;
  }

  #find(organizationId: string, condition: TermCondition): Promise<FoundUsers> {
    return this.parts.index.find(organizationId, condition, this.parts.clock.now());
  }

  async #rows(
    organizationId: string,
    query: UserQuery,
    request: PageRequest,
    found: FoundUsers | undefined,
  ): Promise<ListedUser[]> {
    if (found && countFound(found) === 0) return [];
    const numbers = found && (await this.#sorted(organizationId, query, request, found));
    if (numbers) return this.#byNumber(organizationId, query, request, numbers);
    return this.parts.store.page(organizationId, query, request, this.parts.clock.now(), found && few(found));
  }

  /** The numbers of users found, in the query's order from its position on; undefined where the database is to sort. */
  async #sorted(
    organizationId: string,
    { orderBy, descending }: UserQuery,
    request: PageRequest,
    found: FoundUsers,
  ): Promise<Iterator<number, unknown> | undefined> {
    const down = descending !== request.backwards;
    // Numbers stand in the order of creation, so the index itself says who is next.
    if (orderBy === 'CREATED_AT') return numbersOf(found, down, request.key && Number(request.key[0]));
    const count = countFound(found);
    if (orderBy === 'LAST_SIGN_IN_AT' || count <= request.size) return undefined;
    const version = await this.parts.directory.version(organizationId);
    const ready = this.#orders.isReady(organizationId, orderBy, version);
    const ranks = this.#orders.ranks(organizationId, orderBy, version);
    if (!ready && count <= FEW) {
      // The database sorts these as fast as the order is read, which will be there for the next page.
      ranks.catch(() => undefined);
      return undefined;
    }
    if (!request.key) return (await ranks).sorted(found, down);
    const next = { size: 0, backwards: down, key: request.key };
    const [from] = await this.parts.store.numbers(organizationId, orderBy, next);
    return from === undefined ? [].values() : (await ranks).sorted(found, down, from);
  }

  /**
   * Reads users by their numbers, which stand in the order of the list, until a page is full of those who meet the
   * condition.
   */
  async #byNumber(
    organizationId: string,
    query: UserQuery,
    request: PageRequest,
    numbers: Iterator<number, unknown>,
  ): Promise<ListedUser[]> {
    const { store, clock } = this.parts;
    const wanted = request.size + 1;
    const rows: ListedUser[] = [];
    for (let size = wanted; rows.length < wanted; size = Math.min(size * 2, CHUNK)) {
      const next = taken(numbers, size);
      if (next.length === 0) break;
      rows.push(...(await store.page(organizationId, query, { ...request, key: undefined }, clock.now(), next)));
    }
    return rows.slice(0, wanted);
  }

  async #count(
    organizationId: string,
    query: UserQuery,
    condition: TermCondition | undefined,
    found: FoundUsers | undefined,
  ): Promise<number> {
    const { store, contracts, clock } = this.parts;
    if (!condition || !found) return contracts.userCount(organizationId);
    if (condition.exact || countFound(found) === 0) return countFound(found);
    const counted = async (): Promise<number> => {
      let count = 0;
      for (const part of partsOf(found)) {
        count += await store.count(organizationId, query, clock.now(), part);
        // Others get a turn: SQLite works on the event loop's own thread.
        await setImmediate();
      }
      return count;
    };
    // Who is pending changes with time alone, of which no version tells.
    return condition.status ? counted() : this.#remember(organizationId, query, counted);
  }

  async #remember(organizationId: string, query: UserQuery, count: () => Promise<number>): Promise<number> {
    const { orderBy: _, descending: __, ...conditions } = query;
    const version = await this.parts.directory.version(organizationId);
    return this.#counts.read([organizationId, conditions], version, count);
  }
}

/** The numbers of users found, or undefined where they are many. */
const few = (found: FoundUsers): number[] | undefined => (countFound(found) <= FEW ? [...numbersOf(found)] : undefined);

/** The next items of an iterator, so many at most. */
function taken<T>(items: Iterator<T, unknown>, count: number): T[] {
  const list: T[] = [];
  while (list.length < count) {
    const next = items.next();
    if (next.done) break;
    list.push(next.value);
  }
  return list;
}
