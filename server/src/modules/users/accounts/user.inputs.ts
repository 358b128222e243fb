import type { Locale, SeatChange, Settings } from '@rollcall/shared';
import { Field, InputType, ObjectType } from 'type-graphql';
import { LocaleEnum, UserError, UserPermissionsInput, UserPrivilegesInput } from '../../../graphql/index.ts';
import { SeatChangeType } from '../../organizations/index.ts';
import { UserType } from './user.type.ts';

@InputType()
export class UserCreateInput {
  @Field(() => String, { description: 'In e-mail address format.' })
  loginId!: string;

  @Field(() => String, { description: '1 to 30 characters as a person counts them.' })
  name!: string;

  @Field(() => String, {
    nullable: true,
    description: 'How the name is said: kana, Latin letters and spaces, 60 characters at most.',
  })
  reading?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "The extension, of 8 digits at most, or the telephone number under which the user is called, as their own zone's country writes it or with a country's code. In an organization it belongs to one user.",
  })
  phoneNumber?: string | null;

  @Field(() => String, { description: 'A temporary one: the user chooses another at the first sign-in.' })
  password!: string;

  @Field(() => LocaleEnum, { description: 'The language of everything that the user will see.' })
  locale!: Locale;

  @Field(() => String, { description: 'IANA name of one of the fourteen time zones.' })
  timeZone!: string;

  @Field(() => UserPrivilegesInput, { nullable: true, description: 'What is to be on; where it is left out, nothing.' })
  privileges?: Partial<Settings> | null;

  @Field(() => UserPermissionsInput, {
    nullable: true,
    description: 'Those that differ from the defaults of a template.',
  })
  permissions?: Partial<Settings> | null;
}

@ObjectType()
export class UserCreatePayload {
  @Field(() => UserType, { nullable: true, description: 'The user who was added; null where it was refused.' })
  user?: UserType | undefined;

  @Field(() => [SeatChangeType], { nullable: true, description: 'How the counts of seats have moved.' })
  seatChanges?: SeatChange[] | undefined;

  @Field(() => [UserError])
  userErrors!: UserError[];
}
