import { useApolloClient } from '@apollo/client/react';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { showToast } from '#components/ui/toasts.ts';
import { forgetViews } from './useViews.ts';
import { mutateConfirmed } from '#graphql/confirmation.ts';
import { failureOf } from '#graphql/failure.ts';
import { UserViewUpdateDocument, type UserViewFieldsFragment } from '#graphql/generated.ts';
import type { ListState } from '../list/listState.ts';
import { addressOfView, contentOf } from './viewState.ts';

/** What is done with a view without asking first; messages tell what came of it, since the menu is closed by then. */
export function useViewActions(view: UserViewFieldsFragment) {
  const { t } = useTranslation();
  const client = useApolloClient();
  const { id, name } = view;
  return {
    /** Lets the view show what the list shows. */
    async update(state: ListState): Promise<void> {
      const input = { id, ...contentOf(state) };
      try {
        const data = await mutateConfirmed(client, { mutation: UserViewUpdateDocument, variables: { input } });
        const error = data?.userViewUpdate?.userErrors[0];
        if (error) showToast({ text: error.message, tone: 'bad' });
        else if (data) showToast({ text: t('userViews.updated', { name }) });
      } catch (error) {
        showToast({ text: t(`failure.${failureOf(error).kind}.title`), tone: 'bad' });
      }
      forgetViews(client.cache);
    },
    async copyLink(): Promise<void> {
      const link = new URL(addressOfView(view), window.location.href).href;
      try {
        await navigator.clipboard.writeText(link);
        showToast({ text: t('userViews.linkCopied', { name }) });
      } catch {
        // Outside https there is no clipboard to write to.
        showToast({ text: t('userViews.linkNotCopied', { link }), tone: 'bad' });
      }
    },
  };
}
