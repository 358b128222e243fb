import { Anchor, Paper, Stack } from '@mantine/core';
import { type ReactNode, useState } from 'react';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { Link } from 'react-router';
import { BackLink } from '#components/ui/BackLink.tsx';
import { Facts } from '#components/ui/Facts.tsx';
import { LoginId } from '#components/ui/LoginId.tsx';
import { PageHeader } from '#components/ui/PageHeader.tsx';
import type { ContractTerms } from '#graphql/contractTerms.ts';
import type { UserDetailsFragment } from '#graphql/generated.ts';
import { useFormat } from '#i18n/format.tsx';
import { UserStatus } from '../UserStatus.tsx';
import { UserActions } from './UserActions.tsx';
import { UserEditForm } from './UserEditForm.tsx';
import { lastList } from '../list/lastList.ts';

interface Props {
  readonly user: UserDetailsFragment;
  readonly contract: ContractTerms;
  readonly onChanged: () => void;
  /** What follows the form. */
  readonly children?: ReactNode;
}

/** Who the user is and since when, what can be done with them, and the form of everything that can be changed. */
export function UserDetails({ user, contract, onChanged, children }: Props) {
  const { t } = useTranslation();
  const { instant } = useFormat();
  const facts = [
    { name: t('fields.status'), value: <UserStatus user={user} /> },
    { name: t('fields.loginId'), value: <LoginId value={user.loginId} /> },
    { name: t('fields.created'), value: instant(user.createdAt) },
    { name: t('userPage.lastSignIn'), value: user.lastSignInAt ? instant(user.lastSignInAt) : t('userPage.never') },
  ];
  const expiry = user.temporaryPasswordExpiresAt;
  const [now] = useState(Date.now);
  const expired = expiry != null && Date.parse(expiry) <= now;
  const temporary = expiry != null && {
    name: t('userPage.temporaryPassword'),
    value: t(expired ? 'userPage.passwordExpired' : 'userPage.passwordExpires', { instant: instant(expiry) }),
  };
  const origin = user.import && {
    name: t('userPage.import'),
    value: (
      <Anchor component={Link} to={`/imports/${user.import.id}`} inherit>
        {user.import.fileName}
      </Anchor>
    ),
  };
  return (
    <>
      <PageHeader
        title={user.name}
        back={<BackLink {...lastList()}>{t('nav.users')}</BackLink>}
        actions={<UserActions user={user} contract={contract} onChanged={onChanged} />}
      />
      <Stack gap="md">
        <Paper p="lg" style={{ overflowWrap: 'anywhere' }}>
          <Facts facts={[...facts, ...(temporary ? [temporary] : []), ...(origin ? [origin] : [])]} />
        </Paper>
        <UserEditForm user={user} contract={contract} onSaved={onChanged} />
        {children}
      </Stack>
    </>
  );
}
