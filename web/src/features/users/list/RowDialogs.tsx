import { useQuery } from '@apollo/client/react';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { Dialog } from '#components/ui/Dialog.tsx';
import { FailureNotice } from '#components/ui/FailureNotice.tsx';
import { Waiting } from '#components/ui/Waiting.tsx';
import { contractTerms } from '#graphql/contractTerms.ts';
import { failureOf } from '#graphql/failure.ts';
import { ContractDocument } from '#graphql/generated.ts';
import { DeleteDialog } from '../page/DeleteDialog.tsx';
import { PasswordResetDialog } from '../page/PasswordResetDialog.tsx';
import { StatusDialog } from '../page/StatusDialog.tsx';
import type { AskedAction, RowAsk } from './rowAction.ts';

interface Props {
  readonly asked: AskedAction;
  readonly onAsk: RowAsk;
  readonly onDeleted: () => void;
  readonly onClose: () => void;
}

/** The question that an action of the list asks first: the same as on the user's page. */
export default function RowDialogs({ asked, onAsk, onDeleted, onClose }: Props) {
  const { action, user } = asked;
  if (action === 'password') return <PasswordResetDialog user={user} onClose={onClose} />;
  if (action !== 'delete') return <StatusDialog user={user} action={action} onClose={onClose} />;
  return <DeleteQuestion asked={asked} onAsk={onAsk} onDeleted={onDeleted} onClose={onClose} />;
}

/** Deleting frees seats, so the contract is read first. */
function DeleteQuestion({ asked: { user }, onAsk, onDeleted, onClose }: Props) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(ContractDocument);
  if (!data) {
    return (
      <Dialog title={t('userDelete.title', { name: user.name })} onClose={onClose}>
        {error ? <FailureNotice failure={failureOf(error)} onRetry={() => void refetch()} /> : <Waiting lines={4} />}
      </Dialog>
    );
  }
  const deactivate = user.viewerCan.deactivate && user.status !== 'DEACTIVATED';
  return (
    <DeleteDialog
      user={user}
      contract={contractTerms(data)}
      onDeactivate={deactivate ? () => onAsk({ action: 'deactivate', user }) : undefined}
      onDeleted={onDeleted}
      onClose={onClose}
    />
  );
}
