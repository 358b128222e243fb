import { LIMITS, changesOf } from '@rollcall/shared';
import { type ActingPrincipal, Fault, refuse } from '../../../kernel/index.ts';
import { type BulkAction, type UserListService, isEachAction } from '../../users/index.ts';
import type { BulkActionEntity, BulkActionUserEntity } from '../bulkAction.entity.ts';
import type { BulkActionStore } from '../bulkAction.store.ts';

/** Which users an action is for: these, all whom the list shows, or those of an earlier action. */
export type UserSelection =
  | { readonly kind: 'ids'; readonly ids: readonly string[] }
  | { readonly kind: 'matching'; readonly conditions: Parameters<UserListService['ids']>[1] }
  | { readonly kind: 'action'; readonly id: string };

/** A selected user. The login ID is known of users of an earlier action or of a file, who may be gone by now. */
export type SelectedUser = Pick<BulkActionUserEntity, 'userId' | 'loginId' | 'row' | 'asked' | 'version'>;

const ID_LENGTH = 36;

/** Finds out whom a selection means, once. */
export class BulkActionSelector {
  constructor(
    private readonly store: BulkActionStore,
    private readonly lists: UserListService,
  ) {}

  /**
   * The users of a selection, each once. Those chosen by their IDs may not be the organization's: that is seen when
   * they are looked at.
   * @throws Refused NO_USERS, TOO_MANY_SELECTED, BULK_ACTION_NOT_FOUND; Fault BAD_USER_INPUT where an action that has
   * changes of their own for each is to be done with users for whom there are none
   */
  async users(actor: ActingPrincipal, selection: UserSelection, action: BulkAction): Promise<SelectedUser[]> {
    const users = await this.#users(actor, selection, action);
    if (users.length === 0) refuse({ code: 'NO_USERS', params: {} });
    refuseTooMany(users.length);
    return users;
  }

  async #users(actor: ActingPrincipal, selection: UserSelection, action: BulkAction): Promise<SelectedUser[]> {
    if (isEachAction(action)) return this.#changedUsers(actor, selection, action.kind);
    switch (selection.kind) {
      case 'ids': {
        const ids = new Set(selection.ids);
        if ([...ids].some((id) => id === '' || id.length > ID_LENGTH)) refuse({ code: 'USER_GONE', params: {} });
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
  async #usersOf(actor: ActingPrincipal, id: string): Promise<SelectedUser[]> {
    const earlier = await this.earlier(actor, id);
    const users = await this.store.users(id, earlier.status === 'COMPLETED' ? ['CHANGE'] : ['CHANGE', 'SAME']);
    return users.map(({ userId, loginId }) => ({ ...unnamed(userId), loginId }));
  }

  /** The same with each one's own changes: once more where they were not made, and backwards where they were. */
  async #changedUsers(
    actor: ActingPrincipal,
    selection: UserSelection,
    kind: BulkAction['kind'],
  ): Promise<SelectedUser[]> {
    const earlier = selection.kind === 'action' ? await this.earlier(actor, selection.id) : undefined;
    const back = earlier?.status === 'COMPLETED';
    if (!earlier || !isEachAction(earlier.action) || kind !== (back ? 'RESTORE' : earlier.action.kind)) {
      throw new Fault('BAD_USER_INPUT', 'An earlier UPDATE or RESTORE says what becomes of each user.');
    }
    const users = await this.store.users(earlier.id, back ? ['CHANGE'] : ['CHANGE', 'SAME']);
    return users.map(({ userId, loginId, row, differences, version }) => ({
      userId,
      loginId,
      row,
      asked: { changes: changesOf(differences ?? [], back ? 'before' : 'after'), issues: [] },
      version: back && version !== null ? version + 1 : kind === 'RESTORE' ? version : null,
    }));
  }

  /** @throws Refused BULK_ACTION_NOT_FOUND */
  async earlier(actor: ActingPrincipal, id: string): Promise<BulkActionEntity> {
    return (await this.store.find(id, actor.organizationId)) ?? refuse({ code: 'BULK_ACTION_NOT_FOUND', params: {} });
  }
}

const unnamed = (userId: string): SelectedUser => ({ userId, loginId: null, row: null, asked: null, version: null });

function refuseTooMany(count: number): void {
  const limit = LIMITS.bulkActionUsers;
  if (count > limit) refuse({ code: 'TOO_MANY_SELECTED', params: { value: String(count), limit } });
}
