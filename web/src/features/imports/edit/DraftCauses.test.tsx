import { fireEvent, screen, within } from '@testing-library/react';
import { describe, expect, test } from 'vitest';
import { openConsole } from '#test/console.tsx';
import { type Row, active, openReview as open } from '#test/draftReview.tsx';
import { WarningPanel } from '../review/WarningPanel.tsx';

const faults = () => screen.getByRole('list', { name: 'What is wrong' });
const causes = () => within(faults()).getAllByRole('heading', { level: 3 });
const opener = (name: string) => within(faults()).getByRole('button', { name });
const rowsOf = (count: number, row: Row): Row[] => Array.from({ length: count }, () => row);

describe('one cause of several rows', () => {
  test('is told once, with its rows and the way out, and opens to each of its cells', async () => {
    await open([...rowsOf(38, { locale: '' }), { name: '' }, {}]);
    expect(causes().map(({ textContent }) => textContent)).toEqual(['Locale is missing: 38 rows (2–39)']);
    expect(within(faults()).getByText('Enter Locale.')).toBeDefined();
    expect(within(faults()).getByText('Enter User name.')).toBeDefined();
    expect(within(faults()).getAllByRole('button', { name: /^Row/ })).toHaveLength(1);
    const cause = opener('Locale is missing: 38 rows (2–39)');
    expect(cause.getAttribute('aria-expanded')).toBe('false');
    fireEvent.click(cause);
    expect(cause.getAttribute('aria-expanded')).toBe('true');
    const rows = within(within(faults()).getByRole('list', { name: 'Locale is missing: 38 rows (2–39)' }));
    expect(rows.getAllByRole('listitem')).toHaveLength(38);
    fireEvent.click(rows.getByRole('button', { name: 'Row 12' }));
    expect(active()).toBe('Row 12, Locale');
    fireEvent.click(cause);
    expect(within(faults()).queryByRole('button', { name: 'Row 12' })).toBeNull();
  });

  test('is set right in all of its rows as one step, and the counts follow', async () => {
    const { draft } = await open([...rowsOf(3, { locale: 'fr' }), { locale: 'de' }, {}]);
    expect(causes().map(({ textContent }) => textContent)).toEqual(['“fr” is not a value of Locale: 3 rows (2–4)']);
    expect(screen.getAllByText(/^4 errors/).length).toBeGreaterThan(1);
    fireEvent.click(within(faults()).getByRole('button', { name: 'Set Locale in these 3 rows' }));
    const menu = within(faults()).getByRole('menu', { hidden: true });
    fireEvent(menu, Object.assign(new Event('beforetoggle'), { newState: 'open' }));
    fireEvent.click(within(menu).getByRole('menuitem', { name: 'English', hidden: true }));
    expect(draft.summary).toMatchObject({ faulty: 1, keep: [0, 1, 2, 4] });
    expect([0, 1, 2].map((row) => draft.table.row(row).cells[3])).toEqual(['1', '1', '1']);
    expect(document.activeElement?.textContent).toBe('1 row left to fix.');
    expect(screen.getByText('1 error in 1 row; 4 users ready.')).toBeDefined();
    fireEvent.click(screen.getByRole('button', { name: 'Undo (Ctrl+Z)' }));
    expect(draft.summary.faulty).toBe(4);
    expect(draft.table.row(0).cells[3]).toBe('fr');
  });

  test('has its rows removed as one step, and the focus stays where the rest is told', async () => {
    const { draft } = await open([...rowsOf(2, { loginId: 'no' }), {}]);
    expect(within(faults()).getByText('Write it like sato@example.com.')).toBeDefined();
    fireEvent.click(within(faults()).getByRole('button', { name: 'Remove these 2 rows' }));
    expect(draft.table.liveCount).toBe(1);
    expect(document.activeElement?.getAttribute('role')).toBe('status');
    fireEvent.click(screen.getByRole('button', { name: 'Undo (Ctrl+Z)' }));
    expect(draft.table.liveCount).toBe(3);
  });

  test('offers nothing that would make users alike, and switches off what can’t be on', async () => {
    const { draft } = await open([...rowsOf(2, { name: '', monitoring: '1' }), {}]);
    const actions = within(faults()).getAllByRole('group');
    expect(
      actions.map((group) =>
        within(group)
          .getAllByRole('button')
          .map(({ textContent }) => textContent),
      ),
    ).toEqual([['Remove these 2 rows'], ['Switch off in these 2 rows', 'Remove these 2 rows']]);
    fireEvent.click(within(faults()).getByRole('button', { name: 'Switch off in these 2 rows' }));
    expect(draft.summary.issues.map(({ code, field }) => [code, field])).toEqual([
      ['REQUIRED', 'name'],
      ['REQUIRED', 'name'],
    ]);
  });
});

test('of a cause of many rows a hundred are drawn at a time, and how many is told', async () => {
  await open(rowsOf(1200, { locale: '' }), { importRowLimit: 1200, seats: { users: { used: 0, limit: 2000 } } });
  fireEvent.click(opener('Locale is missing: 1,200 rows (2–1,201)'));
  expect(within(faults()).getAllByRole('button', { name: /^Row/ })).toHaveLength(100);
  expect(within(faults()).getByText('100 of 1,200 are shown.')).toBeDefined();
  fireEvent.click(within(faults()).getByRole('button', { name: 'Show 100 more' }));
  expect(within(faults()).getAllByRole('button', { name: /^Row/ })).toHaveLength(200);
  expect(screen.getByText('1,200 errors in 1,200 rows; 0 users ready.')).toBeDefined();
});

test('warnings are put together as errors are, and each file-wide one stands for itself', () => {
  const warning = (row: number | null) =>
    ({ row, field: 'password', code: 'PASSWORD_COMMON', value: null, message: 'Easy to guess.' }) as const;
  const warnings = [warning(null), warning(2), warning(3), warning(7)];
  openConsole({ at: '/', pages: { '/': <WarningPanel warnings={warnings} total={5} /> } });
  const list = within(screen.getByRole('list', { name: 'Warnings' }));
  expect(list.getAllByRole('heading', { level: 3 }).map(({ textContent }) => textContent)).toEqual([
    'The password is easy to guess: 3 rows (2–3, 7)',
  ]);
  expect(list.getByText('File')).toBeDefined();
  expect(screen.getByText('1 more is not shown.')).toBeDefined();
});
