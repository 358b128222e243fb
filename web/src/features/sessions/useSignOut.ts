import { useTranslation } from 'react-i18next';
import { showToast } from '#components/ui/toasts.ts';
import { tellAccount } from '#graphql/accountNews.ts';
import { SignOutDocument } from '#graphql/generated.ts';
import { useSubmit } from '#graphql/useSubmit.ts';

/**
 * Ends the session on the server, and here all that it left in memory: whoever signs in next begins at the beginning.
 */
export function useSignOut(): () => void {
  const { t } = useTranslation();
  const { submit } = useSubmit(SignOutDocument);
  const signOut = async (): Promise<void> => {
    if (await submit()) {
      tellAccount('nobody');
      window.location.assign('/sign-in');
    } else showToast({ text: t('failure.connection.title'), tone: 'bad' });
  };
  return () => void signOut();
}
