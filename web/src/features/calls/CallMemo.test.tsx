import { fireEvent, screen, waitFor } from '@testing-library/react';
import { useNavigate, useSearchParams } from 'react-router';
import { describe, expect, test } from 'vitest';
import { openConsole } from '#test/console.tsx';
import { CallPanel } from './CallPanel.tsx';
import { callOf } from './testing.ts';

const ID = callOf().id;

function Page() {
  const [params] = useSearchParams();
  const navigate = useNavigate();
  if (!params.has('call')) return <p>The list</p>;
  return <CallPanel id={ID} known={undefined} linkTo={() => ''} onClose={() => void navigate('/calls')} />;
}

type Answer = (typed: { readonly before: string; readonly memo: string }) => {
  readonly memo: string;
  readonly code?: string;
};

/** Opens a call with its memo. @param answer what a change of it comes to */
function open(memo: string, answer: Answer = (typed) => ({ memo: typed.memo }), memoEditable = true) {
  const { audio, ...call } = callOf();
  const noted = { __typename: 'Call', id: ID, memo, memoEditable };
  return openConsole({
    at: `/calls?call=${ID}`,
    pages: { '/calls': <Page />, '/elsewhere': <p>Elsewhere</p> },
    answers: {
      Call: () => ({ call: { ...call, audio: { __typename: 'CallAudio', ...audio }, ...noted } }),
      CallMemoUpdate: ({ input }) => {
        const { code, ...now } = answer(input as Parameters<Answer>[0]);
        const error = {
          __typename: 'UserError',
          code,
          field: null,
          message: 'Refused',
          retryAt: null,
          encodings: null,
        };
        const userErrors = code === undefined ? [] : [error];
        const given = { __typename: 'CallMemoUpdatePayload', call: { ...noted, ...now }, userErrors };
        return { callMemoUpdate: given };
      },
    },
  });
}
const field = () => screen.getByRole<HTMLTextAreaElement>('textbox', { name: 'Memo' });
const press = (name: string) => fireEvent.click(screen.getByRole('button', { name }));
const type = (value: string) => fireEvent.change(field(), { target: { value } });
const memo = () => screen.findByRole('region', { name: 'Memo' });
const sent = ({ asked }: ReturnType<typeof open>) =>
  asked.filter(({ name }) => name === 'CallMemoUpdate').map(({ variables }) => variables['input']);

describe('the memo of a call', () => {
  test('is read by whoever may not write it', async () => {
    open('Call back\non Monday', undefined, false);
    expect((await memo()).textContent).toContain('Call back\non Monday');
    expect(screen.queryByRole('button', { name: 'Edit the memo' })).toBeNull();
  });

  test('is added, shown, and has the focus given back', async () => {
    const console = open('');
    expect((await memo()).textContent).toContain('No memo yet.');
    press('Add a memo');
    expect(document.activeElement).toBe(field());
    type('  Wants a quote ');
    screen.getByText('13 of 1,000 characters');
    press('Save');
    await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull());
    expect((await memo()).textContent).toContain('Wants a quote');
    expect(sent(console)).toEqual([{ id: ID, before: '', memo: 'Wants a quote' }]);
    await waitFor(() => expect(document.activeElement?.textContent).toBe('Edit the memo'));
  });

  test('is saved by keys, but not while its text is being composed', async () => {
    const console = open('Before');
    await memo();
    press('Edit the memo');
    type('見積');
    fireEvent.keyDown(field(), { key: 'Enter', ctrlKey: true, isComposing: true });
    fireEvent.keyDown(field(), { key: 'Enter' });
    expect(sent(console)).toEqual([]);
    fireEvent.keyDown(field(), { key: 'Enter', ctrlKey: true });
    await waitFor(() => expect(sent(console)).toEqual([{ id: ID, before: 'Before', memo: '見積' }]));
  });

  test('that is too long stays, says so, and is not sent', async () => {
    const console = open('');
    await memo();
    press('Add a memo');
    type('😀'.repeat(1_001));
    screen.getByText('1,001 of 1,000 characters');
    screen.getByText('Memo can be at most 1,000 characters long.');
    press('Save');
    expect(sent(console)).toEqual([]);
    expect(document.activeElement).toBe(field());
  });

  test('that someone else wrote meanwhile is shown beside what was typed, and written over on purpose only', async () => {
    const console = open('First', ({ before, memo: typed }) =>
      before === 'Theirs' ? { memo: typed } : { memo: 'Theirs', code: 'MEMO_CHANGED' },
    );
    await memo();
    press('Edit the memo');
    type('Mine');
    press('Save');
    expect((await screen.findByRole('alert')).textContent).toContain('Theirs');
    expect(field().value).toBe('Mine');
    press('Add theirs to mine');
    expect(field().value).toBe('Mine\nTheirs');
    expect(screen.queryByRole('alert')).toBeNull();
    press('Save');
    await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull());
    expect(sent(console)).toEqual([
      { id: ID, before: 'First', memo: 'Mine' },
      { id: ID, before: 'Theirs', memo: 'Mine\nTheirs' },
    ]);
  });

  test('stays typed when saving fails, and is saved again', async () => {
    let fails = true;
    open('', ({ memo: typed }) => {
      if (fails) throw new Error('No connection');
      return { memo: typed };
    });
    await memo();
    press('Add a memo');
    type('Mine');
    press('Save');
    await screen.findByRole('alert');
    expect(field().value).toBe('Mine');
    fails = false;
    press('Try again');
    await waitFor(() => expect(screen.queryByRole('textbox')).toBeNull());
  });

  test('that is not saved is asked about before the panel closes', async () => {
    open('Before');
    await memo();
    press('Edit the memo');
    type('After');
    press('Close the details');
    await screen.findByText('What you wrote in the memo is not saved yet.');
    press('Stay here');
    expect(field().value).toBe('After');
    press('Close the details');
    await screen.findByText('What you wrote in the memo is not saved yet.');
    press('Leave without saving');
    await screen.findByText('The list');
  });

  test('in which nothing was typed keeps nobody', async () => {
    open('Before');
    await memo();
    press('Edit the memo');
    press('Close the details');
    expect(await screen.findByText('The list')).toBeTruthy();
  });
});
