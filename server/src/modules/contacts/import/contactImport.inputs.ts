import { type CsvEncoding, type ErrorCode, LIMITS } from '@rollcall/shared';
import { Field, ID, InputType, Int, ObjectType } from 'type-graphql';
import { CsvSourceEncodingEnum, ErrorCodeEnum, UserError } from '../../../graphql/index.ts';

@InputType({ description: 'A file of contacts: exactly one of `fileId` and `csv` is given.' })
export class ContactImportInput {
  @Field(() => String, { description: 'The name of the file, for the audit log.' })
  fileName!: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'The ID that `POST /files` answered when you uploaded the bytes: CSV in any encoding that `CsvSourceEncoding` names, or an .xlsx workbook. It is good until contacts were added by it.',
  })
  fileId?: string | null;

  @Field(() => String, { nullable: true, description: 'The decoded text of a CSV file.' })
  csv?: string | null;

  @Field(() => CsvSourceEncodingEnum, {
    nullable: true,
    description: 'The encoding of the bytes of `fileId`. Where it is left out it is found out, or asked for.',
  })
  encoding?: CsvEncoding | null;

  @Field(() => Boolean, {
    defaultValue: false,
    description: 'Whether the contacts are to be added where nothing is wrong; the file is only checked otherwise.',
  })
  commit!: boolean;
}

@ObjectType({ simpleResolvers: true, description: 'What is wrong with a file of contacts.' })
export class ContactImportIssue {
  @Field(() => Int, { nullable: true, description: 'As a spreadsheet numbers it; null of the file as a whole.' })
  row!: number | null;

  @Field(() => String, {
    nullable: true,
    description: 'The column, by the name that a contact has for it: `numbers`; null where it is no single cell.',
  })
  column!: string | null;

  @Field(() => String, { description: 'What stands in the cell, shortened.' })
  cell!: string;

  @Field(() => ErrorCodeEnum, { description: 'Why, for programs.' })
  code!: ErrorCode;

  @Field(() => String, { description: "A sentence in the reader's language." })
  message!: string;
}

@ObjectType()
export class ContactImportPayload {
  @Field(() => Int, { nullable: true, description: 'How many contacts stand in it; null where it was refused.' })
  rowCount?: number | undefined;

  @Field(() => Int, { nullable: true, description: 'How many were added: all of them. Null where none were.' })
  addedCount?: number | null | undefined;

  @Field(() => [String], { nullable: true, description: 'Headers of columns that are not read, the first 20.' })
  leftOut?: readonly string[] | undefined;

  @Field(() => Int, { nullable: true, description: 'In how many places something is wrong: then nothing is added.' })
  issueCount?: number | undefined;

  @Field(() => [ContactImportIssue], {
    nullable: true,
    description: `The first ${LIMITS.pageSize} of them, by row.`,
    // No page, and yet as long as one.
    complexity: ({ childComplexity }) => 1 + childComplexity * LIMITS.pageSize,
  })
  issues?: ContactImportIssue[] | undefined;

  @Field(() => [UserError])
  userErrors!: UserError[];
}
