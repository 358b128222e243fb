import { fireEvent, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openConsole } from '#test/console.tsx';
import { ServiceTokensPage } from './ServiceTokensPage.tsx';

const AT = '2026-11-30T03:00:00.000Z';

const token = (id: string, more: object = {}) => ({
  __typename: 'ServiceToken',
  id,
  name: `Program ${id}`,
  scopes: ['USERS_READ'],
  addresses: [],
  start: 'rct_abcd',
  status: 'ACTIVE',
  createdAt: AT,
  createdByName: 'admin@a.example',
  expiresAt: AT,
  lastUsedAt: null,
  lastUsedAddress: null,
  revokedAt: null,
  revokedByName: null,
  lastAction: null,
  ...more,
});

/** Opens the page; what is made is refused once where there are refusals. */
function open(tokens: object[], refusals: object[] = []) {
  const left = [...refusals];
  const shown = [...tokens];
  return openConsole({
    at: '/tokens',
    pages: { '/tokens': <ServiceTokensPage /> },
    answers: {
      ServiceTokens: () => ({ serviceTokens: [...shown] }),
      ServiceTokenCreate: ({ input }) => {
        const refused = left.shift();
        const made = token('new', { name: (input as { name: string }).name });
        if (!refused) shown.unshift(made);
        return {
          serviceTokenCreate: {
            __typename: 'ServiceTokenCreatePayload',
            secret: refused ? null : 'rct_secret',
            serviceToken: refused ? null : made,
            userErrors: refused ? [{ __typename: 'UserError', encodings: null, retryAt: null, ...refused }] : [],
          },
        };
      },
      ServiceTokenRevoke: ({ input }) => ({
        serviceTokenRevoke: {
          __typename: 'ServiceTokenRevokePayload',
          serviceToken: token((input as { id: string }).id, {
            status: 'REVOKED',
            revokedAt: AT,
            revokedByName: 'admin@a.example',
          }),
          userErrors: [],
        },
      }),
    },
  });
}
const button = (name: string) => screen.getByRole('button', { name, hidden: true });
const type = (label: string | RegExp, value: string): void => {
  fireEvent.change(screen.getByLabelText(label), { target: { value } });
};

test('without tokens the page says what they are for, and makes the first', async () => {
  const { asked } = open([], [{ code: 'INVALID_ADDRESS', field: 'addresses.0', message: 'No address.' }]);
  await screen.findByText('No service tokens yet');
  fireEvent.click(button('Create a token'));
  fireEvent.click(button('Create the token'));
  expect(screen.getByText('Choose at least one.')).toBeDefined();
  expect(asked.map(({ name }) => name)).not.toContain('ServiceTokenCreate');
  type('Token name', 'Payroll');
  fireEvent.click(screen.getByLabelText('Upload, run, cancel and undo imports'));
  type(/Allowed addresses/, 'office');
  fireEvent.click(button('Create the token'));
  await screen.findByText('No address.');
  type(/Allowed addresses/, '192.0.2.1, 192.0.2.2');
  fireEvent.click(button('Create the token'));
  await screen.findByText('New token: Payroll');
  const input = asked.findLast(({ name }) => name === 'ServiceTokenCreate')?.variables['input'];
  expect(input).toMatchObject({
    name: 'Payroll',
    scopes: ['IMPORTS_WRITE'],
    addresses: ['192.0.2.1', '192.0.2.2'],
  });
  expect(document.activeElement?.textContent).toContain('rct_secret');
  await screen.findByRole('table', { name: 'Service tokens' });
  fireEvent.click(button('I have copied it'));
  expect(document.body.textContent).not.toContain('rct_secret');
});

test('each token says what it may, from where, and what it did last', async () => {
  const lastAction = {
    __typename: 'ServiceTokenAction',
    kind: 'USER_CREATE',
    occurredAt: AT,
    targetName: 'a@a.example',
  };
  open([
    token('a', { addresses: ['192.0.2.0/24'], lastUsedAt: AT, lastUsedAddress: '192.0.2.9', lastAction }),
    token('b', { status: 'EXPIRED' }),
    token('c', { status: 'REVOKED', revokedAt: AT, revokedByName: 'operator' }),
  ]);
  const table = await screen.findByRole('table', { name: 'Service tokens' });
  const [, a, b, c] = within(table).getAllByRole('row');
  if (!a || !b || !c) throw new Error('There are three rows');
  expect(within(a).getAllByText('users:read').length).toBeGreaterThan(0);
  expect(a.textContent).toContain('only from 192.0.2.0/24');
  const [action] = within(a).getAllByRole('link', { name: 'Added a user' });
  expect(action?.getAttribute('href')).toBe('/audit?actorId=a');
  expect(b.textContent).toContain('Expired');
  expect(c.textContent).toContain('by operator');
  for (const row of [b, c]) expect(within(row).queryByRole('button')).toBeNull();
});

test('a token is revoked once that is confirmed', async () => {
  const { asked } = open([token('a')]);
  fireEvent.click(await screen.findByRole('button', { name: 'Revoke: Program a' }));
  await screen.findByText('Revoke “Program a”?');
  expect(asked.map(({ name }) => name)).not.toContain('ServiceTokenRevoke');
  fireEvent.click(button('Revoke the token'));
  expect((await screen.findAllByText('Revoked')).length).toBeGreaterThan(0);
  expect(asked.findLast(({ name }) => name === 'ServiceTokenRevoke')?.variables).toEqual({ input: { id: 'a' } });
});
