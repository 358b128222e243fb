import { Box, Group, Text } from '@mantine/core';
import { DASHBOARD_DAYS } from '@rollcall/shared';
import { useState } from 'react';
import { DayField } from '#components/form/DayField.tsx';
import { useTranslation } from '#i18n/useTranslation.tsx';
import type { Period } from '#components/figure/days.ts';
import { isPeriod } from './period.ts';

interface Props {
  readonly period: Period;
  readonly onChange: (period: Period) => void;
}

/** From when to when. What makes no period stays as it was typed, until it does. */
export function OwnPeriod({ period, onChange }: Props) {
  const { t } = useTranslation();
  const [draft, setDraft] = useState<Partial<Period>>();
  const shown = draft ?? period;
  const change = (part: Partial<Period>): void => {
    const { from, to } = { ...shown, ...part };
    const isWhole = from !== undefined && to !== undefined && isPeriod({ from, to });
    setDraft(isWhole ? undefined : { ...(from && { from }), ...(to && { to }) });
    if (isWhole) onChange({ from, to });
  };
  return (
    <Box mb="md">
      <Group gap="sm">
        <DayField label={t('dashboard.from')} value={shown.from} onChange={(from) => change({ from })} />
        <DayField label={t('dashboard.to')} value={shown.to} onChange={(to) => change({ to })} />
      </Group>
      {draft && (
        <Text role="alert" size="sm" c="red" mt={4}>
          {t('dashboard.noPeriod', { count: DASHBOARD_DAYS })}
        </Text>
      )}
    </Box>
  );
}
