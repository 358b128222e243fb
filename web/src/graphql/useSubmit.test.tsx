import { act, fireEvent, screen, waitFor } from '@testing-library/react';
import { useEffect, useState } from 'react';
import { describe, expect, test } from 'vitest';
import { openConsole } from '#test/console.tsx';
import { BulkActionCommitDocument, SessionEndDocument, SignOutDocument } from './generated.ts';
import { useSubmit } from './useSubmit.ts';

const refusal = (field: string | null, message: string) => ({
  __typename: 'UserError',
  code: 'X',
  field,
  message,
  suggestion: null,
});

/** A form of one field and one button, which says all that its mutation tells. */
function Form() {
  const [typed, setTyped] = useState('typed');
  const [atField, setAtField] = useState('');
  const { submit, busy, failure, errors, forget } = useSubmit(SessionEndDocument, (found) => {
    setAtField(found.find(({ field }) => field === 'id')?.message ?? '');
    return found.filter(({ field }) => field !== 'id').map(({ message }) => message);
  });
  return (
    <>
      <input value={typed} onChange={(event) => setTyped(event.target.value)} />
      <button type="button" onClick={() => void submit({ id: typed })}>
        Send
      </button>
      <button type="button" onClick={forget}>
        Forget
      </button>
      <output>{JSON.stringify({ typed, atField, busy, failure: failure?.kind, errors })}</output>
    </>
  );
}

const shown = (): Record<string, unknown> =>
  JSON.parse(screen.getByRole('status').textContent ?? '') as Record<string, unknown>;
const send = (): boolean => fireEvent.click(screen.getByRole('button', { name: 'Send' }));

/** Opens the form before a server that answers when it is told to. */
function openForm() {
  const waiting: { resolve: (errors: readonly unknown[]) => void; reject: (error: Error) => void }[] = [];
  const view = openConsole({
    at: '/',
    pages: { '/': <Form /> },
    answers: {
      SessionEnd: () =>
        new Promise((resolve, reject) =>
          waiting.push({
            reject,
            resolve: (userErrors) =>
              resolve({ sessionEnd: { __typename: 'SessionEndPayload', endedSessionId: null, userErrors } }),
          }),
        ),
    },
  });
  const answer = async (how: (request: (typeof waiting)[number]) => void): Promise<void> => {
    await waitFor(() => expect(waiting).toHaveLength(1));
    await act(async () => {
      const request = waiting.shift();
      if (request) how(request);
    });
    await waitFor(() => expect(shown()['busy']).toBe(false));
  };
  return { ...view, answer };
}

describe('the mutation of a form', () => {
  test('is sent once however often the button is pressed, and again after its answer', async () => {
    const { asked, answer } = openForm();
    send();
    send();
    await waitFor(() => expect(shown()['busy']).toBe(true));
    send();
    await answer(({ resolve }) => resolve([]));
    expect(asked).toEqual([{ name: 'SessionEnd', variables: { input: { id: 'typed' } } }]);
    send();
    await answer(({ resolve }) => resolve([]));
    expect(asked).toHaveLength(2);
  });

  test('has its refusals at the fields that they name, and the others above them, until the next try', async () => {
    const { answer } = openForm();
    send();
    await answer(({ resolve }) => resolve([refusal('id', 'No such ID'), refusal(null, 'Not today')]));
    expect(shown()).toMatchObject({ atField: 'No such ID', errors: ['Not today'] });
    send();
    await waitFor(() => expect(shown()).toMatchObject({ busy: true, errors: [] }));
    await answer(({ resolve }) => resolve([]));
    expect(shown()).toMatchObject({ atField: '', errors: [] });
  });

  test('forgets its refusals when it is told to', async () => {
    const { answer } = openForm();
    send();
    await answer(({ resolve }) => resolve([refusal(null, 'Not today')]));
    fireEvent.click(screen.getByRole('button', { name: 'Forget' }));
    expect(shown()['errors']).toEqual([]);
  });

  test('keeps what was typed where the connection is lost, says so, and goes through at the next try', async () => {
    const { answer } = openForm();
    fireEvent.change(screen.getByRole('textbox'), { target: { value: 'typed anew' } });
    send();
    await answer(({ reject }) => reject(new TypeError('Failed to fetch')));
    expect(shown()).toMatchObject({ typed: 'typed anew', errors: [], failure: 'connection' });
    send();
    await answer(({ resolve }) => resolve([]));
    expect(shown()['failure']).toBeUndefined();
  });
});

let signOut: () => Promise<unknown>;
function SignOut() {
  const { submit } = useSubmit(SignOutDocument);
  useEffect(() => {
    signOut = submit;
  });
  return null;
}

test('a mutation without an input is sent without one', async () => {
  const { asked } = openConsole({
    at: '/',
    pages: { '/': <SignOut /> },
    answers: { SignOut: () => ({ signOut: { __typename: 'SignOutPayload', userErrors: [] } }) },
  });
  await act(async () => expect(await signOut()).toMatchObject({ userErrors: [] }));
  expect(asked).toEqual([{ name: 'SignOut', variables: {} }]);
});

let commit: (request: string, input: { id: string }) => Promise<unknown>;
function Commit() {
  const { submitOnce } = useSubmit(BulkActionCommitDocument);
  useEffect(() => {
    commit = submitOnce;
  });
  return null;
}

test('what must not happen twice goes by the same key until it has its answer', async () => {
  const payload = { __typename: 'UserBulkActionCommitPayload', userBulkAction: null, userErrors: [] };
  const answers = [new TypeError('Failed to fetch'), payload, payload];
  const { asked } = openConsole({
    at: '/',
    pages: { '/': <Commit /> },
    answers: {
      BulkActionCommit: () => {
        const answer = answers.shift();
        if (answer instanceof Error) throw answer;
        return { userBulkActionCommit: answer };
      },
    },
  });
  for (let turn = 0; turn < 3; turn += 1) await act(async () => void (await commit('commit:a', { id: 'a' })));
  const keys = asked.map(({ variables }) => (variables['input'] as { idempotencyKey: string }).idempotencyKey);
  expect(keys[1]).toBe(keys[0]);
  expect(keys[2]).not.toBe(keys[0]);
});
