import { fireEvent, screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { openConsole } from '#test/console.tsx';
import ActivityPanel from './ActivityPanel.tsx';

const signIns = (day: string, count: number) => ({ __typename: 'SignInDay', day, signIns: count });
const calls = (day: string, count: number, answered: number) => ({
  __typename: 'CallDay',
  day,
  calls: count,
  answered,
});

/** Calls with 0, 1, 2 … 100 points. */
const NONE: readonly number[] = Array.from({ length: 101 }, () => 0);

/** On the last day of November, in Tokyo. */
function open(signInDays: readonly object[], callDays: readonly object[], callOverallBins: readonly number[] = NONE) {
  vi.spyOn(Date, 'now').mockReturnValue(Date.parse('2026-11-30T03:00:00Z'));
  const answers = { OverviewActivity: () => ({ signInDays, callDays, callOverallBins }) };
  return openConsole({ at: '/', pages: { '/': <ActivityPanel /> }, answers });
}

async function rowsOf(name: string): Promise<(string | null)[]> {
  const figure = await screen.findByRole('region', { name });
  fireEvent.click(within(figure).getByRole('button', { name: 'Show as a table' }));
  return within(figure)
    .getAllByRole('row')
    .map((row) => row.textContent);
}

test('each of thirty days is told, also one on which nothing was, and a rate only where there were calls', async () => {
  const { asked } = open([signIns('2026-11-29', 3)], [calls('2026-11-28', 8, 6), calls('2026-11-30', 3, 0)]);
  const days = await rowsOf('Sign-ins by day');
  expect(days).toHaveLength(31);
  expect(days.slice(-2)).toEqual(['Nov 29, 20263', 'Nov 30, 20260']);
  expect((await rowsOf('Calls by day')).slice(-3)).toEqual(['Nov 28, 20268', 'Nov 29, 20260', 'Nov 30, 20263']);
  expect((await rowsOf('Calls answered by day')).slice(-3)).toEqual([
    'Nov 28, 202675 %',
    'Nov 29, 2026–',
    'Nov 30, 20260 %',
  ]);
  expect(asked[0]?.variables).toEqual({ from: '2026-11-01', to: '2026-11-30' });
});

test('scores are counted by ten points, the full hundred among the last', async () => {
  const counts: Readonly<Record<number, number>> = { 9: 1, 10: 2, 89: 3, 90: 4, 100: 5 };
  open(
    [],
    [calls('2026-11-28', 15, 15)],
    NONE.map((_, points) => counts[points] ?? 0),
  );
  const rows = await rowsOf('Overall scores');
  expect(rows).toHaveLength(11);
  expect(rows.slice(1, 3)).toEqual(['0 to 9 points1', '10 to 19 points2']);
  expect(rows.slice(-2)).toEqual(['80 to 89 points3', '90 to 100 points9']);
});

test('without any calls it is said where they come from', async () => {
  open([], []);
  await screen.findByRole('region', { name: 'Sign-ins by day' });
  expect(screen.queryByRole('region', { name: 'Calls by day' })).toBeNull();
  expect(screen.getByRole('link', { name: 'Incoming Webhook' }).getAttribute('href')).toBe('/webhook');
});
