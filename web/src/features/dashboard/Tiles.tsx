import { Text } from '@mantine/core';
import type { CallTotalsFieldsFragment } from '#graphql/generated.ts';
import { useFormat } from '#i18n/format.tsx';
import { useTranslation } from '#i18n/useTranslation.tsx';
import classes from './Tiles.module.css';
import type { Length } from './period.ts';

interface Props {
  readonly total: CallTotalsFieldsFragment;
  readonly previous: CallTotalsFieldsFragment;
  readonly length: Length;
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
  const tiles = [
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
  ];
  const difference = (now: number, before: number, format: (value: number) => string): string => {
    const by = now - before;
    if (format(Math.abs(by)) === format(0)) return t('dashboard.same', { count: length });
    return t(by > 0 ? 'dashboard.more' : 'dashboard.less', { count: length, by: format(Math.abs(by)) });
  };
  return (
    <dl className={classes['tiles']}>
      {tiles.map(({ name, now, before, format, formatBy = format }) => (
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
        </div>
      ))}
    </dl>
  );
}

const answeredPercent = ({ calls, answered }: CallTotalsFieldsFragment): number | null =>
  calls === 0 ? null : Math.round((answered / calls) * 100);
