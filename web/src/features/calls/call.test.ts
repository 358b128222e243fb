import { describe, expect, test } from 'vitest';
import { type Participant, durationText, peopleOf } from './call.ts';
import { callOf } from './testing.ts';

const user = (userId: string, side: Participant['side']): Participant => ({
  side,
  channel: null,
  userId,
  userDeleted: false,
  name: userId.toUpperCase(),
  number: null,
});
const outside = (side: Participant['side'], name: string, number: string | null = null): Participant => ({
  side,
  channel: null,
  userId: null,
  userDeleted: false,
  name,
  number,
});
const namesOf = (participants: readonly Participant[], viewerId?: string) => {
  const { ours, partners } = peopleOf(callOf({ participants, fromNumber: '+1', toNumber: '+2' }), viewerId);
  return [ours.map(({ name }) => name).join(), partners.map(({ name, number }) => `${name} ${number}`).join()];
};

test('the contact of a call stands with the number that is theirs', () => {
  const contact = { id: 'c', company: 'Iroha', person: '', numbers: ['+1', '+3'] };
  const contactsOf = (participants: readonly Participant[]) =>
    peopleOf(callOf({ participants, contact, fromNumber: '+1', toNumber: '+2' })).partners.map(
      (partner) => partner.contact?.id ?? null,
    );
  expect(contactsOf([user('a', 'TO')])).toEqual(['c']);
  expect(contactsOf([user('a', 'FROM'), outside('TO', 'X', '+3'), outside('TO', 'Y', '+4')])).toEqual(['c', null]);
  expect(contactsOf([user('a', 'FROM'), outside('TO', 'X')])).toEqual([null]);
});

describe('who talked with whom', () => {
  test.each<[string, readonly Participant[], string | undefined, string, string]>([
    ['a user called', [user('a', 'FROM'), outside('TO', 'X', '+3')], undefined, 'A', 'X +3'],
    ['a number that nobody told is the call’s', [user('a', 'FROM'), outside('TO', 'X')], undefined, 'A', 'X +2'],
    ['but not of several', [user('a', 'FROM'), outside('TO', 'X'), outside('TO', 'Y')], 'a', 'A', 'X null,Y null'],
    ['nobody else is told of', [user('a', 'TO')], undefined, 'A', ' +1'],
    ['users talked with each other', [user('a', 'TO'), user('b', 'FROM')], undefined, 'A', 'B +1'],
    ['as one of them sees it', [user('a', 'TO'), user('b', 'FROM')], 'b', 'B', 'A +2'],
    ['users talked with someone', [user('a', 'TO'), user('b', 'TO'), outside('FROM', 'X')], undefined, 'A,B', 'X +1'],
    ['as one of those sees it', [user('a', 'TO'), user('b', 'TO'), outside('FROM', 'X')], 'b', 'B', 'A null,X +1'],
  ])('%s', (_, participants, viewerId, ours, partners) => {
    expect(namesOf(participants, viewerId)).toEqual([ours, partners]);
  });
});

test.each([
  [0, '0:00'],
  [5, '0:05'],
  [720, '12:00'],
  [3599, '59:59'],
  [3723, '1:02:03'],
  [604_800, '168:00:00'],
])('%s seconds are %s', (seconds, text) => {
  expect(durationText(seconds)).toBe(text);
});
