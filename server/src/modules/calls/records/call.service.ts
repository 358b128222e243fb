import { Remembered } from '../../../database/index.ts';
import {
  type Page,
  type PageArgs,
  type ActingPrincipal,
  actorIdOf,
  pageRequest,
  toPage,
} from '../../../kernel/index.ts';
import type { BulkActionService } from '../../bulkActions/index.ts';
import type { CallEntity } from './call.entity.ts';
import type { CallQuery } from './callConditions.ts';
import { type CallStore, type UserCallCount, type WholeCall, isNarrowed } from './call.store.ts';
import type { ListedCall } from './listedCall.ts';

/** A call as its reader may see it. */
export interface SeenCall<Call extends ListedCall = ListedCall> extends WholeCall<Call> {
  /** Of a transfer, the ID of the call before; null where there is none that the reader may see. */
  readonly previousCallId: string | null;
  /** Whether the reader did. */
  readonly tookPart: boolean;
}

/** How many characters the conditions have of which counts are remembered. */
const REMEMBERED_COUNTS = 500_000;

/** About how many characters the pages have that are. */
const REMEMBERED_PAGES = 10_000_000;

/** The response history: administrators see everyone's calls, everyone else their own and of scores their own. */
export class CallService {
  readonly #pages = new Remembered<readonly WholeCall[]>(REMEMBERED_PAGES, textOf);
  readonly #counts = new Remembered<number>(REMEMBERED_COUNTS);

  constructor(
    private readonly store: CallStore,
    private readonly bulkActions: Pick<BulkActionService, 'changes'>,
  ) {}

  /**
   * A page of calls, newest first, and a way to count all of them.
   * @param once whether nobody will ask for the same again soon
   */
  async page(
    actor: ActingPrincipal,
    query: CallQuery,
    args: PageArgs,
    once = false,
  ): Promise<{ page: Page<SeenCall>; count: () => Promise<number> }> {
    const request = pageRequest(args, 2);
    const { organizationId } = actor;
    const own = ownOf(actor);
    // Of somebody else's calls, those that are also one's own would tell with whom else they talked: there are none.
    const isOthers = own !== undefined && query.userId !== undefined && query.userId !== own;
    const seen = { ...query, userId: own ?? query.userId };
    const read = async (): Promise<WholeCall[]> =>
      this.store.whole(await this.store.page(organizationId, seen, request));
    const rows = isOthers ? [] : await (once ? read() : this.#remembered(organizationId, [seen, request], read));
    const whole = await this.#seen(actor, rows);
    return {
      page: toPage(request, whole, ({ call }) => [call.startedAt.getTime(), call.id]),
      count: async () => (isOthers ? 0 : this.#count(organizationId, seen)),
    };
  }

  /** A call; null where there is none, or it is not the caller's to see. */
  async find(actor: ActingPrincipal, id: string): Promise<SeenCall<CallEntity> | null> {
    const call = await this.store.find(actor.organizationId, id, ownOf(actor));
    const [seen = null] = call ? await this.#seen(actor, await this.store.whole([call])) : [];
    return seen;
  }

  /** In how many calls any of these users took part, and how many scores they have. */
  async countsOf({ organizationId }: ActingPrincipal, userIds: readonly string[]): Promise<UserCallCount> {
    return this.store.countsOf(organizationId, [...new Set(userIds)]);
  }

  /** The same of the users whom a bulk action changes, that was read for its organization. */
  countsOfBulk(organizationId: string, actionId: string): Promise<UserCallCount> {
    return this.store.countsWhere(organizationId, (userId) => this.bulkActions.changes(actionId, userId));
  }

  async #count(organizationId: string, query: CallQuery): Promise<number> {
    const { version, calls } = await this.store.inAll(organizationId);
    if (!isNarrowed(query)) return calls;
    return this.#counts.read([organizationId, query], version, () => this.store.count(organizationId, query));
  }

  async #remembered(
    organizationId: string,
    what: unknown,
    read: () => Promise<readonly WholeCall[]>,
  ): Promise<readonly WholeCall[]> {
    const { version } = await this.store.inAll(organizationId);
    return this.#pages.read([organizationId, what], version, read);
  }

  async #seen<Call extends ListedCall>(
    actor: ActingPrincipal,
    whole: readonly WholeCall<Call>[],
  ): Promise<SeenCall<Call>[]> {
    const own = ownOf(actor);
    const before = whole.flatMap(({ call }) => call.previousExternalId ?? []);
    const previous = await this.store.idsOf(actor.organizationId, [...new Set(before)], own);
    return whole.map(({ call, participants, scores }) => ({
      call,
      participants,
      scores: own === undefined ? scores : scores.filter(({ userId }) => userId === own),
      previousCallId: previous.get(call.previousExternalId ?? '') ?? null,
      tookPart: participants.some(({ userId }) => userId === actorIdOf(actor)),
    }));
  }
}

/** Whose calls someone may see: their own; undefined for everyone's. */
export const ownOf = (actor: ActingPrincipal): string | undefined =>
  actor.kind === 'service' || actor.permissions.has('administrative') ? undefined : actor.userId;

/** About how many characters a page has, and as many for the rest of a call as it takes. */
function textOf(calls: readonly WholeCall[]): number {
  let size = 0;
  for (const { call, participants, scores } of calls) {
    size += 1_000 + (call.memo?.length ?? 0) + JSON.stringify(call.tags).length + scores.length * 500;
    for (const { name } of participants) size += 200 + name.length;
  }
  return size;
}
