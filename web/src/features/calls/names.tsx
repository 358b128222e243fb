import { Anchor } from '@mantine/core';
import { type Locale, contactName, localNumber } from '@rollcall/shared';
import { Link } from 'react-router';
import { useFormat } from '#i18n/format.tsx';
import classes from './CallsPage.module.css';
import type { CallContact, Participant, Partner } from './call.ts';
import { useReader } from './reader.ts';

/** Scores in lists stand under each other, so each has its tenth. */
const formats = new Map<Locale, Intl.NumberFormat>();

/** An overall score, to the tenth. */
export function scoreText(score: number, locale: Locale): string {
  const known = formats.get(locale);
  const format = known ?? new Intl.NumberFormat(locale, { minimumFractionDigits: 1, maximumFractionDigits: 1 });
  if (!known) formats.set(locale, format);
  return format.format(score);
}

/** The name of someone who took part as it was then, marked where it was a user who is deleted. */
export function ParticipantName({ participant }: { readonly participant: Participant }) {
  const { t } = useFormat();
  const { administrative } = useReader();
  const { name, userId, userDeleted } = participant;
  if (userDeleted) {
    return (
      <div>
        {name} <span className={classes['mark']}>{t('calls.deleted')}</span>
      </div>
    );
  }
  if (userId === null || !administrative) return <div>{name || t('calls.unknown')}</div>;
  return (
    <div>
      <Anchor component={Link} to={`/users/${userId}`} inherit className={classes['name'] ?? ''}>
        {name}
      </Anchor>
    </div>
  );
}

/** Whose number it is now, with the way to all that is known of them. */
export const ContactName = ({ contact }: { readonly contact: CallContact }) => (
  <Anchor component={Link} to={`/contacts?contact=${contact.id}`} inherit className={classes['name'] ?? ''}>
    {contactName(contact)}
  </Anchor>
);

/** Who is on the other side: their name and number, as far as they are known. */
export function PartnerName({ partner: { name, number, contact } }: { readonly partner: Partner }) {
  const { t } = useFormat();
  if (contact && number !== null) {
    return (
      <div>
        <ContactName contact={contact} /> <PhoneNumber number={number} quiet />
      </div>
    );
  }
  if (number === null) return <div>{name || t('calls.unknown')}</div>;
  return (
    <div>
      {name} <PhoneNumber number={number} quiet={name !== ''} />
    </div>
  );
}

/** A telephone number as the reader's country writes it. */
export function PhoneNumber({ number, quiet = false }: { readonly number: string; readonly quiet?: boolean }) {
  const { timeZone } = useFormat();
  return <span className={classes[quiet ? 'quiet' : 'number']}>{localNumber(number, timeZone)}</span>;
}
