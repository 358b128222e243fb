import { Text, VisuallyHidden } from '@mantine/core';
import { SEAT_NAMES } from '@rollcall/shared';
import { useTranslation } from 'react-i18next';
import { seatKind } from '#graphql/keys.ts';
import { useFormat } from '#i18n/format.tsx';
import classes from './Month.module.css';
import type { ContractMonth } from './useContractMonth.ts';

interface Props {
  readonly month: ContractMonth;
  /** Whether it has ended. */
  readonly past: boolean;
}

const signed = (value: number, sign: '+' | '−', number: (value: number) => string): string =>
  value === 0 ? '0' : `${sign}${number(value)}`;

/** The kinds that moved: how many were used when the month began, how many came and went, and how many are used now. */
export function MonthSummary({ month, past }: Props) {
  const { t } = useTranslation();
  const { text, number } = useFormat();
  const moved = month.seats.flatMap((seat) => {
    const kind = seatKind(seat.what);
    const still = seat.added === 0 && seat.removed === 0 && seat.limitBefore === seat.limitAfter;
    return kind && !still ? [{ ...seat, name: text(SEAT_NAMES[kind]) }] : [];
  });
  const head = (label: string) => (
    <Text component="th" scope="col" size="sm" c="dimmed">
      {label}
    </Text>
  );
  return (
    <div>
      <table className={classes['summary']}>
        <VisuallyHidden component="caption">{t('contractMonth.summary')}</VisuallyHidden>
        <thead>
          <tr>
            {head(t('counts.what'))}
            {head(t('contractMonth.before'))}
            {head(t('contractMonth.added'))}
            {head(t('contractMonth.removed'))}
            {head(t(past ? 'contractMonth.end' : 'contractMonth.now'))}
          </tr>
        </thead>
        <tbody>
          {moved.map(({ what, name, before, added, removed, after, limitBefore, limitAfter }) => (
            <tr key={what}>
              <th scope="row">
                {name}
                {limitBefore !== limitAfter && (
                  <Text size="sm" c="dimmed">
                    {limitBefore === 0
                      ? t('contractMonth.newLimit', { after: number(limitAfter) })
                      : t('contractMonth.limit', { before: number(limitBefore), after: number(limitAfter) })}
                  </Text>
                )}
              </th>
              <td>{number(before)}</td>
              <td>{signed(added, '+', number)}</td>
              <td>{signed(removed, '−', number)}</td>
              <td className={classes['after']}>{number(after)}</td>
            </tr>
          ))}
        </tbody>
      </table>
      {moved.length < month.seats.length && (
        <Text size="sm" c="dimmed" mt="xs">
          {t('contractMonth.still')}
        </Text>
      )}
    </div>
  );
}
