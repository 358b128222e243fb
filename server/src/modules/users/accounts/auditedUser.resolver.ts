import DataLoader from 'dataloader';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Access, type Context, userOf } from '../../../graphql/index.ts';
import { AuditEntryType } from '../../audit/index.ts';
import type { UserService } from './user.service.ts';
import { UserType } from './user.type.ts';

/** The users whom an audit entry names, as they are now. */
@Resolver(() => AuditEntryType)
export class AuditedUserResolver {
  constructor(private readonly users: UserService) {}

  @Access('parent')
  @FieldResolver(() => UserType, { nullable: true, description: 'Who did it; null where the user is there no more.' })
  async actorUser(@Root() entry: AuditEntryType, @Ctx() context: Context): Promise<UserType | null> {
    return entry.actorId === null ? null : this.#user(entry.actorId, context);
  }

  @Access('parent')
  @FieldResolver(() => UserType, {
    nullable: true,
    description: 'To whom it was done; null where that is no user, or the user is there no more.',
  })
  async targetUser(@Root() entry: AuditEntryType, @Ctx() context: Context): Promise<UserType | null> {
    return entry.targetType !== 'user' || entry.targetId === null ? null : this.#user(entry.targetId, context);
  }

  async #user(id: string, context: Context): Promise<UserType | null> {
    const { organizationId } = userOf(context);
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
