import { useQuery } from '@apollo/client/react';
import { Button, Stack, Text } from '@mantine/core';
import { useTranslation } from '#i18n/useTranslation.tsx';
import type { ContractTerms } from '#graphql/contractTerms.ts';
import { UserCallCountsDocument, type UserDetailsFragment } from '#graphql/generated.ts';
import { useFormat } from '#i18n/format.tsx';
import { SeatSummary } from '../form/SeatSummary.tsx';
import { seatMoves, valuesOf } from './userChanges.ts';
import classes from './UserPage.module.css';

interface Props {
  readonly user: UserDetailsFragment;
  readonly contract: ContractTerms;
  readonly onDeactivate: (() => void) | undefined;
}

/** What is gone, what stays and what is free once a user is deleted. */
export function DeleteConsequences({ user, contract, onDeactivate }: Props) {
  const { t } = useTranslation();
  const { number } = useFormat();
  // As of now: calls come in while the console is open.
  const { data } = useQuery(UserCallCountsDocument, {
    variables: { userIds: [user.id] },
    fetchPolicy: 'network-only',
  });
  const counts = data?.userCallCounts;
  return (
    <>
      <ul className={classes['consequences']}>
        <li>{t('userDelete.scores')}</li>
        <li>{t('userDelete.calls', { name: user.name })}</li>
        <li>{t('userDelete.freed')}</li>
      </ul>
      {/* The place is kept, so that nothing moves under the pointer when the numbers come. */}
      <Text mih="1.55em">
        {counts && t('userDelete.counts', { calls: number(counts.calls), scores: number(counts.scores) })}
      </Text>
      <SeatSummary
        changes={seatMoves(valuesOf(user).settings, undefined, contract.seats)}
        month={contract.billingMonth}
      />
      {onDeactivate && (
        <Stack gap={6} align="flex-start">
          <Text>{t('userDelete.instead')}</Text>
          <Button variant="default" size="xs" onClick={onDeactivate}>
            {t('userDelete.deactivate')}
          </Button>
        </Stack>
      )}
    </>
  );
}
