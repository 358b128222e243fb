import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { UserError } from '../../../../graphql/index.ts';
import { UserType } from '../user.type.ts';

@InputType()
export class PasswordChangeInput {
  @Field(() => String, {
    nullable: true,
    description:
      'The password until now. It may be left out where that is temporary and was given in this session within the last ten minutes, by signing in or by `sessionConfirm`.',
  })
  currentPassword?: string | null | undefined;

  @Field(() => String, {
    description: 'The password from now on: 8 to 128 characters, and none that is easily guessed.',
  })
  newPassword!: string;
}

@ObjectType()
export class PasswordChangePayload {
  @Field(() => UserType, {
    nullable: true,
    description: 'The signed-in user, whose password is no temporary one any more; null where it was refused.',
  })
  user?: UserType | undefined;

  @Field(() => [UserError])
  userErrors!: UserError[];
}

@InputType()
export class SessionEndInput {
  @Field(() => ID, { description: "One of the signed-in user's own sessions." })
  id!: string;
}

@ObjectType()
export class SessionEndPayload {
  @Field(() => ID, { nullable: true, description: 'The session that was ended; null where it was refused.' })
  endedSessionId?: string | undefined;

  @Field(() => [UserError])
  userErrors!: UserError[];
}

@ObjectType()
export class SessionEndOthersPayload {
  @Field(() => Int, { nullable: true, description: 'How many sessions were ended.' })
  endedCount?: number | undefined;

  @Field(() => [UserError])
  userErrors!: UserError[];
}
