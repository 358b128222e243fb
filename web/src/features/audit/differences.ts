/** One field of an entry, by its path, with its value before and after; absent where it was not there. */
export interface Difference {
  readonly path: readonly string[];
  readonly before: string | undefined;
  readonly after: string | undefined;
}

const SEPARATOR = '\u0000';
const isObject = (value: unknown): value is object => typeof value === 'object' && value !== null;

/** A value on one line: a list by its items, an object by its fields. */
function line(value: unknown): string {
  if (Array.isArray(value)) return value.map(line).join(', ');
  if (isObject(value))
    return Object.entries(value)
      .map(([key, child]) => `${key}: ${line(child)}`)
      .join(', ');
  return typeof value === 'string' ? value : JSON.stringify(value);
}

function leavesOf(value: unknown, path: readonly string[] = []): [string, string][] {
  if (value === null || value === undefined) return [];
  if (Array.isArray(value) && value.some(isObject)) {
    return value.map((item, index): [string, string] => [[...path, String(index + 1)].join(SEPARATOR), line(item)]);
  }
  if (isObject(value) && !Array.isArray(value))
    return Object.entries(value).flatMap(([key, child]) => leavesOf(child, [...path, key]));
  return [[path.join(SEPARATOR), line(value)]];
}

/** Puts two JSON values side by side, field by field, in the order in which they stand. */
export function differences(before: unknown, after: unknown): Difference[] {
  const old = new Map(leavesOf(before));
  const now = new Map(leavesOf(after));
  return [...new Set([...old.keys(), ...now.keys()])].map((path) => ({
    path: path.split(SEPARATOR),
    before: old.get(path),
    after: now.get(path),
  }));
}
