import { Button, Group, Stack } from '@mantine/core';
import { type SubmitEvent, useRef, useState } from 'react';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { PasswordField } from '#components/form/PasswordField.tsx';
import { FailureNotice } from '#components/ui/FailureNotice.tsx';
import type { Failure } from '#graphql/failureKinds.ts';

interface Props {
  /** Whose password it is. */
  readonly loginId: string;
  readonly submitLabel: string;
  readonly cancelLabel?: string | undefined;
  readonly busy: boolean;
  readonly failure: Failure | undefined;
  /** @returns why it was refused, if it was */
  readonly onSubmit: (password: string) => Promise<string | undefined>;
  readonly onCancel: () => void;
}

/** Asks someone whose page is open for their password. A wrong one stays, to be corrected. */
export function PasswordPrompt({ loginId, submitLabel, cancelLabel, busy, failure, onSubmit, onCancel }: Props) {
  const { t } = useTranslation();
  const [password, setPassword] = useState('');
  const [refusal, setRefusal] = useState<string>();
  const input = useRef<HTMLInputElement>(null);
  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    if (password === '') {
      setRefusal(t('identity.required'));
      return input.current?.focus();
    }
    const refused = await onSubmit(password);
    setRefusal(refused);
    if (refused !== undefined) input.current?.select();
  };
  return (
    <form onSubmit={(event) => void submit(event)} noValidate>
      <Stack gap="md">
        <FailureNotice failure={failure} />
        {/* Tells password managers whose password this is. */}
        <input type="text" autoComplete="username" value={loginId} readOnly hidden />
        <PasswordField
          ref={input}
          label={t('identity.password', { loginId })}
          name="password"
          autoComplete="current-password"
          data-autofocus
          autoFocus
          value={password}
          error={refusal}
          onChange={(event) => setPassword(event.currentTarget.value)}
        />
        <Group gap="xs" justify="flex-end">
          <Button variant="default" disabled={busy} onClick={onCancel}>
            {cancelLabel ?? t('common.cancel')}
          </Button>
          <Button type="submit" loading={busy}>
            {submitLabel}
          </Button>
        </Group>
      </Stack>
    </form>
  );
}
