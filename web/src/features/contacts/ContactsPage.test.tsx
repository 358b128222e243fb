import { fireEvent, screen, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openConsole } from '#test/console.tsx';
import type { Contact } from './contact.ts';
import { ContactsPage } from './ContactsPage.tsx';

const ACME: Contact = {
  id: 'acme',
  company: 'Acme Ltd',
  person: '',
  numbers: ['+81312345678'],
  categories: ['VIP'],
  version: 1,
};
const shown = (contact: Contact) => ({ __typename: 'Contact', ...contact });
const PAGE_INFO = {
  __typename: 'PageInfo',
  hasNextPage: false,
  hasPreviousPage: false,
  startCursor: null,
  endCursor: null,
};
const refusal = (code: string, field: string | null, message: string) => ({
  __typename: 'UserError',
  code,
  field,
  message,
});

/** Opens the page with one contact, or these. @param save answers what is saved */
const open = (at: string, save?: () => object, editable = true, contacts: readonly Contact[] = [ACME]) => {
  const payload = (): object => ({ contact: null, userErrors: [], ...save?.() });
  return openConsole({
    at,
    pages: { '/contacts': <ContactsPage editable={editable} mayExport={false} /> },
    answers: {
      Contacts: () => ({
        contacts: {
          __typename: 'ContactConnection',
          totalCount: contacts.length,
          nodes: contacts.map(shown),
          pageInfo: PAGE_INFO,
        },
      }),
      Contact: ({ id }) => ({ contact: id === ACME.id ? shown(ACME) : null }),
      ContactUpdate: () => ({ contactUpdate: { __typename: 'ContactUpdatePayload', ...payload() } }),
      ContactCreate: () => ({ contactCreate: { __typename: 'ContactCreatePayload', ...payload() } }),
    },
  });
};
const field = (label: string) => screen.findByLabelText<HTMLInputElement>(label);
const type = async (label: string, value: string): Promise<void> => {
  fireEvent.change(await field(label), { target: { value } });
};
const press = async (name: string): Promise<void> => {
  fireEvent.click(await screen.findByRole('button', { name }));
};
const inputs = ({ asked }: ReturnType<typeof open>, name: string) =>
  asked.filter((request) => request.name === name).map(({ variables }) => variables['input']);

test('what is missing or wrong stands at its field, and nothing is sent', async () => {
  const view = open('/contacts?contact=new');
  await type('Phone number *', '12-34');
  await press('Add');
  await screen.findByText('Enter Company or Contact person.');
  await screen.findByText(/“12-34” can’t be read/);
  expect(inputs(view, 'ContactCreate')).toEqual([]);
  await type('Company', 'Bolt');
  await type('Phone number *', '03-1234-5679');
  await type('Categories', 'VIP； vip; ');
  await press('Add');
  const sent = { company: 'Bolt', person: '', numbers: ['+81312345679'], categories: ['VIP'] };
  await waitFor(() => expect(inputs(view, 'ContactCreate')).toEqual([sent]));
});

test('a number that another has is told at its own field, whatever stands above it', async () => {
  const taken = refusal('NUMBER_TAKEN', 'numbers.1', 'It belongs to Bolt.');
  open('/contacts?contact=acme', () => ({ userErrors: [taken] }));
  await press('Add a number');
  await press('Add a number');
  await type('Phone number 3', '03-1234-5679');
  await press('Save');
  await screen.findByText('It belongs to Bolt.');
  expect((await field('Phone number 3')).getAttribute('aria-invalid')).toBe('true');
  await type('Phone number 3', '03-1234-5670');
  await waitFor(() => expect(screen.queryByText('It belongs to Bolt.')).toBeNull());
});

test('what someone else saved meanwhile is shown, and replaced only when that is meant', async () => {
  const theirs = { ...ACME, company: 'Acme Inc', version: 5 };
  const changed = refusal('CONTACT_CHANGED', null, 'Changed.');
  const answers = [
    { contact: shown(theirs), userErrors: [changed] },
    { contact: shown({ ...theirs, company: 'Mine' }) },
  ];
  const view = open('/contacts?contact=acme', () => answers.shift() ?? {});
  await type('Company', 'Mine');
  await press('Save');
  expect((await screen.findByRole('alert')).textContent).toContain('Acme Inc');
  expect((await field('Company')).value).toBe('Mine');
  await press('Save mine instead');
  const input = { company: 'Mine', person: '', numbers: ['+81312345678'], categories: ['VIP'], id: 'acme' };
  await waitFor(() =>
    expect(inputs(view, 'ContactUpdate')).toEqual([
      { ...input, version: 1 },
      { ...input, version: 5 },
    ]),
  );
});

test('where there is nobody yet, there is nothing to search and no page to turn', async () => {
  open('/contacts', undefined, true, []);
  await screen.findByText('No contacts yet');
  expect(screen.queryByRole('search')).toBeNull();
  expect(screen.queryByRole('button', { name: 'Next' })).toBeNull();
});

test('where nobody matches, the search stays to be changed', async () => {
  open('/contacts?search=zzz', undefined, true, []);
  await screen.findByText('No contact matches');
  expect(screen.queryByRole('search')).not.toBeNull();
});

test('whoever may not change contacts is offered nothing of it', async () => {
  open('/contacts?contact=acme', undefined, false);
  await screen.findByRole('button', { name: 'Close' });
  expect(screen.queryByRole('link', { name: 'Add a contact' })).toBeNull();
  expect(screen.queryByRole('textbox', { name: 'Company' })).toBeNull();
});

test('an address of no contact says so', async () => {
  open('/contacts?contact=gone');
  expect(await screen.findByText('This contact is not there any more.')).toBeDefined();
});
