import type { AuditEntry } from './entry.ts';

/** The newest of these entries, newest first, each once. */
export function newestOf(entries: readonly AuditEntry[], limit: number): AuditEntry[] {
  const each = new Map(entries.map((entry) => [entry.id, entry]));
  return [...each.values()].toSorted((one, other) => other.sequence - one.sequence).slice(0, limit);
}
