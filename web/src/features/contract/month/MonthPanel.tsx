import { NativeSelect, Stack, Text } from '@mantine/core';
import { useTranslation } from 'react-i18next';
import { FailureNotice } from '#components/ui/FailureNotice.tsx';
import { Panel } from '#components/ui/Panel.tsx';
import { Waiting } from '#components/ui/Waiting.tsx';
import { useFormat } from '#i18n/format.tsx';
import { ChangeList } from './ChangeList.tsx';
import { MonthSummary } from './MonthSummary.tsx';
import { useContractMonth } from './useContractMonth.ts';

/** What a billing month did to the contract: the counts at its start and now, and each change that moved one. */
export function MonthPanel() {
  const { t } = useTranslation();
  const format = useFormat();
  const { month, failure, moreFailure, more, again, choose } = useContractMonth();
  const past = month !== undefined && month.month !== month.months[0];
  const options = month && [...new Set([...month.months, month.month])].toSorted().toReversed();
  return (
    <Panel
      title={t('contractMonth.title')}
      description={t('contractMonth.text')}
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
      {!month && !failure && <Waiting lines={6} />}
      {month?.changes.totalCount === 0 && <Text c="dimmed">{t('contractMonth.none')}</Text>}
      {month && month.changes.totalCount > 0 && (
        <Stack gap="lg">
          <MonthSummary month={month} past={past} />
          <ChangeList key={month.month} changes={month.changes} failure={moreFailure} onMore={more} />
        </Stack>
      )}
    </Panel>
  );
}
