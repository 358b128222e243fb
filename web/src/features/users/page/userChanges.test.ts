import { type ContractSeats, SETTING_LIST, defaultSettings } from '@rollcall/shared';
import { describe, expect, it } from 'vitest';
import type { UserDetailsFragment } from '#graphql/generated.ts';
import {
  conflictingFields,
  differingFields,
  mergeValues,
  seatMoves,
  seatsFor,
  undoInput,
  updateInput,
  valuesOf,
} from './userChanges.ts';

const seats: ContractSeats = {
  users: { used: 3, limit: 10 },
  phone: { used: 5, limit: 5 },
  meetings: { used: 0, limit: 9 },
};
const defaults = defaultSettings(seats);
const of = (kind: 'privilege' | 'permission') =>
  Object.fromEntries(SETTING_LIST.filter((setting) => setting.kind === kind).map(({ key }) => [key, defaults[key]]));
const user = {
  id: 'u1',
  version: 7,
  loginId: 'ann@demo.example',
  name: 'Ann',
  locale: 'EN',
  timeZone: 'Asia/Tokyo',
  privileges: of('privilege'),
  permissions: { ...of('permission'), phoneEnable: true },
} as UserDetailsFragment;
const values = valuesOf(user);
const off = { ...values.settings, phoneEnable: false };

describe('differingFields', () => {
  it('finds nothing where only blanks were typed around a name', () => {
    expect(differingFields(values, { ...values, name: ' Ann ', password: 'never looked at' })).toEqual([]);
  });

  it('names account fields and settings', () => {
    expect(differingFields(values, { ...values, name: 'Anna', settings: off })).toEqual(['name', 'phoneEnable']);
  });
});

describe('two who change the same version', () => {
  const mine = { ...values, name: 'Anna', settings: off };
  const theirs = { ...values, name: 'Annie', timeZone: 'Asia/Manila' };

  it('are asked about what both changed to something else', () => {
    expect(conflictingFields(values, theirs, mine)).toEqual(['name']);
    expect(conflictingFields(values, theirs, { ...mine, name: 'Annie' })).toEqual([]);
    expect(conflictingFields(values, { ...theirs, name: 'Ann' }, mine)).toEqual([]);
  });

  it('keep what each changed alone, whichever of the others is taken', () => {
    const both = { ...values, timeZone: 'Asia/Manila', settings: off };
    expect(mergeValues(values, theirs, mine, 'mine')).toEqual({ ...both, name: 'Anna' });
    expect(mergeValues(values, theirs, mine, 'theirs')).toEqual({ ...both, name: 'Annie' });
  });
});

it('sends what differs, with the version that was seen, and never a password', () => {
  const changed = { ...values, password: 'x', locale: 'ja' as const, settings: { ...off, monitoring: true } };
  expect(updateInput(user, changed)).toEqual({
    id: 'u1',
    version: 7,
    locale: 'JA',
    privileges: { monitoring: true },
    permissions: { phoneEnable: false },
  });
});

it('takes a save back by what it changed, of the version that it made', () => {
  const after = { ...user, version: 8, name: 'Anna', permissions: { ...user.permissions, phoneEnable: false } };
  expect(undoInput(user, after)).toEqual({
    id: 'u1',
    version: 8,
    name: 'Ann',
    privileges: {},
    permissions: { phoneEnable: true },
  });
});

describe('seats', () => {
  it('move only where the change moves them', () => {
    expect(seatMoves(values.settings, { ...off, meetingsEnable: true }, seats)).toEqual([
      { what: 'phone', before: 5, after: 4, limit: 5 },
      { what: 'meetings', before: 0, after: 1, limit: 9 },
    ]);
  });

  it('are all free where the user goes', () => {
    expect(seatMoves(values.settings, undefined, seats).map(({ what, after }) => [what, after])).toEqual([
      ['users', 2],
      ['phone', 4],
    ]);
  });

  it('that the form gives up can be taken again', () => {
    expect(seatsFor(values.settings, off, seats).phone).toEqual({ used: 4, limit: 5 });
    expect(seatsFor(values.settings, values.settings, seats)).toEqual(seats);
  });
});
