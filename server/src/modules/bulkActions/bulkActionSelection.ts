import { LIMITS } from '@rollcall/shared';
import { type Actor, refuse } from '../../kernel/index.ts';
import type { UserConditions, UserListService } from '../users/index.ts';
import type { BulkActionStore } from './bulkAction.store.ts';

/** Which users an action is for: these, all whom the list shows, or those of an earlier action. */
export type UserSelection =
  | { readonly kind: 'ids'; readonly ids: readonly string[] }
  | { readonly kind: 'matching'; readonly conditions: UserConditions }
  | { readonly kind: 'action'; readonly id: string };

/** A selected user. The login ID is known of users of an earlier action, who may be gone by now. */
export interface SelectedUser {
  readonly userId: string;
  readonly loginId: string | null;
}

const ID_LENGTH = 36;

/** Finds out whom a selection means, once. */
export class BulkActionSelector {
  constructor(
    private readonly store: BulkActionStore,
    private readonly lists: UserListService,
  ) {}

  /**
   * The users of a selection, each once. Those chosen by their IDs may not be the organization's: that is seen when they are looked at.
   * @throws Refused NO_USERS, TOO_MANY_SELECTED, BULK_ACTION_NOT_FOUND
   */
  async users(actor: Actor, selection: UserSelection): Promise<SelectedUser[]> {
    const users = await this.#users(actor, selection);
    if (users.length === 0) refuse({ code: 'NO_USERS', params: {} });
    refuseTooMany(users.length);
    return users;
  }

  async #users(actor: Actor, selection: UserSelection): Promise<SelectedUser[]> {
    switch (selection.kind) {
      case 'ids': {
        const ids = new Set(selection.ids);
        const strange = [...ids].find((id) => id === '' || id.length > ID_LENGTH);
        if (strange !== undefined) {
          refuse({ code: 'USER_GONE', params: { value: strange.slice(0, ID_LENGTH) } });
        }
        return [...ids].map(unnamed);
      }
      case 'matching': {
        const query = { ...selection.conditions, orderBy: 'CREATED_AT' as const, descending: false };
        const { count } = await this.lists.list(actor, query, { first: 1 });
        refuseTooMany(await count());
        return (await this.lists.ids(actor.organizationId, selection.conditions)).map(unnamed);
      }
      case 'action':
        return this.#usersOf(actor, selection.id);
    }
  }

  /** Whom an earlier action changed; where it came to no good end, those against whom nothing spoke. */
  async #usersOf(actor: Actor, id: string): Promise<SelectedUser[]> {
    const earlier = await this.store.find(id, actor.organizationId);
    if (!earlier) return refuse({ code: 'BULK_ACTION_NOT_FOUND', params: {} });
    const users = await this.store.users(id, earlier.status === 'COMPLETED' ? ['CHANGE'] : ['CHANGE', 'SAME']);
    return users.map(({ userId, loginId }) => ({ userId, loginId }));
  }
}

const unnamed = (userId: string): SelectedUser => ({ userId, loginId: null });

function refuseTooMany(count: number): void {
  const limit = LIMITS.bulkActionUsers;
  if (count > limit) refuse({ code: 'TOO_MANY_SELECTED', params: { value: String(count), limit } });
}
