import {
  type Locale,
  type Localized,
  formatInstant,
  formatMonth,
  formatStart,
  formatTimeOfDay,
} from '@rollcall/shared';
import { type ReactNode, createContext, useContext, useMemo } from 'react';
import { formatClock, formatDate, formatFrom } from './moments.ts';
import type { Translate } from './translate.ts';
import { useTranslation } from './useTranslation.tsx';

/** How the person who looks reads things: their language and their time zone. */
export interface Format {
  readonly locale: Locale;
  readonly timeZone: string;
  readonly instant: (instant: string) => string;
  /** An instant from which something is possible: never a minute too early. */
  readonly start: (instant: string) => string;
  /** A time of day, to the second. */
  readonly timeOfDay: (instant: string) => string;
  /** The hour and minute of an instant, where its day stands above. */
  readonly clock: (instant: string) => string;
  /** The day of an instant. */
  readonly date: (instant: string) => string;
  /** From when something is possible: the time of day, or the day where that is another than now's. */
  readonly from: (instant: string, now: number) => string;
  readonly month: (month: string) => string;
  readonly number: (value: number) => string;
  readonly text: (localized: Localized) => string;
  /** The console's texts, as of `useTranslation`. */
  readonly t: Translate;
}

const FormatContext = createContext<Format | undefined>(undefined);

/** Gives everything inside it the language and the time zone of one person. */
export function FormatProvider({
  locale,
  timeZone,
  children,
}: Pick<Format, 'locale' | 'timeZone'> & { children: ReactNode }) {
  const { t } = useTranslation();
  const format = useMemo<Format>(() => {
    // Made when the first number is shown: it takes longer than drawing a page's header.
    let numbers: Intl.NumberFormat | undefined;
    return {
      locale,
      timeZone,
      instant: (instant) => formatInstant(instant, locale, timeZone),
      start: (instant) => formatStart(instant, locale, timeZone),
      timeOfDay: (instant) => formatTimeOfDay(instant, locale, timeZone),
      clock: (instant) => formatClock(instant, locale, timeZone),
      date: (instant) => formatDate(instant, locale, timeZone),
      from: (instant, now) => formatFrom(instant, now, locale, timeZone),
      month: (month) => formatMonth(month, locale),
      number: (value) => (numbers ??= new Intl.NumberFormat(locale)).format(value),
      text: (localized) => localized[locale],
      t,
    };
  }, [locale, timeZone, t]);
  return <FormatContext value={format}>{children}</FormatContext>;
}

/** The reader's own formats of times, months and numbers, and their choice of a localized text. */
export function useFormat(): Format {
  const format = useContext(FormatContext);
  if (!format) throw new Error('useFormat is used outside a FormatProvider');
  return format;
}
