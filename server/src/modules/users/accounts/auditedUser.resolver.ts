import { Ctx, FieldResolver, Resolver, Root } from 'type-graphql';
import { Access, type Context } from '../../../graphql/index.ts';
import { AuditEntryType } from '../../audit/index.ts';
import type { NamedUsers } from './namedUsers.ts';
import { UserType } from './user.type.ts';

/** The users whom an audit entry names, as they are now. */
@Resolver(() => AuditEntryType)
export class AuditedUserResolver {
  constructor(private readonly users: NamedUsers) {}

  @Access({ parent: true, scope: 'users:read' })
  @FieldResolver(() => UserType, { nullable: true, description: 'Who did it; null where the user is there no more.' })
  async actorUser(@Root() entry: AuditEntryType, @Ctx() context: Context): Promise<UserType | null> {
    return entry.actorId === null ? null : this.users.find(entry.actorId, context);
  }

  @Access({ parent: true, scope: 'users:read' })
  @FieldResolver(() => UserType, {
    nullable: true,
    description: 'To whom it was done; null where that is no user, or the user is there no more.',
  })
  async targetUser(@Root() entry: AuditEntryType, @Ctx() context: Context): Promise<UserType | null> {
    return entry.targetType !== 'user' || entry.targetId === null ? null : this.users.find(entry.targetId, context);
  }
}
