import { fireEvent, screen, within } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { openConsole } from '#test/console.tsx';
import { CallsPanel } from './CallsPanel.tsx';

const totals = (calls: number, answered: number, talkSeconds: number, overall: number | null) => ({
  __typename: 'CallTotals',
  calls,
  answered,
  talkSeconds,
  overall,
  talkRatio: null,
  overlapsPerMinute: null,
  silencesPerMinute: null,
  speechRate: null,
  partnerSpeechRate: null,
});
const day = (name: string, calls: number, overall: number | null) => ({
  ...totals(calls, calls, calls * 60, overall),
  __typename: 'CallDay',
  day: name,
});
const rated = (callId: string, overall: number) => ({
  __typename: 'RatedCall',
  callId,
  startedAt: '2026-11-30T01:00:00Z',
  overall,
});
const NOTHING = totals(0, 0, 0, null);
const dashboardOf = (
  days: readonly object[],
  total: object,
  previous: object,
  organizationMedian: number | null = 71,
) => ({
  callDashboard: {
    __typename: 'CallDashboard',
    days,
    total,
    previous,
    organizationMedian,
    week: [
      { __typename: 'CallWeekHour', weekday: 1, hour: 9, calls: 2 },
      { __typename: 'CallWeekHour', weekday: 3, hour: 14, calls: 12 },
    ],
    best: [rated('high', 100)],
    worst: [rated('low', 12.5)],
  },
});

/** On the last day of November, in Tokyo. */
function open(answer: (variables: Readonly<Record<string, unknown>>) => unknown, at = '/') {
  vi.spyOn(Date, 'now').mockReturnValue(Date.parse('2026-11-30T03:00:00Z'));
  return openConsole({ at, pages: { '/': <CallsPanel /> }, answers: { CallDashboard: answer } });
}
const tile = async (name: string) => (await screen.findByText(name, { selector: 'dt' })).parentElement?.textContent;

test('figures stand beside those of the days before, each in its own unit', async () => {
  const { asked } = open(() =>
    dashboardOf([day('2026-11-30', 4, 80.5)], totals(1234, 617, 7260, 74.4), totals(1200, 612, 7320, 74.9)),
  );
  expect(await tile('Calls')).toBe('Calls1,23434 more than in the 30 days before');
  expect(await tile('Answered')).toBe('Answered50 %1 point less than in the 30 days before');
  expect(await tile('Talk time')).toBe('Talk time2 h 1 min0 h 1 min less than in the 30 days before');
  expect(await tile('Overall')).toBe('Overall74.40.5 less than in the 30 days before');
  expect(asked[0]?.variables).toEqual({ from: '2026-11-01', to: '2026-11-30' });
});

test('what is the same, or has nothing to be compared with, says so', async () => {
  open(() => dashboardOf([day('2026-11-30', 4, null)], totals(4, 4, 240, null), totals(4, 4, 240, 50)));
  expect(await tile('Calls')).toBe('Calls4As in the 30 days before');
  expect(await tile('Overall')).toBe('Overall–Nothing to compare with in the 30 days before');
});

test('the keys go from day to day, and a table has them all', async () => {
  const days = [day('2026-11-28', 2, 60), day('2026-11-30', 4, 80.5)];
  open(() => dashboardOf(days, totals(6, 6, 360, 73.7), NOTHING), '/?days=7');
  const slider = await screen.findByRole('slider', { name: 'Overall by day' });
  const told = () => slider.getAttribute('aria-valuetext');
  expect(told()).toBe('Nov 30, 2026: 80.5');
  const press = (key: string) => fireEvent.keyDown(slider, { key });
  press('ArrowRight');
  expect(told()).toBe('Nov 30, 2026: 80.5');
  press('ArrowLeft');
  expect(told()).toBe('Nov 29, 2026: none');
  press('Home');
  expect(told()).toBe('Nov 24, 2026: none');
  press('End');
  expect(told()).toBe('Nov 30, 2026: 80.5');
  screen.getByText('Organization’s median: 71');

  const figure = screen.getByRole('region', { name: 'Overall by day' });
  fireEvent.click(within(figure).getByRole('button', { name: 'Show as a table' }));
  const rows = within(figure)
    .getAllByRole('row')
    .map((row) => row.textContent);
  expect(rows).toHaveLength(8);
  expect(rows.slice(-3)).toEqual(['Nov 28, 202660', 'Nov 29, 2026–', 'Nov 30, 202680.5']);
});

test('where the median would tell what a few have, it says why there is none', async () => {
  open(() => dashboardOf([day('2026-11-30', 4, 80)], totals(4, 4, 240, 80), NOTHING, null));
  const note = await screen.findByText(/^The organization’s median is shown where/);
  expect(note.textContent).toContain('at least 5 people');
});

test('what was measured stands beside the days before, and day by day in two lines', async () => {
  const now = {
    talkRatio: 0.424,
    overlapsPerMinute: 0.3,
    silencesPerMinute: 0.25,
    speechRate: 7.2,
    partnerSpeechRate: 6.8,
  };
  const before = { ...now, talkRatio: 0.55, overlapsPerMinute: 0.5, silencesPerMinute: null, speechRate: 7.2 };
  const of = (total: object, measured: object) => ({ ...total, ...measured });
  const days = [of(day('2026-11-29', 2, 60), { ...now, silencesPerMinute: null }), of(day('2026-11-30', 4, 80), now)];
  open(() => dashboardOf(days, of(totals(6, 6, 360, 70), now), of(totals(4, 4, 240, 80), before)), '/?days=7');
  expect(await tile('Talk : listen')).toBe(
    'Talk : listen42 : 5813 points less than in the 7 days beforeThe mark is at 40',
  );
  expect(await tile('Overlaps per minute')).toBe('Overlaps per minute0.30.2 less than in the 7 days before');
  expect(await tile('Silences per minute')).toContain('Nothing to compare with');
  expect(await tile('Speech rate')).toBe('Speech rate7.2As in the 7 days beforePartners: 6.8');

  const pauses = screen.getByRole('slider', { name: 'Overlaps and silences per minute, by day' });
  const told = () => pauses.getAttribute('aria-valuetext');
  expect(told()).toBe('Nov 30, 2026: Overlaps 0.3, Silences 0.25');
  fireEvent.keyDown(pauses, { key: 'ArrowLeft' });
  expect(told()).toBe('Nov 29, 2026: Overlaps 0.3, Silences none');
  const figure = screen.getByRole('region', { name: 'Speech rate by day' });
  fireEvent.click(within(figure).getByRole('button', { name: 'Show as a table' }));
  const rows = within(figure)
    .getAllByRole('row')
    .map((row) => [...row.children].map((cell) => cell.textContent));
  expect(rows[0]).toEqual(['Day', 'Yours', 'Partners’']);
  expect(rows.at(-1)).toEqual(['Nov 30, 2026', '7.2', '6.8']);
});

test('the keys go from hour to hour of the week, and a table has them all', async () => {
  open(() => dashboardOf([day('2026-11-30', 14, 80)], totals(14, 14, 840, 80), NOTHING));
  const map = await screen.findByRole('slider', { name: 'Calls by weekday and hour' });
  const told = () => map.getAttribute('aria-valuetext');
  expect(told()).toBe('Wednesday, 14:00 – 15:00: 12');
  for (const [key, words] of [
    ['PageUp', 'Monday, 14:00 – 15:00: 0'],
    ['ArrowUp', 'Monday, 14:00 – 15:00: 0'],
    ['Home', 'Monday, 00:00 – 01:00: 0'],
    ['ArrowLeft', 'Monday, 00:00 – 01:00: 0'],
    ['PageDown', 'Sunday, 00:00 – 01:00: 0'],
    ['End', 'Sunday, 23:00 – 24:00: 0'],
    ['ArrowUp', 'Saturday, 23:00 – 24:00: 0'],
  ] as const) {
    fireEvent.keyDown(map, { key });
    expect(told()).toBe(words);
  }
  const figure = screen.getByRole('region', { name: 'Calls by weekday and hour' });
  fireEvent.click(within(figure).getByRole('button', { name: 'Show as a table' }));
  const rows = within(figure)
    .getAllByRole('row')
    .map((row) => [...row.children].map((cell) => cell.textContent));
  expect(rows).toHaveLength(25);
  expect(rows[0]).toEqual(['Hour', 'Mon', 'Tue', 'Wed', 'Thu', 'Fri', 'Sat', 'Sun']);
  expect(rows[10]).toEqual(['09:00 – 10:00', '2', '0', '0', '0', '0', '0', '0']);
});

test('what was not measured is not shown', async () => {
  open(() => dashboardOf([day('2026-11-30', 4, 80)], totals(4, 4, 240, 80), NOTHING));
  await screen.findByText('Talk time');
  expect(screen.queryByText('Talk : listen')).toBeNull();
  expect(screen.getAllByRole('slider')).toHaveLength(3);
});

test('the best and the worst calls lead to the response history', async () => {
  open(() => dashboardOf([day('2026-11-30', 4, 80)], totals(4, 4, 240, 80), NOTHING));
  for (const [title, id, overall] of [
    ['Best by overall', 'high', '100'],
    ['Worst by overall', 'low', '12.5'],
  ] as const) {
    const list = await screen.findByRole('region', { name: title });
    within(list).getByText(overall);
    expect(within(list).getByRole('link').getAttribute('href')).toBe(`/calls?call=${id}`);
  }
});

test('another period is asked for, and is in the address', async () => {
  const { asked, router } = open(() => dashboardOf([day('2026-11-30', 4, 80)], totals(4, 4, 240, 80), NOTHING));
  fireEvent.change(await screen.findByRole('combobox', { name: 'Period' }), { target: { value: '7' } });
  await screen.findAllByText('Nothing to compare with in the 7 days before');
  expect(router.state.location.search).toBe('?days=7');
  expect(asked.at(-1)?.variables).toEqual({ from: '2026-11-24', to: '2026-11-30' });
});

test('a period of one’s own is in the address, and what is none stays as it was typed', async () => {
  const { asked, router } = open(() => dashboardOf([day('2026-11-30', 4, 80)], totals(4, 4, 240, 80), NOTHING));
  fireEvent.change(await screen.findByRole('combobox', { name: 'Period' }), { target: { value: 'own' } });
  const from = await screen.findByRole('textbox', { name: 'From' });
  expect(router.state.location.search).toBe('?from=2026-11-01&to=2026-11-30');
  const type = (value: string) => {
    fireEvent.change(from, { target: { value } });
    fireEvent.blur(from);
  };
  type('11/21/2026');
  await screen.findAllByText('Nothing to compare with in the 10 days before');
  expect(router.state.location.search).toBe('?from=2026-11-21&to=2026-11-30');
  expect(asked.at(-1)?.variables).toEqual({ from: '2026-11-21', to: '2026-11-30' });
  for (const none of ['11/29/2025', '12/01/2026']) {
    type(none);
    const alert = await screen.findByRole('alert');
    expect(alert.textContent).toBe('Choose a first and a last day, 366 days at most.');
  }
  expect((from as HTMLInputElement).value).toBe('Dec 1, 2026');
  expect(router.state.location.search).toBe('?from=2026-11-21&to=2026-11-30');
  type('11/30/2025');
  await screen.findAllByText('Nothing to compare with in the 366 days before');
  expect(screen.queryByRole('alert')).toBeNull();
});

test('nonsense in the address is as if it were not there', async () => {
  const { asked } = open(() => dashboardOf([], NOTHING, NOTHING), '/?from=2026-11-30&to=2026-11-01');
  await screen.findByText(/^Last 30 days: no calls of yours/);
  expect(asked[0]?.variables).toEqual({ from: '2026-11-01', to: '2026-11-30' });
});

test('without any calls it says where they will come from', async () => {
  open(() => dashboardOf([], NOTHING, NOTHING));
  await screen.findByText(/^Last 30 days: no calls of yours/);
  expect(screen.queryByRole('slider')).toBeNull();
});
