import { Stack, Text, VisuallyHidden } from '@mantine/core';
import { type SeatChange, columnHeader } from '@rollcall/shared';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { Panel } from '#components/ui/Panel.tsx';
import { useFormat } from '#i18n/format.tsx';
import { SeatSummary } from '../form/SeatSummary.tsx';
import type { UserValues } from '../form/userValues.ts';
import { useFieldText } from './useFieldText.ts';
import type { UserField } from './userChanges.ts';
import classes from './UserPage.module.css';

interface Props {
  /** The fields that are changed, in the order of the form. */
  readonly fields: readonly UserField[];
  readonly before: UserValues;
  readonly after: UserValues;
  readonly seats: readonly SeatChange[];
  readonly month: string;
}

/** What saving will change: every field, the counts of seats that move, and the bill from which month. */
export function EditSummary({ fields, before, after, seats, month }: Props) {
  const { t } = useTranslation();
  const { text } = useFormat();
  const textOf = useFieldText();
  const changed = fields.length > 0;
  return (
    <Panel title={t('userNew.summary')}>
      <Stack gap="md">
        {changed && (
          <dl className={classes['changes']} aria-label={t('userPage.changes')}>
            {fields.map((field) => (
              <div key={field}>
                <dt>{text(columnHeader(field))}</dt>
                <dd>
                  <span>{textOf(before, field) || t('userPage.empty')}</span> <span aria-hidden>→</span>{' '}
                  <VisuallyHidden>{t('counts.to')}</VisuallyHidden>
                  <strong>{textOf(after, field) || t('userPage.empty')}</strong>
                </dd>
              </div>
            ))}
          </dl>
        )}
        {seats.length > 0 ? (
          <SeatSummary changes={seats} month={month} />
        ) : (
          <Text size="sm" c="dimmed">
            {t(changed ? 'userPage.noSeats' : 'userPage.unchanged')}
          </Text>
        )}
      </Stack>
    </Panel>
  );
}
