import { useQuery } from '@apollo/client/react';
import { Anchor, Stack, Text } from '@mantine/core';
import { useState } from 'react';
import { Link } from 'react-router';
import { Figure } from '#components/figure/Figure.tsx';
import { daysIn, lastDays } from '#components/figure/days.ts';
import { FailureNotice } from '#components/ui/FailureNotice.tsx';
import { Panel } from '#components/ui/Panel.tsx';
import { Waiting } from '#components/ui/Waiting.tsx';
import { failureOf } from '#graphql/failure.ts';
import { OverviewActivityDocument, type OverviewActivityQuery } from '#graphql/generated.ts';
import { useFormat } from '#i18n/format.tsx';
import { formatShortDay } from '#i18n/moments.ts';
import classes from './Overview.module.css';

const DAYS = 30;
/** Ten points each; the last has the full hundred as well. */
const RANGES = Array.from({ length: 10 }, (_, i) => ({ from: i * 10, to: i === 9 ? 100 : i * 10 + 9 }));

const sum = (counts: readonly number[]): number => counts.reduce((all, count) => all + count, 0);

/** How often people signed in and had calls in the last days, and how many calls were answered. */
export default function ActivityPanel() {
  const { t, timeZone } = useFormat();
  const [now] = useState(Date.now);
  const period = lastDays(DAYS, now, timeZone);
  const { data, error, refetch } = useQuery(OverviewActivityDocument, {
    variables: { ...period },
    fetchPolicy: 'cache-and-network',
  });
  return (
    <Panel title={t('overview.activity')} description={t('dashboard.days', { count: DAYS })}>
      {error && !data && <FailureNotice failure={failureOf(error)} onRetry={() => void refetch()} />}
      {!data && !error && <Waiting lines={8} />}
      {data && <Figures answer={data} days={daysIn(period)} />}
    </Panel>
  );
}

function Figures({ answer, days }: { readonly answer: OverviewActivityQuery; readonly days: readonly string[] }) {
  const { t, locale, date, number } = useFormat();
  const signIns = new Map(answer.signInDays.map((day) => [day.day, day.signIns]));
  const calls = new Map(answer.callDays.map((day) => [day.day, day]));
  const all = days.map((day) => ({
    key: day,
    label: date(`${day}T12:00:00Z`),
    shortLabel: formatShortDay(day, locale),
  }));
  const percent = (value: number): string => t('dashboard.percent', { value: number(value) });
  const pointsName = t('dashboard.day');
  return (
    <Stack gap="lg">
      <Figure
        title={t('overview.signInsByDay')}
        kind="bars"
        points={all.map((day) => ({ ...day, value: signIns.get(day.key) ?? 0 }))}
        format={number}
        pointsName={pointsName}
      />
      {calls.size === 0 ? (
        <Text c="dimmed">
          {t('overview.noCalls')}{' '}
          <Anchor component={Link} to="/webhook" underline="always" inherit>
            {t('nav.webhook')}
          </Anchor>
        </Text>
      ) : (
        <div className={classes['figures']}>
          <Figure
            title={t('dashboard.callsByDay')}
            kind="bars"
            points={all.map((day) => ({ ...day, value: calls.get(day.key)?.calls ?? 0 }))}
            format={number}
            pointsName={pointsName}
          />
          <Figure
            title={t('overview.answeredByDay')}
            kind="line"
            top={100}
            points={all.map((day) => ({ ...day, value: answeredPercent(calls.get(day.key)) }))}
            format={percent}
            pointsName={pointsName}
          />
          {answer.callOverallBins.some((count) => count > 0) && (
            <Figure
              title={t('overview.scores')}
              kind="bars"
              points={RANGES.map(({ from, to }) => ({
                key: String(from),
                label: t('overview.pointsRange', { from, to }),
                shortLabel: number(from),
                value: sum(answer.callOverallBins.slice(from, to + 1)),
              }))}
              format={number}
              pointsName={t('overview.points')}
              note={t('overview.scoresNote')}
            />
          )}
        </div>
      )}
      <Anchor component={Link} to="/calls">
        {t('calls.title')}
      </Anchor>
    </Stack>
  );
}

/** Of a day without calls there is none. */
function answeredPercent(day: { readonly calls: number; readonly answered: number } | undefined): number | undefined {
  return day && day.calls > 0 ? Math.round((day.answered / day.calls) * 100) : undefined;
}
