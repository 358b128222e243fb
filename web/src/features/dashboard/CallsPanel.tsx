import { MEDIAN_USERS } from '@rollcall/shared';
import { useQuery } from '@apollo/client/react';
import { NativeSelect, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { Figure } from '#components/figure/Figure.tsx';
import { FailureNotice } from '#components/ui/FailureNotice.tsx';
import { Panel } from '#components/ui/Panel.tsx';
import { Waiting } from '#components/ui/Waiting.tsx';
import { failureOf } from '#graphql/failure.ts';
import { CallDashboardDocument, type CallDashboardQuery } from '#graphql/generated.ts';
import { useFormat } from '#i18n/format.tsx';
import { formatShortDay } from '#i18n/moments.ts';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { LENGTHS, type Length, type Period, daysIn, lastDays, lengthIn, paramsOf } from './period.ts';
import { RatedCalls } from './RatedCalls.tsx';
import { Tiles } from './Tiles.tsx';

/** One's own calls of some days: what they come to, beside the days before, and from day to day. */
export function CallsPanel() {
  const { t } = useTranslation();
  const { timeZone } = useFormat();
  const [params, setParams] = useSearchParams();
  const length = lengthIn(params);
  const [now] = useState(Date.now);
  const period = lastDays(length, now, timeZone);
  const { data, previousData, error, refetch } = useQuery(CallDashboardDocument, {
    variables: { ...period },
    fetchPolicy: 'cache-and-network',
  });
  // What is shown while another period is read says by its own days which one it is of.
  const shown = data ?? (error ? undefined : previousData);

  const select = (
    <NativeSelect
      aria-label={t('dashboard.period')}
      value={String(length)}
      onChange={({ currentTarget }) => {
        const chosen = LENGTHS.find((one) => String(one) === currentTarget.value);
        if (chosen) setParams(paramsOf(chosen), { replace: true });
      }}
      data={LENGTHS.map((count) => ({ value: String(count), label: t('dashboard.days', { count }) }))}
    />
  );
  return (
    <Panel title={t('dashboard.title')} aside={select}>
      {error && <FailureNotice failure={failureOf(error)} onRetry={() => void refetch()} />}
      {!shown && !error && <Waiting lines={8} />}
      {shown && <Calls dashboard={shown.callDashboard} length={length} period={period} busy={!data} />}
    </Panel>
  );
}

interface Props {
  readonly dashboard: CallDashboardQuery['callDashboard'];
  readonly length: Length;
  readonly period: Period;
  /** Whether it is of another period than the one that was asked for. */
  readonly busy: boolean;
}

function Calls({ dashboard, length, period, busy }: Props) {
  const { t } = useTranslation();
  const { locale, date, number } = useFormat();
  const { days, total, previous, organizationMedian, best, worst } = dashboard;
  if (total.calls === 0 && previous.calls === 0)
    return <Text c="dimmed">{t('dashboard.none', { days: t('dashboard.days', { count: length }) })}</Text>;
  const byDay = new Map(days.map((day) => [day.day, day]));
  const all = daysIn(period).map((day) => ({
    key: day,
    label: date(`${day}T12:00:00Z`),
    shortLabel: formatShortDay(day, locale),
    counted: byDay.get(day),
  }));
  const median = organizationMedian ?? undefined;
  const common = { pointsName: t('dashboard.day'), format: number };
  return (
    <Stack gap="lg" aria-busy={busy} style={{ opacity: busy ? 0.6 : undefined }}>
      <Tiles total={total} previous={previous} length={length} />
      <Figure
        {...common}
        title={t('dashboard.overallByDay')}
        kind="line"
        top={100}
        points={all.map(({ counted, ...day }) => ({ ...day, value: counted?.overall ?? undefined }))}
        mark={
          median === undefined ? undefined : { value: median, label: t('dashboard.median', { value: number(median) }) }
        }
        note={median === undefined ? t('dashboard.noMedian', { count: MEDIAN_USERS }) : undefined}
      />
      <Figure
        {...common}
        title={t('dashboard.callsByDay')}
        kind="bars"
        points={all.map(({ counted, ...day }) => ({ ...day, value: counted?.calls ?? 0 }))}
      />
      {days.some((day) => day.overlapsPerMinute !== null || day.silencesPerMinute !== null) && (
        <Figure
          {...common}
          title={t('dashboard.pausesByDay')}
          kind="line"
          names={[t('dashboard.overlaps'), t('dashboard.silences')]}
          points={all.map(({ counted, ...day }) => ({
            ...day,
            value: counted?.overlapsPerMinute ?? undefined,
            beside: counted?.silencesPerMinute ?? undefined,
          }))}
        />
      )}
      {days.some((day) => day.speechRate !== null || day.partnerSpeechRate !== null) && (
        <Figure
          {...common}
          title={t('dashboard.ratesByDay')}
          kind="line"
          names={[t('dashboard.ownRate'), t('dashboard.partnersRate')]}
          points={all.map(({ counted, ...day }) => ({
            ...day,
            value: counted?.speechRate ?? undefined,
            beside: counted?.partnerSpeechRate ?? undefined,
          }))}
        />
      )}
      <RatedCalls best={best} worst={worst} />
    </Stack>
  );
}
