import { type Page, type PageArgs, type UserPrincipal, pageRequest, toPage } from '../../../kernel/index.ts';
import type { BulkActionService } from '../../bulkActions/index.ts';
import type { UserService } from '../../users/index.ts';
import type { CallEntity } from './call.entity.ts';
import type { CallQuery, CallStore, UserCallCount, WholeCall } from './call.store.ts';

/** A call as its reader may see it. */
export interface SeenCall extends WholeCall {
  /** Who of those who took part is still a user. */
  readonly present: ReadonlySet<string>;
  /** Of a transfer, the ID of the call before; null where there is none that the reader may see. */
  readonly previousCallId: string | null;
  /** Whether the reader did. */
  readonly tookPart: boolean;
}

/** The response history: administrators see everyone's calls, everyone else their own and of scores their own. */
export class CallService {
  constructor(
    private readonly store: CallStore,
    private readonly users: Pick<UserService, 'users'>,
    private readonly bulkActions: Pick<BulkActionService, 'changes'>,
  ) {}

  /** A page of calls, newest first, and a way to count all of them. */
  async page(
    actor: UserPrincipal,
    query: CallQuery,
    args: PageArgs,
  ): Promise<{ page: Page<SeenCall>; count: () => Promise<number> }> {
    const request = pageRequest(args, 2);
    const { organizationId } = actor;
    const own = ownOf(actor);
    // Of somebody else's calls, those that are also one's own would tell with whom else they talked: there are none.
    const isOthers = own !== undefined && query.userId !== undefined && query.userId !== own;
    const seen = { ...query, userId: own ?? query.userId };
    const rows = isOthers ? [] : await this.store.page(organizationId, seen, request);
    const whole = await this.#seen(actor, rows);
    return {
      page: toPage(request, whole, ({ call }) => [call.startedAt.getTime(), call.id]),
      count: async () => (isOthers ? 0 : this.store.count(organizationId, seen)),
    };
  }

  /** A call; null where there is none, or it is not the caller's to see. */
  async find(actor: UserPrincipal, id: string): Promise<SeenCall | null> {
    const call = await this.store.find(actor.organizationId, id, ownOf(actor));
    const [seen = null] = call ? await this.#seen(actor, [call]) : [];
    return seen;
  }

  /** In how many calls any of these users took part, and how many scores they have. */
  async countsOf({ organizationId }: UserPrincipal, userIds: readonly string[]): Promise<UserCallCount> {
    return this.store.countsOf(organizationId, [...new Set(userIds)]);
  }

  /** The same of the users whom a bulk action changes, that was read for its organization. */
  countsOfBulk(organizationId: string, actionId: string): Promise<UserCallCount> {
    return this.store.countsWhere(organizationId, (userId) => this.bulkActions.changes(actionId, userId));
  }

  async #seen(actor: UserPrincipal, calls: readonly CallEntity[]): Promise<SeenCall[]> {
    const whole = await this.store.whole(actor.organizationId, calls);
    const userIds = new Set(whole.flatMap(({ participants }) => participants.flatMap(({ userId }) => userId ?? [])));
    const users = userIds.size === 0 ? [] : await this.users.users(actor.organizationId, [...userIds]);
    const present = new Set(users.map(({ id }) => id));
    const own = ownOf(actor);
    const before = calls.flatMap(({ previousExternalId }) => previousExternalId ?? []);
    const previous = await this.store.idsOf(actor.organizationId, [...new Set(before)], own);
    return whole.map(({ scores, ...call }) => ({
      ...call,
      previousCallId: previous.get(call.call.previousExternalId ?? '') ?? null,
      scores: own === undefined ? scores : scores.filter(({ userId }) => userId === own),
      present,
      tookPart: call.participants.some(({ userId }) => userId === actor.userId),
    }));
  }
}

/** Whose calls someone may see: their own; undefined for everyone's. */
export const ownOf = ({ permissions, userId }: UserPrincipal): string | undefined =>
  permissions.has('administrative') ? undefined : userId;
