import { Text } from '@mantine/core';
import { useTranslation } from '#i18n/useTranslation.tsx';
import type { BulkActionFieldsFragment } from '#graphql/generated.ts';
import { seatChanges } from '#graphql/keys.ts';
import { SeatSummary } from '../../form/SeatSummary.tsx';

/** How the counts of seats move, and from which month the bill; or that none does. */
export function BulkSeats({ action }: { readonly action: BulkActionFieldsFragment }) {
  const { t } = useTranslation();
  const changes = seatChanges(action.seatChanges);
  if (changes.length === 0) return <Text>{t('bulkPage.noSeats')}</Text>;
  return <SeatSummary changes={changes} month={action.billingMonth} />;
}
