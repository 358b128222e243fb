/** Changes under their days in a time zone, in the order in which they stand. */
export function daysOf<Change extends { readonly occurredAt: string }>(
  changes: readonly Change[],
  timeZone: string,
): [Change, ...Change[]][] {
  const dayOf = new Intl.DateTimeFormat('sv', { timeZone, dateStyle: 'short' });
  const days: [Change, ...Change[]][] = [];
  let day = '';
  for (const change of changes) {
    const its = dayOf.format(new Date(change.occurredAt));
    if (its === day) days.at(-1)?.push(change);
    else days.push([change]);
    day = its;
  }
  return days;
}
