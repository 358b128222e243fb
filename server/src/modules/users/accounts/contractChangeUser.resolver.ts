import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Access, type Context } from '../../../graphql/index.ts';
import { ContractChangeType } from '../../organizations/index.ts';
import type { NamedUsers } from './namedUsers.ts';
import { UserType } from './user.type.ts';

/** The users whom a change of the contract's counts names, as they are now. */
@Resolver(() => ContractChangeType)
export class ContractChangeUserResolver {
  constructor(private readonly users: NamedUsers) {}

  @Access({ parent: true, scope: 'users:read' })
  @FieldResolver(() => UserType, { nullable: true, description: 'Who did it; null where the user is there no more.' })
  async actorUser(@Root() change: ContractChangeType, @Ctx() context: Context): Promise<UserType | null> {
    return change.actorId === null ? null : this.users.find(change.actorId, context);
  }

  @Access({ parent: true, scope: 'users:read' })
  @FieldResolver(() => UserType, {
    nullable: true,
    description: 'To whom it was done; null where that is no user, or the user is there no more.',
  })
  async targetUser(@Root() change: ContractChangeType, @Ctx() context: Context): Promise<UserType | null> {
    return change.targetType !== 'user' ? null : this.users.find(change.targetId, context);
  }
}
