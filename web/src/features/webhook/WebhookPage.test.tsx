import { fireEvent, screen, within } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openConsole } from '#test/console.tsx';
import { WebhookPage } from './WebhookPage.tsx';

const AT = '2026-11-30T03:00:00.000Z';

const secret = (id: string, kind: string) => ({
  __typename: 'IncomingWebhookSecret',
  id,
  kind,
  createdAt: AT,
  createdByName: null,
  lastUsedAt: null,
});
const delivery = (id: string, more: object = {}) => ({
  __typename: 'IncomingWebhookDelivery',
  id,
  receivedAt: AT,
  secretKind: 'TOKEN',
  status: 200,
  created: 0,
  updated: 0,
  duplicates: 0,
  conflicts: 0,
  rejected: 0,
  rejections: [],
  ...more,
});
const webhook = (more: object = {}) => ({
  __typename: 'IncomingWebhook',
  subscribed: true,
  path: '/hooks/v1/calls?organization=alpha',
  secrets: [] as object[],
  deliveries: [] as object[],
  ...more,
});

/** Opens the page; each secret that is made is one of these. */
function open(shown: object, made: readonly string[] = []) {
  const left = [...made];
  return openConsole({
    at: '/webhook',
    pages: { '/webhook': <WebhookPage viewer={{ id: 'u1', loginId: 'admin@a.example' }} /> },
    answers: {
      IncomingWebhook: () => ({ incomingWebhook: shown }),
      IncomingWebhookSecretCreate: ({ input }) => ({
        incomingWebhookSecretCreate: {
          __typename: 'IncomingWebhookSecretCreatePayload',
          secret: left.shift(),
          incomingWebhook: { ...webhook(shown), secrets: [secret('new', (input as { kind: string }).kind)] },
          userErrors: [],
        },
      }),
    },
  });
}
const button = (name: string) => screen.getByRole('button', { name });

test('without the service nothing can be made, and the notice says what to do', async () => {
  open(webhook({ subscribed: false }));
  await screen.findByText('Your contract has no Incoming Webhook');
  expect(screen.getByRole('link', { name: 'the contract' }).getAttribute('href')).toBe('/contract');
  for (const name of ['Create a signing secret', 'Create a token', 'Create a secret URL'])
    expect(button(name)).toHaveProperty('disabled', true);
});

test('a token is filled into the command as long as it is shown; a secret that signs is not', async () => {
  open(webhook(), ['rcw_one', 'whsec_two']);
  const commands = () => screen.queryAllByText((text) => text.startsWith('curl ')).map((shown) => shown.textContent);
  await screen.findByText('There is no secret yet, so nothing can be delivered.');
  expect(commands()[0]).toContain("'Authorization: Bearer TOKEN'");
  fireEvent.click(button('Create a token'));
  await screen.findByText('New: Token');
  expect(document.activeElement?.textContent).toContain('rcw_one');
  expect(commands()[0]).toContain("'Authorization: Bearer rcw_one'");
  fireEvent.click(button('Hide it'));
  expect(screen.queryByText('New: Token')).toBeNull();
  expect(document.body.textContent).not.toContain('rcw_one');
  fireEvent.click(button('Create a signing secret'));
  await screen.findByText('whsec_two');
  expect(commands()[0]).toContain("'Authorization: Bearer TOKEN'");
});

test('a secret URL is shown whole', async () => {
  open(webhook(), ['/hooks/miitel/abc']);
  fireEvent.click(await screen.findByRole('button', { name: 'Create a secret URL' }));
  const shown = await screen.findByText(/hooks\/miitel/);
  expect(shown.textContent).toBe(`${window.location.origin}/hooks/miitel/abc`);
});

test('before the oldest of a kind ends, that is asked', async () => {
  const { asked } = open(webhook({ secrets: [secret('a', 'TOKEN'), secret('b', 'TOKEN')] }), ['rcw_one']);
  fireEvent.click(await screen.findByRole('button', { name: 'Create a token' }));
  await screen.findByText('Replace the oldest?');
  expect(asked.map(({ name }) => name)).not.toContain('IncomingWebhookSecretCreate');
  fireEvent.click(button('Create it, and end the oldest'));
  await screen.findByText('New: Token');
});

test('each delivery says in words what came of it, and why events were rejected', async () => {
  const rejections = ['USER_UNKNOWN', 'INVALID_FIELD'].map((code, i) => ({
    __typename: 'IncomingWebhookRejection',
    externalId: i === 0 ? 'pbx-1' : null,
    code,
    field: 'call.participants.0.loginId',
  }));
  open(
    webhook({
      deliveries: [
        delivery('a', { created: 1 }),
        delivery('b', { updated: 1, rejected: 7, rejections }),
        delivery('c', { conflicts: 1, secretKind: 'URL' }),
        ...[400, 413, 429, 500, 503].map((status) => delivery(String(status), { status })),
        delivery('t', { duplicates: 1, secretKind: null }),
      ],
    }),
  );
  const table = await screen.findByRole('table', { name: 'Recent deliveries' });
  const words = [...table.querySelectorAll('[data-tone]')].map((dot) => dot.textContent);
  expect(words).toEqual([
    'Taken',
    'Partly taken',
    'Nothing taken',
    'Could not be read',
    'Too long',
    'Too many at once',
    'Failed, has to be sent again',
    'Failed, has to be sent again',
    'Taken',
  ]);
  expect(within(table).getAllByText('Test call').length).toBeGreaterThan(0);
  const why = within(table).getByRole('button', { name: /^7 · why: rejected, / });
  expect(why.getAttribute('aria-expanded')).toBe('false');
  fireEvent.click(why);
  expect(why.getAttribute('aria-expanded')).toBe('true');
  const [known, unknown] = within(table).getAllByRole('listitem');
  expect(known?.textContent).toBe(
    'pbx-1: Your organization has no such user, or no longer. call.participants.0.loginId',
  );
  expect(unknown?.textContent).toContain('Without an ID: This field is missing');
  expect(within(table).getByText('And 5 more.')).toBeDefined();
  fireEvent.click(why);
  expect(within(table).queryAllByRole('listitem')).toEqual([]);
});
