import { describe, expect, test } from 'vitest';
import { firstOf, otherNumbers } from './otherNumbers.ts';

const user = (side: 'FROM' | 'TO', number: string | null = null) => ({ side, userId: 'a', number });
const other = (side: 'FROM' | 'TO', number: string | null = null) => ({ side, userId: null, number });
const talk = { fromNumber: '+1', toNumber: '+2' };

describe('a contact may have', () => {
  test.each([
    ['the number that called a user', [user('TO')], ['+1']],
    ['the number that a user called', [user('FROM')], ['+2']],
    ['a number of someone who takes part, and that of their side', [user('TO'), other('FROM', '+3')], ['+3', '+1']],
    ['the same number once', [user('TO'), other('FROM', '+1')], ['+1']],
    ['the number of whoever was handed over', [user('FROM'), user('TO'), other('TO', '+3'), other('TO')], ['+3']],
    ['none where users talk with users', [user('FROM', '+4'), user('TO', '+5')], []],
  ])('%s', (_, participants, numbers) => {
    expect(otherNumbers({ ...talk, participants })).toEqual(numbers);
  });

  test('none that was not told', () => {
    expect(otherNumbers({ fromNumber: null, toNumber: null, participants: [user('TO'), other('FROM')] })).toEqual([]);
  });

  test('only the first that is known', () => {
    const known = new Map([
      ['+2', 'b'],
      ['+3', 'c'],
    ]);
    expect([firstOf(['+1', '+2', '+3'], known), firstOf(['+1'], known)]).toEqual(['b', null]);
  });
});
