import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test, vi } from 'vitest';
import { openConsole } from '#test/console.tsx';
import { UserForm } from './UserForm.tsx';

const CONTRACT = {
  seats: { users: { used: 1, limit: 50 }, phone: { used: 0, limit: 50 } },
  importRowLimit: 100,
  billingMonth: '2026-11',
  refusesWeakPasswords: false,
};

type Answer = () => unknown;

const refusals =
  (...errors: readonly { code: string; field: string | null; message: string }[]): Answer =>
  () => ({
    userCreate: {
      __typename: 'UserCreatePayload',
      user: null,
      seatChanges: [],
      userErrors: errors.map((error) => ({ __typename: 'UserError', suggestion: null, ...error })),
    },
  });
const lost: Answer = () => {
  throw new TypeError('Failed to fetch');
};

/** The form before a server that gives these answers, one after the other. */
const open = (...answers: Answer[]) => openWith(CONTRACT.seats.users, ...answers);
function openWith(users: { used: number; limit: number }, ...answers: Answer[]) {
  const onAdded = vi.fn<(user: { name: string }) => void>();
  const contract = { ...CONTRACT, seats: { ...CONTRACT.seats, users } };
  const view = openConsole({
    at: '/users/new',
    pages: { '/users/new': <UserForm contract={contract} onAdded={onAdded} /> },
    answers: { UserCreate: () => answers.shift()?.() },
  });
  return { ...view, onAdded, sent: () => view.asked.map(({ variables }) => variables['input']) };
}

const field = (name: string) => screen.getByLabelText<HTMLInputElement>(new RegExp(`^${name}`));
const fill = (values: Readonly<Record<string, string>>): void => {
  for (const [name, value] of Object.entries(values)) fireEvent.input(field(name), { target: { value } });
};
const RIGHT = { 'Login ID': ' sato@demo.example ', 'User name': 'Sato', Password: 'Walking-home-1' } as const;
const save = (): boolean => fireEvent.click(screen.getByRole('button', { name: 'Add user' }));

test('an empty form is sent to nobody: each field that has to be filled says so, and the keyboard is in the first', async () => {
  const { sent } = open();
  save();
  await waitFor(() => expect(field('Login ID').getAttribute('aria-invalid')).toBe('true'));
  expect(['User name', 'Password'].map((name) => field(name).getAttribute('aria-invalid'))).toEqual(['true', 'true']);
  await waitFor(() => expect(document.activeElement).toBe(field('Login ID')));
  expect(sent()).toEqual([]);
});

test('what is refused stands at its field, where the keyboard goes, and what belongs to none beside the button', async () => {
  const { onAdded, sent } = open(
    refusals(
      { code: 'LOGIN_ID_TAKEN', field: 'loginId', message: 'Someone has it' },
      { code: 'NO_SEAT', field: null, message: 'No seat is left' },
    ),
  );
  fill(RIGHT);
  save();
  await screen.findByText('Someone has it');
  expect(field('Login ID').getAttribute('aria-invalid')).toBe('true');
  await waitFor(() => expect(document.activeElement).toBe(field('Login ID')));
  await screen.findByText('No seat is left');
  expect(onAdded).not.toHaveBeenCalled();
  expect(sent()).toEqual([expect.objectContaining({ loginId: 'sato@demo.example', name: 'Sato', locale: 'EN' })]);
});

test('a lost connection takes nothing of what was typed, and the same is sent at the next try', async () => {
  const { sent } = open(lost, refusals());
  fill(RIGHT);
  save();
  fireEvent.click(await screen.findByRole('button', { name: 'Try again' }));
  await waitFor(() => expect(sent()).toHaveLength(2));
  expect(sent()[1]).toEqual(sent()[0]);
  expect([field('Login ID').value, field('User name').value, field('Password').value]).toEqual(Object.values(RIGHT));
});

test('whoever is added is handed on, once', async () => {
  const user = { __typename: 'User', id: 'u1', name: 'Sato' };
  const { onAdded, sent } = open(() => ({
    userCreate: { __typename: 'UserCreatePayload', user, seatChanges: [], userErrors: [] },
  }));
  fill(RIGHT);
  fireEvent.click(screen.getByRole('switch', { name: 'Use MiiTel Phone' }));
  save();
  await waitFor(() => expect(onAdded).toHaveBeenCalledOnce());
  expect(onAdded.mock.calls[0]?.[0]).toMatchObject({ id: 'u1', name: 'Sato' });
  expect(sent()).toMatchObject([
    { password: RIGHT.Password, permissions: { phoneEnable: true, meetingsEnable: false } },
  ]);
});

test.each([
  [{ used: 49, limit: 50 }, false],
  [{ used: 50, limit: 50 }, true],
])('with %o seats nobody can be added: %s', (users, full) => {
  openWith(users);
  expect(screen.getByRole<HTMLButtonElement>('button', { name: 'Add user' }).disabled).toBe(full);
});
