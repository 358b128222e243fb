import { type SeatKind, SEAT_KINDS, TIME_ZONES, findTimeZone } from '@rollcall/shared';
import { InvalidArgumentError } from 'commander';

/** What the command line says of a contract's seats; null is `none`. */
export type Seats = Partial<Record<SeatKind, number | null>>;

/** Reads `phone=10` or `phone=none` and adds it to what was read before. */
export function readSeats(text: string, before: Seats = {}): Seats {
  const [name, value] = text.split('=');
  const kind = SEAT_KINDS.find((known) => known === name);
  if (!kind) throw new InvalidArgumentError(`Seats are of ${SEAT_KINDS.join(', ')}.`);
  if (value === 'none') return { ...before, [kind]: null };
  if (!value || !/^\d+$/.test(value))
    throw new InvalidArgumentError('Write KIND=NUMBER, or KIND=none for a service that is not subscribed.');
  return { ...before, [kind]: Number(value) };
}

export function readCount(text: string): number {
  if (!/^\d+$/.test(text)) throw new InvalidArgumentError('Write a whole number.');
  return Number(text);
}

/** Reads a number of months. For null, commander would give an empty text. */
export const readMonths = (text: string): number | 'none' => (text === 'none' ? text : readCount(text));

export function readTimeZone(text: string): string {
  if (!findTimeZone(text))
    throw new InvalidArgumentError(`Use one of ${TIME_ZONES.map((zone) => zone.name).join(', ')}.`);
  return text;
}

export const seatsHelp = `KIND=NUMBER, once for each kind: ${SEAT_KINDS.join(', ')}`;
