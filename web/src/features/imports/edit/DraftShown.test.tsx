import { fireEvent, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { cell, editor, openReview as open, type } from '#test/draftReview.tsx';

test('a login ID and a name are shown as they will be kept, and are edited from there', async () => {
  const { draft } = await open([
    { loginId: ' ＫＥＮ＠b.example', name: "'=Ken" },
    { name: '="Ann"' },
    { name: 'カ\u3099ン\u3164' },
  ]);
  expect(cell(0, 'Login ID').querySelector('input')?.value).toBe('KEN@b.example');
  expect([0, 1, 2].map((row) => cell(row, 'User name').textContent)).toEqual(['=Ken', 'Ann', 'ガン']);
  fireEvent.keyDown(editor(0, 'User name'), { key: 'F2' });
  expect((editor(0, 'User name') as HTMLInputElement).value).toBe('=Ken');
  fireEvent.keyDown(editor(0, 'User name'), { key: 'Enter' });
  expect(draft.canUndo).toBe(false);
  type(0, 'User name', '=Kenji');
  expect(draft.table.users([0]).map(({ name }) => name)).toEqual(['=Kenji']);
});

test('that a cell is being edited is said where typing does not show it, and that it no longer is', async () => {
  await open([{ name: 'Ken' }, {}]);
  const said = (text: string) => screen.queryAllByRole('status').filter((status) => status.textContent === text).length;
  const editing = 'Editing. Enter keeps what you type, Esc cancels.';
  fireEvent.keyDown(editor(0, 'User name'), { key: 'F2' });
  expect(said(editing)).toBe(1);
  fireEvent.keyDown(editor(0, 'User name'), { key: 'Escape' });
  expect([said(editing), said('Editing canceled.')]).toEqual([0, 1]);
  fireEvent.change(editor(0, 'User name'), { target: { value: 'Ann' } });
  expect([said(editing), said('Editing canceled.')]).toEqual([0, 0]);
  fireEvent.keyDown(editor(0, 'User name'), { key: 'Enter' });
  fireEvent.doubleClick(cell(1, 'User name'));
  expect(said(editing)).toBe(1);
});

test('line breaks are drawn as marks, stay where they are left, and are fixed by typing', async () => {
  const { draft } = await open([{ name: 'Ken\r\nOno' }, {}]);
  editor(1, 'User name');
  expect(cell(0, 'User name').textContent).toContain('Ken⏎Ono');
  const input = editor(0, 'User name') as HTMLInputElement;
  expect(input.value).toBe('Ken⏎Ono');
  fireEvent.keyDown(input, { key: 'F2' });
  fireEvent.keyDown(input, { key: 'Enter' });
  expect(draft.canUndo).toBe(false);
  type(0, 'User name', 'Kenji⏎Ono');
  expect(draft.table.row(0).cells[1]).toBe('Kenji\nOno');
  expect(draft.summary.issues).toMatchObject([{ row: 2, code: 'INVALID_CHARACTER' }]);
  type(0, 'User name', 'Kenji Ono');
  expect(draft.summary.issues).toEqual([]);
});

test('rows that nobody filled in are removed by one click, and it can be undone', async () => {
  const nobody = { loginId: '', name: '' };
  const { draft } = await open([{}, nobody, nobody, { ...nobody, timeZone: 'x' }]);
  fireEvent.click(screen.getByRole('button', { name: 'Remove the 2 rows that nobody filled in' }));
  expect(draft.table.records().map(({ row }) => row)).toEqual([2, 5]);
  expect(screen.queryByRole('button', { name: /nobody filled in/ })).toBeNull();
  draft.undo();
  expect(draft.table.liveCount).toBe(4);
});

test('the counts of errors, of rows with errors and of users who are ready agree wherever they stand', async () => {
  await open([{}, { loginId: 'no', name: '' }, {}, { timeZone: 'x' }]);
  const notice = screen.getByRole('group', { name: '3 errors to fix' });
  within(notice).getByText('3 errors in 2 rows; 2 users ready.');
  within(notice).getByText('Rows 3, 5');
  within(screen.getByRole('region', { name: '3 errors' })).getByText('2 rows left to fix.');
  const foot = within(screen.getByRole('region', { name: 'Add users' }));
  foot.getByText('3 errors · 2 ready');
  foot.getByRole('button', { name: 'Next error' });
  expect(foot.getByRole('button', { name: 'Add 2 users' })).toBeDefined();
});

test('a file all of whose rows were removed has no users, which is no error of a row', async () => {
  const { draft } = await open([{}]);
  fireEvent.keyDown(editor(0, 'User name'), { key: 'Delete', ctrlKey: true });
  expect(draft.table.liveCount).toBe(0);
  screen.getByText('Every row was removed. Restore one, or select another file.');
  expect(screen.queryByText(/Fix the rows below|fix the rows below/)).toBeNull();
});
