import { act, waitFor } from '@testing-library/react';
import { useEffect } from 'react';
import { expect, test } from 'vitest';
import { openConsole } from '#test/console.tsx';
import { BulkActionIssuesDocument, type BulkActionIssuesQuery } from './generated.ts';
import { useAllPages } from './useAllPages.ts';

type Issues = NonNullable<BulkActionIssuesQuery['userBulkAction']>['issues'];

const pick = (data: BulkActionIssuesQuery) => data.userBulkAction?.issues;
let read: ReturnType<typeof useAllPages<BulkActionIssuesQuery, Issues['edges'][number]['node']>>;

function List({ wanted }: { readonly wanted: boolean }) {
  const pages = useAllPages(BulkActionIssuesDocument, 'b1', pick, wanted);
  useEffect(() => {
    read = pages;
  });
  return null;
}

/** Pages of a hundred; the cursor is where the next one begins. */
const page = (total: number, after: unknown) => {
  const from = Number(after ?? 0);
  const to = Math.min(total, from + 100);
  const edge = (index: number) => ({
    __typename: 'UserBulkActionIssueEdge',
    node: {
      __typename: 'UserBulkActionIssue',
      row: from + index,
      userId: null,
      loginId: null,
      field: null,
      code: 'USER_UNKNOWN',
      message: '',
    },
  });
  const issues = {
    __typename: 'UserBulkActionIssueConnection',
    totalCount: total,
    edges: Array.from({ length: to - from }, (_, index) => edge(index)),
    pageInfo: {
      __typename: 'PageInfo',
      hasNextPage: to < total,
      hasPreviousPage: from > 0,
      startCursor: String(from),
      endCursor: String(to),
    },
  };
  return { userBulkAction: { __typename: 'UserBulkAction', id: 'b1', issues } };
};

const open = (answer: (after: unknown) => unknown, wanted = true) =>
  openConsole({
    at: '/',
    pages: { '/': <List wanted={wanted} /> },
    answers: { BulkActionIssues: ({ after }) => answer(after) },
  });

test('reads a connection to its end, in its order', async () => {
  const { asked } = open((after) => page(230, after));
  expect(read.complete).toBe(false);
  await waitFor(() => expect(read.complete).toBe(true));
  expect(read.nodes.map(({ row }) => row)).toEqual(Array.from({ length: 230 }, (_, index) => index));
  expect(read.totalCount).toBe(230);
  expect(asked.map(({ variables }) => variables['after'])).toEqual([undefined, '100', '200']);
});

test('reads no more than a thousand', async () => {
  const { asked } = open((after) => page(5000, after));
  await waitFor(() => expect(read.complete).toBe(true));
  expect([read.nodes.length, read.totalCount, asked.length]).toEqual([1000, 5000, 10]);
});

test('keeps what has come where the rest fails', async () => {
  open((after) => {
    if (after) throw new Error('no connection');
    return page(150, after);
  });
  await waitFor(() => expect(read.failure).toBeDefined());
  expect([read.nodes.length, read.complete]).toEqual([100, false]);
});

test('asks for nothing that is not wanted', async () => {
  const { asked } = open((after) => page(1, after), false);
  await act(() => Promise.resolve());
  expect([read.nodes.length, read.complete, asked.length]).toEqual([0, false, 0]);
});
