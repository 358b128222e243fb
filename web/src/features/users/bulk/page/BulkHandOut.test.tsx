import { fireEvent, screen } from '@testing-library/react';
import { expect, test } from 'vitest';
import { handOutOf } from '#components/handOut/handOuts.ts';
import type { BulkActionFieldsFragment } from '#graphql/generated.ts';
import { openConsole } from '#test/console.tsx';
import { BulkHandOut } from './BulkHandOut.tsx';
import { useBulkCommit } from './useBulkCommit.ts';

interface Sent {
  readonly input: {
    readonly passwords: readonly { userId: string; password: string }[];
    readonly idempotencyKey: string;
  };
}

/** The button that resets, and what the page shows once that is done. */
function Page({ action }: { readonly action: BulkActionFieldsFragment }) {
  const commit = useBulkCommit(action);
  return (
    <>
      <button type="button" onClick={() => void commit.run('')}>
        Reset
      </button>
      <output>{commit.failure?.kind ?? (commit.busy ? 'busy' : 'idle')}</output>
    </>
  );
}

const users = (page: string, more: boolean) => ({
  userBulkAction: {
    __typename: 'UserBulkAction',
    id: 'reset',
    users: {
      __typename: 'UserBulkActionUserConnection',
      nodes: [1, 2].map((i) => ({
        __typename: 'UserBulkActionUser',
        userId: `${page}${i}`,
        loginId: `${page}${i}@demo.example`,
        name: `User ${page}${i}`,
        locale: 'JA',
        timeZone: 'Asia/Tokyo',
      })),
      pageInfo: {
        __typename: 'PageInfo',
        hasNextPage: more,
        hasPreviousPage: false,
        startCursor: page,
        endCursor: page,
      },
    },
  },
});

/** Opens a page for a reset, before a server that answers a commit with these, one after the other. */
function openReset(id: string, children: (action: BulkActionFieldsFragment) => React.ReactNode, ...answers: unknown[]) {
  const action = { id, kind: 'RESET_PASSWORD' } as BulkActionFieldsFragment;
  const sent: Sent[] = [];
  openConsole({
    at: '/',
    pages: { '/': children(action) },
    answers: {
      BulkResetUsers: ({ after }) => (after ? users('b', false) : users('a', true)),
      BulkActionCommit: (variables) => {
        sent.push(variables as unknown as Sent);
        const answer = answers.shift();
        if (answer instanceof Error) throw answer;
        return { userBulkActionCommit: answer };
      },
    },
  });
  return sent;
}

const refusal = {
  __typename: 'UserBulkActionCommitPayload',
  userBulkAction: null,
  userErrors: [{ __typename: 'UserError', code: 'BULK_ACTION_NOT_COMMITTABLE', field: null, message: 'Too late' }],
};

test('passwords that nobody answered are sent again as they are, and not handed out where others count', async () => {
  const sent = openReset('lost', (action) => <Page action={action} />, new Error('gone'), refusal);
  fireEvent.click(await screen.findByRole('button', { name: 'Reset' }));
  await screen.findByText('connection');
  expect(handOutOf('lost')).toBeUndefined();
  fireEvent.click(screen.getByRole('button', { name: 'Reset' }));
  await screen.findByText('idle');
  expect(sent).toHaveLength(2);
  expect(sent[0]?.input.passwords.map(({ userId }) => userId)).toEqual(['a1', 'a2', 'b1', 'b2']);
  expect(new Set(sent[0]?.input.passwords.map(({ password }) => password)).size).toBe(4);
  expect(sent[1]).toEqual(sent[0]);
  expect(handOutOf('lost')).toBeUndefined();
});

test('a window that reset nothing says where the passwords are, and offers another reset', async () => {
  openReset('elsewhere', (action) => <BulkHandOut action={action} />);
  await screen.findByText('The temporary passwords can’t be shown here');
  expect(screen.getByRole('button', { name: 'Reset them again' })).toBeTruthy();
});
