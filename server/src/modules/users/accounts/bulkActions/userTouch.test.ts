import { expect, test } from 'vitest';
import { type UserTraces, touchesOf } from './userTouch.ts';

const fresh: UserTraces = { id: 'a', lastSignInAt: null, version: 1 };
const codes = (user: Partial<UserTraces>, actorId = 'admin') =>
  touchesOf({ ...fresh, ...user }, actorId).map((issue) => issue.code);

test('a user is untouched until they sign in or someone changes them', () => {
  expect(codes({})).toEqual([]);
  expect(codes({ version: 2 })).toEqual(['USER_WAS_CHANGED']);
  expect(codes({ lastSignInAt: new Date(1) })).toEqual(['USER_HAS_SIGNED_IN']);
  expect(codes({ lastSignInAt: new Date(1), version: 3 })).toEqual(['USER_HAS_SIGNED_IN', 'USER_WAS_CHANGED']);
});

test('nobody is untouched to themselves', () => {
  expect(codes({}, 'a')).toEqual(['OWN_ACCOUNT']);
});
