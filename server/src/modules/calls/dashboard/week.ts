/** Calls that began in an hour of UTC. */
export interface HourCount {
  readonly hour: Date;
  readonly calls: number;
}

/** How many calls began in an hour of a weekday, where somebody is. */
export interface WeekHour {
  /** 1 is Monday, 7 is Sunday. */
  readonly weekday: number;
  /** From 0 to 23. */
  readonly hour: number;
  readonly calls: number;
}

const WEEKDAYS = ['Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun'];

/**
 * Puts hours of UTC together by the weekday and the hour that they are in a zone, of whole hours as those of all users.
 * @returns those with calls, in the order of the week
 */
export function weekOf(counts: readonly HourCount[], timeZone: string): WeekHour[] {
  const clock = new Intl.DateTimeFormat('en', { timeZone, weekday: 'short', hour: '2-digit', hourCycle: 'h23' });
  const cells = Array<number>(WEEKDAYS.length * 24).fill(0);
  for (const { hour, calls } of counts) {
    const [weekday = '', at] = clock.format(hour).split(/[, ]+/);
    const cell = WEEKDAYS.indexOf(weekday) * 24 + Number(at);
    cells[cell] = (cells[cell] ?? 0) + calls;
  }
  return cells.flatMap((calls, cell) =>
    calls === 0 ? [] : [{ weekday: Math.floor(cell / 24) + 1, hour: cell % 24, calls }],
  );
}
