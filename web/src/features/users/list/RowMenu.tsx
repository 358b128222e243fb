import { useQuery } from '@apollo/client/react';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { ActionMenu, MenuItem, MenuLink } from '#components/table/ActionMenu.tsx';
import { showToast } from '#components/ui/toasts.ts';
import { UserDocument, type UserListRowFragment } from '#graphql/generated.ts';
import { useFormat } from '#i18n/format.tsx';
import type { RowAction, RowAsk } from './rowAction.ts';

interface Props {
  readonly user: UserListRowFragment;
  readonly onAsk: RowAsk;
}

/** What can be done with one user of the list. */
export function RowMenu({ user, onAsk }: Props) {
  const { t } = useFormat();
  return (
    <ActionMenu label={t('users.rowMenu', { name: user.name })}>
      <RowMenuItems user={user} onAsk={onAsk} />
    </ActionMenu>
  );
}

/** Asks what is allowed when it is opened: until the answer is there, only what always is. */
function RowMenuItems({ user, onAsk }: Props) {
  const { t } = useTranslation();
  const { id, name } = user;
  const { data } = useQuery(UserDocument, { variables: { id }, fetchPolicy: 'network-only' });
  const details = data?.user;
  const status = details?.status ?? user.status;
  const switching = status === 'DEACTIVATED' ? 'activate' : 'deactivate';
  const ask = (action: RowAction): void => {
    if (details) onAsk({ action, user: details });
  };
  const copy = async (): Promise<void> => {
    try {
      await navigator.clipboard.writeText(id);
      showToast({ text: t('users.idCopied', { name }) });
    } catch {
      // Outside https there is no clipboard to write to.
      showToast({ text: t('users.idNotCopied', { id }), tone: 'bad' });
    }
  };
  return (
    <>
      <MenuLink to={`/users/${id}`}>{t('users.edit')}</MenuLink>
      <MenuItem disabled={!details?.viewerCan[switching]} onChoose={() => ask(switching)}>
        {t(`userStatusChange.${switching}`)}
      </MenuItem>
      <MenuItem disabled={!details?.viewerCan.resetPassword} onChoose={() => ask('password')}>
        {t('userPasswordReset.submit')}
      </MenuItem>
      <MenuItem onChoose={() => void copy()}>{t('users.copyId')}</MenuItem>
      <MenuItem danger disabled={!details?.viewerCan.delete} onChoose={() => ask('delete')}>
        {t('userDelete.open')}
      </MenuItem>
    </>
  );
}
