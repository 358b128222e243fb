import { fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { UploadAborted, uploadFile } from '#graphql/uploadFile.ts';
import { toastStore } from '#components/ui/toasts.ts';
import { active, addButton, cell, editor, openReview as open, type } from '#test/draftReview.tsx';
import { handOutOf } from '#components/handOut/handOuts.ts';

vi.mock('#graphql/uploadFile.ts', { spy: true });

/** The texts of the files that were uploaded. */
let uploaded: string[];
beforeEach(() => {
  uploaded = [];
  vi.mocked(uploadFile).mockImplementation((bytes) => {
    uploaded.push(new TextDecoder().decode(bytes));
    return Promise.resolve('file-1');
  });
});

test('a cell is fixed by typing, the keyboard goes on below, and each step is undone and done again', async () => {
  const { draft } = await open([{ name: '' }, {}]);
  type(0, 'User name', 'Ito');
  expect(draft.summary.faulty).toBe(0);
  expect(active()).toBe('Row 3, User name');
  fireEvent.keyDown(editor(1, 'User name'), { key: 'z', ctrlKey: true });
  expect(draft.summary.faulty).toBe(1);
  fireEvent.keyDown(editor(1, 'User name'), { key: 'Z', ctrlKey: true, shiftKey: true });
  expect(draft.summary.faulty).toBe(0);
});

test('typing that is given up by Escape changes nothing, nor does a key of an input method', async () => {
  const { draft } = await open([{}, {}]);
  const input = editor(0, 'User name');
  fireEvent.change(input, { target: { value: 'さ' } });
  fireEvent.keyDown(input, { key: 'Enter', isComposing: true });
  expect((input as HTMLInputElement).value).toBe('さ');
  fireEvent.keyDown(input, { key: 'Escape' });
  expect((input as HTMLInputElement).value).toBe('Sato');
  expect(draft.canUndo).toBe(false);
});

test('F8 goes from error to error, and the list of them goes to each', async () => {
  await open([{}, { name: '' }, {}, { loginId: 'no' }]);
  fireEvent.keyDown(document, { key: 'F8' });
  expect(active()).toBe('Row 3, User name');
  fireEvent.keyDown(document, { key: 'F8' });
  expect(active()).toBe('Row 5, Login ID');
  fireEvent.keyDown(document, { key: 'F8' });
  expect(active()).toBe('Row 3, User name');
  fireEvent.keyDown(document, { key: 'F8', shiftKey: true });
  expect(active()).toBe('Row 5, Login ID');
  const list = screen.getByRole('list', { name: 'What is wrong' });
  fireEvent.click(within(list).getByRole('button', { name: 'Row 3' }));
  expect(active()).toBe('Row 3, User name');
});

test('a row is dropped and brought back by its key, and a dropped one is not edited', async () => {
  const { draft } = await open([{ name: '' }, {}]);
  fireEvent.keyDown(editor(0, 'User name'), { key: 'Delete', ctrlKey: true });
  expect(draft.table.liveCount).toBe(1);
  fireEvent.keyDown(within(cell(0, 'User name')).getByRole('textbox'), { key: 'Enter' });
  expect(within(cell(0, 'User name')).getByRole('textbox').hasAttribute('readonly')).toBe(true);
  fireEvent.keyDown(within(cell(0, 'User name')).getByRole('textbox'), { key: 'Delete', ctrlKey: true });
  expect(draft.table.liveCount).toBe(2);
});

test('a password is masked until it is asked for', async () => {
  await open([{}, {}]);
  const input = editor(0, 'Password');
  expect(input.getAttribute('type')).toBe('password');
  fireEvent.keyDown(input, { key: ' ' });
  expect(input.getAttribute('type')).toBe('text');
  expect(cell(1, 'Password').textContent).toBe('••••••••');
});

test('a block is pasted over cells as one step, and what stands beyond the rows is told', async () => {
  const { draft } = await open([{}, {}]);
  const clipboardData = { getData: () => 'Ito\tKestrel-7-hills\nKato\tXd2-bG6XxctN\nMori\tWalking-home-1' };
  fireEvent.paste(editor(0, 'User name'), { clipboardData });
  expect([0, 1].map((row) => draft.table.row(row).cells.slice(1, 3))).toEqual([
    ['Ito', 'Kestrel-7-hills'],
    ['Kato', 'Xd2-bG6XxctN'],
  ]);
  expect(toastStore.current().map(({ text }) => text)).toEqual(['1 pasted row had no row to go to and was left out.']);
  fireEvent.keyDown(editor(0, 'User name'), { key: 'z', ctrlKey: true });
  expect([0, 1].map((row) => draft.table.row(row).cells[1])).toEqual(['Sato', 'Sato']);
  expect(draft.canUndo).toBe(false);
});

test('while a cell is edited, what is pasted and copied is its text, for the browser', async () => {
  const { draft } = await open([{}, {}]);
  const input = editor(0, 'User name');
  fireEvent.change(input, { target: { value: 'It' } });
  const setData = vi.fn<() => void>();
  expect(fireEvent.paste(input, { clipboardData: { getData: () => 'a\tb' } })).toBe(true);
  expect(fireEvent.copy(input, { clipboardData: { setData } })).toBe(true);
  expect(setData).not.toHaveBeenCalled();
  expect(draft.canUndo).toBe(false);
});

test('a cell is copied as it stands, but not a password that is masked', async () => {
  await open([{ name: 'Ito "Ai"' }, {}]);
  const setData = vi.fn<(type: string, text: string) => void>();
  fireEvent.copy(editor(0, 'User name'), { clipboardData: { setData } });
  expect(setData.mock.calls).toEqual([['text/plain', '"Ito ""Ai"""\r\n']]);
  fireEvent.copy(editor(0, 'Password'), { clipboardData: { setData } });
  expect(setData).toHaveBeenCalledOnce();
});

test('login IDs that others have are found by the server, and only with all right are the rows sent and added', async () => {
  const { draft, asked } = await open([{ loginId: 'taken@b.example' }, {}], { taken: ['taken@b.example'] });
  await screen.findByText('1 row left to fix.');
  expect(screen.queryByRole('button', { name: /^Add 2/ })).toBeNull();
  type(0, 'Login ID', 'free@b.example');
  await waitFor(() => expect(draft.table.unasked()).toEqual([]));
  const checks = asked.filter(({ name }) => name === 'ImportCheck').map(({ variables }) => variables['loginIds']);
  expect(checks).toEqual([['taken@b.example', 'u1@b.example'], ['free@b.example']]);
  fireEvent.click(await addButton());
  // What was typed went with it: nobody is asked about it on the way to the import.
  await screen.findByText('the import');
  expect(uploaded).toEqual([expect.stringMatching(/^[^]*free@b\.example[^]*u1@b\.example[^]*$/)]);
  const created = asked.find(({ name }) => name === 'ImportCreate')?.variables['input'];
  expect(created).toMatchObject({ fileId: 'file-1', fileName: 'u.csv', encoding: 'UTF_8', delimiter: ',' });
  const committed = asked.find(({ name }) => name === 'ImportCommit')?.variables['input'];
  expect(committed).toMatchObject({ id: 'i1' });
  // This window alone can tell them what they sign in with.
  const handedOut = handOutOf('i1')?.map(({ loginId, password }) => [loginId, password]);
  expect(handedOut).toEqual([
    ['free@b.example', 'Walking-home-1'],
    ['u1@b.example', 'Walking-home-1'],
  ]);
});

test('what the server refuses in the end is said, and the rows are checked again', async () => {
  const { asked, draft } = await open([{}, {}], { status: 'INVALID' });
  await waitFor(() => expect(draft.table.unasked()).toEqual([]));
  fireEvent.click(await addButton());
  await screen.findByText('Nobody was added');
  await waitFor(() => expect(asked.filter(({ name }) => name === 'ImportCheck')).toHaveLength(2));
  expect(asked.some(({ name }) => name === 'ImportCommit')).toBe(false);
  expect(window.location.pathname).toBe('/imports/new');
});

test('an upload that is lost on the way changes nothing of what was typed, and goes through at the next try', async () => {
  const { asked, draft } = await open([{}, {}]);
  type(0, 'User name', 'Ito');
  await waitFor(() => expect(draft.table.unasked()).toEqual([]));
  vi.mocked(uploadFile).mockRejectedValueOnce(new TypeError('The upload did not arrive'));
  fireEvent.click(await addButton());
  const again = await screen.findByRole('button', { name: 'Try again' });
  expect(asked.some(({ name }) => name === 'ImportCreate')).toBe(false);
  expect(draft.table.row(0).cells[1]).toBe('Ito');
  fireEvent.click(again);
  await screen.findByText('the import');
  expect(uploaded).toHaveLength(1);
});

test('an upload that is given up is no failure', async () => {
  const { asked, draft } = await open([{}, {}]);
  await waitFor(() => expect(draft.table.unasked()).toEqual([]));
  vi.mocked(uploadFile).mockRejectedValueOnce(new UploadAborted());
  fireEvent.click(await addButton());
  await waitFor(() => expect(uploadFile).toHaveBeenCalled());
  await waitFor(async () => expect((await addButton()).hasAttribute('disabled')).toBe(false));
  expect(screen.queryByRole('alert')).toBeNull();
  expect(asked.some(({ name }) => name === 'ImportCreate')).toBe(false);
});
