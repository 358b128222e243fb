import type { AuditHeadEntity } from '../audit.entity.ts';

/**
 * Servers' clocks may differ by as much: so far from the places that a time points to, entries of that time are looked
 * for.
 */
export const CLOCK_SLACK_MS = 10 * 60_000;

export type AuditTimes = Pick<AuditHeadEntity, 'latestAt' | 'setBackFrom' | 'setBackTo'>;

/** What the end of a chain knows of its times, once an entry is added. */
export function timesAfter({ latestAt, setBackFrom, setBackTo }: AuditTimes, occurredAt: Date): AuditTimes {
  if (!latestAt || occurredAt.getTime() >= latestAt.getTime() - CLOCK_SLACK_MS) {
    return { latestAt: later(latestAt, occurredAt), setBackFrom, setBackTo };
  }
  return {
    latestAt,
    setBackFrom: setBackFrom && setBackFrom < occurredAt ? setBackFrom : occurredAt,
    setBackTo: later(setBackTo, latestAt),
  };
}

/**
 * The places that times point to hold where times follow the order of the chain. Where a clock was set back they do
 * not: an end of a span of time that lies there is moved out of it.
 */
export function ordered(
  { setBackFrom, setBackTo }: AuditTimes,
  from: Date | undefined,
  to: Date | undefined,
): { readonly from: Date | undefined; readonly to: Date | undefined } {
  if (!setBackFrom || !setBackTo) return { from, to };
  const first = setBackFrom.getTime() - CLOCK_SLACK_MS;
  const last = setBackTo.getTime() + CLOCK_SLACK_MS;
  const isWithin = (at: Date): boolean => at.getTime() >= first && at.getTime() <= last;
  return {
    from: from && isWithin(from) ? setBackFrom : from,
    to: to && isWithin(to) ? setBackTo : to,
  };
}

const later = (a: Date | null, b: Date): Date => (a && a > b ? a : b);
