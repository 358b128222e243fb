import { act, screen, waitFor } from '@testing-library/react';
import { useEffect } from 'react';
import { Link } from 'react-router';
import { beforeEach, expect, test } from 'vitest';
import { openConsole } from '#test/console.tsx';
import { useListAddress } from './useListAddress.ts';

let list: ReturnType<typeof useListAddress>;

function List() {
  const address = useListAddress();
  useEffect(() => {
    list = address;
  });
  return <Link to="/users">all users</Link>;
}

const open = (at: string) => openConsole({ at, pages: { '/users': <List />, '/elsewhere': <p>elsewhere</p> } });
const address = () => window.location.search;

beforeEach(() => window.history.pushState(null, '', '/'));

test('shows what is asked for at once, from its first page on, and the address follows', async () => {
  open('/users?search=sato&after=cursor');
  expect(list.state).toMatchObject({ search: 'sato', after: 'cursor' });
  act(() => list.change({ search: 'ito' }));
  expect(list.state).toMatchObject({ search: 'ito', after: undefined });
  await waitFor(() => expect(address()).toBe('?search=ito'));
});

test('a change made before the address of the last one has come loses nothing of it', async () => {
  open('/users');
  act(() => {
    list.change({ search: 'ito' });
    list.change({ order: { field: 'NAME', direction: 'ASC' } });
  });
  expect(list.state).toMatchObject({ search: 'ito', order: { field: 'NAME' } });
  await waitFor(() => expect(address()).toBe('?search=ito&sort=name'));
});

test('the way back shows what was shown before, and the way on shows it again', async () => {
  const { router } = open('/users');
  act(() => list.change({ search: 'ito' }));
  await waitFor(() => expect(address()).toBe('?search=ito'));
  await act(() => router.navigate(-1));
  await waitFor(() => expect(list.state.search).toBe(''));
  expect(address()).toBe('');
  await act(() => router.navigate(1));
  await waitFor(() => expect(list.state.search).toBe('ito'));
});

test('a change that replaces the last one is no step back', async () => {
  const { router } = open('/users');
  act(() => list.change({ search: 'i' }));
  await waitFor(() => expect(address()).toBe('?search=i'));
  act(() => list.change({ search: 'ito' }, true));
  await waitFor(() => expect(address()).toBe('?search=ito'));
  await act(() => router.navigate(-1));
  await waitFor(() => expect(address()).toBe(''));
  expect(list.state.search).toBe('');
});

test('a link to the list shows all of it', async () => {
  open('/users?search=sato&status=ACTIVE');
  expect(list.state.filters.status).toEqual(['ACTIVE']);
  act(() => screen.getByText('all users').click());
  await waitFor(() => expect(list.state).toMatchObject({ search: '', filters: { status: [] } }));
});

test('how it looks is kept for the next time, and then said by its address', async () => {
  const { unmount, router } = open('/users?after=cursor');
  act(() => list.changeView({ columns: ['status'], density: 'compact', pageSize: 50 }));
  expect(list.state).toMatchObject({ columns: ['status'], density: 'compact', after: 'cursor' });
  await waitFor(() => expect(address()).toBe('?columns=status&density=compact&after=cursor'));
  unmount();
  router.dispose();
  open('/users');
  expect(list.state).toMatchObject({ columns: ['status'], density: 'compact' });
  await waitFor(() => expect(address()).toBe('?columns=status&density=compact'));
});

test('pages of another size begin with the first, and the size is kept for the next time', async () => {
  const { unmount, router } = open('/users?search=sato&after=cursor&at=51');
  expect(list.state).toMatchObject({ pageSize: 50, position: 51 });
  act(() => list.changeView({ ...list.state, pageSize: 100 }));
  expect(list.state).toMatchObject({ pageSize: 100, after: undefined, position: undefined });
  await waitFor(() => expect(address()).toBe('?search=sato&size=100'));
  unmount();
  router.dispose();
  open('/users');
  expect(list.state.pageSize).toBe(100);
});
