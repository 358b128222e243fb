import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { act, screen, within } from '@testing-library/react';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import { openConsole } from '#test/console.tsx';
import { MonitoringPage } from './MonitoringPage.tsx';
import type { CallUnderWay } from './useCallsUnderWay.ts';

const NOW = Date.parse('2026-11-30T03:00:00Z');
/** How far the server's clock is ahead of this machine's. */
const AHEAD = 90_000;

/** Seconds before the server's now, as the test begins. */
const ago = (seconds: number): string => new Date(NOW + AHEAD - seconds * 1000).toISOString();

const callOf = (id: string, more: Partial<CallUnderWay>): CallUnderWay => ({
  id,
  kind: 'INCOMING',
  status: 'RINGING',
  startedAt: ago(5),
  answeredAt: null,
  fromNumber: '+81312345678',
  toNumber: '+815011112222',
  queue: null,
  participants: [{ side: 'TO', channel: null, userId: 'u', userDeleted: false, name: id, number: null }],
  contact: null,
  ...more,
});

/** What the server says next: the calls under way, or a fault. */
let calls: readonly CallUnderWay[];
let fault: Error | undefined;
let more: number;

beforeEach(() => {
  vi.useFakeTimers({ now: NOW });
  [calls, fault, more] = [[], undefined, 0];
});
afterEach(() => {
  vi.restoreAllMocks();
  vi.useRealTimers();
});

const pass = (seconds: number): Promise<void> =>
  act(async () => {
    await vi.advanceTimersByTimeAsync(seconds * 1000);
  });

async function open(administrative = true) {
  const view = openConsole({
    at: '/',
    pages: { '/': <MonitoringPage reader={{ userId: 'w', administrative }} /> },
    answers: {
      CallsUnderWay: () => {
        if (fault) throw fault;
        const asOf = new Date(Date.now() + AHEAD).toISOString();
        const nodes = calls.map((call) => ({
          __typename: 'CallUnderWay',
          ...call,
          participants: call.participants.map((one) => ({ __typename: 'CallParticipant', ...one })),
        }));
        return {
          callsUnderWay: { __typename: 'CallsUnderWay', asOf, totalCount: calls.length + more, calls: nodes },
        };
      },
    },
  });
  await pass(0);
  return view;
}

/** Of each row, who, whether it rings, and for how long. */
const rows = (): string[][] =>
  within(screen.getByRole('table', { name: 'Monitoring' }))
    .getAllByRole('row')
    .slice(1)
    .map((row) => {
      const status = within(row).getByText(/^(Ringing|Talking)$/).textContent;
      return [within(row).getByRole('rowheader').textContent, status, row.lastElementChild?.textContent ?? ''];
    });
const state = (): string => screen.getByRole('status').textContent;

test('a call appears as it rings, is answered and goes, and nothing is asked for its seconds', async () => {
  const { asked } = await open();
  screen.getByRole('heading', { name: 'No calls in progress' });
  calls = [callOf('Anne', {})];
  await pass(5);
  expect(rows()).toEqual([['Anne', 'Ringing', '0:10']]);
  expect(asked).toHaveLength(2);
  await pass(4);
  expect(rows()).toEqual([['Anne', 'Ringing', '0:14']]);
  expect(asked).toHaveLength(2);

  calls = [callOf('Ben', { startedAt: ago(-9) }), callOf('Anne', { status: 'TALKING', answeredAt: ago(-9) })];
  await pass(1);
  expect(rows()).toEqual([
    ['Ben', 'Ringing', '0:01'],
    ['Anne', 'Talking', '0:01'],
  ]);
  screen.getByText('2 calls in progress');
  calls = calls.slice(0, 1);
  await pass(5);
  expect(rows()).toEqual([['Ben', 'Ringing', '0:06']]);
  expect(state()).toBe('Live');
});

test('without a connection it says so, and the last calls stand still as of when they were told', async () => {
  calls = [callOf('Anne', {})];
  await open();
  fault = new TypeError('Failed to fetch');
  await pass(5);
  expect(screen.getByRole('alert').textContent).toContain('No connection to Rollcall');
  expect(state()).toBe('As of 12:01:30 GMT+9, not live');
  expect(rows()).toEqual([['Anne', 'Ringing', '0:05']]);
  await pass(20);
  expect(rows()).toEqual([['Anne', 'Ringing', '0:05']]);
  screen.getByRole('alert');

  fault = undefined;
  act(() => {
    window.dispatchEvent(new Event('online'));
  });
  await pass(0);
  expect(screen.queryByRole('alert')).toBeNull();
  expect([state(), rows()]).toEqual(['Live', [['Anne', 'Ringing', '0:30']]]);
});

test('out of sight nothing is asked; what is shown then is old until there is an answer', async () => {
  calls = [callOf('Anne', {})];
  const { asked } = await open();
  const hidden = vi.spyOn(document, 'hidden', 'get').mockReturnValue(true);
  await pass(60);
  expect(asked).toHaveLength(1);
  expect(state()).toBe('As of 12:01:30 GMT+9, not live');
  hidden.mockReturnValue(false);
  act(() => {
    document.dispatchEvent(new Event('visibilitychange'));
  });
  await pass(0);
  expect(asked).toHaveLength(2);
  expect(state()).toBe('Live');
});

test('of more than are shown, all are counted', async () => {
  calls = [callOf('Anne', {})];
  more = 100;
  await open();
  expect(screen.queryByText('101 calls in progress (the newest 1 is shown)')).not.toBeNull();
});

test('whoever may see them no longer sees the last ones neither', async () => {
  calls = [callOf('Anne', {})];
  await open(false);
  expect(screen.queryByRole('link')).toBeNull();
  fault = new CombinedGraphQLErrors({
    errors: [{ message: 'This needs monitoring privileges.', extensions: { code: 'FORBIDDEN' } }],
  });
  await pass(5);
  screen.getByText('This is not allowed');
  expect(screen.queryByRole('table')).toBeNull();
});
