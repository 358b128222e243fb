import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Access, type Context, UserError, userOf, payload } from '../../../../graphql/index.ts';
import type { UserService } from '../../accounts/user.service.ts';
import { UserType } from '../../accounts/user.type.ts';
import type { SessionService } from './session.service.ts';

@InputType()
class SignInInput {
  @Field(() => String, { description: 'In whatever case.' })
  loginId!: string;

  @Field(() => String, { description: "The user's password, temporary or not." })
  password!: string;
}

@ObjectType()
class SignInPayload {
  @Field(() => UserType, { nullable: true, description: 'Who is signed in now; null where it was refused.' })
  user?: UserType | undefined;

  @Field(() => [UserError])
  userErrors!: UserError[];
}

@ObjectType()
class SignOutPayload {
  @Field(() => [UserError])
  userErrors!: UserError[];
}

@Resolver()
export class SessionResolver {
  constructor(
    private readonly sessions: SessionService,
    private readonly users: UserService,
  ) {}

  @Access('anyone', { rate: 'signIn' })
  @Mutation(() => SignInPayload, {
    description:
      'Opens a session, whose token is set as a cookie. ' +
      'Refused with INVALID_CREDENTIALS, TOO_MANY_ATTEMPTS, and to whoever knows the password with ' +
      'ACCOUNT_PENDING, TEMPORARY_PASSWORD_EXPIRED or ORGANIZATION_SUSPENDED.',
  })
  signIn(@Arg('input', () => SignInInput) input: SignInInput, @Ctx() context: Context): Promise<SignInPayload> {
    return payload(context, async () => {
      const { token, expiresAt, device, user } = await this.sessions.signIn(input.loginId, input.password, context);
      context.setSessionToken(token, expiresAt);
      context.setDeviceCookie(device.value, device.expiresAt);
      return { user: UserType.of(user, this.users.now) };
    });
  }

  @Access('session', { rate: 'account' })
  @Mutation(() => SignOutPayload, { description: 'Ends the session.' })
  signOut(@Ctx() context: Context): Promise<SignOutPayload> {
    return payload(context, async () => {
      await this.sessions.signOut(userOf(context));
      context.setSessionToken(null);
      return {};
    });
  }
}
