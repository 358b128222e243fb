import { useApolloClient } from '@apollo/client/react';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { useLocation, useNavigate } from 'react-router';
import { WORK_DONE } from '#components/form/useLeaveGuard.ts';
import { showToast } from '#components/ui/toasts.ts';
import { forgetUsers } from '#graphql/cache.ts';
import { UserDeleteDocument, type UserDetailsFragment } from '#graphql/generated.ts';
import { useSubmit } from '#graphql/useSubmit.ts';

/** Deletes a user whose login ID was typed, and then goes to the list, unless it is there already. */
export function useUserDelete({ id, name }: UserDetailsFragment, onDeleted: () => void) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const navigate = useNavigate();
  const { pathname } = useLocation();
  const { submit, busy, failure, errors } = useSubmit(UserDeleteDocument);
  return {
    busy,
    failure,
    errors,
    run: async (loginId: string): Promise<void> => {
      const payload = await submit({ id, loginId });
      if (!payload?.deletedUserId) return;
      forgetUsers(client.cache);
      onDeleted();
      showToast({ text: t('userDelete.done', { name }) });
      if (pathname !== '/users') await navigate('/users', { state: WORK_DONE });
    },
  };
}
