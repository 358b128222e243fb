import { Button, Stack, Text } from '@mantine/core';
import { seatChangesOf } from '@rollcall/shared';
import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from 'react-i18next';
import { Link } from 'react-router';
import { Panel } from '#components/ui/Panel.tsx';
import type { ContractTerms } from '#graphql/contractTerms.ts';
import { SeatSummary } from './SeatSummary.tsx';
import type { UserValues } from './userValues.ts';

/** What saving will change: the seats, and the bill from which month. */
export function SummaryPanel({ contract, busy }: { readonly contract: ContractTerms; readonly busy: boolean }) {
  const { t } = useTranslation();
  const { control } = useFormContext<UserValues>();
  const settings = useWatch({ control, name: 'settings' });
  const changes = seatChangesOf([{ settings }], contract.seats);
  const full = contract.seats.users.used >= contract.seats.users.limit;
  return (
    <Panel title={t('userNew.summary')}>
      <Stack gap="md">
        <SeatSummary changes={changes} month={contract.billingMonth} />
        {full && (
          <Text size="sm" c="var(--mantine-color-error)">
            {t('userNew.full')}
          </Text>
        )}
        <Button type="submit" loading={busy} disabled={full}>
          {t('userNew.submit')}
        </Button>
        <Button component={Link} to="/users" variant="subtle" color="gray" c="dimmed">
          {t('common.cancel')}
        </Button>
      </Stack>
    </Panel>
  );
}
