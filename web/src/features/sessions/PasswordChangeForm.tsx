import { Button, Stack } from '@mantine/core';
import { type Issue, issueMessage } from '@rollcall/shared';
import { useRef } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { PasswordField } from '#components/form/PasswordField.tsx';
import { passwordIssue } from '#components/form/passwordRule.ts';
import { useFocusBack } from '#components/form/useFocusBack.ts';
import { focusFirstError } from '#components/form/userErrors.ts';
import { FailureNotice } from '#components/ui/FailureNotice.tsx';
import { PasswordChangeDocument } from '#graphql/generated.ts';
import { useSubmit } from '#graphql/useSubmit.ts';
import { useFormat } from '#i18n/format.tsx';
import { useViewer } from './viewer.tsx';

interface Values {
  current: string;
  next: string;
  again: string;
}

const EMPTY: Values = { current: '', next: '', again: '' };

interface Props {
  /**
   * Whether it is the user's first own password: the temporary one was given at the sign-in, and is asked for again only
   * where that was too long ago.
   */
  readonly first?: boolean;
  readonly onChanged: () => void;
}

/** Asks for the current password and, twice, for a new one. */
export function PasswordChangeForm({ first = false, onChanged }: Props) {
  const { t } = useTranslation();
  const { locale, timeZone } = useFormat();
  const { loginId, name, organization } = useViewer();
  const element = useRef<HTMLFormElement>(null);
  const form = useForm<Values>({ mode: 'onTouched', defaultValues: EMPTY });
  const change = useSubmit(PasswordChangeDocument, (refusals) => {
    for (const { code, message } of refusals)
      form.setError(code === 'PASSWORD_INCORRECT' ? 'current' : 'next', { message });
    return [];
  });
  const button = useFocusBack(change.busy);
  const problems = form.formState.errors;
  const told = (issue: Issue | undefined): string | true => (issue ? issueMessage(issue, locale, timeZone) : true);

  const submit = form.handleSubmit(async ({ current, next }) => {
    const payload = await change.submit({ ...(!first && { currentPassword: current }), newPassword: next });
    if (!payload) return;
    if (payload.userErrors.length > 0) return focusFirstError(element.current);
    form.reset(EMPTY);
    onChanged();
  });

  return (
    <form ref={element} onSubmit={(event) => void submit(event)} noValidate>
      <Stack gap="md" maw={400}>
        <FailureNotice failure={change.failure} />
        {/* Tells password managers whose password this is. */}
        <input type="text" autoComplete="username" value={loginId} readOnly hidden />
        {!first && (
          <PasswordField
            label={t('passwordChange.current')}
            autoComplete="current-password"
            error={problems.current?.message}
            {...form.register('current', { validate: (value) => value !== '' || t('passwordChange.required') })}
          />
        )}
        <PasswordField
          label={t('passwordChange.next')}
          hint={t('password.rule')}
          autoComplete="new-password"
          error={problems.next?.message}
          {...form.register('next', {
            validate: async (value) => told(await passwordIssue(value, { loginId, name }, organization.name)),
          })}
        />
        <PasswordField
          label={t('passwordChange.again')}
          autoComplete="new-password"
          error={problems.again?.message}
          {...form.register('again', {
            validate: (value, values) => value === values.next || t('passwordChange.different'),
          })}
        />
        <Button ref={button} type="submit" loading={change.busy} style={{ alignSelf: 'flex-start' }}>
          {t('passwordChange.submit')}
        </Button>
      </Stack>
    </form>
  );
}
