import { fireEvent, screen, waitFor } from '@testing-library/react';
import { Link, useNavigate } from 'react-router';
import { expect, test } from 'vitest';
import { openConsole } from '#test/console.tsx';
import { LeaveDialog } from '../ui/LeaveDialog.tsx';
import { WORK_DONE, useLeaveGuard } from './useLeaveGuard.ts';

function Form({ typed, part }: { readonly typed: boolean; readonly part?: string }) {
  const guard = useLeaveGuard(typed, typed, part);
  const navigate = useNavigate();
  return (
    <>
      <Link to="/other">away</Link>
      <Link to="/form?page=2">on</Link>
      <button type="button" onClick={() => void navigate('/other', { state: WORK_DONE })}>
        save
      </button>
      {guard.leaving && <LeaveDialog text="Typed work" onStay={guard.stay} onLeave={guard.leave} />}
    </>
  );
}

const open = (typed: boolean, part?: string) =>
  openConsole({
    at: '/form',
    pages: { '/form': <Form typed={typed} {...(part && { part })} />, '/other': <p>elsewhere</p> },
  });
const asks = () => screen.queryByText('Typed work') !== null;
const press = (name: string) => fireEvent.click(screen.getByText(name));

test('a link away is held up until it is confirmed', async () => {
  open(true);
  press('away');
  await waitFor(() => expect(asks()).toBe(true));
  press('Stay here');
  await waitFor(() => expect(asks()).toBe(false));
  expect(window.location.pathname).toBe('/form');
  press('away');
  await waitFor(() => expect(asks()).toBe(true));
  press('Leave without saving');
  await screen.findByText('elsewhere');
});

test('within the page nobody is asked', async () => {
  open(true);
  press('on');
  await waitFor(() => expect(window.location.search).toBe('?page=2'));
  expect(asks()).toBe(false);
});

test('within the page whoever leaves its part is asked', async () => {
  const { router } = open(true, 'page');
  void router.navigate('/form?sort=name');
  await waitFor(() => expect(window.location.search).toBe('?sort=name'));
  expect(asks()).toBe(false);
  press('on');
  await waitFor(() => expect(asks()).toBe(true));
  press('Leave without saving');
  await waitFor(() => expect(window.location.search).toBe('?page=2'));
});

test('with nothing typed a link is followed', async () => {
  open(false);
  press('away');
  await screen.findByText('elsewhere');
  expect(asks()).toBe(false);
});

test('what ends the work itself is not asked about, but going on to that step again is', async () => {
  const { router } = open(true);
  press('save');
  await screen.findByText('elsewhere');
  await router.navigate(-1);
  await screen.findByText('away');
  await router.navigate(1);
  await waitFor(() => expect(asks()).toBe(true));
  // The browser has gone there, and is sent back.
  await waitFor(() => expect(window.location.pathname).toBe('/form'));
});

test.each([
  ['typed work', true],
  ['nothing typed', false],
])('the window with %s is closed as it should be', (_, typed) => {
  open(typed);
  expect(fireEvent(window, new Event('beforeunload', { cancelable: true }))).toBe(!typed);
});
