import type { AuditEntry } from './entry.ts';

/** The entries of one day, in their order. */
export interface Day {
  /** `2026-11-30` in the reader's time zone; undefined where none of its entries can be dated. */
  readonly day: string | undefined;
  readonly entries: readonly AuditEntry[];
}

/**
 * Entries under their days, in the order in which they stand. One whose time was destroyed stays among those beside it,
 * and a clock that was set back begins a day anew.
 */
export function daysOf(entries: readonly AuditEntry[], timeZone: string): Day[] {
  const dayOf = new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short' });
  const days: { day: string | undefined; entries: AuditEntry[] }[] = [];
  for (const entry of entries) {
    const day = entry.occurredAt ? dayOf.format(new Date(entry.occurredAt)) : undefined;
    const last = days.at(-1);
    if (last && (day === undefined || day === last.day || last.day === undefined)) {
      last.entries.push(entry);
      last.day ??= day;
    } else days.push({ day, entries: [entry] });
  }
  return days;
}
