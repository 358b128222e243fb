import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { CsvEncodingEnum, UserError } from '../../../graphql/index.ts';
import { UserFilter, UserOrder } from './userFilter.inputs.ts';

@InputType({ description: 'What the list of users is asked for, and how the file is written.' })
export class UserExportInput {
  @Field(() => String, { nullable: true })
  search?: string | null;

  @Field(() => UserFilter, { nullable: true })
  filter?: UserFilter | null;

  @Field(() => UserOrder, { nullable: true })
  orderBy?: UserOrder | null;

  @Field(() => CsvEncodingEnum)
  encoding!: keyof typeof CsvEncodingEnum;
}

@ObjectType()
export class UserExportPayload {
  @Field(() => String, { nullable: true })
  fileName?: string | undefined;

  @Field(() => String, { nullable: true, description: "The file's bytes, as base64." })
  content?: string | undefined;

  @Field(() => Int, { nullable: true, description: 'How many users are in the file.' })
  userCount?: number | undefined;

  @Field(() => [UserError])
  userErrors!: UserError[];
}
