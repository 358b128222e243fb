import type { CsvEncoding } from '@rollcall/shared';
import { Field, InputType } from 'type-graphql';
import { CsvSourceEncodingEnum } from '../../graphql/index.ts';
import type { UploadedFile } from './uploadedFile.ts';

/** The input of every mutation that reads a file: exactly one of `csv` and `content` is given. */
@InputType()
export abstract class UploadedFileInput {
  @Field(() => String, {
    description: 'The name of the file, shown to whoever looks at it later: at most 255 characters.',
  })
  fileName!: string;

  @Field(() => String, { nullable: true, description: 'The decoded text of a CSV file.' })
  csv?: string | null;

  @Field(() => String, {
    nullable: true,
    description:
      "The file's bytes as base64: CSV in any encoding that `CsvSourceEncoding` names, or an .xlsx workbook.",
  })
  content?: string | null;

  @Field(() => CsvSourceEncodingEnum, {
    nullable: true,
    description: 'The encoding of `content`; found out where it is left out.',
  })
  encoding?: CsvEncoding | null;

  @Field(() => String, {
    nullable: true,
    description: 'A comma, a semicolon or a tab; found out where it is left out.',
  })
  delimiter?: string | null;
}

/** The file of an input, whose optional fields may also be null. */
export const uploadOf = ({ fileName, csv, content, encoding, delimiter }: UploadedFileInput): UploadedFile => ({
  fileName,
  csv: csv ?? undefined,
  content: content ?? undefined,
  encoding: encoding ?? undefined,
  delimiter: delimiter ?? undefined,
});
