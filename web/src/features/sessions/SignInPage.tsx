import { Button, Stack, Text, TextInput, Title } from '@mantine/core';
import { useApolloClient } from '@apollo/client/react';
import { type SubmitEvent, useEffect, useRef, useState } from 'react';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { FormErrors } from '#components/form/FormErrors.tsx';
import { PasswordField } from '#components/form/PasswordField.tsx';
import { FailureNotice } from '#components/ui/FailureNotice.tsx';
import { tellAccount } from '#graphql/accountNews.ts';
import { forgetSession } from '#graphql/cache.ts';
import { SignInDocument, ViewerDocument } from '#graphql/generated.ts';
import { useSubmit } from '#graphql/useSubmit.ts';
import { CenteredCard } from '#components/ui/CenteredCard.tsx';

/** Asks for login ID and password. What was typed stays, whatever the answer. */
export function SignInPage() {
  const { t } = useTranslation();
  const client = useApolloClient();
  const signIn = useSubmit(SignInDocument);
  const [loginId, setLoginId] = useState('');
  const [password, setPassword] = useState('');
  const passwordInput = useRef<HTMLInputElement>(null);

  useEffect(() => {
    document.title = `${t('signIn.title')} · Rollcall`;
  }, [t]);

  const submit = async (event: SubmitEvent): Promise<void> => {
    event.preventDefault();
    const payload = await signIn.submit({ loginId: loginId.trim(), password });
    if (payload?.user) {
      // What someone else may have read here is not theirs.
      forgetSession(client.cache);
      client.writeQuery({ query: ViewerDocument, data: { viewer: payload.user } });
      tellAccount(payload.user);
    } else if (payload) passwordInput.current?.select();
  };

  return (
    <CenteredCard>
      <form onSubmit={(event) => void submit(event)}>
        <Stack gap="md">
          <Title order={1}>{t('signIn.title')}</Title>
          <FormErrors messages={signIn.errors} />
          <FailureNotice failure={signIn.failure} />
          <TextInput
            label={t('signIn.loginId')}
            name="loginId"
            type="text"
            inputMode="email"
            autoComplete="username"
            autoCapitalize="none"
            spellCheck={false}
            autoFocus
            required
            withAsterisk={false}
            value={loginId}
            onChange={(event) => setLoginId(event.currentTarget.value)}
          />
          <PasswordField
            ref={passwordInput}
            label={t('signIn.password')}
            name="password"
            autoComplete="current-password"
            required
            withAsterisk={false}
            value={password}
            onChange={(event) => setPassword(event.currentTarget.value)}
          />
          <Button type="submit" fullWidth loading={signIn.busy}>
            {t('signIn.submit')}
          </Button>
          <Text size="sm" c="dimmed">
            {t('signIn.forgotten')}
          </Text>
        </Stack>
      </form>
    </CenteredCard>
  );
}
