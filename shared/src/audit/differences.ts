/** One field of an audit entry, by its path, with its value before and after; undefined where it was not there. */
export interface AuditDifference {
  readonly path: readonly string[];
  readonly before: unknown;
  readonly after: unknown;
  /** False for a field that stood the same on both sides. */
  readonly changed: boolean;
}

const SEPARATOR = '\u0000';

/** Every value that is not an object of named values, by its path; a list is one value. */
function leavesOf(value: unknown, path: readonly string[] = []): [string, unknown][] {
  if (value === null || value === undefined) return [];
  if (typeof value !== 'object' || Array.isArray(value)) return [[path.join(SEPARATOR), value]];
  return Object.entries(value).flatMap(([key, child]) => leavesOf(child, [...path, key]));
}

/** Puts what was so before and what is so since side by side, field by field, in the order in which they stand. */
export function auditDifferences(before: unknown, after: unknown): AuditDifference[] {
  const old = new Map(leavesOf(before));
  const now = new Map(leavesOf(after));
  return [...new Set([...old.keys(), ...now.keys()])].map((path) => {
    const [left, right] = [old.get(path), now.get(path)];
    return {
      path: path.split(SEPARATOR),
      before: left,
      after: right,
      changed: JSON.stringify(left) !== JSON.stringify(right),
    };
  });
}
