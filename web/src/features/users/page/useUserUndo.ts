import type { ApolloClient, TypedDocumentNode } from '@apollo/client';
import { useApolloClient } from '@apollo/client/react';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { showToast } from '#components/ui/toasts.ts';
import { forgetUsers } from '#graphql/cache.ts';
import { mutateConfirmed } from '#graphql/confirmation.ts';
import { failureOf } from '#graphql/failure.ts';
import {
  UserActivateDocument,
  UserDeactivateDocument,
  type UserDetailsFragment,
  UserUpdateDocument,
} from '#graphql/generated.ts';
import { undoInput } from './userChanges.ts';

interface Payload {
  readonly user?: { readonly name: string } | null;
  readonly userErrors: readonly { readonly code: string; readonly message: string }[];
}

interface UserUndo {
  /** Tells that a user was saved, and offers to save the version before again. */
  readonly offerUpdate: (before: UserDetailsFragment, after: UserDetailsFragment, onUndone: () => void) => void;
  /** Tells that a user was activated or deactivated, and offers the opposite. */
  readonly offerStatus: (done: 'activate' | 'deactivate', user: UserDetailsFragment) => void;
}

/** Messages about what was done with a user that take it back on demand, on whatever page one is by then. */
export function useUserUndo(): UserUndo {
  const { t } = useTranslation();
  const client = useApolloClient();

  const take = async (name: string, undo: () => Promise<Payload | null | undefined>): Promise<void> => {
    try {
      const payload = await undo();
      // Not confirmed, so nothing was undone.
      if (!payload) return;
      const error = payload.userErrors[0];
      if (!error) return showToast({ text: t('userUndo.done', { name: payload.user?.name ?? name }) });
      const text = error.code === 'CHANGED_MEANWHILE' ? t('userUndo.changed', { name }) : error.message;
      showToast({ text: t('userUndo.refused', { reason: text }), tone: 'bad' });
    } catch (error) {
      showToast({ text: t('userUndo.refused', { reason: t(`failure.${failureOf(error).kind}.title`) }), tone: 'bad' });
    } finally {
      forgetUsers(client.cache);
    }
  };
  const offer = (text: string, name: string, undo: () => Promise<Payload | null | undefined>): void =>
    showToast({ text, action: { label: t('common.undo'), run: () => void take(name, undo) } });

  return {
    offerUpdate: (before, after, onUndone) => {
      const { name } = after;
      offer(t('userPage.saved', { name }), name, async () => {
        const input = undoInput(before, after);
        const payload = (await mutate(client, UserUpdateDocument, { input }))?.userUpdate;
        onUndone();
        return payload;
      });
    },
    offerStatus: (done, { id, name }) =>
      offer(t(`userStatusChange.${done}Done`, { name }), name, async () =>
        done === 'activate'
          ? (await mutate(client, UserDeactivateDocument, { input: { id } }))?.userDeactivate
          : (await mutate(client, UserActivateDocument, { input: { id } }))?.userActivate,
      ),
  };
}

/** A mutation of no component: the one that offered it may be gone. */
async function mutate<Data, Input>(
  client: ApolloClient,
  mutation: TypedDocumentNode<Data, { input: Input }>,
  variables: { input: Input },
): Promise<Data | undefined> {
  const options = { mutation, variables } as ApolloClient.MutateOptions<Data, { input: Input }>;
  return mutateConfirmed(client, options);
}
