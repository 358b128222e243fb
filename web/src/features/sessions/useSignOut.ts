import { useApolloClient } from '@apollo/client/react';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { showToast } from '#components/ui/toasts.ts';
import { tellAccount } from '#graphql/accountNews.ts';
import { removeOwnDrafts, tieDrafts } from '#graphql/drafts/keptDrafts.ts';
import { SignOutDocument } from '#graphql/generated.ts';
import { useSubmit } from '#graphql/useSubmit.ts';

/**
 * Ends the session on the server, and here all that it left, in memory and of drafts: whoever signs in next begins at
 * the beginning.
 */
export function useSignOut(): () => void {
  const { t } = useTranslation();
  const { submit } = useSubmit(SignOutDocument);
  const client = useApolloClient();
  const signOut = async (): Promise<void> => {
    await tieDrafts(client);
    if (await submit()) {
      tellAccount('nobody');
      await removeOwnDrafts();
      window.location.assign('/sign-in');
    } else showToast({ text: t('failure.connection.title'), tone: 'bad' });
  };
  return () => void signOut();
}
