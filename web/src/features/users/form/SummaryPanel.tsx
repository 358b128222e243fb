import { Stack, Text } from '@mantine/core';
import { seatChangesOf } from '@rollcall/shared';
import { useFormContext, useWatch } from 'react-hook-form';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { Panel } from '#components/ui/Panel.tsx';
import type { ContractTerms } from '#graphql/contractTerms.ts';
import { SeatSummary } from './SeatSummary.tsx';
import type { UserValues } from './userValues.ts';

/** Whether no user can be added. */
export const isFull = ({ seats: { users } }: ContractTerms): boolean => users.used >= users.limit;

/** What saving will change: the seats, and the bill from which month. */
export function SummaryPanel({ contract }: { readonly contract: ContractTerms }) {
  const { t } = useTranslation();
  const { control } = useFormContext<UserValues>();
  const settings = useWatch({ control, name: 'settings' });
  const changes = seatChangesOf([{ settings }], contract.seats);
  return (
    <Panel title={t('userNew.summary')}>
      <Stack gap="md">
        <SeatSummary changes={changes} month={contract.billingMonth} />
        {isFull(contract) && (
          <Text size="sm" c="var(--mantine-color-error)">
            {t('userNew.full')}
          </Text>
        )}
      </Stack>
    </Panel>
  );
}
