import { act, screen, within } from '@testing-library/react';
import { expect, onTestFinished, test, vi } from 'vitest';
import { openConsole } from '#test/console.tsx';
import { OverviewPage } from './OverviewPage.tsx';

const NOW = '2026-11-30T03:00:00Z';
const nodes = (...those: readonly object[]) => ({ totalCount: those.length, nodes: those });

const anImport = (id: string, status: string, given: object = {}) => ({
  __typename: 'UserImport',
  id,
  fileName: `${id}.csv`,
  rowCount: 3,
  status,
  createdAt: '2026-11-30T01:00:00Z',
  createdByName: 'a@b.example',
  createdBy: null,
  expiresAt: null,
  finishedAt: null,
  ...given,
});
const anAction = (id: string, status: string, createdAt: string, finishedAt: string | null = null) => ({
  __typename: 'UserBulkAction',
  id,
  kind: 'DELETE',
  setting: null,
  on: null,
  scope: null,
  fileName: null,
  locale: null,
  timeZone: null,
  status,
  userCount: 4,
  progress: { __typename: 'Progress', done: 0, total: 4, secondsLeft: null },
  changeCount: 4,
  sameCount: 0,
  refusedCount: 0,
  changedCount: 0,
  billingMonth: '2026-11',
  createdAt,
  createdByName: 'a@b.example',
  createdBy: { __typename: 'User', id: 'a', name: 'Ann' },
  expiresAt: null,
  viewerCanCommit: true,
  viewerCanCancel: true,
  viewerCanUndo: false,
  seatChanges: [],
  finishedAt,
});
const person = (id: string, given: object) => ({ __typename: 'User', id, ...given });

/** What an organization of one administrator answers. */
const EMPTY = {
  contract: {
    __typename: 'Contract',
    billingMonth: '2026-11',
    importRowLimit: 1000,
    seats: [{ __typename: 'ContractSeat', what: 'USERS', used: 1, limit: 100 }],
  },
  passwordPolicy: { __typename: 'PasswordPolicy', weakPasswordsInFiles: 'WARN' },
  pending: nodes(),
  openImports: nodes(),
  failedImports: nodes(),
  openBulkActions: nodes(),
  failedBulkActions: nodes(),
  changes: [],
  templates: nodes(),
  lastSignedIn: nodes(person('first', { lastSignInAt: NOW })),
};
const ACTIVITY = { signInDays: [], callDays: [], callOverallBins: [] };
const usedOf = (used: number) => ({
  ...EMPTY.contract,
  seats: [{ __typename: 'ContractSeat', what: 'USERS', used, limit: 100 }],
});

function open(given: object = {}) {
  vi.spyOn(Date, 'now').mockReturnValue(Date.parse(NOW));
  const page = (
    <OverviewPage
      Seats={({ contract }) => <p>{`${contract.seats.users.used} seats`}</p>}
      SeatMonths={() => null}
      Changes={({ entries }) => <p>{`${entries.length} changes`}</p>}
      bulkActionTitle={({ userCount }) => `Delete ${userCount}`}
    />
  );
  return openConsole({
    at: '/',
    pages: { '/': page },
    answers: { OverviewActivity: () => ACTIVITY, Overview: () => ({ ...EMPTY, ...given }) },
  });
}
const lines = async (region: string): Promise<(string | null)[]> =>
  within(await screen.findByRole('region', { name: region }))
    .queryAllByRole('listitem')
    .map((item) => item.textContent);
const linksOf = (region: string): (string | null)[] =>
  within(screen.getByRole('region', { name: region }))
    .getAllByRole('link')
    .map((link) => link.getAttribute('href'));
const marks = (): (string | null)[] => screen.queryAllByRole('img').map((mark) => mark.getAttribute('aria-label'));

test('an organization that has just begun is led to its users, and nothing else waits', async () => {
  open();
  await screen.findByText('The way to your first hundred users');
  expect(marks()).toEqual(['Done', 'To do', 'To do', 'To do']);
  const next = screen.getAllByRole('listitem').find((item) => item.getAttribute('aria-current') === 'step');
  expect(next?.textContent).toContain('Get the template');
  screen.getByText('Nothing waits, and nothing failed in the last 30 days.');
  screen.getByText('Everyone who was added can sign in.');
  screen.getByText('1 seats');
  screen.getByText('0 changes');
  expect(screen.getByRole('link', { name: 'Add multiple users' }).getAttribute('href')).toBe('/imports/new');
});

test('a step is done by what is so, and once all are, the way is gone', async () => {
  open({ templates: nodes({ __typename: 'AuditEntry', id: 'e' }) });
  await screen.findByText('The way to your first hundred users');
  expect(marks()).toEqual(['Done', 'Done', 'To do', 'To do']);
});

test('without a seat that is free, the seats are what is to be seen to first', async () => {
  const seats = [{ __typename: 'ContractSeat', what: 'USERS', used: 1, limit: 1 }];
  open({ contract: { ...EMPTY.contract, seats } });
  await screen.findByText('The way to your first hundred users');
  expect(marks()).toEqual(['To do', 'To do', 'To do', 'To do']);
});

test('whoever was added has to sign in for the last step', async () => {
  const never = nodes(person('first', { lastSignInAt: NOW }), person('second', { lastSignInAt: null }));
  const { unmount } = open({ contract: usedOf(4), lastSignedIn: never });
  await screen.findByText('The way to your first hundred users');
  expect(marks()).toEqual(['Done', 'Done', 'Done', 'To do']);
  unmount();
  const both = nodes(person('first', { lastSignInAt: NOW }), person('second', { lastSignInAt: NOW }));
  open({ contract: usedOf(4), lastSignedIn: both });
  await screen.findByText('4 seats');
  expect(screen.queryByText('The way to your first hundred users')).toBeNull();
});

test('what waits comes first, newest first, then what failed within thirty days', async () => {
  open({
    openImports: nodes(anImport('ready', 'READY', { expiresAt: '2026-12-01T01:00:30Z' })),
    openBulkActions: nodes(anAction('running', 'COMMITTING', '2026-11-30T02:00:00Z')),
    failedImports: nodes(
      anImport('failed', 'FAILED', { finishedAt: '2026-11-01T03:00:00Z' }),
      anImport('forgotten', 'FAILED', { finishedAt: '2026-10-31T03:00:00Z' }),
    ),
    failedBulkActions: nodes(anAction('broken', 'FAILED', '2026-11-29T02:00:00Z', '2026-11-29T03:00:00Z')),
  });
  expect(await lines('Imports and bulk actions')).toEqual([
    expect.stringMatching(/^Delete 4RunningAnn · Nov 30, 2026, 11:00/),
    expect.stringMatching(/^Add 3 users from “ready\.csv”Readya@b\.example · waits until Dec 1, 2026, 10:00/),
    expect.stringMatching(/^Add 3 users from “failed\.csv”Failed/),
    expect.stringMatching(/^Delete 4FailedAnn · Nov 29, 2026, 12:00/),
  ]);
  expect(linksOf('Imports and bulk actions')).toEqual([
    '/users/bulk/running',
    '/imports/ready',
    '/imports/failed',
    '/users/bulk/broken',
    '/imports',
    '/users/bulk',
  ]);
});

test('who is pending is named with when they can sign in, and all of them are a step away', async () => {
  const given = { name: 'Sato', loginId: 'sato@b.example', status: 'PENDING', availableFrom: '2026-11-30T03:10:00Z' };
  open({ pending: { totalCount: 1234, nodes: [person('sato', given)] } });
  expect(await lines('Pending users')).toEqual([expect.stringMatching(/^SatoCan sign in from Nov 30, 2026, 12:10/)]);
  screen.getByText('1,234 users can’t sign in yet.');
  expect(linksOf('Pending users')).toEqual(['/users/sato', '/users?status=PENDING']);
});

test('where it can’t be read, that is said, and it is asked for again on demand', async () => {
  vi.spyOn(Date, 'now').mockReturnValue(Date.parse(NOW));
  let broken = true;
  const page = (
    <OverviewPage Seats={() => <p>seats</p>} SeatMonths={() => null} Changes={() => null} bulkActionTitle={() => ''} />
  );
  const answer = () => {
    if (broken) throw new Error('no connection');
    return EMPTY;
  };
  openConsole({ at: '/', pages: { '/': page }, answers: { OverviewActivity: () => ACTIVITY, Overview: answer } });
  const again = await screen.findByRole('button', { name: 'Try again' });
  broken = false;
  again.click();
  await screen.findByText('seats');
  expect(screen.queryByRole('button', { name: 'Try again' })).toBeNull();
});

test('work that is under way is followed to its end', async () => {
  vi.useFakeTimers({ shouldAdvanceTime: true, toFake: ['setInterval', 'clearInterval'] });
  onTestFinished(() => void vi.useRealTimers());
  const running = nodes(anImport('running', 'COMMITTING'));
  let underWay = true;
  const page = (
    <OverviewPage Seats={() => <p>seats</p>} SeatMonths={() => null} Changes={() => null} bulkActionTitle={() => ''} />
  );
  const Overview = () => (underWay ? { ...EMPTY, openImports: running } : EMPTY);
  const { asked } = openConsole({
    at: '/',
    pages: { '/': page },
    answers: { OverviewActivity: () => ACTIVITY, Overview },
  });
  const count = (): number => asked.filter(({ name }) => name === 'Overview').length;
  await screen.findByText('Running');
  underWay = false;
  await act(() => vi.advanceTimersByTimeAsync(2000));
  await screen.findByText('Nothing waits, and nothing failed in the last 30 days.');
  await act(() => vi.advanceTimersByTimeAsync(10_000));
  expect(count()).toBe(2);
});
