import { contactName, localNumber } from '@rollcall/shared';
import { useMediaQuery } from '@mantine/hooks';
import { Link } from 'react-router';
import { DataTable, type TableColumn } from '#components/table/DataTable.tsx';
import { type Format, useFormat } from '#i18n/format.tsx';
import classes from './ContactsPage.module.css';
import type { Contact } from './contact.ts';
import { EVERYONE, writeContactState } from './contactState.ts';

interface Props {
  readonly contacts: readonly Contact[];
  readonly opened: string | undefined;
  readonly linkTo: (id: string) => string;
}

/** A page of contacts. Each row leads to its contact, and each category to those in it. */
export function ContactTable({ contacts, opened, linkTo }: Props) {
  const format = useFormat();
  const narrow = useMediaQuery('(max-width: 48em)', false, { getInitialValueInEffect: false }) ?? false;
  return (
    <DataTable
      hover
      space={9}
      className={classes['table']}
      label={format.t('contacts.title')}
      columns={narrow ? narrowed(columnsOf(format, linkTo)) : columnsOf(format, linkTo)}
      rows={contacts}
      rowKey={({ id }) => id}
      isCurrent={({ id }) => id === opened}
    />
  );
}

function columnsOf({ t, timeZone }: Format, linkTo: (id: string) => string): readonly TableColumn<Contact>[] {
  const numbersOf = ({ numbers }: Contact) =>
    numbers.map((number) => (
      <div key={number} className={classes['number']}>
        {localNumber(number, timeZone)}
      </div>
    ));
  return [
    {
      key: 'company',
      head: t('contacts.name'),
      kind: 'words',
      namesRow: true,
      // One without a company goes by the person, who then stands here as well.
      render: (contact) => (
        <Link to={linkTo(contact.id)} aria-haspopup="dialog" className={classes['name']}>
          {contact.company || contactName(contact)}
        </Link>
      ),
    },
    {
      key: 'person',
      head: t('contacts.person'),
      kind: 'words',
      render: ({ company, person }) => company !== '' && person,
    },
    { key: 'numbers', head: t('contacts.numbers'), kind: 'unbroken', render: numbersOf },
    {
      key: 'categories',
      head: t('contacts.categories'),
      kind: 'words',
      render: ({ categories }) =>
        categories.map((category) => (
          <Link
            key={category}
            to={`?${writeContactState({ ...EVERYONE, category }).toString()}`}
            aria-label={t('contacts.showCategory', { category })}
            className={classes['category']}
          >
            {category}
          </Link>
        )),
    },
  ];
}

/** The same in two columns, where the window is narrow: the numbers, and all else under the name. */
function narrowed(columns: readonly TableColumn<Contact>[]): readonly TableColumn<Contact>[] {
  const [name, person, numbers, categories] = columns;
  if (!name || !person || !numbers || !categories) return columns;
  const render = (contact: Contact) => (
    <>
      {name.render(contact)}
      <div className={classes['person']}>{person.render(contact)}</div>
      {categories.render(contact)}
    </>
  );
  return [{ ...name, render }, numbers];
}
