import { Stack, Text } from '@mantine/core';
import { useEffect } from 'react';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { Dialog } from '#components/ui/Dialog.tsx';
import { answerConfirmation } from '#graphql/confirmation.ts';
import { SessionConfirmDocument } from '#graphql/generated.ts';
import { useSubmit } from '#graphql/useSubmit.ts';
import { useViewer } from '../viewer.tsx';
import { PasswordPrompt } from './PasswordPrompt.tsx';

/** Asks the person to show that it is still they, over the page that they are on. Given up, nothing was done. */
export function ConfirmDialog() {
  const { t } = useTranslation();
  const { loginId } = useViewer();
  const { submit: confirm, busy, failure } = useSubmit(SessionConfirmDocument);
  const cancel = (): void => answerConfirmation(false);
  // Nobody can answer any more once it is gone, such as with the session.
  useEffect(() => () => answerConfirmation(false), []);

  const submit = async (password: string): Promise<string | undefined> => {
    const payload = await confirm({ password });
    const refusal = payload?.userErrors[0];
    if (payload && !refusal) answerConfirmation(true);
    return refusal?.message;
  };
  return (
    <Dialog title={t('confirmIdentity.title')} busy={busy} onClose={cancel}>
      <Stack gap="md">
        <Text>{t('confirmIdentity.text')}</Text>
        <PasswordPrompt
          loginId={loginId}
          submitLabel={t('confirmIdentity.submit')}
          busy={busy}
          failure={failure}
          onSubmit={submit}
          onCancel={cancel}
        />
      </Stack>
    </Dialog>
  );
}
