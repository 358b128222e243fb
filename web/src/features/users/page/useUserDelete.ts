import { useApolloClient } from '@apollo/client/react';
import { useState } from 'react';
import { useTranslation } from 'react-i18next';
import { useLocation, useNavigate } from 'react-router';
import { WORK_DONE } from '#components/form/useLeaveGuard.ts';
import { showToast } from '#components/ui/toasts.ts';
import { forgetUsers } from '#graphql/cache.ts';
import { UserDeleteDocument, type UserDetailsFragment } from '#graphql/generated.ts';
import { useAction } from '#graphql/useAction.ts';

/** Deletes a user whose login ID was typed, and then goes to the list, unless it is there already. */
export function useUserDelete({ id, name }: UserDetailsFragment, onDeleted: () => void) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const { run, busy, failure } = useAction(UserDeleteDocument);
  const [errors, setErrors] = useState<string[]>([]);
  return {
    busy,
    failure,
    errors,
    run: async (loginId: string): Promise<void> => {
      const payload = (await run({ input: { id, loginId } }))?.userDelete;
      if (!payload) return;
      setErrors(payload.userErrors.map(({ message }) => message));
      if (!payload.deletedUserId) return;
      forgetUsers(client.cache);
      onDeleted();
      showToast({ text: t('userDelete.done', { name }) });
      if (pathname !== '/users') await navigate('/users', { state: WORK_DONE });
    },
  };
}
