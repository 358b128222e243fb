import { skipToken, useQuery } from '@apollo/client/react';
import { Button, Text } from '@mantine/core';
import { contactName } from '@rollcall/shared';
import { Dialog } from '#components/ui/Dialog.tsx';
import { FailureNotice } from '#components/ui/FailureNotice.tsx';
import { Waiting } from '#components/ui/Waiting.tsx';
import { failureOf } from '#graphql/failure.ts';
import { ContactDocument } from '#graphql/generated.ts';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { ContactFacts } from './ContactFacts.tsx';
import { ContactForm } from './ContactForm.tsx';
import { NEW } from './contactState.ts';

interface Props {
  /** Of a contact, or `new`. */
  readonly id: string;
  readonly editable: boolean;
  readonly onClose: () => void;
  /** The contact was saved or deleted. */
  readonly onDone: () => void;
}

/** A contact opened at the side of the window: for whoever may change it, its form. */
export function ContactPanel({ id, editable, onClose, onDone }: Props) {
  const { t } = useTranslation();
  const added = id === NEW && editable;
  const { data, error, refetch } = useQuery(
    ContactDocument,
    added ? skipToken : { variables: { id }, fetchPolicy: 'cache-and-network' },
  );
  const contact = data?.contact;
  const title = added ? t('contacts.add') : contact ? contactName(contact) : t('contacts.contact');
  return (
    <Dialog title={title} side onClose={onClose}>
      {added && <ContactForm contact={undefined} onDone={onDone} onClose={onClose} />}
      {contact && editable && <ContactForm key={contact.id} contact={contact} onDone={onDone} onClose={onClose} />}
      {contact && !editable && <ContactFacts contact={contact} />}
      {contact === null && <Text>{t('contacts.notThere')}</Text>}
      {!added && !data && !error && <Waiting lines={6} />}
      {error && <FailureNotice failure={failureOf(error)} onRetry={() => void refetch()} />}
      {!(added || (contact && editable)) && (
        <Button variant="default" mt="lg" onClick={onClose}>
          {t('contacts.close')}
        </Button>
      )}
    </Dialog>
  );
}
