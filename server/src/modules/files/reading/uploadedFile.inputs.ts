import type { CsvEncoding } from '@rollcall/shared';
import { Field, ID, InputType, Int } from 'type-graphql';
import { CsvSourceEncodingEnum } from '../../../graphql/index.ts';
import { ColumnMatchInput } from './columnMatch.inputs.ts';

/** The input of every mutation that reads a file: exactly one of `fileId` and `csv` is given. */
@InputType()
export abstract class UploadedFileInput {
  @Field(() => String, {
    description: 'The name of the file, shown to whoever looks at it later: at most 255 characters.',
  })
  fileName!: string;

  @Field(() => ID, {
    nullable: true,
    description:
      'The ID that `POST /files` answered when you uploaded the bytes: CSV in any encoding that `CsvSourceEncoding` names, or an .xlsx workbook, ' +
      'of up to 8,000,000 bytes. It is good for 50 minutes, for you only, and for one import or bulk action. FILE_NOT_FOUND where it is not.',
  })
  fileId?: string | null;

  @Field(() => String, {
    nullable: true,
    description: 'The decoded text of a CSV file, as far as a request may have: about 1 MiB. Upload what is larger.',
  })
  csv?: string | null;

  @Field(() => CsvSourceEncodingEnum, {
    nullable: true,
    description:
      'The encoding of the bytes of `fileId`. Where it is left out it is found out, or asked for with ENCODING_UNCERTAIN: the upload can be used again then.',
  })
  encoding?: CsvEncoding | null;

  @Field(() => String, {
    nullable: true,
    description: 'A comma, a semicolon, a tab or a vertical bar; found out where it is left out.',
  })
  delimiter?: string | null;

  @Field(() => Int, {
    nullable: true,
    description:
      'The row of the header, as a spreadsheet numbers it: what stands above is passed over. Where it is left out it is the first among 20 that names the most columns.',
  })
  headerRow?: number | null;

  @Field(() => String, {
    nullable: true,
    description:
      'The name of the sheet of a workbook that is read; where it is left out, or there is none of that name, the first visible one with a header, or else in which something stands.',
  })
  sheet?: string | null;

  @Field(() => [ColumnMatchInput], {
    nullable: true,
    description:
      "What headers that are not the product's own stand for. It goes before all that is found; what is not in the file does no harm.",
  })
  columns?: ColumnMatchInput[] | null;
}
