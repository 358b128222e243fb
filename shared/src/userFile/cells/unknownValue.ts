import type { Issue } from '../../issues/issue.ts';
import { excerpt } from '../../text/excerpt.ts';
import type { ColumnKey } from '../../users/columns.ts';
import { isDay } from './changedBySpreadsheet.ts';

/** What is told of a cell that is no value of its column: that a spreadsheet made a day of it, where it did. */
export const unknownValue = (field: ColumnKey, cell: string): Issue => ({
  code: isDay(cell) ? 'CHANGED_BY_SPREADSHEET' : 'UNKNOWN_VALUE',
  field,
  params: { value: excerpt(cell) },
});
