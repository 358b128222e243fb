import { Arg, Ctx, Field, FieldResolver, ID, InputType, Int, Mutation, ObjectType, Resolver, Root } from 'type-graphql';
import { Access, type Context, UserError, actorOf, payload } from '../../../../graphql/index.ts';
import { UserType } from '../../accounts/user.type.ts';
import { SessionType, toSessionType } from './session.type.ts';
import { SESSIONS_OF_USER, type UserSessionsService } from './userSessions.service.ts';

@InputType({ description: 'Which sessions of a user are to end.' })
class UserSessionsEndInput {
  @Field(() => ID, { description: 'Whose sessions.' })
  userId!: string;

  @Field(() => ID, {
    nullable: true,
    description: 'One of them; all where it is left out, but for the session that asks.',
  })
  sessionId?: string | null;
}

@ObjectType({ description: "What came of ending a user's sessions." })
class UserSessionsEndPayload {
  @Field(() => Int, { nullable: true, description: 'How many sessions were ended; null where it was refused.' })
  endedCount?: number | undefined;

  @Field(() => [UserError], { description: 'Why it was refused; empty where it was not.' })
  userErrors!: UserError[];
}

/** What sessions add to a user. */
@Resolver(() => UserType)
export class UserSessionsResolver {
  constructor(private readonly sessions: UserSessionsService) {}

  @Access({ permission: 'administrative', scope: 'users:write' }, { rate: 'change' })
  @Mutation(() => UserSessionsEndPayload, {
    description:
      'Ends one session of a user of the organization, or all of them, from their very next request on. ' +
      'Refused with USER_NOT_FOUND or SESSION_NOT_FOUND.',
  })
  userSessionsEnd(
    @Arg('input', () => UserSessionsEndInput) { userId, sessionId }: UserSessionsEndInput,
    @Ctx() context: Context,
  ): Promise<UserSessionsEndPayload> {
    return payload(context, async () => {
      const actor = actorOf(context);
      const endedCount = await this.sessions.end(actor, userId, sessionId ?? undefined);
      if (actor.kind === 'user' && sessionId === actor.sessionId) context.setSessionToken(null);
      return { endedCount };
    });
  }

  @Access({ permission: 'administrative', scope: 'users:read', orOneself: true })
  @FieldResolver(() => [SessionType], {
    name: 'sessions',
    nullable: true,
    description:
      'Where the user is signed in, the most recently used sessions first, and of oneself the one that asks before them. For administrators, and of oneself.',
    complexity: ({ args, childComplexity }) =>
      1 + childComplexity * Math.min(Math.max(sizeOf(args['first']), 1), SESSIONS_OF_USER),
  })
  async list(
    @Arg('first', () => Int, {
      nullable: true,
      description: `How many, from 1 to ${SESSIONS_OF_USER}, which it is where it is left out.`,
    })
    first: number | null,
    @Root() user: UserType,
    @Ctx() context: Context,
  ): Promise<SessionType[]> {
    const actor = actorOf(context);
    const sessions = await this.sessions.sessions(actor, user.id, sizeOf(first));
    return sessions.map((session) => toSessionType(session, actor.kind === 'user' ? actor.sessionId : null));
  }
}

const sizeOf = (first: unknown): number => (typeof first === 'number' ? first : SESSIONS_OF_USER);
