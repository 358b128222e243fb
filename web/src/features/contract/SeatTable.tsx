import { Progress, Text } from '@mantine/core';
import { SEAT_KINDS, SEAT_NAMES, type SeatKind, type Seats } from '@rollcall/shared';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { Table } from '#components/table/Table.tsx';
import type { ContractTerms } from '#graphql/contractTerms.ts';
import { seatKind } from '#graphql/keys.ts';
import { useFormat } from '#i18n/format.tsx';
import classes from './ContractPage.module.css';
import type { ContractMonth } from './month/useContractMonth.ts';
import { type SeatLevel, seatLevel, sharePercent } from './seatLevel.ts';

type MonthSeat = ContractMonth['seats'][number];

interface Props {
  readonly contract: ContractTerms;
  /** Undefined until it is there. */
  readonly month?: ContractMonth | undefined;
  /** Whether it has ended: then the counts are those at its end. */
  readonly past?: boolean;
  /** Whether it is told what the month did to them. */
  readonly withChange?: boolean;
}

const COLORS: Readonly<Record<SeatLevel, string>> = {
  enough: 'var(--rc-busy)',
  low: 'var(--rc-wait)',
  out: 'var(--rc-bad)',
};

/** Each kind of seat in a row: how much of its limit is used, and what the month did to it. */
export function SeatTable({ contract, month, past = false, withChange = true }: Props) {
  const { t } = useTranslation();
  const moved = new Map(month?.seats.map((seat) => [seatKind(seat.what), seat]));
  return (
    <Table label={t('contract.seats')} tight>
      <thead>
        <tr>
          <th scope="col">{t('counts.what')}</th>
          <td className={classes['wide']} aria-label={t('contract.used')} />
          <th scope="col" className={classes['number']}>
            {t('contract.used')}
          </th>
          {withChange && (
            <th scope="col" className={classes['number']}>
              {t('contract.change')}
            </th>
          )}
        </tr>
      </thead>
      <tbody>
        {SEAT_KINDS.map((kind) => {
          const change = moved.get(kind);
          const then = change && { used: change.after, limit: change.limitAfter };
          const seats = past ? then : (contract.seats[kind] ?? then);
          return seats && <SeatRow key={kind} {...{ kind, seats, change, withChange }} />;
        })}
      </tbody>
    </Table>
  );
}

interface RowProps extends Pick<Props, 'withChange'> {
  readonly kind: SeatKind;
  readonly seats: Seats;
  readonly change: MonthSeat | undefined;
}

function SeatRow({ kind, seats, change, withChange }: RowProps) {
  const { t } = useTranslation();
  const { text, number } = useFormat();
  const level = seatLevel(seats);
  const left = Math.max(seats.limit - seats.used, 0);
  // The numbers beside it say the same, and more exactly.
  const bar = (
    <Progress.Root size="sm" aria-hidden>
      <Progress.Section value={sharePercent(seats)} color={COLORS[level]} data-level={level} withAria={false} />
    </Progress.Root>
  );
  return (
    <tr>
      <th scope="row">
        {text(SEAT_NAMES[kind])}
        <div className={classes['narrow']}>{bar}</div>
      </th>
      <td className={classes['wide']}>{bar}</td>
      <td className={classes['number']}>
        {number(seats.used)} / {number(seats.limit)}
        <Text size="sm" c={level === 'enough' ? 'dimmed' : COLORS[level]} style={{ whiteSpace: 'nowrap' }}>
          {left === 0 ? t('contract.none') : t('contract.left', { count: left })}
        </Text>
      </td>
      {withChange && <td className={classes['number']}>{change && <Change change={change} />}</td>}
    </tr>
  );
}

function Change({ change: { added, removed, limitBefore, limitAfter } }: { readonly change: MonthSeat }) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const parts = [added > 0 && `+${number(added)}`, removed > 0 && `−${number(removed)}`].filter(Boolean);
  const limits = { before: number(limitBefore), after: number(limitAfter) };
  return (
    <>
      {parts.join(' ') || t('contract.unmoved')}
      {limitBefore !== limitAfter && (
        <Text size="sm" c="dimmed">
          {t(limitBefore === 0 ? 'contractMonth.newLimit' : 'contractMonth.limit', limits)}
        </Text>
      )}
    </>
  );
}
