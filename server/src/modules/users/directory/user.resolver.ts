import DataLoader from 'dataloader';
import { Arg, Args, Ctx, FieldResolver, ID, Mutation, Query, Resolver, Root } from 'type-graphql';
import {
  Access,
  BothWaysPageArgs,
  type Connection,
  type Context,
  actorOf,
  payload,
  settingsFrom,
  toConnection,
} from '../../../graphql/index.ts';
import { type ContractService, OrganizationType } from '../../organizations/index.ts';
import { UserCreateInput, UserCreatePayload } from '../accounts/user.inputs.ts';
import type { UserService } from '../accounts/user.service.ts';
import { UserConnection, UserType } from '../accounts/user.type.ts';
import { UserFilter, UserOrder, conditionsFrom } from './userFilter.inputs.ts';
import type { UserListService } from './userList.service.ts';

@Resolver(() => UserType)
export class UserResolver {
  constructor(
    private readonly users: UserService,
    private readonly lists: UserListService,
    private readonly contracts: ContractService,
  ) {}

  @Access('anyone')
  @Query(() => UserType, { nullable: true, description: 'The signed-in user; null where nobody is.' })
  async viewer(@Ctx() context: Context): Promise<UserType | null> {
    return context.principal?.kind === 'user' ? this.#user(context, context.principal.userId) : null;
  }

  @Access({ permission: 'administrative', scope: 'users:read' })
  @Query(() => UserType, {
    name: 'user',
    nullable: true,
    description: 'One user; null where the organization has none of this ID.',
  })
  async one(
    @Arg('id', () => ID, { description: 'Of the user.' }) id: string,
    @Ctx() context: Context,
  ): Promise<UserType | null> {
    return this.#user(context, id);
  }

  @Access({ permission: 'administrative', scope: 'users:read' })
  @Query(() => UserConnection, {
    name: 'users',
    description: 'The users of the organization, newest first unless another order is asked for.',
  })
  async list(
    @Args(() => BothWaysPageArgs) args: BothWaysPageArgs,
    @Arg('search', () => String, {
      nullable: true,
      description:
        'Found inside login IDs, names and readings, ignoring case, width, accents, spaces and the script of kana.',
    })
    search: string | null,
    @Arg('filter', () => UserFilter, { nullable: true, description: 'Which users; all where it is left out.' })
    filter: UserFilter | null,
    @Arg('orderBy', () => UserOrder, { nullable: true, description: 'Newest first where it is left out.' })
    orderBy: UserOrder | null,
    @Ctx() context: Context,
  ): Promise<Connection<UserType>> {
    const query = {
      ...conditionsFrom(search, filter),
      orderBy: orderBy?.field ?? 'CREATED_AT',
      descending: (orderBy?.direction ?? 'DESC') === 'DESC',
    };
    const { page, count } = await this.lists.list(actorOf(context), query, args);
    return toConnection(page, (user) => UserType.of(user, this.users.now), count);
  }

  @Access({ permission: 'administrative', scope: 'users:write' }, { rate: 'change' })
  @Mutation(() => UserCreatePayload, {
    description:
      'Adds a user, who takes seats at once and can sign in after the preparation time. ' +
      'Refused with LOGIN_ID_TAKEN, NUMBER_TAKEN, SEAT_LIMIT_REACHED, SERVICE_SEAT_LIMIT_REACHED, ' +
      'REAUTHENTICATION_REQUIRED where it gives privileges, what is wrong with a field (REQUIRED, ' +
      'INVALID_FORMAT, INVALID_CHARACTER, INVALID_USER_NUMBER, TOO_LONG, UNKNOWN_VALUE, REQUIRES_PERMISSION, ' +
      'NOT_SUBSCRIBED), or, of the password, TOO_SHORT, TOO_LONG, TOO_SIMPLE, INVALID_CHARACTER or a ' +
      'code that begins with PASSWORD_.',
  })
  async userCreate(
    @Arg('input', () => UserCreateInput) input: UserCreateInput,
    @Ctx() context: Context,
  ): Promise<UserCreatePayload> {
    const actor = actorOf(context);
    return payload(context, async () => {
      const { seats } = await this.contracts.contract(actor.organizationId);
      const { user, seatChanges } = await this.users.create(actor, {
        ...input,
        reading: input.reading ?? '',
        phoneNumber: input.phoneNumber ?? '',
        settings: settingsFrom(input, seats),
      });
      return { user: UserType.of(user, this.users.now), seatChanges };
    });
  }

  @Access('parent')
  @FieldResolver(() => OrganizationType, { description: 'The organization that the user belongs to, for good.' })
  async organization(@Root() user: UserType, @Ctx() context: Context): Promise<OrganizationType> {
    const loader = context.perRequest(
      this,
      () => new DataLoader<string, OrganizationType>((ids) => this.#organizations(ids)),
    );
    return loader.load(user.organizationId);
  }

  async #organizations(ids: readonly string[]): Promise<OrganizationType[]> {
    return Promise.all(ids.map((id) => this.contracts.organization(id)));
  }

  async #user(context: Context, id: string): Promise<UserType | null> {
    const user = await this.users.user(actorOf(context), id);
    return user && UserType.of(user, this.users.now);
  }
}
