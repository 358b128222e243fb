import { Button } from '@mantine/core';
import { useState } from 'react';
import { useTranslation } from '#i18n/useTranslation.tsx';
import type { ContractTerms } from '#graphql/contractTerms.ts';
import type { UserDetailsFragment } from '#graphql/generated.ts';
import { DeleteDialog } from './DeleteDialog.tsx';
import { PasswordResetDialog } from './PasswordResetDialog.tsx';
import { StatusDialog } from './StatusDialog.tsx';

interface Props {
  readonly user: UserDetailsFragment;
  readonly contract: ContractTerms;
  readonly onChanged: () => void;
}

/** What can be done with a user besides changing their fields; each asks first. What is not allowed is not there. */
export function UserActions({ user, contract, onChanged }: Props) {
  const { t } = useTranslation();
  const [asked, setAsked] = useState<'activate' | 'deactivate' | 'password' | 'delete'>();
  const { viewerCan } = user;
  const switching = user.status === 'DEACTIVATED' ? 'activate' : 'deactivate';
  const close = (): void => setAsked(undefined);
  return (
    <>
      {viewerCan[switching] && (
        <Button variant="default" onClick={() => setAsked(switching)}>
          {t(`userStatusChange.${switching}`)}
        </Button>
      )}
      {viewerCan.resetPassword && (
        <Button variant="default" onClick={() => setAsked('password')}>
          {t('userPasswordReset.submit')}
        </Button>
      )}
      {viewerCan.delete && (
        <Button variant="default" c="var(--mantine-color-error)" onClick={() => setAsked('delete')}>
          {t('userDelete.open')}
        </Button>
      )}
      {(asked === 'activate' || asked === 'deactivate') && <StatusDialog user={user} action={asked} onClose={close} />}
      {asked === 'password' && <PasswordResetDialog user={user} onClose={close} />}
      {asked === 'delete' && (
        <DeleteDialog
          user={user}
          contract={contract}
          onDeactivate={viewerCan.deactivate && switching === 'deactivate' ? () => setAsked('deactivate') : undefined}
          onDeleted={onChanged}
          onClose={close}
        />
      )}
    </>
  );
}
