import { expect, it } from 'vitest';
import { differences } from './differences.ts';

it('puts the fields of two values side by side', () => {
  expect(differences({ seats: { phone: 3 } }, { seats: { phone: 5, meetings: 1 }, services: ['a', 'b'] })).toEqual([
    { path: ['seats', 'phone'], before: '3', after: '5' },
    { path: ['seats', 'meetings'], before: undefined, after: '1' },
    { path: ['services'], before: undefined, after: 'a, b' },
  ]);
});

it('writes each object of a list on one line', () => {
  expect(differences(null, { changes: [{ what: 'users', after: 8 }] })).toEqual([
    { path: ['changes', '1'], before: undefined, after: 'what: users, after: 8' },
  ]);
});

it('shows an entry that has only one side, and one that has none', () => {
  expect(differences(null, { name: 'Sato' })).toEqual([{ path: ['name'], before: undefined, after: 'Sato' }]);
  expect(differences(null, undefined)).toEqual([]);
});
