import { Alert, Text } from '@mantine/core';
import { type ContractSeats, SEAT_NAMES, type Settings, seatChangesOf } from '@rollcall/shared';
import { IconAlertTriangle } from '@tabler/icons-react';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { useFormat } from '#i18n/format.tsx';
import classes from './TemplatePanel.module.css';

interface Props {
  readonly rows: number;
  readonly settings: Settings;
  readonly seats: ContractSeats;
}

/**
 * Says before a template is filled of which seats there are fewer than it has rows. Nothing is shown where all suffice.
 */
export function SeatsShort({ rows, settings, seats }: Props) {
  const { t } = useTranslation();
  const { text } = useFormat();
  // Where there is no seat of users at all, the page says so at its top.
  const short = seatChangesOf(
    Array.from({ length: rows }, () => ({ settings })),
    seats,
  ).filter(({ what, before, after, limit }) => after > limit && (what !== 'users' || before < limit));
  return (
    <div role="status" className={classes['short']}>
      {short.length > 0 && (
        <Alert color="yellow" variant="outline" icon={<IconAlertTriangle aria-hidden />} title={t('template.short')}>
          {short.map(({ what, before, limit }) => (
            <Text key={what} size="md">
              {t('template.shortOf', { what: text(SEAT_NAMES[what]), count: Math.max(0, limit - before), rows })}
            </Text>
          ))}
        </Alert>
      )}
    </div>
  );
}
