import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { CsvEncodingEnum, FileLinkType, UserError } from '../../../graphql/index.ts';

@InputType({ description: 'Which contacts are written to a file, and how.' })
export class ContactExportInput {
  @Field(() => String, { nullable: true, description: 'As in `contacts`; all where it is left out.' })
  search?: string | null;

  @Field(() => String, { nullable: true, description: 'As in `contacts`.' })
  category?: string | null;

  @Field(() => CsvEncodingEnum, {
    description:
      'The encoding of the file. SHIFT_JIS is refused with UNREPRESENTABLE_CHARACTER where something can not be written in it.',
  })
  encoding!: keyof typeof CsvEncodingEnum;
}

@ObjectType()
export class ContactExportPayload {
  @Field(() => FileLinkType, {
    nullable: true,
    description: 'Where the file is downloaded; null where it was refused.',
  })
  download?: FileLinkType | undefined;

  @Field(() => Int, {
    nullable: true,
    description: 'How many contacts matched when the link was made; null where it was refused.',
  })
  contactCount?: number | undefined;

  @Field(() => [UserError])
  userErrors!: UserError[];
}
