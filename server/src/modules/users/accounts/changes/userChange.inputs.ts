import type { Locale, SeatChange, Settings } from '@rollcall/shared';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { LocaleEnum, UserError, UserPermissionsInput, UserPrivilegesInput } from '../../../../graphql/index.ts';
import { SeatChangeType } from '../../../organizations/index.ts';
import { UserType } from '../user.type.ts';

@InputType({ description: 'What is left out stays as it is.' })
export class UserUpdateInput {
  @Field(() => ID, { description: 'The user who is changed.' })
  id!: string;

  @Field(() => Int, { description: "The user's `version` that was seen: a newer one is not overwritten." })
  version!: number;

  @Field(() => String, {
    nullable: true,
    description: 'Another login ID, in e-mail address format, at most 254 characters.',
  })
  loginId?: string | null;

  @Field(() => String, { nullable: true, description: 'Another name: 1 to 30 characters as a person counts them.' })
  name?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Another reading of the name, 60 characters at most; an empty one takes it away.',
  })
  reading?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'Another extension or number, as in `UserCreateInput`; an empty one takes it away.',
  })
  phoneNumber?: string | null;

  @Field(() => LocaleEnum, { nullable: true, description: 'Another language.' })
  locale?: Locale | null;

  @Field(() => String, { nullable: true, description: 'IANA name of one of the fourteen time zones.' })
  timeZone?: string | null;

  @Field(() => UserPrivilegesInput, {
    nullable: true,
    description: 'The privileges that change; those left out stay as they are.',
  })
  privileges?: Partial<Settings> | null;

  @Field(() => UserPermissionsInput, {
    nullable: true,
    description: 'The permissions that change; those left out stay as they are.',
  })
  permissions?: Partial<Settings> | null;
}

@InputType()
export class UserActivateInput {
  @Field(() => ID, { description: 'The user who is activated.' })
  id!: string;
}

@InputType()
export class UserDeactivateInput {
  @Field(() => ID, { description: 'The user who is deactivated.' })
  id!: string;
}

@InputType()
export class UserPasswordResetInput {
  @Field(() => ID, { description: 'The user whose password is replaced.' })
  id!: string;

  @Field(() => String, { description: 'A temporary one: the user chooses another at the next sign-in.' })
  password!: string;
}

@InputType()
export class UserDeleteInput {
  @Field(() => ID, { description: 'The user who is deleted.' })
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
  @Field(() => ID, { nullable: true, description: 'The user who is gone; null where it was refused.' })
  deletedUserId?: string | undefined;

  @Field(() => [SeatChangeType], { nullable: true, description: 'How the counts of seats have moved.' })
  seatChanges?: readonly SeatChange[] | undefined;

  @Field(() => [UserError])
  userErrors!: UserError[];
}
