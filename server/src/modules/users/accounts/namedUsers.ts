import DataLoader from 'dataloader';
import { type Context, actorOf } from '../../../graphql/index.ts';
import type { UserService } from './user.service.ts';
import { UserType } from './user.type.ts';

/** Looks users of the caller's organization up by the IDs that were recorded of them, all of a request at once. */
export class NamedUsers {
  constructor(private readonly users: UserService) {}

  /** @returns the user as they are now; null where they are there no more */
  find(id: string, context: Context): Promise<UserType | null> {
    const { organizationId } = actorOf(context);
    const loader = context.perRequest(
      this,
      () => new DataLoader<string, UserType | null>((ids) => this.#users(organizationId, ids)),
    );
    return loader.load(id);
  }

  async #users(organizationId: string, ids: readonly string[]): Promise<(UserType | null)[]> {
    const found = await this.users.users(organizationId, ids);
    const byId = new Map(found.map((user) => [user.id, UserType.of(user, this.users.now)]));
    return ids.map((id) => byId.get(id) ?? null);
  }
}
