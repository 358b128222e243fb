import { useQuery } from '@apollo/client/react';
import { SETTING_LIST, defaultSettings } from '@rollcall/shared';
import { act, fireEvent, screen, waitFor, within } from '@testing-library/react';
import { Link } from 'react-router';
import { afterEach, describe, expect, test, vi } from 'vitest';
import { openConsole } from '#test/console.tsx';
import { dismissToast, runToastAction, toastStore } from '#components/ui/toasts.ts';
import { UserDocument } from '#graphql/generated.ts';
import { UserEditForm } from './UserEditForm.tsx';

const SEATS = { users: { used: 3, limit: 10 }, phone: { used: 5, limit: 5 }, meetings: { used: 0, limit: 9 } };
const CONTRACT = { seats: SEATS, importRowLimit: 100, billingMonth: '2026-11', refusesWeakPasswords: false };
const defaults = defaultSettings(SEATS);
type Values = Readonly<Record<string, boolean | string>>;
const settingsOf = (kind: 'privilege' | 'permission'): Values =>
  Object.fromEntries(SETTING_LIST.filter((setting) => setting.kind === kind).map(({ key }) => [key, defaults[key]]));
const PRIVILEGES: Values = { __typename: 'UserPrivileges', ...settingsOf('privilege') };
const PERMISSIONS: Values = { __typename: 'UserPermissions', ...settingsOf('permission'), phoneEnable: true };

const ANN = {
  __typename: 'User',
  id: 'u1',
  version: 7,
  loginId: 'ann@demo.example',
  name: 'Ann',
  status: 'ACTIVE',
  locale: 'EN',
  reading: null,
  phoneNumber: null,
  timeZone: 'Asia/Tokyo',
  availableFrom: '2026-11-01T00:00:00Z',
  createdAt: '2026-11-01T00:00:00Z',
  lastSignInAt: null,
  temporaryPasswordExpiresAt: null,
  import: null,
  privileges: PRIVILEGES,
  permissions: PERMISSIONS,
  viewerCan: {
    __typename: 'UserActions',
    update: true,
    demote: true,
    activate: false,
    deactivate: true,
    resetPassword: true,
    delete: true,
  },
};
type User = typeof ANN;
type Input = Partial<User> & { readonly version: number };
type Answer = (input: Input) => unknown;

const answered = (user: User | null, ...errors: readonly { code: string; field?: string; message?: string }[]) => ({
  userUpdate: {
    __typename: 'UserUpdatePayload',
    user,
    userErrors: errors.map((error) => ({ __typename: 'UserError', field: null, message: '', ...error })),
  },
});
/** The server's answer where it saves what is sent over what it has. */
const savesOver =
  (now: Partial<User>): Answer =>
  ({ privileges, permissions, version, ...account }) =>
    answered({
      ...ANN,
      ...now,
      ...account,
      version: version + 1,
      privileges: { ...ANN.privileges, ...privileges },
      permissions: { ...ANN.permissions, ...permissions },
    });
const saves = savesOver({});
/** Its answer where someone else has saved meanwhile. */
const stale =
  (now: Partial<User>): Answer =>
  () =>
    answered({ ...ANN, version: 8, ...now }, { code: 'CHANGED_MEANWHILE' });

let onSaved: () => void;

/** The form as its page has it: drawn anew whenever the user is read again. */
function Page() {
  const { data } = useQuery(UserDocument, { variables: { id: ANN.id } });
  return (
    <>
      <Link to="/elsewhere">away</Link>
      <p>version {data?.user?.version}</p>
      {data?.user && <UserEditForm user={data.user} contract={CONTRACT} onSaved={onSaved} />}
    </>
  );
}

/** The form of a user before a server that answers saves like this, one after the other. */
async function open(user: Partial<User>, ...answers: Answer[]) {
  onSaved = vi.fn<() => void>();
  const view = openConsole({
    at: '/user',
    pages: { '/user': <Page />, '/elsewhere': <p>elsewhere</p> },
    answers: {
      User: () => ({ user: { ...ANN, ...user } }),
      UserUpdate: ({ input }) => answers.shift()?.(input as Input),
    },
  });
  await screen.findByRole('button', { name: 'Save changes' });
  /** Somebody else's version is read, as when the page asks for the user again. */
  const read = async (now: Partial<User>): Promise<void> => {
    const data = { user: { ...ANN, ...now } } as never;
    act(() => void view.client.writeQuery({ query: UserDocument, variables: { id: ANN.id }, data }));
    await screen.findByText(`version ${now.version}`);
    // The form takes it over in an effect.
    await act(async () => undefined);
  };
  const sent = () =>
    view.asked.filter(({ name }) => name === 'UserUpdate').map(({ variables }) => variables['input'] as Input);
  return { ...view, read, sent };
}

const field = (name: string) => screen.getByLabelText<HTMLInputElement>(new RegExp(`^${name}`));
const type = (name: string, value: string): boolean => fireEvent.input(field(name), { target: { value } });
const toggle = (name: string): boolean => fireEvent.click(screen.getByRole('switch', { name }));
const button = (name: string) => screen.getByRole<HTMLButtonElement>('button', { name });
const press = (name: string): boolean => fireEvent.click(button(name));
const save = (): boolean => press('Save changes');
/** Waits until there is nothing to be saved: what was, is. */
const untilSaved = () => waitFor(() => expect(onSaved).toHaveBeenCalled());
const untilSendable = () => waitFor(() => expect(button('Save changes').disabled).toBe(false));
const conflict = () => screen.queryByRole('table', { name: 'Someone else changed this user meanwhile' });

afterEach(() => {
  for (const { id } of toastStore.current()) dismissToast(id);
});

describe('what is saved', () => {
  test('is what differs from the version that was seen, and nothing where only spaces do', async () => {
    const { sent } = await open({}, saves);
    expect(button('Save changes').disabled).toBe(true);
    type('User name', ' Ann ');
    expect(button('Save changes').disabled).toBe(true);
    type('User name', ' Anna ');
    toggle('Use MiiTel Meetings');
    save();
    await untilSaved();
    expect(sent()).toEqual([
      { id: 'u1', version: 7, name: 'Anna', privileges: {}, permissions: { meetingsEnable: true } },
    ]);
    await waitFor(() => expect(field('User name').value).toBe('Anna'));
    expect(button('Save changes').disabled).toBe(true);
    expect(onSaved).toHaveBeenCalledOnce();
  });

  test('can be taken back as long as the message about it is there', async () => {
    const { sent } = await open({}, saves, saves);
    type('User name', 'Anna');
    save();
    await waitFor(() => expect(toastStore.current().map(({ text }) => text)).toEqual(['Anna was saved.']));
    act(() => runToastAction(toastStore.current()[0]?.id ?? 0));
    await waitFor(() => expect(sent()).toHaveLength(2));
    expect(sent()[1]).toEqual({ id: 'u1', version: 8, name: 'Ann', privileges: {}, permissions: {} });
    await waitFor(() => expect(field('User name').value).toBe('Ann'));
    expect(onSaved).toHaveBeenCalledTimes(2);
  });

  test('is not what was typed while it was under way: that stays, to be saved next', async () => {
    let answer = (): void => undefined;
    const held = new Promise<void>((resolve) => (answer = resolve));
    const { sent } = await open({}, (input) => held.then(() => saves(input)), saves);
    type('User name', 'Anna');
    save();
    await waitFor(() => expect(sent()).toHaveLength(1));
    type('Login ID', 'anna@demo.example');
    await act(async () => answer());
    await untilSaved();
    expect(field('Login ID').value).toBe('anna@demo.example');
    await untilSendable();
    save();
    await waitFor(() => expect(sent()).toHaveLength(2));
    expect(sent()[1]).toMatchObject({ version: 8, loginId: 'anna@demo.example' });
    expect(sent()[1]).not.toHaveProperty('name');
  });

  test('is nothing that breaks a rule: the field says so and has the keyboard', async () => {
    const { sent } = await open({});
    type('Login ID', 'ann');
    save();
    await screen.findByText(/is not in e-mail address format/);
    await waitFor(() => expect(document.activeElement).toBe(field('Login ID')));
    expect(sent()).toEqual([]);
  });
});

describe('what is refused', () => {
  test('stays as it was typed, with the reason at its field, which has the keyboard', async () => {
    await open({}, () => answered(null, { code: 'LOGIN_ID_TAKEN', field: 'loginId', message: 'Someone has it' }));
    type('Login ID', 'bob@demo.example');
    save();
    await screen.findByText('Someone has it');
    await waitFor(() => expect(document.activeElement).toBe(field('Login ID')));
    expect(field('Login ID').value).toBe('bob@demo.example');
    expect(onSaved).not.toHaveBeenCalled();
    expect(toastStore.current()).toEqual([]);
  });

  test('is forgotten with what was typed once that is discarded', async () => {
    await open({}, () => answered(null, { code: 'SEAT_LIMIT_REACHED', message: 'No seat is left' }));
    expect(screen.queryByRole('button', { name: 'Discard the changes' })).toBeNull();
    toggle('Use MiiTel Meetings');
    type('User name', 'Anna');
    save();
    await screen.findByText('No seat is left');
    press('Discard the changes');
    await waitFor(() => expect(screen.queryByText('No seat is left')).toBeNull());
    expect(field('User name').value).toBe('Ann');
    expect(screen.getByRole<HTMLInputElement>('switch', { name: 'Use MiiTel Meetings' }).checked).toBe(false);
    expect(button('Save changes').disabled).toBe(true);
  });

  test('for a lost connection is sent as it was at the next try', async () => {
    const { sent } = await open(
      {},
      () => {
        throw new TypeError('Failed to fetch');
      },
      saves,
    );
    type('User name', 'Anna');
    save();
    fireEvent.click(await screen.findByRole('button', { name: 'Try again' }));
    await untilSaved();
    expect(sent()[1]).toEqual(sent()[0]);
  });
});

describe('where somebody else has saved meanwhile', () => {
  const theirs = { name: 'Annie', timeZone: 'Asia/Manila' };

  test('both are shown where they have changed the same, and nothing is sent until one is chosen', async () => {
    const { sent } = await open({}, stale(theirs), savesOver(theirs));
    type('User name', 'Anna');
    save();
    const table = await screen.findByRole('table', { name: 'Someone else changed this user meanwhile' });
    const rows = within(table)
      .getAllByRole('row')
      .slice(1)
      .map((row) => [...row.children].map(({ textContent }) => textContent));
    expect(rows).toEqual([['User name', 'Annie', 'Anna']]);
    expect(button('Save changes').disabled).toBe(true);
    expect(screen.queryByRole('button', { name: 'Discard the changes' })).toBeNull();
    // As Enter in a field does it.
    fireEvent.submit(field('User name').form ?? document);
    press('Keep mine');
    await untilSendable();
    expect(sent()).toHaveLength(1);
    save();
    await untilSaved();
    expect(sent()[1]).toEqual({ id: 'u1', version: 8, name: 'Anna', privileges: {}, permissions: {} });
    expect(field('Time zone').value).toBe('Asia/Manila');
    expect(conflict()).toBeNull();
  });

  test('of what both changed theirs can be taken, and what I alone changed stays to be saved', async () => {
    const { sent } = await open({}, stale(theirs), savesOver(theirs));
    type('User name', 'Anna');
    toggle('Use MiiTel Meetings');
    save();
    fireEvent.click(await screen.findByRole('button', { name: 'Take theirs' }));
    await untilSendable();
    save();
    await untilSaved();
    const meetings = { privileges: {}, permissions: { meetingsEnable: true } };
    expect(sent()[1]).toEqual({ id: 'u1', version: 8, ...meetings });
    expect(field('User name').value).toBe('Annie');
  });

  test('of something else nobody is asked: both stand, and neither undoes the other', async () => {
    const { sent } = await open({}, stale({ timeZone: 'Asia/Manila' }), savesOver({ timeZone: 'Asia/Manila' }));
    type('User name', 'Anna');
    save();
    await untilSaved();
    expect(sent().map(({ version }) => version)).toEqual([7, 8]);
    expect(sent()[1]).toEqual({ id: 'u1', version: 8, name: 'Anna', privileges: {}, permissions: {} });
    await waitFor(() => expect(field('Time zone').value).toBe('Asia/Manila'));
    expect(conflict()).toBeNull();
  });

  test('theirs can be taken, and there is nothing left to save', async () => {
    await open({}, stale(theirs));
    type('User name', 'Anna');
    save();
    fireEvent.click(await screen.findByRole('button', { name: 'Take theirs' }));
    await waitFor(() => expect(conflict()).toBeNull());
    expect([field('User name').value, field('Time zone').value]).toEqual(['Annie', 'Asia/Manila']);
    expect(button('Save changes').disabled).toBe(true);
    expect(onSaved).not.toHaveBeenCalled();
  });

  test('nobody is asked about what does not meet the form: it is sent again for their version', async () => {
    const { sent } = await open({}, stale({ status: 'DEACTIVATED' }), saves);
    type('User name', 'Anna');
    save();
    await untilSaved();
    expect(sent().map(({ version, name }) => [version, name])).toEqual([
      [7, 'Anna'],
      [8, 'Anna'],
    ]);
    expect(conflict()).toBeNull();
  });
});

describe('a newer version that is read', () => {
  test('is taken over where nothing was typed', async () => {
    const { read, sent } = await open({}, saves);
    await read({ version: 9, name: 'Annie' });
    await waitFor(() => expect(field('User name').value).toBe('Annie'));
    type('Login ID', 'annie@demo.example');
    save();
    await untilSaved();
    expect(sent()).toMatchObject([{ version: 9, loginId: 'annie@demo.example' }]);
  });

  test('waits where something was typed that it meets: what is saved is of the version that was seen', async () => {
    const { read, sent } = await open({}, saves);
    type('User name', 'Anna');
    await read({ version: 9, timeZone: 'Asia/Manila' });
    expect(field('Time zone').value).toBe('Asia/Tokyo');
    save();
    await untilSaved();
    expect(sent()).toEqual([{ id: 'u1', version: 7, name: 'Anna', privileges: {}, permissions: {} }]);
  });

  test('is what the next save is of where it has the same fields, and takes nothing of what was typed', async () => {
    const { read, sent } = await open({}, saves);
    type('User name', 'Anna');
    await read({ version: 9, status: 'DEACTIVATED' });
    save();
    await untilSaved();
    expect(sent()).toMatchObject([{ version: 9, name: 'Anna' }]);
  });
});

describe('beside the fields', () => {
  test('stand the seats that move, and a service that the form gives up can be taken again', async () => {
    await open({});
    const phone = () => screen.getByRole<HTMLInputElement>('switch', { name: 'Use MiiTel Phone' });
    expect(screen.getByText('Nothing is changed.')).toBeDefined();
    toggle('Use MiiTel Phone');
    const moved = screen.getByRole('row', { name: /^MiiTel Phone/ });
    expect([...moved.children].map(({ textContent }) => textContent).join(' ')).toMatch(/5 .*4/);
    expect([phone().checked, phone().disabled]).toEqual([false, false]);
    toggle('Use MiiTel Phone');
    type('User name', 'Anna');
    expect(screen.getByText('No count of seats moves, and the bill stays as it is.')).toBeDefined();
    expect(screen.getByText('Anna', { selector: 'dd *' }).parentElement?.textContent).toMatch(/^Ann .*Anna$/);
  });

  test('it is said why the last administrator can not be demoted, and nothing can be saved by who may not', async () => {
    await open({
      privileges: { ...ANN.privileges, administrative: true },
      viewerCan: { ...ANN.viewerCan, demote: false, update: false },
    });
    expect(screen.getByRole<HTMLInputElement>('switch', { name: 'Administrative privileges' }).disabled).toBe(true);
    expect(screen.getByText(/Can’t be taken from yourself/)).toBeDefined();
    type('User name', 'Anna');
    expect(button('Save changes').disabled).toBe(true);
    expect(screen.queryByRole('button', { name: 'Discard the changes' })).toBeNull();
  });

  test('nobody goes away from what is not saved without being asked, and from what is saved everyone does', async () => {
    await open({}, saves);
    type('User name', 'Anna');
    fireEvent.click(screen.getByText('away'));
    await screen.findByText('What you changed of Ann is not saved yet.');
    press('Stay here');
    save();
    await waitFor(() => expect(screen.getByText('Nothing is changed.')).toBeDefined());
    fireEvent.click(screen.getByText('away'));
    await screen.findByText('elsewhere');
  });
});
