import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test, vi } from 'vitest';
import { downloadBytes } from '#components/ui/download.ts';
import { uploadFile } from '#graphql/uploadFile.ts';
import { type Row, addButton, openReview as open, type } from '#test/draftReview.tsx';

vi.mock('#graphql/uploadFile.ts', { spy: true });
vi.mock('#components/ui/download.ts', { spy: true });

/** The rows of the files that were uploaded, each by its login ID; empty for a blank one. */
let uploaded: string[][];
beforeEach(() => {
  uploaded = [];
  vi.mocked(uploadFile).mockImplementation((bytes) => {
    const [, ...rows] = new TextDecoder().decode(bytes).trimEnd().split('\r\n');
    uploaded.push(rows.map((row) => (row.split(',')[0] ?? '').replaceAll('"', '')));
    return Promise.resolve('file-1');
  });
});

const press = (name: string | RegExp): boolean => fireEvent.click(screen.getByRole('button', { name }));
const queryButton = (name: string | RegExp) => screen.queryByRole<HTMLButtonElement>('button', { name });
const dialog = (name: string) => screen.findByRole('dialog', { name });
type Opened = Awaited<ReturnType<typeof open>>;
const untilChecked = ({ draft }: Opened) => waitFor(() => expect(draft.table.unasked()).toEqual([]));
const created = ({ asked }: Opened) =>
  asked.filter(({ name }) => name === 'ImportCreate').map(({ variables }) => variables['input']);

describe('adding', () => {
  test('is not offered before the server has said of every login ID that it is free', async () => {
    let answer = (): void => undefined;
    const held = new Promise<void>((resolve) => (answer = resolve));
    const view = await open([{}, {}], { check: () => held });
    const add = await addButton();
    expect(add.hasAttribute('disabled')).toBe(true);
    expect(screen.getByText('Checking the login IDs…')).toBeDefined();
    fireEvent.click(add);
    await act(async () => answer());
    await untilChecked(view);
    await screen.findByText('Every row is checked.');
    expect((await addButton()).hasAttribute('disabled')).toBe(false);
    expect(uploaded).toEqual([]);
  });

  test('waits for a check that failed, which is done again by hand', async () => {
    const failing = vi.fn<() => Promise<unknown>>().mockRejectedValueOnce(new TypeError('Failed to fetch'));
    const view = await open([{}, {}], { check: failing });
    fireEvent.click(await screen.findByRole('button', { name: 'Try again' }));
    await untilChecked(view);
    await screen.findByText('Every row is checked.');
    expect(queryButton('Try again')).toBeNull();
    expect(failing).toHaveBeenCalledTimes(2);
  });

  test('names the file by the hash that the server knows, though its rows were changed', async () => {
    const view = await open([{ name: '' }, {}], { fileHash: 'known' });
    type(0, 'User name', 'Ito');
    await untilChecked(view);
    fireEvent.click(await addButton());
    await screen.findByText('the import');
    expect(created(view)).toMatchObject([{ fileName: 'u.csv', fileHash: 'known' }]);
  });

  test('that is refused says why, and for too many imports where they are', async () => {
    const refusals = [{ code: 'TOO_MANY_OPEN_IMPORTS', message: 'Ten imports are open' }];
    const view = await open([{}, {}], { refusals });
    await untilChecked(view);
    fireEvent.click(await addButton());
    const message = await screen.findByText('Ten imports are open');
    expect(message.closest('[role="alert"]')?.querySelector('a')?.getAttribute('href')).toBe('/imports');
    expect(view.asked.some(({ name }) => name === 'ImportCommit')).toBe(false);
    expect(window.location.pathname).toBe('/imports/new');
  });
});

describe('without the faulty rows', () => {
  const ROWS: readonly Row[] = [{}, { name: '' }, { phoneEnable: '1' }];

  test('the others are added once that is confirmed, and keep their places', async () => {
    const view = await open(ROWS);
    await untilChecked(view);
    press('Add 2 users');
    const asked = within(await dialog('Add 2 users without the faulty row'));
    expect(asked.getByText(/Row 3/)).toBeDefined();
    expect(asked.getByRole('row', { name: /^Users/ }).textContent).toMatch(/0.*2.*50/);
    fireEvent.click(asked.getByRole('button', { name: 'Add 2 users' }));
    await screen.findByText('the import');
    expect(uploaded).toEqual([['u0@b.example', '', 'u2@b.example']]);
  });

  test('it is not asked before the server has said of every login ID that it is free', async () => {
    await open(ROWS, { check: () => new Promise(() => undefined) });
    expect(queryButton('Add 2 users')?.disabled).toBe(true);
  });

  test('nobody is added where it is not', async () => {
    const view = await open(ROWS);
    await untilChecked(view);
    press('Add 2 users');
    fireEvent.click(within(await dialog('Add 2 users without the faulty row')).getByRole('button', { name: 'Cancel' }));
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect([uploaded, created(view)]).toEqual([[], []]);
  });

  test('there is nothing to add where every row is faulty', async () => {
    const view = await open([{ name: '' }, { name: '' }]);
    await untilChecked(view);
    await screen.findByText('2 rows left to fix.');
    expect(queryButton(/^Add /)).toBeNull();
  });

  test('they can be dropped at once, and the rest is added as it is', async () => {
    const view = await open(ROWS);
    press('Remove the faulty row');
    expect(view.draft.table.liveCount).toBe(2);
    expect(screen.getByText('All errors are fixed')).toBeDefined();
    await untilChecked(view);
    fireEvent.click(await addButton());
    await screen.findByText('the import');
    expect(uploaded).toEqual([['u0@b.example', '', 'u2@b.example']]);
  });

  test('they can be taken home, with their reasons', async () => {
    vi.mocked(downloadBytes).mockImplementation(() => undefined);
    const view = await open(ROWS);
    await untilChecked(view);
    press('Download the faulty row');
    const [fileName, bytes] = vi.mocked(downloadBytes).mock.calls.at(-1) ?? [];
    expect(fileName).toBe('u-errors.csv');
    const lines = new TextDecoder().decode(bytes).trimEnd().split('\r\n');
    expect(lines).toHaveLength(2);
    expect(lines[1]).toMatch(/^u1@b\.example,.*Enter User name\.$/);
    await screen.findByText(/^u-errors\.csv was downloaded/);
  });
});

describe('more than there may be', () => {
  const seats = { users: { used: 0, limit: 50 }, phone: { used: 4, limit: 5 } };
  const CALLERS: readonly Row[] = [{ phoneEnable: '1' }, { phoneEnable: '1', monitoring: '1' }, {}];

  test('of the rows of a file, the last can be dropped', async () => {
    const { draft } = await open([{}, {}, {}], { importRowLimit: 2 });
    expect([queryButton(/^Download/), queryButton(/^Add \d/)]).toEqual([null, null]);
    press('Remove the last row');
    expect([0, 1, 2].map((row) => draft.table.row(row).dropped)).toEqual([false, false, true]);
    await addButton();
    expect(queryButton(/^Remove the last/)).toBeNull();
  });

  test('of a service’s seats: it is switched off in the rows past the limit, with what needs it', async () => {
    const { draft } = await open(CALLERS, { seats });
    const room = within(await screen.findByRole('group', { name: 'Not enough seats: MiiTel Phone' }));
    expect(room.getByText(/^Row 3 goes past the limit\./)).toBeDefined();
    fireEvent.click(room.getByRole('button', { name: 'Switch off in this row' }));
    expect(draft.summary.faulty).toBe(0);
    expect(draft.table.seatChanges().map(({ what, after }) => [what, after])).toEqual([
      ['users', 3],
      ['phone', 5],
    ]);
    expect(screen.queryByRole('group', { name: /^Not enough seats/ })).toBeNull();
  });

  test('or those rows are dropped', async () => {
    const { draft } = await open(CALLERS, { seats });
    press('Remove this row');
    expect(draft.table.row(1).dropped).toBe(true);
    expect([draft.table.liveCount, draft.summary.faulty]).toEqual([2, 0]);
  });
});

test('nobody goes to another page without being asked, once something was fixed', async () => {
  const { router } = await open([{ name: '' }, {}]);
  type(0, 'User name', 'Ito');
  await act(() => router.navigate('/imports/i1'));
  await screen.findByText('What you fixed is only in this window, and will be lost.');
  expect(screen.queryByText('the import')).toBeNull();
  press('Leave without saving');
  await screen.findByText('the import');
});

describe('another file', () => {
  test('is selected at once where nothing was fixed', async () => {
    const onClose = vi.fn<() => void>();
    await open([{}, {}], { onClose });
    press('Select another file');
    expect(onClose).toHaveBeenCalledOnce();
  });

  test('is asked about first where something was', async () => {
    const onClose = vi.fn<() => void>();
    await open([{ name: '' }, {}], { onClose });
    type(0, 'User name', 'Ito');
    press('Select another file');
    await screen.findByText('What you fixed will be lost.');
    press('Stay here');
    await waitFor(() => expect(screen.queryByRole('dialog')).toBeNull());
    expect(onClose).not.toHaveBeenCalled();
    press('Select another file');
    fireEvent.click(await screen.findByRole('button', { name: 'Leave without saving' }));
    expect(onClose).toHaveBeenCalledOnce();
  });
});

test('only rows with errors are shown where that is wanted, also once they are fixed', async () => {
  await open([{}, { name: '' }, {}]);
  const rows = () =>
    within(screen.getByRole('grid'))
      .getAllByRole('rowheader')
      .map(({ textContent }) => textContent);
  fireEvent.click(screen.getByRole('switch', { name: 'Errors only' }));
  expect(rows()).toEqual(['3']);
  type(0, 'User name', 'Ito');
  expect(rows()).toEqual(['3']);
  fireEvent.click(screen.getByRole('switch', { name: 'Errors only' }));
  expect(rows()).toEqual(['2', '3', '4']);
});
