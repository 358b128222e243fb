import { fireEvent, screen } from '@testing-library/react';
import { afterEach, expect, test, vi } from 'vitest';
import { openConsole } from '#test/console.tsx';
import { CallsPage } from './CallsPage.tsx';
import { callOf } from './testing.ts';

afterEach(() => {
  vi.restoreAllMocks();
  vi.unstubAllGlobals();
});

const NO_CALLS = {
  __typename: 'CallConnection',
  totalCount: 0,
  nodes: [],
  pageInfo: {
    __typename: 'PageInfo',
    hasNextPage: false,
    hasPreviousPage: false,
    startCursor: null,
    endCursor: null,
  },
};
const PAYLOAD = { __typename: 'CallExportPayload', download: null, callCount: null, userErrors: [] };
const MADE = {
  ...PAYLOAD,
  callCount: 3,
  download: { __typename: 'FileLink', fileName: 'rollcall-calls-2026-11-22.csv', url: '/files/made' },
};
const REFUSAL = {
  __typename: 'UserError',
  code: 'TOO_MANY_CALLS',
  field: null,
  message: 'Too many calls.',
};

const KEPT = { __typename: 'CallRetention', months: null, keptFrom: null };

/** Opens the history of someone without administrative privileges. */
const open = (
  mayExport: boolean,
  payload: object = MADE,
  retention: object = KEPT,
  at = '/calls?status=MISSED',
  calls: object = NO_CALLS,
) =>
  openConsole({
    at,
    pages: { '/calls': <CallsPage reader={{ userId: 'one', administrative: false }} mayExport={mayExport} /> },
    answers: {
      Calls: () => ({ calls }),
      CallExport: () => ({ callExport: payload }),
      CallRetention: () => ({ callRetention: retention }),
    },
  });
const download = () => screen.findByRole('button', { name: 'Export as CSV' });

test('nobody is offered a file who may not have it', async () => {
  open(false);
  await screen.findByText('No call matches');
  expect(screen.queryByRole('button', { name: 'Export as CSV' })).toBeNull();
});

test('the file is of the calls that the filters let through, and saved under its name', async () => {
  const saved: string[] = [];
  vi.spyOn(HTMLAnchorElement.prototype, 'click').mockImplementation(function click(this: HTMLAnchorElement) {
    saved.push(this.download);
  });
  const fetched = vi.fn(() => Promise.resolve(new Response('Call type')));
  vi.stubGlobal('fetch', fetched);
  const { asked } = open(true);
  fireEvent.click(await download());
  await vi.waitFor(() => expect(saved).toEqual(['rollcall-calls-2026-11-22.csv']));
  expect(fetched).toHaveBeenCalledWith('/files/made', expect.anything());
  expect(asked.find(({ name }) => name === 'CallExport')?.variables).toEqual({
    input: { filter: { status: ['MISSED'] }, encoding: 'UTF_8' },
  });
});

test('why there is no file is said over the list', async () => {
  open(true, { ...PAYLOAD, userErrors: [REFUSAL] });
  fireEvent.click(await download());
  expect((await screen.findByRole('alert')).textContent).toContain('Too many calls.');
});

test('where the list ends stands for how long calls are kept', async () => {
  open(false, MADE, { ...KEPT, months: 12 });
  expect(await screen.findByText('Calls older than 12 months are deleted.')).toBeTruthy();
});

test('a period before the calls that are kept says why there is none', async () => {
  const retention = { ...KEPT, months: 12, keptFrom: '2025-11-22' };
  open(false, MADE, retention, '/calls?to=2025-11-21');
  expect(await screen.findByText(/^Calls from before .*2025.* were deleted/)).toBeTruthy();
  expect(screen.queryByText('Try a longer time, or fewer filters.')).toBeNull();
});

test('a period that reaches into the calls that are kept does not', async () => {
  open(false, MADE, { ...KEPT, months: 12, keptFrom: '2025-11-22' }, '/calls?to=2025-11-22');
  expect(await screen.findByText('Try a longer time, or fewer filters.')).toBeTruthy();
  expect(screen.queryByText(/were deleted/)).toBeNull();
});

test('nothing is said of it where calls are kept', async () => {
  open(false);
  await screen.findByText('No call matches');
  expect(screen.queryByText(/deleted/)).toBeNull();
});

test('the columns are chosen, stay for the next time, and are in the address', async () => {
  localStorage.removeItem('rollcall.calls.columns');
  const call = { __typename: 'Call', ...callOf({ queue: 'Sales', tags: ['VIP', 'New'] }) };
  const one = { ...NO_CALLS, totalCount: 1, nodes: [{ ...call, audio: { __typename: 'CallAudio', ...call.audio } }] };
  const { unmount } = open(false, MADE, KEPT, '/calls?kind=INCOMING', one);
  const heads = () => screen.getAllByRole('columnheader').map(({ textContent }) => textContent);
  await screen.findByRole('table');
  expect(heads()).toEqual(['Began', 'Kind', 'With whom', 'Status', 'Rang', 'Talked', 'Overall']);
  const button = screen.getByRole('button', { name: 'Display' });
  const menu = document.getElementById(button.getAttribute('popovertarget') ?? '');
  if (!menu) throw new Error('The button opens nothing');
  fireEvent(menu, Object.assign(new Event('beforetoggle'), { newState: 'open' }));
  for (const name of ['Rang', 'Queue', 'Tags']) fireEvent.click(screen.getByRole('checkbox', { name, hidden: true }));
  expect(heads()).toEqual(['Began', 'Kind', 'With whom', 'Status', 'Talked', 'Overall', 'Queue', 'Tags']);
  screen.getByRole('cell', { name: 'VIP, New' });
  expect(screen.queryByRole('checkbox', { name: 'Who', hidden: true })).toBeNull();
  unmount();
  open(false, MADE, KEPT, '/calls', one);
  await screen.findByRole('table');
  expect(heads()).toEqual(['Began', 'Kind', 'With whom', 'Status', 'Talked', 'Overall', 'Queue', 'Tags']);
  localStorage.removeItem('rollcall.calls.columns');
});
