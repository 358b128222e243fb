import type { ErrorCode } from './errorCodes.ts';

/** What a list has of an issue, whether it was found here or came over the graph. */
interface ListedIssue {
  readonly row?: number | null | undefined;
  readonly field?: string | null | undefined;
  readonly code: ErrorCode;
  /** What stands in the cell, where the issue is about that. */
  readonly value?: string | null | undefined;
}

/** Issues that have one cause, in the order in which they were given. */
export interface Cause<T> {
  /** Tells it from the others of its list. */
  readonly key: string;
  readonly code: ErrorCode;
  readonly field: string | undefined;
  /** The value that all of them are about, where a cause is about one. */
  readonly value: string | undefined;
  readonly issues: readonly T[];
}

/** So many values that are not known are a cause each, such as a word that nobody foresaw; more are one cause. */
const VALUES = 5;

/**
 * Puts issues together by what causes them: the same rule broken in the same column. The causes come in the order of
 * their first issues.
 * @param isWhole whether an issue is about everything at once, such as the file: then it is a cause of its own
 */
export function causesOf<T extends ListedIssue>(
  issues: readonly T[],
  isWhole: (issue: T) => boolean = ({ row }) => row == null,
): Cause<T>[] {
  const groups = new Map<string, T[]>();
  for (const [index, issue] of issues.entries()) {
    const key = isWhole(issue) ? `${issue.code} #${index}` : `${issue.code} ${issue.field ?? ''}`;
    const group = groups.get(key);
    if (group) group.push(issue);
    else groups.set(key, [issue]);
  }
  return [...groups].flatMap(([key, group]) => byValue(key, group));
}

/** One cause for each value that is not known, as long as they are few. */
function byValue<T extends ListedIssue>(key: string, issues: readonly T[]): Cause<T>[] {
  const [first] = issues;
  if (!first) return [];
  const cause = { code: first.code, field: first.field ?? undefined };
  const whole = { ...cause, key, value: undefined, issues };
  if (first.code !== 'UNKNOWN_VALUE') return [whole];
  const values = new Map<string, T[]>();
  for (const issue of issues) {
    const value = issue.value ?? '';
    const same = values.get(value);
    if (same) same.push(issue);
    else if (values.size === VALUES) return [whole];
    else values.set(value, [issue]);
  }
  return [...values].map(([value, same]) => ({
    ...cause,
    key: `${key} ${value}`,
    value: value === '' ? undefined : value,
    issues: same,
  }));
}

/** Puts numbers in ascending order into runs: 2, 3, 4 and 7 are [2, 4] and [7, 7]. */
export function runsOf(numbers: readonly number[]): [number, number][] {
  const runs: [number, number][] = [];
  for (const number of numbers) {
    const last = runs.at(-1);
    if (last && number <= last[1] + 1) last[1] = number;
    else runs.push([number, number]);
  }
  return runs;
}
