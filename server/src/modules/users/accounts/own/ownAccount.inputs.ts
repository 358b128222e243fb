import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { UserError } from '../../../../graphql/index.ts';
import { UserType } from '../user.type.ts';

@InputType()
export class PasswordChangeInput {
  @Field(() => String)
  currentPassword!: string;

  @Field(() => String)
  newPassword!: string;
}

@ObjectType()
export class PasswordChangePayload {
  @Field(() => UserType, { nullable: true })
  user?: UserType | undefined;

  @Field(() => [UserError])
  userErrors!: UserError[];
}

@InputType()
export class SessionEndInput {
  @Field(() => ID)
  id!: string;
}

@ObjectType()
export class SessionEndPayload {
  @Field(() => ID, { nullable: true })
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
