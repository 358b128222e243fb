import type { ColumnKey } from '@rollcall/shared';
import type { ImportIssuesQuery } from '../../../graphql/generated.ts';

export type ImportIssue = NonNullable<ImportIssuesQuery['userImport']>['issues']['nodes'][number];

const ROW = '';
const place = (row: number, column: string): string => `${row} ${column}`;

/** Finds what is wrong with a cell, or with a row as a whole, without walking through every issue. */
export class IssueIndex {
  private readonly messages = new Map<string, string[]>();
  private readonly rows = new Set<number>();

  constructor(issues: readonly ImportIssue[]) {
    for (const { row, column, message } of issues) {
      if (row == null) continue;
      this.rows.add(row);
      const key = place(row, column ?? ROW);
      this.messages.set(key, [...(this.messages.get(key) ?? []), message]);
    }
  }

  hasRow(row: number): boolean {
    return this.rows.has(row);
  }

  /** The problems of a cell; those that name no column of the file stand in the first one. */
  of(row: number, column: ColumnKey | null, isFirst: boolean): readonly string[] {
    const own = (column && this.messages.get(place(row, column))) ?? [];
    return isFirst ? [...(this.messages.get(place(row, ROW)) ?? []), ...own] : own;
  }
}
