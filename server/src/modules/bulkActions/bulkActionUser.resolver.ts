import type { Locale } from '@rollcall/shared';
import DataLoader from 'dataloader';
import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Access, type Context, LocaleEnum, actorOf } from '../../graphql/index.ts';
import type { UserEntity, UserService } from '../users/index.ts';
import { BulkActionUserType } from './bulkAction.type.ts';

/** What a hand-out needs to know of the users of a bulk action, as they are now. */
@Resolver(() => BulkActionUserType)
export class BulkActionUserResolver {
  constructor(private readonly users: UserService) {}

  @Access('parent')
  @FieldResolver(() => LocaleEnum, {
    nullable: true,
    description: 'The language that they read now; null where they are there no more.',
  })
  async locale(@Root() root: BulkActionUserType, @Ctx() context: Context): Promise<Locale | null> {
    return (await this.#user(root, context))?.locale ?? null;
  }

  @Access('parent')
  @FieldResolver(() => String, {
    nullable: true,
    description: 'The IANA name of their time zone now; null where they are there no more.',
  })
  async timeZone(@Root() root: BulkActionUserType, @Ctx() context: Context): Promise<string | null> {
    return (await this.#user(root, context))?.timeZone ?? null;
  }

  #user({ userId }: BulkActionUserType, context: Context): Promise<UserEntity | null> {
    const { organizationId } = actorOf(context);
    const loader = context.perRequest(
      this,
      () => new DataLoader<string, UserEntity | null>((ids) => this.#users(organizationId, ids)),
    );
    return loader.load(userId);
  }

  async #users(organizationId: string, ids: readonly string[]): Promise<(UserEntity | null)[]> {
    const found = await this.users.users(organizationId, ids);
    const byId = new Map(found.map((user) => [user.id, user]));
    return ids.map((id) => byId.get(id) ?? null);
  }
}
