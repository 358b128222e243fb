import { Field, ObjectType } from 'type-graphql';

@ObjectType({ description: 'What the signed-in user may do with a user, so that no screen has to know the rules.' })
export class UserActions {
  @Field(() => Boolean, { description: 'Change name, language, time zone, settings and login ID.' })
  update = false;

  @Field(() => Boolean, { description: 'Take administrative privileges away.' })
  demote = false;

  @Field(() => Boolean, { description: 'Let the user, who is deactivated, sign in again.' })
  activate = false;

  @Field(() => Boolean, { description: 'Keep the user, who is not deactivated, from signing in.' })
  deactivate = false;

  @Field(() => Boolean, { description: 'Give the user a temporary password.' })
  resetPassword = false;

  @Field(() => Boolean, { description: 'Delete the user for good.' })
  delete = false;
}
