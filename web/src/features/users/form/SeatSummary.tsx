import { Stack, Text } from '@mantine/core';
import { SEAT_NAMES, type SeatChange } from '@rollcall/shared';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { CountChanges } from '#components/ui/CountChanges.tsx';
import { useFormat } from '#i18n/format.tsx';

/** How a change moves the counts of seats, and from which month the bill. */
export function SeatSummary({ changes, month }: { readonly changes: readonly SeatChange[]; readonly month: string }) {
  const { t } = useTranslation();
  const format = useFormat();
  return (
    <Stack gap="md">
      <CountChanges
        caption={t('counts.caption')}
        changes={changes.map((change) => ({ ...change, label: format.text(SEAT_NAMES[change.what]) }))}
      />
      <Text size="sm" c="dimmed">
        {t('counts.billing', { month: format.month(month) })}
      </Text>
    </Stack>
  );
}
