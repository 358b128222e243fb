import { useLeaveGuard } from '#components/form/useLeaveGuard.ts';
import { LeaveDialog } from '#components/ui/LeaveDialog.tsx';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { FormErrors } from '#components/form/FormErrors.tsx';
import { FailureNotice } from '#components/ui/FailureNotice.tsx';
import type { ContractTerms } from '#graphql/contractTerms.ts';
import type { UserDetailsFragment } from '#graphql/generated.ts';
import { AccountFields } from '../form/AccountFields.tsx';
import { SettingsPanel } from '../form/SettingsPanel.tsx';
import { UserFormLayout } from '../form/UserFormLayout.tsx';
import { ConflictNotice } from './ConflictNotice.tsx';
import { EditActions } from './EditActions.tsx';
import { EditSummary } from './EditSummary.tsx';
import { conflictingFields, seatMoves, seatsFor, valuesOf } from './userChanges.ts';
import { useUserEdit } from './useUserEdit.ts';

interface Props {
  readonly user: UserDetailsFragment;
  readonly contract: ContractTerms;
  readonly onSaved: () => void;
}

/**
 * Every field of a user who is there. What was typed stays on any failure, and nobody's changes are overwritten unseen.
 */
export function UserEditForm({ user, contract, onSaved }: Props) {
  const { t } = useTranslation();
  const { form, element, values, seen, theirs, changed, update, save, settle, discard } = useUserEdit(user, onSaved);
  const guard = useLeaveGuard(changed.length > 0);
  const saved = valuesOf(seen).settings;
  const kept = user.viewerCan.demote ? {} : { administrative: t('userPage.keepsAdministrative') };
  return (
    <>
      <UserFormLayout
        form={form}
        element={element}
        onSave={() => void save()}
        aside={
          <EditSummary
            fields={changed}
            before={valuesOf(seen)}
            after={values}
            seats={seatMoves(saved, values.settings, contract.seats)}
            month={contract.billingMonth}
          />
        }
        errors={
          <>
            <FormErrors messages={update.errors} />
            <FailureNotice failure={update.failure} onRetry={() => void save()} />
          </>
        }
        actions={
          <EditActions
            changed={changed.length > 0}
            locked={theirs !== undefined || !user.viewerCan.update}
            busy={update.busy}
            onDiscard={discard}
          />
        }
      >
        {theirs && (
          <ConflictNotice
            fields={conflictingFields(valuesOf(seen), valuesOf(theirs), values)}
            theirs={valuesOf(theirs)}
            mine={values}
            onKeep={() => settle('mine')}
            onTake={() => settle('theirs')}
          />
        )}
        <AccountFields />
        <SettingsPanel contract={seatsFor(saved, values.settings, contract.seats)} kept={kept} />
      </UserFormLayout>
      {guard.leaving && (
        <LeaveDialog text={t('userLeave.text', { name: seen.name })} onStay={guard.stay} onLeave={guard.leave} />
      )}
    </>
  );
}
