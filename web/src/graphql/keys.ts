import { type Locale, SEAT_KINDS, type SeatChange, type SeatKind } from '@rollcall/shared';
import type { Locale as LocaleName, SeatKind as SeatName, SeatChangeFieldsFragment } from './generated.ts';

/** A shared key as the graph names it: `phoneMobile` is `PHONE_MOBILE`. */
export const graphName = (key: string): string => key.replace(/[A-Z]/g, (letter) => `_${letter}`).toUpperCase();

const SEATS = new Map<string, SeatKind>(SEAT_KINDS.map((kind) => [graphName(kind), kind]));

/** The shared key of a seat that the graph names in capitals; undefined for one that this console doesn't know yet. */
export const seatKind = (name: SeatName): SeatKind | undefined => SEATS.get(name);

/** The language tag of a locale that the graph names in capitals. */
export const localeOf = (name: LocaleName): Locale => (name === 'JA' ? 'ja' : 'en');

/** The graph's name of a language tag. */
export const localeName = (locale: Locale): LocaleName => (locale === 'ja' ? 'JA' : 'EN');

/** Seat changes with shared keys. */
export function seatChanges(changes: readonly SeatChangeFieldsFragment[]): SeatChange[] {
  return changes.flatMap((change) => {
    const what = seatKind(change.what);
    return what ? [{ ...change, what }] : [];
  });
}
