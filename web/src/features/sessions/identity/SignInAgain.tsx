import { useApolloClient } from '@apollo/client/react';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { type Account, accountIsNow } from '#graphql/account.ts';
import { tellAccount } from '#graphql/accountNews.ts';
import { SignInDocument, ViewerDocument } from '#graphql/generated.ts';
import { forgetSessionEnd } from '#graphql/sessionEnd.ts';
import { useSubmit } from '#graphql/useSubmit.ts';
import { PasswordPrompt } from './PasswordPrompt.tsx';
import { leaveForOtherAccount } from './leaveForOtherAccount.ts';

interface Props {
  readonly account: Account;
  readonly onCancel: () => void;
  readonly cancelLabel?: string;
}

/** Opens a new session for the account whose page is open, which then goes on. */
export function SignInAgain({ account, onCancel, cancelLabel }: Props) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const { submit: signIn, busy, failure } = useSubmit(SignInDocument);
  const submit = async (password: string): Promise<string | undefined> => {
    const payload = await signIn({ loginId: account.loginId, password });
    if (!payload?.user) return payload?.userErrors[0]?.message;
    tellAccount(payload.user);
    forgetSessionEnd();
    accountIsNow(payload.user);
    // The login ID is somebody else's by now.
    if (payload.user.id !== account.id) leaveForOtherAccount();
    // What the page shows of who they are may have changed, and the answer tells when the new session ends.
    else void client.refetchQueries({ include: [ViewerDocument] });
  };
  return (
    <PasswordPrompt
      loginId={account.loginId}
      submitLabel={t('signIn.submit')}
      cancelLabel={cancelLabel}
      busy={busy}
      failure={failure}
      onSubmit={submit}
      onCancel={onCancel}
    />
  );
}
