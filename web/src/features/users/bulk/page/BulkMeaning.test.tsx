import { screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import type { BulkActionFieldsFragment } from '#graphql/generated.ts';
import { openConsole } from '#test/console.tsx';
import { BulkMeaning } from './BulkMeaning.tsx';

/** Opens what a deletion means, before a server that counts so. */
function openDeletion(callCounts: { readonly calls: number; readonly scores: number } | null) {
  const action = { id: 'deletion', kind: 'DELETE' } as BulkActionFieldsFragment;
  return openConsole({
    at: '/',
    pages: { '/': <BulkMeaning action={action} /> },
    answers: {
      BulkCallCounts: ({ id }) => ({
        userBulkAction: {
          __typename: 'UserBulkAction',
          id,
          callCounts: callCounts && { __typename: 'UserCallCounts', ...callCounts },
        },
      }),
    },
  });
}

test('a deletion says how many calls stay, and how many scores are erased', async () => {
  openDeletion({ calls: 12345, scores: 678 });
  expect(await screen.findByText('Calls that stay: 12,345. Scores that are erased: 678.')).toBeTruthy();
});

test.each([[{ calls: 0, scores: 0 }], [null]])('of %o it says nothing', async (counts) => {
  const { asked, client } = openDeletion(counts);
  await screen.findByRole('button', { name: 'Deactivate instead' });
  await expect.poll(() => asked.map(({ name }) => name)).toEqual(['BulkCallCounts']);
  await expect.poll(() => client.extract()).toHaveProperty(['UserBulkAction:deletion', 'callCounts']);
  expect(screen.queryByText(/Calls that stay/)).toBeNull();
});
