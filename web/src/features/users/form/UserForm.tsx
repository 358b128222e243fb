import { useApolloClient } from '@apollo/client/react';
import { Button } from '@mantine/core';
import type { SignInDetails } from '@rollcall/shared';
import { useRef } from 'react';
import { useForm } from 'react-hook-form';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { Link } from 'react-router';
import { FormErrors } from '#components/form/FormErrors.tsx';
import { useLeaveGuard } from '#components/form/useLeaveGuard.ts';
import { focusFirstError, placeErrors } from '#components/form/userErrors.ts';
import { FailureNotice } from '#components/ui/FailureNotice.tsx';
import { LeaveDialog } from '#components/ui/LeaveDialog.tsx';
import { forgetUsers } from '#graphql/cache.ts';
import type { ContractTerms } from '#graphql/contractTerms.ts';
import { UserCreateDocument, type UserRowFragment } from '#graphql/generated.ts';
import { useSubmit } from '#graphql/useSubmit.ts';
import { useFormat } from '#i18n/format.tsx';
import { AccountFields } from './AccountFields.tsx';
import { SettingsPanel } from './SettingsPanel.tsx';
import { SummaryPanel, isFull } from './SummaryPanel.tsx';
import { TemporaryPassword } from './TemporaryPassword.tsx';
import { UserFormLayout } from './UserFormLayout.tsx';
import { type UserValues, emptyUser, pathOf, userInput } from './userValues.ts';

interface Props {
  readonly contract: ContractTerms;
  /** @param details what the user signs in with, which nobody is told again */
  readonly onAdded: (user: UserRowFragment, details: SignInDetails) => void;
}

/** Every field of a new user. What was typed stays on any failure; refusals stand at their fields. */
export function UserForm({ contract, onAdded }: Props) {
  const { t } = useTranslation();
  const { locale, timeZone } = useFormat();
  const client = useApolloClient();
  const element = useRef<HTMLFormElement>(null);
  const form = useForm<UserValues>({
    mode: 'onTouched',
    shouldFocusError: false,
    defaultValues: emptyUser(contract.seats, locale, timeZone),
  });
  const guard = useLeaveGuard(form.formState.isDirty);
  const create = useSubmit(UserCreateDocument, (refusals) => placeErrors(form, refusals, pathOf));

  const save = form.handleSubmit(
    async (values) => {
      const payload = await create.submit(userInput(values));
      if (!payload) return;
      if (payload.user) {
        forgetUsers(client.cache);
        const { password, locale: language, timeZone: zone } = values;
        const { loginId, name } = payload.user;
        onAdded(payload.user, { loginId, name, password, locale: language, timeZone: zone });
      } else focusFirstError(element.current);
    },
    () => focusFirstError(element.current),
  );

  return (
    <>
      <UserFormLayout
        form={form}
        element={element}
        onSave={() => void save()}
        aside={<SummaryPanel contract={contract} />}
        errors={
          <>
            <FormErrors messages={create.errors} />
            <FailureNotice failure={create.failure} onRetry={() => void save()} />
          </>
        }
        actions={
          <>
            <Button type="submit" loading={create.busy} disabled={isFull(contract)}>
              {t('userNew.submit')}
            </Button>
            <Button component={Link} to="/users" variant="subtle" color="gray" c="dimmed">
              {t('common.cancel')}
            </Button>
          </>
        }
      >
        <AccountFields autoFocus>
          <TemporaryPassword />
        </AccountFields>
        <SettingsPanel contract={contract.seats} />
      </UserFormLayout>
      {guard.leaving && <LeaveDialog text={t('userLeave.added')} onStay={guard.stay} onLeave={guard.leave} />}
    </>
  );
}
