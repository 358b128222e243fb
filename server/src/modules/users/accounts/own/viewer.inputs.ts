import type { Locale } from '@rollcall/shared';
import { Field, InputType, ObjectType } from 'type-graphql';
import { LocaleEnum, UserError } from '../../../../graphql/index.ts';
import { UserType } from '../user.type.ts';

@InputType({ description: 'What is left out stays as it is.' })
export class ViewerUpdateInput {
  @Field(() => LocaleEnum, { nullable: true, description: 'The language of everything that the signed-in user sees.' })
  locale?: Locale | null;

  @Field(() => String, { nullable: true, description: 'IANA name of one of the fourteen time zones.' })
  timeZone?: string | null;
}

@ObjectType()
export class ViewerUpdatePayload {
  @Field(() => UserType, {
    nullable: true,
    description: 'The signed-in user as they are now; null where it was refused.',
  })
  user?: UserType | undefined;

  @Field(() => [UserError])
  userErrors!: UserError[];
}
