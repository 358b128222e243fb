import { LIMITS } from '../../limits.ts';
import { type RowIssue, compareIssues } from './rowIssues.ts';

/** The first issues of a file, and how many it has in all. */
export interface FirstIssues {
  /** By row, those about the whole file first; at most `LIMITS.fileIssues`. */
  readonly issues: readonly RowIssue[];
  readonly issueCount: number;
}

/** Sorts issues and keeps the first. @param beyond how many there are besides these, all of them behind */
export function firstIssues(issues: readonly RowIssue[], beyond = 0): FirstIssues {
  return { issues: issues.toSorted(compareIssues).slice(0, LIMITS.fileIssues), issueCount: issues.length + beyond };
}

/** Puts two lists of first issues into one. */
export function joinIssues(one: FirstIssues, other: FirstIssues): FirstIssues {
  const { issues } = firstIssues([...one.issues, ...other.issues]);
  return { issues, issueCount: one.issueCount + other.issueCount };
}

/** How many issues a file has beyond those that are kept, as an issue of the whole file; nothing where all are kept. */
export function moreIssues({ issues, issueCount }: FirstIssues): RowIssue[] {
  const more = issueCount - issues.length;
  return more > 0 ? [{ row: null, code: 'MORE_ISSUES', params: { value: String(more) } }] : [];
}
