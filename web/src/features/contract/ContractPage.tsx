import { NativeSelect, Stack, Text } from '@mantine/core';
import { SEAT_KINDS, SEAT_NAMES } from '@rollcall/shared';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { FailureNotice } from '#components/ui/FailureNotice.tsx';
import { PageHeader } from '#components/ui/PageHeader.tsx';
import { Panel } from '#components/ui/Panel.tsx';
import type { ContractTerms } from '#graphql/contractTerms.ts';
import { useFormat } from '#i18n/format.tsx';
import { ChangesPanel } from './month/ChangesPanel.tsx';
import { useContractMonth } from './month/useContractMonth.ts';
import { PasswordPolicyPanel } from './PasswordPolicyPanel.tsx';
import { RetentionText } from './RetentionText.tsx';
import { SeatsOutPanel } from './SeatsOutPanel.tsx';
import { SeatTable } from './SeatTable.tsx';

/** What the company bought: how much of it is used, what a month did to it, and what it did not buy. */
export function ContractPage({ contract }: { readonly contract: ContractTerms }) {
  const { t } = useTranslation();
  const format = useFormat();
  const { month, failure, moreFailure, more, again, choose } = useContractMonth();
  const past = month !== undefined && month.month !== month.months[0];
  const options = month && [...new Set([...month.months, month.month])].toSorted().toReversed();
  const absent = SEAT_KINDS.filter((kind) => !contract.seats[kind]);
  const name = format.month(month?.month ?? contract.billingMonth);
  return (
    <>
      <PageHeader
        title={t('contract.title')}
        description={t('contract.text', { month: format.month(contract.billingMonth) })}
      />
      <Stack gap="md">
        <Panel
          title={t('contract.seats')}
          description={past ? t('contract.atEnd', { month: name }) : t('contract.now')}
          aside={
            options && (
              <NativeSelect
                aria-label={t('contractMonth.month')}
                style={{ flex: 'none' }}
                value={month.month}
                onChange={(event) => choose(event.currentTarget.value)}
                data={options.map((value) => ({ value, label: format.month(value) }))}
              />
            )
          }
        >
          <FailureNotice failure={failure} onRetry={again} />
          <SeatTable contract={contract} month={month} past={past} />
          {absent.length > 0 && (
            <Text c="dimmed" mt="md">
              {t('contract.absent', {
                names: absent.map((kind) => format.text(SEAT_NAMES[kind])).join(t('contract.comma')),
              })}
            </Text>
          )}
          <Text c="dimmed" mt={absent.length > 0 ? 4 : 'md'}>
            {t('contract.rows', { limit: format.number(contract.importRowLimit) })}
          </Text>
          <RetentionText />
        </Panel>
        <ChangesPanel key={month?.month} month={month} name={name} failure={moreFailure} onMore={more} />
        <SeatsOutPanel contract={contract} />
        <PasswordPolicyPanel />
      </Stack>
    </>
  );
}
