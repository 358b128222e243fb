import type { ApolloClient } from '@apollo/client';
import { expect, test, vi } from 'vitest';
import { answerConfirmation, confirmationStore, mutateConfirmed } from './confirmation.ts';

const REFUSED = { userUpdate: { user: null, userErrors: [{ code: 'REAUTHENTICATION_REQUIRED', message: 'no' }] } };
const DONE = { userUpdate: { user: { id: 'a' }, userErrors: [] } };
const OPTIONS = { variables: { input: { idempotencyKey: 'k' } } } as unknown as ApolloClient.MutateOptions;

/** A client that gets these answers, one after the other. */
function clientOf(...answers: readonly unknown[]) {
  const mutate = vi.fn();
  for (const data of answers) mutate.mockResolvedValueOnce({ data });
  return { mutate, client: { mutate } as unknown as ApolloClient };
}
const settled = () => new Promise((resolve) => setImmediate(resolve));

test('what was refused is sent again as it was, once the person has confirmed', async () => {
  const { client, mutate } = clientOf(REFUSED, DONE);
  const answer = mutateConfirmed(client, OPTIONS);
  await settled();
  expect(confirmationStore.current()).toBe(true);
  expect(mutate).toHaveBeenCalledTimes(1);
  answerConfirmation(true);
  expect(await answer).toBe(DONE);
  expect(mutate.mock.calls).toEqual([[OPTIONS], [OPTIONS]]);
  expect(confirmationStore.current()).toBe(false);
});

test('given up, there is no answer, and nothing is sent again; one question is asked for all that wait', async () => {
  const [one, two] = [clientOf(REFUSED), clientOf(REFUSED)];
  const answers = [mutateConfirmed(one.client, OPTIONS), mutateConfirmed(two.client, OPTIONS)];
  await settled();
  answerConfirmation(false);
  expect(await Promise.all(answers)).toEqual([undefined, undefined]);
  expect([one, two].map(({ mutate }) => mutate.mock.calls.length)).toEqual([1, 1]);
});

test('other refusals, and answers of another form, are passed on', async () => {
  for (const data of [DONE, { signOut: { userErrors: [{ code: 'TOO_SHORT' }] } }, { signOut: null }, undefined]) {
    expect(await mutateConfirmed(clientOf(data).client, OPTIONS)).toBe(data);
  }
  expect(confirmationStore.current()).toBe(false);
});
