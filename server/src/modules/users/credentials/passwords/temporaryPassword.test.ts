import { expect, test } from 'vitest';
import { temporaryPasswordExpiry } from './temporaryPassword.ts';

const DAY = 86_400_000;
const at = (day: number): Date => new Date(Date.UTC(2026, 10, day));

test.each([
  ['from when it was set', { set: 5, from: 1 }, 14, at(19)],
  ['from when the user can sign in', { set: 5, from: 8 }, 14, at(22)],
  ['never of a password of their own', { set: 5, from: 1, own: true }, 14, null],
  ['never where none does', { set: 5, from: 1 }, 0, null],
])(
  'a temporary password runs out %s',
  (_, { set, from, own = false }: { set: number; from: number; own?: boolean }, days, expected) => {
    const user = { passwordTemporary: !own, passwordSetAt: at(set), availableFrom: at(from) };
    expect(temporaryPasswordExpiry(user, days * DAY)).toEqual(expected);
  },
);
