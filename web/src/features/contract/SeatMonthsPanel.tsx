import { useQuery } from '@apollo/client/react';
import { NativeSelect } from '@mantine/core';
import { SEAT_KINDS, SEAT_NAMES, type SeatKind } from '@rollcall/shared';
import { useState } from 'react';
import { Figure } from '#components/figure/Figure.tsx';
import { FailureNotice } from '#components/ui/FailureNotice.tsx';
import { Panel } from '#components/ui/Panel.tsx';
import { Waiting } from '#components/ui/Waiting.tsx';
import { failureOf } from '#graphql/failure.ts';
import { SeatMonthsDocument } from '#graphql/generated.ts';
import { seatKind } from '#graphql/keys.ts';
import { useFormat } from '#i18n/format.tsx';
import { formatShortMonth } from '#i18n/moments.ts';

/** How many seats of a kind were used at the end of each of the last twelve months, beside the limit of now. */
export default function SeatMonthsPanel() {
  const { t, locale, month: monthName, number, text } = useFormat();
  const [chosen, setChosen] = useState<SeatKind>('users');
  const { data, error, refetch } = useQuery(SeatMonthsDocument, { fetchPolicy: 'cache-and-network' });
  const months = (data?.seatMonths ?? []).map(({ month, seats }) => ({
    month,
    seats: new Map(seats.map((seat) => [seatKind(seat.what), seat])),
  }));
  const now = months.at(-1)?.seats;
  const limit = now?.get(chosen)?.limit;
  return (
    <Panel
      title={t('seatMonths.title')}
      aside={
        now && (
          <NativeSelect
            aria-label={t('seatMonths.kind')}
            value={chosen}
            onChange={({ currentTarget }) =>
              setChosen(SEAT_KINDS.find((kind) => kind === currentTarget.value) ?? chosen)
            }
            data={SEAT_KINDS.filter((kind) => now.has(kind)).map((value) => ({
              value,
              label: text(SEAT_NAMES[value]),
            }))}
          />
        )
      }
    >
      {error && !data && <FailureNotice failure={failureOf(error)} onRetry={() => void refetch()} />}
      {!data && !error && <Waiting lines={5} />}
      {data && (
        <Figure
          title={t('seatMonths.used', { kind: text(SEAT_NAMES[chosen]) })}
          kind="bars"
          points={months.map(({ month, seats }) => ({
            key: month,
            label: monthName(month),
            shortLabel: formatShortMonth(month, locale),
            value: seats.get(chosen)?.used ?? 0,
          }))}
          mark={limit ? { value: limit, label: t('seatMonths.limit', { limit: number(limit) }) } : undefined}
          format={number}
          pointsName={t('contractMonth.month')}
        />
      )}
    </Panel>
  );
}
