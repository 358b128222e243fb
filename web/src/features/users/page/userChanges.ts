import {
  ALL_COLUMNS,
  type ColumnKey,
  type ContractSeats,
  SEAT_KINDS,
  type SeatChange,
  type Settings,
  buildSettings,
  isSettingKey,
  localNumber,
  seatsTaken,
} from '@rollcall/shared';
import type { UserDetailsFragment, UserUpdateInput } from '#graphql/generated.ts';
import { localeOf } from '#graphql/keys.ts';
import { settingsOf } from '#graphql/userInput.ts';
import { type UserValues, userInput } from '../form/userValues.ts';

/** What is changed of a user: all that they are made of but the password. */
export type UserField = Exclude<ColumnKey, 'password'>;
const FIELDS = ALL_COLUMNS.map(({ key }) => key).filter((key) => key !== 'password');

/** A user as the form holds them. */
export function valuesOf(user: UserDetailsFragment): UserValues {
  const { loginId, name, timeZone } = user;
  const reading = user.reading ?? '';
  const phoneNumber = localNumber(user.phoneNumber ?? '', timeZone);
  const given = settingsOf(user);
  const settings = buildSettings(({ key }) => given[key]);
  const locale = localeOf(user.locale);
  return { loginId, name, reading, phoneNumber, password: '', locale, timeZone, settings };
}

/** The value of one field, as it would be saved. */
export function valueAt(values: UserValues, field: UserField): boolean | string {
  return isSettingKey(field) ? values.settings[field] : values[field].trim();
}

/** The fields in which two versions of a user differ, in the order of the form. */
export function differingFields(a: UserValues, b: UserValues): UserField[] {
  return FIELDS.filter((field) => valueAt(a, field) !== valueAt(b, field));
}

/** Whose value stands where both have changed a field. */
type Preferred = 'mine' | 'theirs';

/** The fields that both have changed since a version, each to something else: only about these anybody is asked. */
export function conflictingFields(seen: UserValues, theirs: UserValues, mine: UserValues): UserField[] {
  const changed = new Set(differingFields(seen, theirs));
  const both = new Set(differingFields(seen, mine).filter((field) => changed.has(field)));
  return differingFields(theirs, mine).filter((field) => both.has(field));
}

/** A version with what each of two has changed of it, so that neither undoes what the other did. */
export function mergeValues(seen: UserValues, theirs: UserValues, mine: UserValues, prefer: Preferred): UserValues {
  const conflicts = new Set<string>(prefer === 'theirs' ? conflictingFields(seen, theirs, mine) : []);
  const kept = differingFields(seen, mine).filter((field) => !conflicts.has(field));
  const account = Object.fromEntries(kept.flatMap((field) => (isSettingKey(field) ? [] : [[field, mine[field]]])));
  const settings = buildSettings(({ key }) => (kept.includes(key) ? mine : theirs).settings[key]);
  return { ...theirs, ...account, settings };
}

/** What is sent: only what differs from the version that was seen, so that the rest stays as it is. */
export function updateInput(seen: UserDetailsFragment, values: UserValues): UserUpdateInput {
  const fields = new Set<string>(differingFields(valuesOf(seen), values));
  const only = <T extends object>(all: T | null | undefined): Partial<T> =>
    Object.fromEntries(Object.entries(all ?? {}).filter(([key]) => fields.has(key))) as Partial<T>;
  const { privileges, permissions, ...account } = userInput(values);
  const { id, version } = seen;
  return { id, version, ...only(account), privileges: only(privileges), permissions: only(permissions) };
}

/** What takes a save back: the fields that it changed as they were, and only while nobody has saved again. */
export function undoInput(before: UserDetailsFragment, after: UserDetailsFragment): UserUpdateInput {
  return updateInput(after, valuesOf(before));
}

/** How the counts move where one user's settings change, or where the user goes. Only those that move. */
export function seatMoves(from: Settings, to: Settings | undefined, seats: ContractSeats): SeatChange[] {
  const [before, after] = [seatsTaken(from), to ? seatsTaken(to) : []];
  return SEAT_KINDS.flatMap((what) => {
    const kind = seats[what];
    const move = Number(after.includes(what)) - Number(before.includes(what));
    return kind && move !== 0 ? [{ what, before: kind.used, after: kind.used + move, limit: kind.limit }] : [];
  });
}

/** The seats as they are for this form: what the user holds and the form gives up can be taken again. */
export function seatsFor(saved: Settings, values: Settings, seats: ContractSeats): ContractSeats {
  const freed = seatMoves(saved, values, seats).filter(({ before, after }) => after < before);
  return { ...seats, ...Object.fromEntries(freed.map(({ what, after, limit }) => [what, { used: after, limit }])) };
}
