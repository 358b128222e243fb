import type { Locale, SeatChange, Settings } from '@rollcall/shared';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { LocaleEnum, UserError, UserPermissionsInput, UserPrivilegesInput } from '../../../graphql/index.ts';
import { SeatChangeType } from '../../contract/index.ts';
import { UserType } from './user.type.ts';

@InputType({ description: 'What is left out stays as it is.' })
export class UserUpdateInput {
  @Field(() => ID)
  id!: string;

  @Field(() => Int, { description: "The user's `version` that was seen: a newer one is not overwritten." })
  version!: number;

  @Field(() => String, { nullable: true })
  loginId?: string | null;

  @Field(() => String, { nullable: true })
  name?: string | null;

  @Field(() => LocaleEnum, { nullable: true })
  locale?: Locale | null;

  @Field(() => String, { nullable: true, description: 'IANA name of one of the fourteen time zones.' })
  timeZone?: string | null;

  @Field(() => UserPrivilegesInput, { nullable: true })
  privileges?: Partial<Settings> | null;

  @Field(() => UserPermissionsInput, { nullable: true })
  permissions?: Partial<Settings> | null;
}

@InputType()
export class UserActivateInput {
  @Field(() => ID)
  id!: string;
}

@InputType()
export class UserDeactivateInput {
  @Field(() => ID)
  id!: string;
}

@InputType()
export class UserPasswordResetInput {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: 'A temporary one: the user chooses another at the next sign-in.' })
  password!: string;
}

@InputType()
export class UserDeleteInput {
  @Field(() => ID)
  id!: string;

  @Field(() => String, { description: "The user's login ID, typed to confirm." })
  loginId!: string;
}

/** The payload of every mutation that answers with a changed user. */
@ObjectType()
abstract class ChangedUserPayload {
  @Field(() => UserType, {
    nullable: true,
    description: 'The user as they are now; where a newer version was not overwritten, that one.',
  })
  user?: UserType | undefined;

  @Field(() => [SeatChangeType], { nullable: true, description: 'How the counts of seats have moved.' })
  seatChanges?: readonly SeatChange[] | undefined;

  @Field(() => [UserError])
  userErrors!: UserError[];
}

@ObjectType()
export class UserUpdatePayload extends ChangedUserPayload {}

@ObjectType()
export class UserActivatePayload extends ChangedUserPayload {}

@ObjectType()
export class UserDeactivatePayload extends ChangedUserPayload {}

@ObjectType()
export class UserPasswordResetPayload extends ChangedUserPayload {}

@ObjectType()
export class UserDeletePayload {
  @Field(() => ID, { nullable: true })
  deletedUserId?: string | undefined;

  @Field(() => [SeatChangeType], { nullable: true, description: 'How the counts of seats have moved.' })
  seatChanges?: readonly SeatChange[] | undefined;

  @Field(() => [UserError])
  userErrors!: UserError[];
}
