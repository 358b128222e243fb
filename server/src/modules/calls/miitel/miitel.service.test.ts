import { expect, test } from 'vitest';
import { readDelivery } from './miitel.service.ts';

const MANY = 30_000;
const listed = <T>(entry: T): readonly T[] => Array.from({ length: MANY }, () => entry);
/** How many events come of a body; none where it is no delivery. */
const mappedOf = (body: unknown): number => {
  const delivery = readDelivery(body);
  return delivery && 'mapped' in delivery ? delivery.mapped.length : 0;
};

// A delivery has a hundred: what is longer is refused by that, and is not gone through before.
test('of lists a thousand times too long no more is looked at than refuses them', () => {
  const user = { login_id: 'anne@alpha.example', from_to: 'FROM', analysis: {} };
  expect(mappedOf({ call_data: listed({}) })).toBe(101);
  expect(mappedOf({ call: { details: [{ id: 'one', participants: listed(user) }] } })).toBe(101);
  expect(mappedOf({ call: { details: listed({ id: 'one', participants: [user] }) } })).toBe(101);
  const delivery = readDelivery({ call_data: [{ participants: listed({}) }] });
  expect(delivery).toHaveProperty('mapped.0.event.call.participants.length', 101);
});
