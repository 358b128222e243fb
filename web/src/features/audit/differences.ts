/** One field of an entry, by its path, with its value before and after; absent where it was not there. */
export interface Difference {
  readonly path: string;
  readonly before: string | undefined;
  readonly after: string | undefined;
}

function flatten(value: unknown, path: string, into: Map<string, string>): void {
  if (value === null || value === undefined) return;
  if (typeof value === 'object' && !(Array.isArray(value) && value.every((item) => typeof item !== 'object'))) {
    for (const [key, child] of Object.entries(value)) flatten(child, path ? `${path}.${key}` : key, into);
  } else {
    into.set(path, typeof value === 'string' ? value : JSON.stringify(value));
  }
}

/** Puts two JSON values side by side, leaf by leaf, in the order in which the fields stand. */
export function differences(before: unknown, after: unknown): Difference[] {
  const [old, now] = [before, after].map((value) => {
    const leaves = new Map<string, string>();
    flatten(value, '', leaves);
    return leaves;
  });
  const paths = [...new Set([...(old?.keys() ?? []), ...(now?.keys() ?? [])])];
  return paths.map((path) => ({ path, before: old?.get(path), after: now?.get(path) }));
}
