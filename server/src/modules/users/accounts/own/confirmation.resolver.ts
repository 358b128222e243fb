import { Arg, Ctx, Field, InputType, Mutation, ObjectType, Resolver } from 'type-graphql';
import { Access, type Context, UserError, userOf, payload } from '../../../../graphql/index.ts';
import type { ConfirmationService } from './confirmation.service.ts';

@InputType({ description: 'What shows that it is still the signed-in user who asks.' })
class SessionConfirmInput {
  @Field(() => String, { description: "The signed-in user's own password." })
  password!: string;
}

@ObjectType({ description: 'What came of giving the password again.' })
class SessionConfirmPayload {
  @Field(() => Date, {
    nullable: true,
    description: 'Until when what needs it is carried out in this session; null where it was refused.',
  })
  confirmedUntil?: Date | undefined;

  @Field(() => [UserError], { description: 'Why it was refused; empty where it was not.' })
  userErrors!: UserError[];
}

@Resolver()
export class ConfirmationResolver {
  constructor(private readonly confirmations: ConfirmationService) {}

  @Access('session', { rate: 'account' })
  @Mutation(() => SessionConfirmPayload, {
    description:
      'Gives the own password again in this session. What gives privileges, changes login IDs or deletes administrators is answered REAUTHENTICATION_REQUIRED where the last time is more than ten minutes ago. ' +
      'Refused with PASSWORD_INCORRECT or TOO_MANY_ATTEMPTS.',
  })
  sessionConfirm(
    @Arg('input', () => SessionConfirmInput) { password }: SessionConfirmInput,
    @Ctx() context: Context,
  ): Promise<SessionConfirmPayload> {
    return payload(context, async () => ({
      confirmedUntil: await this.confirmations.confirm(userOf(context), password),
    }));
  }
}
