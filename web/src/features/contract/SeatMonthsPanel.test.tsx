import { fireEvent, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openConsole } from '#test/console.tsx';
import SeatMonthsPanel from './SeatMonthsPanel.tsx';

const seat = (what: string, used: number, limit: number) => ({ __typename: 'SeatMonthSeat', what, used, limit });
const MONTHS = [
  { __typename: 'SeatMonth', month: '2026-10', seats: [seat('USERS', 0, 0), seat('PHONE', 3, 10)] },
  { __typename: 'SeatMonth', month: '2026-11', seats: [seat('USERS', 40, 60), seat('PHONE', 7, 10)] },
];

test('a kind of seat is drawn month by month beside its limit, and another can be chosen', async () => {
  openConsole({
    at: '/',
    pages: { '/': <SeatMonthsPanel /> },
    answers: { SeatMonths: () => ({ seatMonths: MONTHS }) },
  });
  const rows = async (kind: string): Promise<(string | null)[]> => {
    const figure = await screen.findByRole('region', { name: `${kind}: seats used at the end of each month` });
    const asTable = within(figure).queryByRole('button', { name: 'Show as a table' });
    if (asTable) fireEvent.click(asTable);
    return within(figure)
      .getAllByRole('row')
      .map((row) => row.textContent);
  };
  await screen.findByText('Limit now: 60');
  expect((await rows('Users')).slice(1)).toEqual(['October 20260', 'November 202640']);
  fireEvent.change(screen.getByRole('combobox', { name: 'Kind of seat' }), { target: { value: 'phone' } });
  expect((await rows('MiiTel Phone')).slice(1)).toEqual(['October 20263', 'November 20267']);
  fireEvent.click(screen.getByRole('button', { name: 'Show as a figure' }));
  screen.getByText('Limit now: 10');
});
