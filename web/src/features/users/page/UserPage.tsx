import { useQuery } from '@apollo/client/react';
import { Button } from '@mantine/core';
import { IconUserOff } from '@tabler/icons-react';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { EmptyState } from '../../../components/ui/EmptyState.tsx';
import { FailureNotice } from '../../../components/ui/FailureNotice.tsx';
import { PageHeader } from '../../../components/ui/PageHeader.tsx';
import { PageWaiting } from '../../../components/ui/Waiting.tsx';
import type { ContractTerms } from '../../../graphql/contractTerms.ts';
import { failureOf } from '../../../graphql/failure.ts';
import { UserDocument } from '../../../graphql/generated.ts';
import { UserDetails } from './UserDetails.tsx';

interface Props {
  readonly id: string;
  readonly contract: ContractTerms;
  /** Reads the contract again: the change may have moved its counts. */
  readonly onChanged: () => void;
}

/** One user: read anew whenever the page is opened, since what is edited should be the newest. */
export function UserPage({ id, contract, onChanged }: Props) {
  const { t } = useTranslation();
  const { data, error, refetch } = useQuery(UserDocument, { variables: { id }, fetchPolicy: 'network-only' });
  if (data?.user) return <UserDetails user={data.user} contract={contract} onChanged={onChanged} />;
  if (error) return <FailureNotice failure={failureOf(error)} onRetry={() => void refetch()} />;
  if (!data) return <PageWaiting />;
  const list = (
    <Button component={Link} to="/users" variant="default">
      {t('userAdded.list')}
    </Button>
  );
  return (
    <>
      <PageHeader title={t('userPage.notFoundTitle')} />
      <EmptyState icon={<IconUserOff size={40} stroke={1.5} />} title={t('userPage.notFoundLead')} actions={list}>
        {t('userPage.notFoundText')}
      </EmptyState>
    </>
  );
}
