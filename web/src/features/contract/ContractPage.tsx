import { Paper, Progress, Stack, Text } from '@mantine/core';
import { SEAT_KINDS, SEAT_NAMES, type SeatKind, type Seats } from '@rollcall/shared';
import { useTranslation } from 'react-i18next';
import { PageHeader } from '#components/ui/PageHeader.tsx';
import { Panel } from '#components/ui/Panel.tsx';
import type { ContractTerms } from '#graphql/contractTerms.ts';
import { useFormat } from '#i18n/format.tsx';
import classes from './ContractPage.module.css';
import { MonthPanel } from './month/MonthPanel.tsx';
import { PasswordPolicyPanel } from './PasswordPolicyPanel.tsx';

function SeatMeter({ kind, seats }: { readonly kind: SeatKind; readonly seats: Seats }) {
  const { t } = useTranslation();
  const { text, number } = useFormat();
  const share = seats.limit === 0 ? 100 : (seats.used / seats.limit) * 100;
  const left = Math.max(seats.limit - seats.used, 0);
  return (
    <Paper component="li" p="md" className={classes['seat'] ?? ''}>
      <Text fw={600}>{text(SEAT_NAMES[kind])}</Text>
      <Text size="xl" fw={650} style={{ fontVariantNumeric: 'tabular-nums' }}>
        {number(seats.used)}{' '}
        <Text span c="dimmed" size="md" fw={400}>
          / {number(seats.limit)}
        </Text>
      </Text>
      <Progress.Root size="sm">
        <Progress.Section
          value={share}
          color={left === 0 ? 'var(--rc-bad)' : 'var(--rc-busy)'}
          aria-label={t('contract.meter', { name: text(SEAT_NAMES[kind]) })}
          aria-valuetext={`${number(seats.used)} / ${number(seats.limit)}`}
        />
      </Progress.Root>
      <Text size="sm" c={left === 0 ? 'var(--mantine-color-error)' : 'dimmed'}>
        {left === 0 ? t('contract.none') : t('contract.left', { count: left })}
      </Text>
    </Paper>
  );
}

/** What the company bought: how much of it is used, what has changed this month, and what it did not buy. */
export function ContractPage({ contract }: { readonly contract: ContractTerms }) {
  const { t } = useTranslation();
  const { text, month, number } = useFormat();
  const absent = SEAT_KINDS.filter((kind) => !contract.seats[kind]);
  return (
    <>
      <PageHeader
        title={t('contract.title')}
        description={t('contract.text', { month: month(contract.billingMonth) })}
      />
      <Stack gap="md">
        <ul className={classes['seats']} aria-label={t('contract.seats')}>
          {SEAT_KINDS.map((kind) => {
            const seats = contract.seats[kind];
            return seats && <SeatMeter key={kind} kind={kind} seats={seats} />;
          })}
        </ul>
        {absent.length > 0 && (
          <Panel title={t('contract.absent')} description={t('contract.absentText')}>
            <ul className={classes['absent']}>
              {absent.map((kind) => (
                <li key={kind}>{text(SEAT_NAMES[kind])}</li>
              ))}
            </ul>
          </Panel>
        )}
        <Text c="dimmed">{t('contract.rows', { limit: number(contract.importRowLimit) })}</Text>
        <PasswordPolicyPanel />
        <MonthPanel />
      </Stack>
    </>
  );
}
