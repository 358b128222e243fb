import { type ContactFields, localNumber } from '@rollcall/shared';
import { useFormat } from '#i18n/format.tsx';
import classes from './ContactsPage.module.css';

/** What is known of a contact. */
export function ContactFacts({ contact }: { readonly contact: ContactFields }) {
  const { t, timeZone } = useFormat();
  const { company, person, numbers, categories } = contact;
  const separator = t('common.listSeparator');
  const facts = [
    { name: t('contacts.company'), value: company },
    { name: t('contacts.person'), value: person },
    { name: t('contacts.numbers'), value: numbers.map((number) => localNumber(number, timeZone)).join(separator) },
    { name: t('contacts.categories'), value: categories.join(separator) },
  ];
  return (
    <dl className={classes['facts']}>
      {facts
        .filter(({ value }) => value !== '')
        .map(({ name, value }) => (
          <div key={name}>
            <dt>{name}</dt>
            <dd>{value}</dd>
          </div>
        ))}
    </dl>
  );
}
