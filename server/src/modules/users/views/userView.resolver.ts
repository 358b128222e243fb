import DataLoader from 'dataloader';
import { LIMITS } from '@rollcall/shared';
import { Arg, Ctx, FieldResolver, Mutation, Query, Resolver, Root } from 'type-graphql';
import { Access, type Context, payload, actorOf } from '../../../graphql/index.ts';
import type { UserService } from '../accounts/user.service.ts';
import { UserType } from '../accounts/user.type.ts';
import {
  UserViewCreateInput,
  UserViewCreatePayload,
  UserViewDeleteInput,
  UserViewDeletePayload,
  UserViewUpdateInput,
  UserViewUpdatePayload,
} from './userView.inputs.ts';
import type { UserViewService } from './userView.service.ts';
import { UserViewType, toUserView } from './userView.type.ts';

const NAME_REFUSALS = 'VIEW_NAME_TAKEN, or REQUIRED, TOO_LONG or INVALID_CHARACTER of the name';

@Resolver(() => UserViewType)
export class UserViewResolver {
  constructor(
    private readonly views: UserViewService,
    private readonly users: UserService,
  ) {}

  @Access({ permission: 'administrative', scope: 'users:read' })
  @Query(() => [UserViewType], {
    description: `The views of the user list that the organization has saved, ${LIMITS.userViews} at most, in the order of their names.`,
  })
  async userViews(@Ctx() context: Context): Promise<UserViewType[]> {
    return (await this.views.views(actorOf(context))).map(toUserView);
  }

  @Access({ permission: 'administrative', scope: 'users:write' }, { rate: 'change' })
  @Mutation(() => UserViewCreatePayload, {
    description: `Saves a view for everyone who may see the list. Refused with TOO_MANY_VIEWS, ${NAME_REFUSALS}.`,
  })
  userViewCreate(
    @Arg('input', () => UserViewCreateInput) input: UserViewCreateInput,
    @Ctx() context: Context,
  ): Promise<UserViewCreatePayload> {
    return payload(context, async () => ({ userView: toUserView(await this.views.create(actorOf(context), input)) }));
  }

  @Access({ permission: 'administrative', scope: 'users:write' }, { rate: 'change' })
  @Mutation(() => UserViewUpdatePayload, {
    description: `Renames a view, or lets it show something else, for everyone. Refused with VIEW_NOT_FOUND, ${NAME_REFUSALS}.`,
  })
  userViewUpdate(
    @Arg('input', () => UserViewUpdateInput) { id, ...given }: UserViewUpdateInput,
    @Ctx() context: Context,
  ): Promise<UserViewUpdatePayload> {
    return payload(context, async () => ({
      userView: toUserView(await this.views.update(actorOf(context), id, given)),
    }));
  }

  @Access({ permission: 'administrative', scope: 'users:write' }, { rate: 'change' })
  @Mutation(() => UserViewDeletePayload, {
    description: 'Deletes a view for everyone; nothing happens to the users in it. Refused with VIEW_NOT_FOUND.',
  })
  userViewDelete(
    @Arg('input', () => UserViewDeleteInput) { id }: UserViewDeleteInput,
    @Ctx() context: Context,
  ): Promise<UserViewDeletePayload> {
    return payload(context, async () => {
      await this.views.delete(actorOf(context), id);
      return { deletedId: id };
    });
  }

  @Access({ parent: true, scope: 'users:read' })
  @FieldResolver(() => UserType, {
    nullable: true,
    description: 'Who saved it first; null where the user is there no more.',
  })
  createdBy(@Root() { createdById }: UserViewType, @Ctx() context: Context): Promise<UserType | null> {
    const { organizationId } = actorOf(context);
    const loader = context.perRequest(
      this,
      () => new DataLoader<string, UserType | null>((ids) => this.#users(organizationId, ids)),
    );
    return loader.load(createdById);
  }

  async #users(organizationId: string, ids: readonly string[]): Promise<(UserType | null)[]> {
    const found = await this.users.users(organizationId, ids);
    const byId = new Map(found.map((user) => [user.id, UserType.of(user, this.users.now)]));
    return ids.map((id) => byId.get(id) ?? null);
  }
}
