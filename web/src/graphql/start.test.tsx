import { act, screen, waitFor } from '@testing-library/react';
import { beforeEach, expect, test } from 'vitest';
import { openConsole } from '#test/console.tsx';
import type { FirstQuestion } from './firstQuestions.ts';
import { ImportNameDocument } from './generated.ts';
import { useFirstQuery, useStarted } from './start.tsx';

const answerOf = (fileName: string) => ({ userImport: { __typename: 'UserImport', id: 'i1', fileName } });

const asked = (answer: Promise<unknown>, data?: unknown): FirstQuestion => ({
  query: ImportNameDocument,
  variables: { id: 'i1' },
  answer,
  data,
});

const drawn: string[] = [];

function Page({ id = 'i1' }: { readonly id?: string }) {
  const { data, loading } = useFirstQuery(ImportNameDocument, { id });
  const text = `${useStarted() ? 'started' : 'starting'}: ${loading ? 'loading' : data?.userImport?.fileName}`;
  drawn.push(text);
  return text;
}

beforeEach(() => {
  drawn.length = 0;
});

const open = (question: FirstQuestion, page = <Page />) =>
  openConsole({
    at: '/',
    pages: { '/': page },
    questions: [question],
    answers: { ImportName: () => answerOf('asked.csv') },
  });

test('what was answered before is shown at once, and is what Apollo has when it takes over', async () => {
  const data = answerOf('early.csv');
  const { asked: requests, client } = open(asked(Promise.resolve(data), data));
  screen.getByText('starting: early.csv');
  await screen.findByText('started: early.csv');
  expect(client.readQuery({ query: ImportNameDocument, variables: { id: 'i1' } })).toEqual(data);
  expect(client.prioritizeCacheValues).toBe(false);
  // Not even for a moment there was nothing.
  expect([...new Set(drawn)]).toEqual(['starting: early.csv', 'started: early.csv']);
  expect(requests).toEqual([]);
});

test('an answer that is late is waited for, and not asked for twice', async () => {
  let come = (_answer: unknown): void => undefined;
  const late = new Promise<unknown>((resolve) => {
    come = resolve;
  });
  const { asked: requests } = open(asked(late));
  await screen.findByText('starting: loading');
  await act(async () => come(answerOf('late.csv')));
  await screen.findByText('started: late.csv');
  expect(requests).toEqual([]);
});

test('what was not answered is asked again, once', async () => {
  const { asked: requests } = open(asked(Promise.resolve(undefined)));
  await screen.findByText('started: asked.csv');
  expect(requests).toHaveLength(1);
});

test('another question than the one that was answered is asked by itself, at once', async () => {
  const never = new Promise<never>(() => undefined);
  const { asked: requests } = open(asked(never), <Page id="i2" />);
  await screen.findByText('starting: asked.csv');
  await waitFor(() => expect(requests).toEqual([{ name: 'ImportName', variables: { id: 'i2' } }]));
});
