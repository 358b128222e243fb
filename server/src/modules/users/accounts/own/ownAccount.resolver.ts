import { Arg, Ctx, Mutation, Query, Resolver } from 'type-graphql';
import { Access, type Context, userOf, payload } from '../../../../graphql/index.ts';
import type { UserService } from '../user.service.ts';
import { UserType } from '../user.type.ts';
import {
  PasswordChangeInput,
  PasswordChangePayload,
  SessionEndInput,
  SessionEndOthersPayload,
  SessionEndPayload,
} from './ownAccount.inputs.ts';
import { type OwnAccountService, SESSIONS_SHOWN } from './ownAccount.service.ts';
import { SessionType, toSessionType } from '../../credentials/sessions/session.type.ts';

@Resolver()
export class OwnAccountResolver {
  constructor(
    private readonly account: OwnAccountService,
    private readonly users: UserService,
  ) {}

  @Access('user')
  @Query(() => [SessionType], {
    description: `Where the signed-in user is signed in: this session, then the most recently used ones, ${SESSIONS_SHOWN} in all at most.`,
  })
  async sessions(@Ctx() context: Context): Promise<SessionType[]> {
    const actor = userOf(context);
    const sessions = await this.account.sessions(actor);
    return sessions.map((session) => toSessionType(session, actor.sessionId));
  }

  @Access('user', { rate: 'account' })
  @Mutation(() => SessionEndPayload, {
    description:
      "Ends one of the signed-in user's sessions, from its very next request on; one's own is signed out of. " +
      'Refused with SESSION_NOT_FOUND.',
  })
  sessionEnd(
    @Arg('input', () => SessionEndInput) { id }: SessionEndInput,
    @Ctx() context: Context,
  ): Promise<SessionEndPayload> {
    return payload(context, async () => {
      const actor = userOf(context);
      await this.account.endSession(actor, id);
      if (id === actor.sessionId) context.setSessionToken(null);
      return { endedSessionId: id };
    });
  }

  @Access('user', { rate: 'account' })
  @Mutation(() => SessionEndOthersPayload, {
    description: "Ends all of the signed-in user's sessions but this one, from their very next request on.",
  })
  sessionEndOthers(@Ctx() context: Context): Promise<SessionEndOthersPayload> {
    return payload(context, async () => ({ endedCount: await this.account.endOtherSessions(userOf(context)) }));
  }

  @Access('session', { rate: 'account' })
  @Mutation(() => PasswordChangePayload, {
    description:
      "Gives the signed-in user a password of their own choice, and ends the user's other sessions. This one goes on under a new token, set as a cookie. " +
      'Refused with PASSWORD_INCORRECT, TOO_MANY_ATTEMPTS, REAUTHENTICATION_REQUIRED or, of the password, TOO_SHORT, TOO_LONG, ' +
      'TOO_SIMPLE, INVALID_CHARACTER or a code that begins with PASSWORD_.',
  })
  passwordChange(
    @Arg('input', () => PasswordChangeInput) input: PasswordChangeInput,
    @Ctx() context: Context,
  ): Promise<PasswordChangePayload> {
    return payload(context, async () => {
      const { currentPassword, newPassword } = input;
      const { user, token, expiresAt } = await this.account.changePassword(
        userOf(context),
        currentPassword ?? undefined,
        newPassword,
      );
      context.setSessionToken(token, expiresAt);
      return { user: UserType.of(user, this.users.now) };
    });
  }
}
