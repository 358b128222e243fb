import { LIMITS } from '@rollcall/shared';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { CsvEncodingEnum, FileLinkType, UserError } from '../../../graphql/index.ts';
import { UserFilter, UserOrder } from './userFilter.inputs.ts';

@InputType({ description: 'What the list of users is asked for, and how the file is written.' })
export class UserExportInput {
  @Field(() => String, { nullable: true, description: 'As in `users`.' })
  search?: string | null;

  @Field(() => UserFilter, { nullable: true, description: 'As in `users`; everyone where it is left out.' })
  filter?: UserFilter | null;

  @Field(() => [ID], {
    nullable: true,
    description:
      `These users, ${LIMITS.exportChosen} at most, and no others: search and filter are left out then. ` +
      'One whom the organization does not have is passed over.',
  })
  ids?: string[] | null;

  @Field(() => UserOrder, { nullable: true, description: 'The order of the rows; newest first where it is left out.' })
  orderBy?: UserOrder | null;

  @Field(() => CsvEncodingEnum, {
    description:
      'The encoding of the file. SHIFT_JIS is refused with UNREPRESENTABLE_CHARACTER where a name can not be written in it.',
  })
  encoding!: keyof typeof CsvEncodingEnum;
}

@ObjectType()
export class UserExportPayload {
  @Field(() => FileLinkType, {
    nullable: true,
    description: 'Where the file is downloaded; null where it was refused.',
  })
  download?: FileLinkType | undefined;

  @Field(() => Int, {
    nullable: true,
    description: 'How many users matched when the link was made; null where it was refused.',
  })
  userCount?: number | undefined;

  @Field(() => [UserError])
  userErrors!: UserError[];
}
