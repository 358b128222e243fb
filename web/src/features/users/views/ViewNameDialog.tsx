import { useApolloClient } from '@apollo/client/react';
import { Button, Group, Stack, Text, TextInput } from '@mantine/core';
import { checkViewName, cleanUserName, issueMessage } from '@rollcall/shared';
import { type SyntheticEvent, useRef, useState } from 'react';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { FormErrors } from '#components/form/FormErrors.tsx';
import { Dialog } from '#components/ui/Dialog.tsx';
import { FailureNotice } from '#components/ui/FailureNotice.tsx';
import { showToast } from '#components/ui/toasts.ts';
import { forgetViews } from './useViews.ts';
import type { Failure } from '#graphql/failureKinds.ts';
import { UserViewCreateDocument, type UserViewFieldsFragment, UserViewUpdateDocument } from '#graphql/generated.ts';
import { useSubmit } from '#graphql/useSubmit.ts';
import { useFormat } from '#i18n/format.tsx';
import type { ListState } from '../list/listState.ts';
import { contentOf } from './viewState.ts';

interface UserError {
  readonly field?: string | null;
  readonly message: string;
}

/** The message about the name, apart from those about all else. */
function useNameError() {
  const [nameError, setNameError] = useState<string>();
  const place = (errors: readonly UserError[]): string[] => {
    setNameError(errors.find(({ field }) => field === 'name')?.message);
    return errors.flatMap(({ field, message }) => (field === 'name' ? [] : [message]));
  };
  return { nameError, setNameError, place };
}

interface SaveProps {
  readonly state: ListState;
  readonly onSaved: (viewId: string) => void;
  readonly onClose: () => void;
}

/** Asks for the name under which what the list shows is saved. */
export function ViewSaveDialog({ state, onSaved, onClose }: SaveProps) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const error = useNameError();
  const { submit, busy, failure, errors } = useSubmit(UserViewCreateDocument, error.place);
  const run = async (name: string): Promise<boolean> => {
    const view = (await submit({ name, ...contentOf(state) }))?.userView;
    if (!view) return false;
    forgetViews(client.cache);
    onSaved(view.id);
    onClose();
    showToast({ text: t('userViews.saved', { name: view.name }) });
    return true;
  };
  const words = { title: t('userViews.saveTitle'), text: t('userViews.saveText'), submit: t('userViews.save') };
  return <NameForm name="" words={words} {...{ busy, failure, errors, ...error, run, onClose }} />;
}

interface RenameProps {
  readonly view: UserViewFieldsFragment;
  readonly onClose: () => void;
}

/** Asks for another name of a view. */
export function ViewRenameDialog({ view, onClose }: RenameProps) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const error = useNameError();
  const { submit, busy, failure, errors } = useSubmit(UserViewUpdateDocument, error.place);
  const run = async (name: string): Promise<boolean> => {
    const payload = await submit({ id: view.id, name });
    if (!payload) return false;
    forgetViews(client.cache);
    if (!payload.userView) return false;
    onClose();
    showToast({ text: t('userViews.renamed', { name: payload.userView.name }) });
    return true;
  };
  const words = { title: t('userViews.renameTitle', { name: view.name }), submit: t('userViews.renameSubmit') };
  return <NameForm name={view.name} words={words} {...{ busy, failure, errors, ...error, run, onClose }} />;
}

interface FormProps {
  readonly name: string;
  readonly words: { readonly title: string; readonly text?: string; readonly submit: string };
  readonly busy: boolean;
  readonly failure: Failure | undefined;
  readonly errors: readonly string[];
  readonly nameError: string | undefined;
  readonly setNameError: (message: string | undefined) => void;
  /** @returns whether it was done */
  readonly run: (name: string) => Promise<boolean>;
  readonly onClose: () => void;
}

function NameForm({ name, words, busy, failure, errors, nameError, setNameError, run, onClose }: FormProps) {
  const { t, locale, timeZone } = useFormat();
  const [typed, setTyped] = useState(name);
  const input = useRef<HTMLInputElement>(null);
  const submit = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    const cleaned = cleanUserName(typed);
    const issue = checkViewName(cleaned);
    setNameError(issue && issueMessage(issue, locale, timeZone));
    if (issue || !(await run(cleaned))) input.current?.focus();
  };
  return (
    <Dialog title={words.title} busy={busy} onClose={onClose}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack gap="md">
          {words.text && <Text>{words.text}</Text>}
          <TextInput
            ref={input}
            label={t('userViews.name')}
            value={typed}
            error={nameError}
            autoComplete="off"
            data-autofocus
            onChange={({ currentTarget }) => {
              setTyped(currentTarget.value);
              setNameError(undefined);
            }}
          />
          <FormErrors messages={errors} />
          <FailureNotice failure={failure} />
          <Group gap="xs" justify="flex-end">
            <Button variant="default" disabled={busy} onClick={onClose}>
              {t('common.cancel')}
            </Button>
            <Button type="submit" loading={busy}>
              {words.submit}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
