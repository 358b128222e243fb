import { useApolloClient } from '@apollo/client/react';
import { Button, Group, Stack, Text } from '@mantine/core';
import { columnHeader, generatePassword, issueMessage } from '@rollcall/shared';
import { type SyntheticEvent, useState } from 'react';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { PasswordField } from '#components/form/PasswordField.tsx';
import { passwordIssue } from '#components/form/passwordRule.ts';
import { Dialog } from '#components/ui/Dialog.tsx';
import { FailureNotice } from '#components/ui/FailureNotice.tsx';
import { forgetUsers } from '#graphql/cache.ts';
import { type UserDetailsFragment, UserPasswordResetDocument } from '#graphql/generated.ts';
import { localeOf } from '#graphql/keys.ts';
import { useSubmit } from '#graphql/useSubmit.ts';
import { useOrganizationName } from '#graphql/useOrganizationName.ts';
import { useFormat } from '#i18n/format.tsx';
import { CopySignInDetails } from '../form/CopySignInDetails.tsx';

/** Gives a user a temporary password, which stays to be copied until the dialog is closed. */
export function PasswordResetDialog({
  user,
  onClose,
}: {
  readonly user: UserDetailsFragment;
  readonly onClose: () => void;
}) {
  const { t } = useTranslation();
  const { locale, timeZone, text } = useFormat();
  const client = useApolloClient();
  const reset = useSubmit(UserPasswordResetDocument);
  const [password, setPassword] = useState(generatePassword);
  /** What was said, and of which password. */
  const [told, setTold] = useState<{ readonly of: string; readonly error: string | undefined }>();
  const [done, setDone] = useState(false);
  const organization = useOrganizationName();
  const { id, loginId, name } = user;

  const check = async (): Promise<boolean> => {
    const issue = await passwordIssue(password, { loginId, name }, organization);
    setTold({ of: password, error: issue && issueMessage(issue, locale, timeZone) });
    return issue !== undefined;
  };

  const submit = async (event: SyntheticEvent): Promise<void> => {
    event.preventDefault();
    if (done) return onClose();
    const wrong = await check();
    if (wrong) return;
    const payload = await reset.submit({ id, password });
    if (!payload) return;
    setTold({ of: password, error: payload.userErrors[0]?.message });
    if (!payload.user) return;
    setDone(true);
    forgetUsers(client.cache);
  };

  return (
    <Dialog title={t('userPasswordReset.title', { name })} busy={reset.busy} onClose={onClose}>
      <form onSubmit={(event) => void submit(event)} noValidate>
        <Stack gap="md">
          <Text role={done ? 'status' : undefined}>
            {t(done ? 'userPasswordReset.done' : 'userPasswordReset.text')}
          </Text>
          <PasswordField
            label={text(columnHeader('password'))}
            hint={done ? undefined : t('password.rule')}
            autoComplete="new-password"
            error={told?.of === password ? told.error : undefined}
            readOnly={done}
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
            onBlur={() => !done && void check()}
            onGenerate={() => setPassword(generatePassword())}
          />
          <FailureNotice failure={reset.failure} />
          <Group gap="xs" justify="flex-end">
            {!done && (
              <Button variant="default" disabled={reset.busy} onClick={onClose}>
                {t('common.cancel')}
              </Button>
            )}
            {done && (
              <CopySignInDetails
                details={{ loginId, name, password, locale: localeOf(user.locale), timeZone: user.timeZone }}
              />
            )}
            <Button type="submit" variant={done ? 'default' : 'filled'} loading={reset.busy}>
              {t(done ? 'userPasswordReset.close' : 'userPasswordReset.submit')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
