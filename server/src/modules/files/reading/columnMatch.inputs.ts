import { ALL_COLUMNS, type ChosenColumns, type ColumnKey } from '@rollcall/shared';
import { Field, InputType } from 'type-graphql';
import { Fault } from '../../../kernel/index.ts';

/** Longer headers, in UTF-16 units, are matched by nobody. */
export const LONGEST_HEADER = 100;

@InputType({ description: 'A header of a file and the column that it stands for.' })
export class ColumnMatchInput {
  @Field(() => String, {
    description: `The header as it stands in the file, without the space around it: at most ${LONGEST_HEADER} characters.`,
  })
  header!: string;

  @Field(() => String, {
    nullable: true,
    description: 'The column, by the name that `field` of an issue has: `loginId`; null where it is left out.',
  })
  column?: string | null;
}

const isColumn = (key: string): key is ColumnKey => ALL_COLUMNS.some((column) => column.key === key);

/** @throws Fault BAD_USER_INPUT where a header is too long or given twice, or a column is none */
export function chosenColumns(matches: readonly ColumnMatchInput[]): ChosenColumns {
  const chosen = new Map<string, ColumnKey | null>();
  for (const { header, column = null } of matches) {
    const title = header.trim();
    if (title === '' || title.length > LONGEST_HEADER) {
      throw new Fault('BAD_USER_INPUT', `A header has 1 to ${LONGEST_HEADER} characters.`);
    }
    if (chosen.has(title)) throw new Fault('BAD_USER_INPUT', 'A header is matched once.');
    if (column !== null && !isColumn(column)) {
      throw new Fault('BAD_USER_INPUT', `A column is one of ${ALL_COLUMNS.map(({ key }) => key).join(', ')}.`);
    }
    chosen.set(title, column);
  }
  return Object.fromEntries(chosen);
}
