import { runsOf } from '@rollcall/shared';
import { useCallback } from 'react';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { useFormat } from '#i18n/format.tsx';

const RUNS = 5;

/** Puts where a cause is into words: how many rows, and which, neighbors as one run; the first runs where many are. */
export function usePlaces(): (cause: string, rows: readonly number[]) => string {
  const { t } = useTranslation();
  const { number } = useFormat();
  return useCallback(
    (cause, rows) => {
      const runs = runsOf(rows);
      const count = runs.reduce((sum, [first, last]) => sum + last - first + 1, 0);
      const list = runs
        .slice(0, RUNS)
        .map(([first, last]) => (first === last ? number(first) : `${number(first)}–${number(last)}`))
        .join(t('common.listSeparator'));
      const where = runs.length > RUNS ? t('causes.andMore', { list }) : list;
      return t('causes.rows', { cause, count, where });
    },
    [t, number],
  );
}
