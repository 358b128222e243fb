import { useApolloClient } from '@apollo/client/react';
import { useEffect, useRef, useState } from 'react';
import { useForm } from 'react-hook-form';
import { focusFirstError, placeErrors } from '#components/form/userErrors.ts';
import { forgetUsers } from '#graphql/cache.ts';
import { type UserDetailsFragment, UserUpdateDocument } from '#graphql/generated.ts';
import { useSubmit } from '#graphql/useSubmit.ts';
import { type UserValues, pathOf } from '../form/userValues.ts';
import { conflictingFields, differingFields, mergeValues, updateInput, valuesOf } from './userChanges.ts';
import { useUserUndo } from './useUserUndo.ts';

const isStale = ({ code }: { readonly code: string }): boolean => code === 'CHANGED_MEANWHILE';

/**
 * The form of a user who is there: what is changed of the version that was seen, and theirs where it isn't the newest.
 */
export function useUserEdit(user: UserDetailsFragment, onSaved: () => void) {
  const client = useApolloClient();
  const undo = useUserUndo();
  const [seen, setSeen] = useState(user);
  const [theirs, setTheirs] = useState<UserDetailsFragment>();
  const element = useRef<HTMLFormElement>(null);
  const form = useForm<UserValues>({ mode: 'onTouched', shouldFocusError: false, defaultValues: valuesOf(user) });
  const update = useSubmit(UserUpdateDocument, (refusals) =>
    // What others have changed meanwhile is told beside theirs.
    refusals.some(isStale) ? [] : placeErrors(form, refusals, pathOf),
  );
  const values = form.watch();
  const changed = differingFields(valuesOf(seen), values);

  // A newer version that doesn't touch these fields, such as a deactivated one, or that meets no changes, is taken
  // over.
  useEffect(() => {
    if (user.version <= seen.version || theirs || update.busy) return;
    const differs = differingFields(valuesOf(seen), valuesOf(user)).length > 0;
    if (differs && changed.length > 0) return;
    if (differs) form.reset(valuesOf(user));
    setSeen(user);
  }, [user, seen, theirs, update.busy, changed.length, form]);

  const send = async (from: UserDetailsFragment, sent: UserValues): Promise<void> => {
    const payload = await update.submit(updateInput(from, sent));
    if (!payload) return;
    const now = payload.user;
    if (now && payload.userErrors.some(isStale)) {
      const [base, others] = [valuesOf(from), valuesOf(now)];
      if (conflictingFields(base, others, sent).length > 0) return setTheirs(now);
      // Each has changed something else: what they saved stays, and is shown.
      form.reset(mergeValues(base, others, form.getValues(), 'mine'));
      setSeen(now);
      return send(now, mergeValues(base, others, sent, 'mine'));
    }
    if (!now) return focusFirstError(element.current);
    setSeen(now);
    // What was typed while this was under way stays, and is not saved yet.
    const typedMore = differingFields(sent, form.getValues()).length > 0;
    form.reset(valuesOf(now), { keepValues: typedMore });
    forgetUsers(client.cache);
    onSaved();
    undo.offerUpdate(from, now, onSaved);
  };
  const save = form.handleSubmit(
    (sent) => (theirs ? undefined : send(seen, sent)),
    () => focusFirstError(element.current),
  );

  const settle = (prefer: 'mine' | 'theirs'): void => {
    if (!theirs) return;
    const merged = mergeValues(valuesOf(seen), valuesOf(theirs), form.getValues(), prefer);
    form.reset(merged);
    setSeen(theirs);
    setTheirs(undefined);
    const saves = differingFields(valuesOf(theirs), merged).length > 0;
    requestAnimationFrame(() =>
      element.current?.querySelector<HTMLElement>(saves ? 'button[type="submit"]' : 'input')?.focus(),
    );
  };
  const discard = (): void => {
    update.forget();
    form.reset(valuesOf(seen));
  };
  return { form, element, values, seen, theirs, changed, update, save, settle, discard };
}
