import { useApolloClient } from '@apollo/client/react';
import { useTranslation } from 'react-i18next';
import { showToast } from '../../components/ui/toasts.ts';
import { endSession } from '../../graphql/client.ts';
import { SignOutDocument } from '../../graphql/generated.ts';
import { useAction } from '../../graphql/useAction.ts';

/** Ends the session here and on the server. */
export function useSignOut(): () => void {
  const { t } = useTranslation();
  const client = useApolloClient();
  const { run } = useAction(SignOutDocument);
  const signOut = async (): Promise<void> => {
    if (await run({})) endSession(client);
    else showToast('bad', t('failure.connection.title'));
  };
  return () => void signOut();
}
