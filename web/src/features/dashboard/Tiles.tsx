import { Text } from '@mantine/core';
import { BEST_TALK } from '@rollcall/shared';
import type { ReactNode } from 'react';
import type { CallTotalsFieldsFragment } from '#graphql/generated.ts';
import { useFormat } from '#i18n/format.tsx';
import { useTranslation } from '#i18n/useTranslation.tsx';
import classes from './Tiles.module.css';

interface Props {
  readonly total: CallTotalsFieldsFragment;
  readonly previous: CallTotalsFieldsFragment;
  /** Of how many days the period is. */
  readonly length: number;
}

interface Tile {
  readonly name: string;
  readonly now: number | null;
  readonly before: number | null;
  readonly format: (value: number) => string;
  /** Of a difference, where that is not written as the figure is. */
  readonly formatBy?: (value: number) => string;
  readonly more?: ReactNode;
}

/** The figures of a period in large, each with how it differs from the period before. */
export function Tiles({ total, previous, length }: Props) {
  const { t } = useTranslation();
  const { number } = useFormat();
  const duration = (seconds: number): string => {
    const minutes = Math.round(seconds / 60);
    return t('dashboard.duration', { hours: number(Math.floor(minutes / 60)), minutes: minutes % 60 });
  };
  const percent = (value: number): string => t('dashboard.percent', { value: number(value) });
  const percentagePoints = (value: number): string => t('dashboard.points', { count: value });
  const tenths = (value: number): string => number(Math.round(value * 10) / 10);
  const hundredths = (value: number): string => number(Math.round(value * 100) / 100);
  const tiles: readonly Tile[] = [
    { name: t('dashboard.calls'), now: total.calls, before: previous.calls, format: number },
    {
      name: t('dashboard.answered'),
      now: answeredPercent(total),
      before: answeredPercent(previous),
      format: percent,
      formatBy: percentagePoints,
    },
    { name: t('dashboard.talkTime'), now: total.talkSeconds, before: previous.talkSeconds, format: duration },
    { name: t('dashboard.overall'), now: total.overall, before: previous.overall, format: tenths },
    ...measured([
      {
        name: t('dashboard.talkListen'),
        now: percentOf(total.talkRatio),
        before: percentOf(previous.talkRatio),
        format: (talk: number) => t('dashboard.ratio', { talk, listen: 100 - talk }),
        formatBy: percentagePoints,
        more: <TalkListen talk={percentOf(total.talkRatio)} label={t('dashboard.bestRatio', { talk: BEST_TALK })} />,
      },
      {
        name: t('dashboard.overlapsPerMinute'),
        now: total.overlapsPerMinute,
        before: previous.overlapsPerMinute,
        format: hundredths,
      },
      {
        name: t('dashboard.silencesPerMinute'),
        now: total.silencesPerMinute,
        before: previous.silencesPerMinute,
        format: hundredths,
      },
      {
        name: t('dashboard.speechRate'),
        now: total.speechRate,
        before: previous.speechRate,
        format: hundredths,
        more: total.partnerSpeechRate !== null && (
          <Text component="dd" c="dimmed" size="xs">
            {t('dashboard.partnerRate', { value: hundredths(total.partnerSpeechRate) })}
          </Text>
        ),
      },
    ]),
  ];
  const difference = (now: number, before: number, format: (value: number) => string): string => {
    const by = now - before;
    if (format(Math.abs(by)) === format(0)) return t('dashboard.same', { count: length });
    return t(by > 0 ? 'dashboard.more' : 'dashboard.less', { count: length, by: format(Math.abs(by)) });
  };
  return (
    <dl className={classes['tiles']}>
      {tiles.map(({ name, now, before, format, formatBy = format, more }) => (
        <div key={name} className={classes['tile']}>
          <Text component="dt" c="dimmed" size="sm">
            {name}
          </Text>
          <dd className={classes['value']}>{now === null ? '–' : format(now)}</dd>
          <Text component="dd" c="dimmed" size="xs">
            {now === null || before === null
              ? t('dashboard.incomparable', { count: length })
              : difference(now, before, formatBy)}
          </Text>
          {more}
        </div>
      ))}
    </dl>
  );
}

/** What was measured in neither period is not shown. */
const measured = (tiles: readonly Tile[]): readonly Tile[] =>
  tiles.filter(({ now, before }) => now !== null || before !== null);

/** How much somebody talked and listened, as a bar with a mark at what is best. @param talk in percent */
function TalkListen({ talk, label }: { readonly talk: number | null; readonly label: string }) {
  if (talk === null) return null;
  return (
    <>
      <dd className={classes['ratio']} aria-hidden>
        <span style={{ width: `${talk}%` }} />
        <i style={{ left: `${BEST_TALK}%` }} />
      </dd>
      <Text component="dd" c="dimmed" size="xs">
        {label}
      </Text>
    </>
  );
}

const percentOf = (ratio: number | null): number | null => (ratio === null ? null : Math.round(ratio * 100));

const answeredPercent = ({ calls, answered }: CallTotalsFieldsFragment): number | null =>
  calls === 0 ? null : Math.round((answered / calls) * 100);
