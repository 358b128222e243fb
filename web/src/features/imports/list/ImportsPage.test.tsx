import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openConsole } from '#test/console.tsx';
import { ImportsPage } from './ImportsPage.tsx';

const FIRST = {
  __typename: 'UserImport',
  id: 'i1',
  fileName: 'first.csv',
  fileHash: null,
  status: 'COMPLETED',
  rowCount: 1,
  addedCount: 1,
  removedCount: 0,
  createdAt: '2026-11-30T05:00:00.000Z',
  createdByName: 'admin@b.example',
  createdBy: null,
};
const PAGE = {
  __typename: 'UserImportConnection',
  totalCount: 51,
  nodes: [FIRST],
  pageInfo: { __typename: 'PageInfo', hasNextPage: true, hasPreviousPage: false, startCursor: 'a', endCursor: 'b' },
};

test('a page that can not be read is not shown as the one before, which stays while it is only read anew', async () => {
  let lost = false;
  const { client, router } = openConsole({
    at: '/imports',
    pages: { '/imports': <ImportsPage /> },
    answers: {
      Imports: () => {
        if (lost) throw new TypeError('The connection is gone');
        return { userImports: PAGE };
      },
    },
  });
  await screen.findByText('first.csv');
  lost = true;
  await client.refetchQueries({ include: ['Imports'] }).catch(() => undefined);
  await screen.findByRole('alert');
  expect(screen.queryByText('first.csv')).not.toBeNull();
  fireEvent.click(screen.getByRole('button', { name: 'Next' }));
  await waitFor(() => expect(router.state.location.search).toBe('?after=b'));
  await waitFor(() => expect(screen.queryByText('first.csv')).toBeNull());
  expect(screen.queryByRole('alert')).not.toBeNull();
});
