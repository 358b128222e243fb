import { expect, test } from 'vitest';
import { auditDifferences } from './differences.ts';

test('puts the fields of two values side by side, and tells those that changed', () => {
  const before = { name: 'Sato', seats: { phone: 3 } };
  expect(auditDifferences(before, { ...before, seats: { phone: 5, meetings: 1 }, services: ['a', 'b'] })).toEqual([
    { path: ['name'], before: 'Sato', after: 'Sato', changed: false },
    { path: ['seats', 'phone'], before: 3, after: 5, changed: true },
    { path: ['seats', 'meetings'], before: undefined, after: 1, changed: true },
    { path: ['services'], before: undefined, after: ['a', 'b'], changed: true },
  ]);
});

test('tells false from what is not there', () => {
  expect(auditDifferences({ monitoring: false }, null)).toEqual([
    { path: ['monitoring'], before: false, after: undefined, changed: true },
  ]);
});

test('has nothing to show of an entry that has no sides', () => {
  expect(auditDifferences(null, undefined)).toEqual([]);
  expect(auditDifferences({ startedAt: null }, {})).toEqual([]);
});
