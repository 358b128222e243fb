import { MEDIAN_USERS } from '@rollcall/shared';
import { useQuery } from '@apollo/client/react';
import { NativeSelect, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { useSearchParams } from 'react-router';
import { Figure } from '#components/figure/Figure.tsx';
import { type Period, daysIn } from '#components/figure/days.ts';
import { FailureNotice } from '#components/ui/FailureNotice.tsx';
import { Panel } from '#components/ui/Panel.tsx';
import { Waiting } from '#components/ui/Waiting.tsx';
import { failureOf } from '#graphql/failure.ts';
import { CallDashboardDocument, type CallDashboardQuery } from '#graphql/generated.ts';
import { useFormat } from '#i18n/format.tsx';
import { formatShortDay } from '#i18n/moments.ts';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { OwnPeriod } from './OwnPeriod.tsx';
import { type Choice, LENGTHS, choiceIn, countOf, paramsOf, periodOf } from './period.ts';
import { RatedCalls } from './RatedCalls.tsx';
import { Tiles } from './Tiles.tsx';
import { WeekMap } from './WeekMap.tsx';

/** The choice of days of one's own. */
const OWN = 'own';

/** One's own calls of some days: what they come to, beside the days before, and from day to day. */
export function CallsPanel() {
  const { t } = useTranslation();
  const { timeZone } = useFormat();
  const [params, setParams] = useSearchParams();
  const choice = choiceIn(params);
  const [now] = useState(Date.now);
  const period = periodOf(choice, now, timeZone);
  const choose = (next: Choice): void => setParams(paramsOf(next), { replace: true });
  const { data, previousData, error, refetch } = useQuery(CallDashboardDocument, {
    variables: { ...period },
    fetchPolicy: 'cache-and-network',
  });
  // What is shown while another period is read says by its own days which one it is of.
  const shown = data ?? (error ? undefined : previousData);

  const select = (
    <NativeSelect
      aria-label={t('dashboard.period')}
      value={typeof choice === 'number' ? String(choice) : OWN}
      onChange={({ currentTarget }) =>
        choose(LENGTHS.find((length) => String(length) === currentTarget.value) ?? period)
      }
      data={[
        ...LENGTHS.map((count) => ({ value: String(count), label: t('dashboard.days', { count }) })),
        { value: OWN, label: t('dashboard.own') },
      ]}
    />
  );
  return (
    <Panel title={t('dashboard.title')} aside={select}>
      {typeof choice !== 'number' && <OwnPeriod period={choice} onChange={choose} />}
      {error && <FailureNotice failure={failureOf(error)} onRetry={() => void refetch()} />}
      {!shown && !error && <Waiting lines={8} />}
      {shown && <Calls dashboard={shown.callDashboard} choice={choice} period={period} busy={!data} />}
    </Panel>
  );
}

interface Props {
  readonly dashboard: CallDashboardQuery['callDashboard'];
  readonly choice: Choice;
  readonly period: Period;
  /** Whether it is of another period than the one that was asked for. */
  readonly busy: boolean;
}

function Calls({ dashboard, choice, period, busy }: Props) {
  const { t } = useTranslation();
  const { locale, date, number } = useFormat();
  const { days, total, previous, organizationMedian, week, best, worst } = dashboard;
  const named = (day: string): string => date(`${day}T12:00:00Z`);
  const nameOf = (of: Choice): string =>
    typeof of === 'number'
      ? t('dashboard.days', { count: of })
      : t('dashboard.fromTo', { from: named(of.from), to: named(of.to) });
  if (total.calls === 0 && previous.calls === 0)
    return <Text c="dimmed">{t('dashboard.none', { days: nameOf(choice) })}</Text>;
  const byDay = new Map(days.map((day) => [day.day, day]));
  const all = daysIn(period).map((day) => ({
    key: day,
    label: named(day),
    shortLabel: formatShortDay(day, locale),
    counted: byDay.get(day),
  }));
  const median = organizationMedian ?? undefined;
  const common = { pointsName: t('dashboard.day'), format: number };
  return (
    <Stack gap="lg" aria-busy={busy} style={{ opacity: busy ? 0.6 : undefined }}>
      <Tiles total={total} previous={previous} length={countOf(period)} />
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
      <WeekMap week={week} />
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
