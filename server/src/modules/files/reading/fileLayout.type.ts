import type { CsvEncoding } from '@rollcall/shared';
import { Field, Int, ObjectType } from 'type-graphql';
import { CsvSourceEncodingEnum } from '../../../graphql/index.ts';
import type { FileLayout } from './fileReading.ts';

@ObjectType('FileLayout', {
  description:
    'How a file was read, whether that was said or found out. Each can be said in the input that takes a file.',
})
export class FileLayoutType implements FileLayout {
  @Field(() => Int, {
    nullable: true,
    description: 'The row of the header, as a spreadsheet numbers it; null where none could be read.',
  })
  headerRow!: number | null;

  @Field(() => String, { nullable: true, description: 'What stands between the cells of a CSV; null of a workbook.' })
  delimiter!: string | null;

  @Field(() => CsvSourceEncodingEnum, {
    nullable: true,
    description: 'What the bytes of a CSV were read in; null of a workbook, and of a text that came decoded.',
  })
  encoding!: CsvEncoding | null;

  @Field(() => String, { nullable: true, description: 'The sheet of a workbook; null of a CSV.' })
  sheet!: string | null;

  @Field(() => Int, { description: 'How many rows of the sheet are hidden. They are read like all others.' })
  hiddenRows!: number;
}
