import { useApolloClient } from '@apollo/client/react';
import { Button, Stack, TextInput } from '@mantine/core';
import { LIMITS, checkContact, contactName, issueMessage } from '@rollcall/shared';
import { type SyntheticEvent, useRef, useState } from 'react';
import { FormErrors } from '#components/form/FormErrors.tsx';
import { useLeaveGuard } from '#components/form/useLeaveGuard.ts';
import { focusFirstError } from '#components/form/userErrors.ts';
import { FailureNotice } from '#components/ui/FailureNotice.tsx';
import { LeaveDialog } from '#components/ui/LeaveDialog.tsx';
import { showToast } from '#components/ui/toasts.ts';
import { useFormat } from '#i18n/format.tsx';
import { type Contact, type ContactValues, NOBODY, fieldsOf, forgetContacts, isSame, valuesOf } from './contact.ts';
import { ContactConflict } from './ContactConflict.tsx';
import { ContactDeleteDialog } from './ContactDeleteDialog.tsx';
import classes from './ContactsPage.module.css';
import { OPENED } from './contactState.ts';
import { NumberFields } from './NumberFields.tsx';
import { useContactSave } from './useContactSave.ts';

interface Props {
  /** Undefined of one that is to be added. */
  readonly contact: Contact | undefined;
  /** It was saved or deleted. */
  readonly onDone: () => void;
  readonly onClose: () => void;
}

/** All of a contact, to be written. What was typed stays on any failure; refusals stand at their fields. */
export function ContactForm({ contact, onDone, onClose }: Props) {
  const { t, number, locale, timeZone } = useFormat();
  const { cache } = useApolloClient();
  const element = useRef<HTMLFormElement>(null);
  const [base, setBase] = useState(contact);
  const [values, setValues] = useState<ContactValues>(() => valuesOf(contact ?? NOBODY, timeZone));
  const [tried, setTried] = useState(false);
  const [deleting, setDeleting] = useState(false);
  const { save, busy, failure, errors, refused, theirs, forget } = useContactSave();
  const fields = fieldsOf(values, timeZone);
  const issues = checkContact(fields);
  const changed = !isSame(fields, base ?? NOBODY);
  const guard = useLeaveGuard(changed, changed, OPENED);

  /** What stands at a field: why it can't be so, or why the server refused it. */
  const errorAt = (place: string | undefined): string | undefined => {
    const own = tried ? issues.find((issue) => place !== undefined && isAt(issue.place, place)) : undefined;
    return own ? issueMessage(own, locale, timeZone) : refused.find(({ field }) => isAt(field, place))?.message;
  };
  const type = (part: Partial<ContactValues>): void => {
    setValues((now) => ({ ...now, ...part }));
    forget();
  };
  const submit = async (event?: SyntheticEvent): Promise<void> => {
    event?.preventDefault();
    setTried(true);
    if (busy) return;
    if (issues.length > 0) return focusFirstError(element.current);
    if (base && !changed) return onDone();
    const outcome = await save(base, fields);
    if (!outcome) return focusFirstError(element.current);
    if ('theirs' in outcome) return setBase(outcome.theirs);
    forgetContacts(cache);
    showToast({ text: t(base ? 'contacts.saved' : 'contacts.added', { name: contactName(outcome.saved) }) });
    onDone();
  };
  const take = (other: Contact): void => {
    setValues(valuesOf(other, timeZone));
    forget();
  };

  return (
    <>
      <form ref={element} onSubmit={(event) => void submit(event)} noValidate>
        <Stack gap="md">
          {theirs && <ContactConflict key={theirs.version} theirs={theirs} onTake={() => take(theirs)} />}
          <TextInput
            label={t('contacts.company')}
            description={t('contacts.nameHint')}
            value={values.company}
            error={errorAt('company')}
            autoComplete="off"
            autoFocus={!contact}
            onChange={({ currentTarget }) => type({ company: currentTarget.value })}
          />
          <TextInput
            label={t('contacts.person')}
            value={values.person}
            error={errorAt('person')}
            autoComplete="off"
            onChange={({ currentTarget }) => type({ person: currentTarget.value })}
          />
          <NumberFields values={values} errorAt={errorAt} onChange={(numbers) => type({ numbers })} />
          <TextInput
            label={t('contacts.categories')}
            description={t('contacts.categoriesHint', { limit: number(LIMITS.contactCategories) })}
            value={values.categories}
            error={errorAt('categories')}
            autoComplete="off"
            onChange={({ currentTarget }) => type({ categories: currentTarget.value })}
          />
          <FormErrors messages={errors} />
          <FailureNotice failure={failure} onRetry={() => void submit()} />
          <div className={classes['actions']}>
            <Button type="submit" loading={busy}>
              {t(theirs ? 'contacts.saveOver' : base ? 'contacts.save' : 'contacts.addSubmit')}
            </Button>
            <Button variant="default" disabled={busy} onClick={onClose}>
              {t('common.cancel')}
            </Button>
            {base && (
              <Button
                variant="subtle"
                color="red"
                disabled={busy}
                className={classes['delete'] ?? ''}
                onClick={() => setDeleting(true)}
              >
                {t('contacts.delete')}
              </Button>
            )}
          </div>
        </Stack>
      </form>
      {base && deleting && <ContactDeleteDialog contact={base} onDeleted={onDone} onClose={() => setDeleting(false)} />}
      {guard.leaving && <LeaveDialog text={t('contacts.leave')} onStay={guard.stay} onLeave={guard.leave} />}
    </>
  );
}

/** Whether a refusal belongs at a field: each number has its own, categories stand in one. */
const isAt = (place: string | null | undefined, field: string | undefined): boolean =>
  field !== undefined && (place === field || (field === 'categories' && place?.startsWith('categories.') === true));
