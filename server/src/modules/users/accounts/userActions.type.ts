import { Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'What the signed-in user may do with a user, so that no screen has to know the rules.' })
export class UserActions {
  @Field(() => Boolean)
  update = false;

  @Field(() => Boolean, { description: 'Take administrative privileges away.' })
  demote = false;

  @Field(() => Boolean)
  activate = false;

  @Field(() => Boolean)
  deactivate = false;

  @Field(() => Boolean)
  resetPassword = false;

  @Field(() => Boolean)
  delete = false;
}
