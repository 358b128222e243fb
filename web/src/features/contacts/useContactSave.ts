import type { ContactFields } from '@rollcall/shared';
import { useState } from 'react';
import { ContactCreateDocument, ContactUpdateDocument } from '#graphql/generated.ts';
import { type Payload, useSubmit } from '#graphql/useSubmit.ts';
import type { Contact } from './contact.ts';

type Errors = Payload['userErrors'];

const isConflict = ({ code }: Errors[number]): boolean => code === 'CONTACT_CHANGED';

/** Adds a contact, or puts another content in its place. */
export function useContactSave() {
  const [refused, setRefused] = useState<Errors>([]);
  const [theirs, setTheirs] = useState<Contact>();
  // What belongs to a field stands there, and a conflict is told with what the other wrote.
  const place = (errors: Errors): string[] => {
    setRefused(errors.filter(({ field }) => field));
    return errors.filter((error) => !error.field && !isConflict(error)).map(({ message }) => message);
  };
  const create = useSubmit(ContactCreateDocument, place);
  const update = useSubmit(ContactUpdateDocument, place);

  /**
   * @param base the contact as it was seen; undefined of one that is to be added
   * @returns what was saved, or what someone else saved meanwhile; undefined where it was refused or no answer came
   */
  const save = async (
    base: Contact | undefined,
    fields: ContactFields,
  ): Promise<{ readonly saved: Contact } | { readonly theirs: Contact } | undefined> => {
    const { company, person } = fields;
    const input = { company, person, numbers: [...fields.numbers], categories: [...fields.categories] };
    const payload = base
      ? await update.submit({ ...input, id: base.id, version: base.version })
      : await create.submit(input);
    if (!payload?.contact) return undefined;
    const { contact } = payload;
    if (!payload.userErrors.some(isConflict)) return { saved: contact };
    setTheirs(contact);
    return { theirs: contact };
  };
  return {
    save,
    busy: create.busy || update.busy,
    failure: create.failure ?? update.failure,
    errors: [...create.errors, ...update.errors],
    /** Refusals that belong to a field. */
    refused,
    theirs,
    /** Takes back what was refused, since something else is typed. */
    forget: () => setRefused([]),
  };
}
