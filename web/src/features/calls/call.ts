import type { CallFieldsFragment } from '#graphql/generated.ts';

export type Call = CallFieldsFragment;
export type Participant = Call['participants'][number];
/** What says who is in a call, also in one that goes on. */
type Talk = Pick<Call, 'participants' | 'fromNumber' | 'toNumber' | 'contact'>;
export type CallContact = NonNullable<Call['contact']>;
export type Score = Call['scores'][number];

/** Things with their places, by which they are known where they have nothing else: two people may be alike. */
export const placed = <T extends object>(things: readonly T[]): readonly (T & { readonly place: number })[] =>
  things.map((thing, place) => ({ ...thing, place }));

/** Who is on the other side of a call. */
export interface Partner {
  /** Empty where nobody knows it. */
  readonly name: string;
  readonly number: string | null;
  /** Whose number it is now; null where it is nobody's. */
  readonly contact: CallContact | null;
}

/** Those for whom a call stands in the list, and with whom they talked. */
export interface People {
  readonly ours: readonly Participant[];
  readonly partners: readonly Partner[];
}

/**
 * Who talked with whom: users with those who are none. Where all are users, whoever called with those who were called;
 * for one of them, they themselves with all others.
 * @param viewerId of whoever sees only their own calls
 */
export function peopleOf(call: Talk, viewerId?: string): People {
  const { participants } = call;
  const users = participants.filter(({ userId }) => userId !== null);
  const isAllUsers = users.length === participants.length;
  const isOurs = (one: Participant): boolean => {
    if (viewerId !== undefined) return one.userId === viewerId;
    return isAllUsers ? one.side === (users[0]?.side ?? 'FROM') : one.userId !== null;
  };
  const ours = participants.filter(isOurs);
  const others = participants.filter((one) => !isOurs(one));
  if (others.length > 0) return { ours, partners: others.map((one) => partnerOf(call, one)) };
  const number = numberOn(call, ours[0]?.side === 'FROM' ? 'TO' : 'FROM');
  return { ours, partners: number === null ? [] : [withContact(call, { name: '', number })] };
}

/** Of someone whose own number was not told, the call's, if nobody else is on their side. */
function partnerOf(call: Talk, { side, name, number }: Participant): Partner {
  const isAlone = call.participants.filter((one) => one.side === side).length === 1;
  return withContact(call, { name, number: number ?? (isAlone ? numberOn(call, side) : null) });
}

/** The contact of a call stands with the number that is theirs. */
function withContact({ contact }: Talk, partner: Omit<Partner, 'contact'>): Partner {
  const isTheirs = partner.number !== null && contact?.numbers.includes(partner.number) === true;
  return { ...partner, contact: isTheirs ? contact : null };
}

const numberOn = ({ fromNumber, toNumber }: Talk, side: Participant['side']): string | null =>
  side === 'FROM' ? fromNumber : toNumber;

/** How long something took: `0:05`, `12:00`, `1:02:03`. @param seconds whole */
export function durationText(seconds: number): string {
  const two = (value: number): string => String(value).padStart(2, '0');
  const [hours, minutes] = [Math.floor(seconds / 3600), Math.floor(seconds / 60) % 60];
  const rest = two(seconds % 60);
  return hours > 0 ? `${hours}:${two(minutes)}:${rest}` : `${minutes}:${rest}`;
}
