import { ALL_COLUMNS, type ColumnKey } from '../../users/columns.ts';
import type { Issue } from '../../issues/issue.ts';

/** A refusal and the spreadsheet row that it is about (the header is row 1); null where it is the file as a whole. */
export interface RowIssue extends Issue {
  readonly row: number | null;
}

const ORDER: ReadonlyMap<ColumnKey, number> = new Map(ALL_COLUMNS.map((column, index) => [column.key, index]));

const place = (issue: Issue): number =>
  issue.field === undefined ? ALL_COLUMNS.length : (ORDER.get(issue.field) ?? ALL_COLUMNS.length);

/**
 * For sorting issues by row, those about the whole file first, and within a row by column, those about no column last.
 */
export function compareIssues(a: RowIssue, b: RowIssue): number {
  return (a.row ?? 0) - (b.row ?? 0) || place(a) - place(b);
}
