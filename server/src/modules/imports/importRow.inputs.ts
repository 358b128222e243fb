import type { Locale, Settings } from '@rollcall/shared';
import { Field, InputType } from 'type-graphql';
import { LocaleEnum, UserPermissionsInput, UserPrivilegesInput } from '../../graphql/index.ts';
import type { ImportRow } from './importRows.ts';

@InputType({
  description:
    'A user to be added. What is wrong with it is among the issues of the import, by the number that the row would have in a file: the first is row 2.',
})
export class UserImportRowInput implements ImportRow {
  @Field(() => String, { nullable: true, description: 'In e-mail address format. REQUIRED where it is left out.' })
  loginId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: '1 to 30 characters as a person counts them. REQUIRED where it is left out.',
  })
  name?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'How the name is said: kana, Latin letters and spaces, 60 characters at most.',
  })
  reading?: string | null;

  @Field(() => String, { nullable: true, description: 'The extension or number, as in `UserCreateInput`.' })
  phoneNumber?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'A temporary one: the user chooses another at the first sign-in. REQUIRED where it is left out.',
  })
  password?: string | null;

  @Field(() => LocaleEnum, { nullable: true, description: 'Japanese where it is left out.' })
  locale?: Locale | null;

  @Field(() => String, { nullable: true, description: 'IANA name; Asia/Tokyo where it is left out.' })
  timeZone?: string | null;

  @Field(() => UserPrivilegesInput, { nullable: true, description: 'What is to be on; where it is left out, nothing.' })
  privileges?: Partial<Settings> | null;

  @Field(() => UserPermissionsInput, {
    nullable: true,
    description: 'Those that differ from the defaults of a template.',
  })
  permissions?: Partial<Settings> | null;
}
