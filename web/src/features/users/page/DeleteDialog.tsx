import { Button, Group, Stack, TextInput } from '@mantine/core';
import { loginIdKey } from '@rollcall/shared';
import { type SyntheticEvent, useState } from 'react';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { FormErrors } from '#components/form/FormErrors.tsx';
import { Dialog } from '#components/ui/Dialog.tsx';
import { FailureNotice } from '#components/ui/FailureNotice.tsx';
import type { ContractTerms } from '#graphql/contractTerms.ts';
import type { UserDetailsFragment } from '#graphql/generated.ts';
import { DeleteConsequences } from './DeleteConsequences.tsx';
import { useUserDelete } from './useUserDelete.ts';

interface Props {
  readonly user: UserDetailsFragment;
  readonly contract: ContractTerms;
  /** Deactivates instead, where that is possible. */
  readonly onDeactivate: (() => void) | undefined;
  readonly onDeleted: () => void;
  readonly onClose: () => void;
}

/** Says what deleting a user does, offers what can be undone, and asks for the login ID before it deletes. */
export function DeleteDialog({ user, contract, onDeactivate, onDeleted, onClose }: Props) {
  const { t } = useTranslation();
  const [typed, setTyped] = useState('');
  const { run, busy, failure, errors } = useUserDelete(user, onDeleted);
  const matches = loginIdKey(typed.trim()) === loginIdKey(user.loginId);
  const submit = (event: SyntheticEvent): void => {
    event.preventDefault();
    if (matches) void run(typed.trim());
  };
  return (
    <Dialog title={t('userDelete.title', { name: user.name })} busy={busy} onClose={onClose}>
      <form onSubmit={submit} noValidate>
        <Stack gap="md">
          <DeleteConsequences user={user} contract={contract} onDeactivate={onDeactivate} />
          <TextInput
            label={t('userDelete.confirm', { loginId: user.loginId })}
            value={typed}
            onChange={(event) => setTyped(event.currentTarget.value)}
            autoComplete="off"
            autoCapitalize="none"
            spellCheck={false}
            inputMode="email"
          />
          <FormErrors messages={errors} />
          <FailureNotice failure={failure} />
          <Group gap="xs" justify="flex-end">
            <Button variant="default" disabled={busy} onClick={onClose}>
              {t('common.cancel')}
            </Button>
            <Button type="submit" color="red" loading={busy} disabled={!matches}>
              {t('userDelete.submit')}
            </Button>
          </Group>
        </Stack>
      </form>
    </Dialog>
  );
}
