import type { SignInDetails } from '@rollcall/shared';
import { useState } from 'react';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { BackLink } from '#components/ui/BackLink.tsx';
import { PageHeader } from '#components/ui/PageHeader.tsx';
import type { ContractTerms } from '#graphql/contractTerms.ts';
import type { UserRowFragment } from '#graphql/generated.ts';
import { UserAdded } from './UserAdded.tsx';
import { NoUserSeat } from './NoUserSeat.tsx';
import { UserForm } from './UserForm.tsx';

interface Props {
  readonly contract: ContractTerms;
  /** Reads the contract again: the seats of the one just added count for the next. */
  readonly onAdded: () => void;
}

/** Adds one user, and then says when they can sign in. */
export function UserNewPage({ contract, onAdded }: Props) {
  const { t } = useTranslation();
  const [added, setAdded] = useState<{ readonly user: UserRowFragment; readonly details: SignInDetails }>();
  if (added) return <UserAdded {...added} onAgain={() => setAdded(undefined)} />;
  return (
    <>
      <PageHeader title={t('userNew.title')} back={<BackLink to="/users">{t('nav.users')}</BackLink>} />
      <NoUserSeat seats={contract.seats.users} />
      <UserForm
        contract={contract}
        onAdded={(user, details) => {
          setAdded({ user, details });
          onAdded();
        }}
      />
    </>
  );
}
