import { Stack, Text } from '@mantine/core';
import { SEAT_NAMES } from '@rollcall/shared';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { CountChanges } from '#components/ui/CountChanges.tsx';
import type { SeatChangeFieldsFragment } from '#graphql/generated.ts';
import { seatChanges } from '#graphql/keys.ts';
import { useFormat } from '#i18n/format.tsx';

interface Props {
  readonly changes: readonly SeatChangeFieldsFragment[];
  readonly billingMonth: string;
}

/** How the counts of seats move, and from which month the bill. */
export function ImportSeats({ changes, billingMonth }: Props) {
  const { t } = useTranslation();
  const { text, month } = useFormat();
  return (
    <Stack gap="md">
      <CountChanges
        caption={t('counts.caption')}
        changes={seatChanges(changes).map((change) => ({ ...change, label: text(SEAT_NAMES[change.what]) }))}
      />
      <Text size="sm" c="dimmed">
        {t('counts.billing', { month: month(billingMonth) })}
      </Text>
    </Stack>
  );
}
