import { Button, Stack, Text } from '@mantine/core';
import type { SeatChange } from '@rollcall/shared';
import { useTranslation } from 'react-i18next';
import { Panel } from '#components/ui/Panel.tsx';
import { SeatSummary } from '../form/SeatSummary.tsx';

interface Props {
  readonly changes: readonly SeatChange[];
  readonly month: string;
  readonly changed: boolean;
  /** Something else has to be settled first. */
  readonly locked: boolean;
  readonly busy: boolean;
  readonly onDiscard: () => void;
}

/** What saving will change: the counts of seats that move, and the bill from which month. */
export function EditSummary({ changes, month, changed, locked, busy, onDiscard }: Props) {
  const { t } = useTranslation();
  return (
    <Panel title={t('userNew.summary')}>
      <Stack gap="md">
        {changes.length > 0 ? (
          <SeatSummary changes={changes} month={month} />
        ) : (
          <Text size="sm" c="dimmed">
            {t(changed ? 'userPage.noSeats' : 'userPage.unchanged')}
          </Text>
        )}
        <Button type="submit" loading={busy} disabled={!changed || locked}>
          {t('userPage.save')}
        </Button>
        {changed && !locked && (
          <Button variant="subtle" color="gray" c="dimmed" disabled={busy} onClick={onDiscard}>
            {t('userPage.discard')}
          </Button>
        )}
      </Stack>
    </Panel>
  );
}
