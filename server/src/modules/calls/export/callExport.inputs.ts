import { Field, InputType, Int, ObjectType } from 'type-graphql';
import { CsvEncodingEnum, FileLinkType, UserError } from '../../../graphql/index.ts';
import { CallFilter } from '../records/call.inputs.ts';

@InputType({ description: 'Which calls are written to a file, and how.' })
export class CallExportInput {
  @Field(() => CallFilter, { nullable: true, description: 'As in `calls`; all where it is left out.' })
  filter?: CallFilter | null;

  @Field(() => CsvEncodingEnum, {
    description:
      'The encoding of the file. SHIFT_JIS is refused with UNREPRESENTABLE_CHARACTER where something can not be written in it.',
  })
  encoding!: keyof typeof CsvEncodingEnum;
}

@ObjectType()
export class CallExportPayload {
  @Field(() => FileLinkType, {
    nullable: true,
    description: 'Where the file is downloaded; null where it was refused.',
  })
  download?: FileLinkType | undefined;

  @Field(() => Int, {
    nullable: true,
    description: 'How many calls matched when the link was made; null where it was refused.',
  })
  callCount?: number | undefined;

  @Field(() => [UserError])
  userErrors!: UserError[];
}
