import { useApolloClient } from '@apollo/client/react';
import { notifications } from '@mantine/notifications';
import { useTranslation } from 'react-i18next';
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
    else notifications.show({ color: 'red', message: t('failure.connection.text') });
  };
  return () => void signOut();
}
