import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { FileLinkType, UserError, connectionType } from '../../../graphql/index.ts';
import type { UserType } from '../../users/index.ts';

@ObjectType('UserImportResult', { description: 'What became of one row of an import that added users.' })
export class ImportResultType {
  @Field(() => Int, { description: "The spreadsheet's row number." })
  row!: number;

  @Field(() => String, { description: 'As it stood in the file.' })
  loginId!: string;

  @Field(() => String, { description: 'As it stood in the file.' })
  name!: string;

  @Field(() => Date, { nullable: true, description: 'When undoing the import removed the user.' })
  removedAt!: Date | null;

  /** As they are now; null where they were deleted, or removed by undoing. */
  readonly now!: UserType | null;
}

export const ImportResultConnection = connectionType('UserImportResult', () => ImportResultType);

@InputType()
export class UserImportReportInput {
  @Field(() => ID, { description: 'An import that has added its users, undone or not.' })
  id!: string;
}

@ObjectType()
export class UserImportReportPayload {
  @Field(() => FileLinkType, {
    nullable: true,
    description: 'Where the file is downloaded; null where it was refused.',
  })
  download?: FileLinkType | undefined;

  @Field(() => [UserError])
  userErrors!: UserError[];
}
