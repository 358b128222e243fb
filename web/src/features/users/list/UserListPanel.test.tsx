import { CombinedGraphQLErrors } from '@apollo/client/errors';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { beforeEach, describe, expect, test } from 'vitest';
import { openConsole } from '#test/console.tsx';
import { UserListPanel } from './UserListPanel.tsx';

const CONTRACT = {
  contract: {
    __typename: 'Contract',
    billingMonth: '2026-11',
    importRowLimit: 100,
    seats: [
      { __typename: 'SeatUsage', what: 'USERS', used: 0, limit: 50 },
      { __typename: 'SeatUsage', what: 'PHONE', used: 0, limit: 50 },
    ],
  },
  passwordPolicy: { __typename: 'PasswordPolicy', weakPasswordsInFiles: 'WARN' },
};

const userOf = (id: string) => ({
  __typename: 'User',
  id,
  loginId: `${id}@demo.example`,
  name: `Name of ${id}`,
  status: 'ACTIVE',
  availableFrom: '2026-11-01T00:00:00Z',
  temporaryPasswordExpiresAt: null,
  privileges: { __typename: 'UserPrivileges', administrative: false, monitoring: false },
  services: [],
  createdAt: '2026-11-01T00:00:00Z',
});

/** The list of as many users, two on a page; `cursor` names those of its page. */
function pageOf(total: number, { after, before }: { readonly after?: string; readonly before?: string }) {
  const cursor = after ?? before ?? 'first';
  return {
    users: {
      __typename: 'UserConnection',
      totalCount: total,
      nodes: total === 0 ? [] : [userOf(`${cursor}-1`), userOf(`${cursor}-2`)],
      pageInfo: {
        __typename: 'PageInfo',
        hasNextPage: total > 2 && !after,
        hasPreviousPage: after !== undefined,
        startCursor: `${cursor}-start`,
        endCursor: `${cursor}-end`,
      },
    },
  };
}

async function open(at: string, total = 4) {
  const view = openConsole({
    at,
    pages: { '/users': <UserListPanel /> },
    answers: {
      Users: (variables) => pageOf(total, variables),
      Contract: () => CONTRACT,
      ImportName: ({ id }) => ({ userImport: { __typename: 'UserImport', id, fileName: 'spring.csv' } }),
    },
  });
  await screen.findByText(new RegExp(`^(\\d+–\\d+ of )?${total} users$`));
  const requests = () => view.asked.filter(({ name }) => name === 'Users').map(({ variables }) => variables);
  return { ...view, requests, last: () => requests().at(-1) ?? {} };
}

const address = () => window.location.search;
const untilAddress = (text: string) => waitFor(() => expect(address()).toBe(text));
const button = (name: string | RegExp) => screen.getByRole<HTMLButtonElement>('button', { name });
const press = (name: string | RegExp): boolean => fireEvent.click(button(name));
/** Opens a panel as the browser does once its button is pressed. @returns what can be ticked in it */
function openPanel(name: string) {
  const panel = document.getElementById(button(new RegExp(`^${name}`)).getAttribute('popovertarget') ?? '');
  if (!panel) throw new Error(`No panel ${name}`);
  fireEvent(panel, Object.assign(new Event('beforetoggle'), { newState: 'open', oldState: 'closed' }));
  return within(panel);
}
const tick = (panel: string, choice: string): boolean => fireEvent.click(openPanel(panel).getByLabelText(choice));
const search = () => screen.getByRole<HTMLInputElement>('searchbox');
const sorting = () =>
  screen.getAllByRole('columnheader').flatMap((head) => {
    const sorted = head.getAttribute('aria-sort') ?? 'none';
    const by = within(head).queryByRole('button', { pressed: true }) ?? head;
    return sorted === 'none' ? [] : [`${by.textContent} ${sorted}`];
  });

beforeEach(() => window.history.pushState(null, '', '/'));

describe('the list of users', () => {
  test('asks for what its address says, and shows that it does', async () => {
    const { requests } = await open(
      '/users?search=sato&status=PENDING&status=ACTIVE&service=phone&import=i1&sort=-loginId&after=c1',
    );
    expect(requests()).toHaveLength(1);
    expect(requests()[0]).toMatchObject({
      first: 50,
      after: 'c1',
      search: 'sato',
      filter: { status: ['PENDING', 'ACTIVE'], service: ['PHONE'], importId: 'i1' },
      orderBy: { field: 'LOGIN_ID', direction: 'DESC' },
    });
    expect(search().value).toBe('sato');
    expect(sorting()).toEqual(['Login ID descending']);
    const chips = screen.getByRole('list', { name: 'Filters in use' });
    await within(chips).findByText('Import: spring.csv');
    expect(within(chips).getAllByRole('listitem')).toHaveLength(5);
  });

  test('has a filter once it is ticked, from the first page on, and no longer once its chip is removed', async () => {
    const { last } = await open('/users?status=ACTIVE&sort=name&after=c1');
    tick('Status', 'Deactivated');
    await untilAddress('?status=ACTIVE&status=DEACTIVATED&sort=name');
    expect(last()).toMatchObject({ filter: { status: ['ACTIVE', 'DEACTIVATED'] } });
    expect(last()).not.toHaveProperty('after');
    press('Remove the filter Status: Active');
    await untilAddress('?status=DEACTIVATED&sort=name');
    tick('Status', 'Deactivated');
    await untilAddress('?sort=name');
    expect(last()).toMatchObject({ filter: {}, orderBy: { field: 'NAME', direction: 'ASC' } });
    expect(screen.queryByRole('list', { name: 'Filters in use' })).toBeNull();
  });

  test('is filtered by the services that the contract has, and by one that the address says', async () => {
    await open('/users?service=recPod');
    const panel = openPanel('Services');
    await panel.findByLabelText('MiiTel Phone');
    const offered = panel.getAllByRole('checkbox', { hidden: true });
    expect(offered.map((box) => box.parentElement?.textContent)).toEqual(['MiiTel Phone', 'MiiTel RecPod']);
  });

  test('loses all its filters at once, the import among them, and keeps its search and its order', async () => {
    await open('/users?search=sato&locale=ja&import=i1&sort=name');
    press('Clear the filters');
    await untilAddress('?search=sato&sort=name');
    expect(screen.queryByRole('list', { name: 'Filters in use' })).toBeNull();
  });

  test('with nobody in it has the way out: all that narrows it goes, the search too', async () => {
    const { last } = await open('/users?search=sato&locale=ja&sort=name', 0);
    await screen.findByText('No user matches');
    const [, clear] = screen.getAllByRole('button', { name: 'Clear the filters' });
    fireEvent.click(clear ?? document.body);
    await untilAddress('?sort=name');
    expect(last()).not.toHaveProperty('search');
    await screen.findByText('No users yet');
  });

  test('is of everyone once all that narrows it is taken away, also where a search was still being typed', async () => {
    const { requests } = await open('/users?search=zzz', 0);
    await screen.findByText('No user matches');
    fireEvent.change(search(), { target: { value: 'zzzz' } });
    press('Clear the filters');
    await untilAddress('');
    expect(search().value).toBe('');
    // What was being typed would be asked for before this.
    fireEvent.change(search(), { target: { value: 'ito' } });
    await untilAddress('?search=ito');
    expect(requests().map((variables) => variables['search'])).not.toContain('zzzz');
  });

  test('is searched once nobody types any more, and what was typed stays as it is', async () => {
    const { requests, router } = await open('/users?after=c1');
    for (const text of ['s', 'sa', 'sat ']) fireEvent.change(search(), { target: { value: text } });
    expect(requests()).toHaveLength(1);
    await untilAddress('?search=sat');
    expect(requests().map((variables) => variables['search'])).toEqual([undefined, 'sat']);
    expect(search().value).toBe('sat ');
    press('Clear the search');
    await untilAddress('');
    // No word of it is a step back, but where the list was before is.
    await act(() => router.navigate('/users?search=ito'));
    await waitFor(() => expect(search().value).toBe('ito'));
  });

  test('searched from a later page on has that page in its history', async () => {
    const { router } = await open('/users?after=c1');
    for (const text of ['s', 'sa']) fireEvent.change(search(), { target: { value: text } });
    await untilAddress('?search=sa');
    fireEvent.change(search(), { target: { value: 'sat' } });
    await untilAddress('?search=sat');
    await act(() => router.navigate(-1));
    await waitFor(() => expect(address()).toBe('?after=c1'));
  });

  test('is sorted by the head of a column, and the other way round when it is pressed again', async () => {
    const { last } = await open('/users?after=c1');
    expect(sorting()).toEqual(['Created descending']);
    press('Login ID');
    await untilAddress('?sort=loginId');
    expect(last()).toMatchObject({ orderBy: { field: 'LOGIN_ID', direction: 'ASC' } });
    expect(last()).not.toHaveProperty('after');
    press('Login ID');
    await untilAddress('?sort=-loginId');
    expect(sorting()).toEqual(['Login ID descending']);
    press('Created');
    await untilAddress('');
  });

  test('is paged by cursors, forwards and back, with what narrows it', async () => {
    const { last } = await open('/users?status=ACTIVE');
    expect(button('Previous').disabled).toBe(true);
    press('Next');
    await untilAddress('?status=ACTIVE&after=first-end&at=3');
    await screen.findByText('Name of first-end-1');
    expect(last()).toMatchObject({ first: 50, after: 'first-end', filter: { status: ['ACTIVE'] } });
    expect(button('Next').disabled).toBe(true);
    press('Previous');
    await untilAddress('?status=ACTIVE&before=first-end-start&at=1');
    await waitFor(() => expect(last()).toMatchObject({ last: 50, before: 'first-end-start' }));
    expect(last()).not.toHaveProperty('first');
  });
});

test('a list of several pages says which users of how many are shown, and asks for as many as are chosen', async () => {
  const { last } = await open('/users', 30);
  screen.getByText('1–2 of 30 users');
  press('Next');
  await screen.findByText('29–30 of 30 users');
  fireEvent.change(screen.getByLabelText('Users on a page'), { target: { value: '100' } });
  await untilAddress('?size=100');
  expect(last()).toMatchObject({ first: 100 });
  expect(last()).not.toHaveProperty('after');
});

describe('who is chosen', () => {
  const box = (name: string) => screen.getByRole<HTMLInputElement>('checkbox', { name });
  const chosen = () => within(screen.getByRole('region', { name: 'Selected users' })).getByRole('status').textContent;

  test('stays so on other pages and in another order, and is nobody once the list is of others', async () => {
    await open('/users');
    fireEvent.click(box('Select Name of first-1'));
    expect(chosen()).toBe('1 selected');
    expect(box('Select everyone on this page').indeterminate).toBe(true);
    press('Next');
    await screen.findByText('Name of first-end-1');
    fireEvent.click(box('Select Name of first-end-2'));
    expect(chosen()).toBe('2 selected');
    press('Login ID');
    await untilAddress('?sort=loginId');
    expect(chosen()).toBe('2 selected');
    tick('Status', 'Active');
    await untilAddress('?status=ACTIVE&sort=loginId');
    expect(screen.queryByRole('region', { name: 'Selected users' })).toBeNull();
  });

  test('can be exported, as those who are chosen or as the list', async () => {
    await open('/users');
    const told = async (text: string): Promise<void> => {
      press('Export…');
      await screen.findByText(text);
      press('Cancel');
      await waitFor(() => expect(screen.queryByText(text)).toBeNull());
    };
    fireEvent.click(box('Select Name of first-1'));
    await told('The file has the one user whom you selected.');
    fireEvent.click(box('Select Name of first-2'));
    await told('The file has the 2 users whom you selected, in the order of the list.');
    press('Select all 4 that match');
    await told('The file has all 4 users of your organization, in the order of the list.');
  });

  test('can be all who match, once the whole page is', async () => {
    await open('/users');
    fireEvent.click(box('Select Name of first-1'));
    expect(screen.queryByRole('button', { name: 'Select all 4 that match' })).toBeNull();
    fireEvent.click(box('Select Name of first-2'));
    press('Select all 4 that match');
    expect(chosen()).toBe('All 4 who match are selected');
    press('Clear the selection');
    expect(screen.queryByRole('region', { name: 'Selected users' })).toBeNull();
  });
});

describe('an address that leads nowhere', () => {
  /** Opens the list before a server of which this address' page is nothing, or nonsense. */
  function openAt(at: string, page: (variables: Readonly<Record<string, unknown>>) => object) {
    return openConsole({
      at,
      pages: { '/users': <UserListPanel /> },
      answers: { Users: page, Contract: () => CONTRACT },
    });
  }

  test('with a cursor that is none shows the first page', async () => {
    const { asked } = openAt('/users?search=sato&after=garbage', (variables) => {
      if (variables['after'] === 'garbage') {
        throw new CombinedGraphQLErrors({ errors: [{ message: 'No', extensions: { code: 'BAD_USER_INPUT' } }] });
      }
      return pageOf(4, variables);
    });
    await screen.findByText('1–2 of 4 users');
    await untilAddress('?search=sato');
    expect(asked.at(-1)?.variables).toMatchObject({ search: 'sato', first: 50 });
  });

  test('behind the last user shows the last page', async () => {
    const { asked } = openAt('/users?after=last', (variables) => {
      const page = pageOf(4, variables);
      return variables['after'] === 'last' ? { users: { ...page.users, nodes: [] } } : page;
    });
    await screen.findByText('Name of first-1');
    await untilAddress('?before=end');
    const { variables } = asked.findLast(({ name }) => name === 'Users') ?? {};
    expect(variables).toMatchObject({ last: 50 });
    expect(variables).not.toHaveProperty('before');
  });
});
