import { type Locale, type Localized, formatInstant, formatMonth } from '@rollcall/shared';
import { type ReactNode, createContext, useContext, useMemo } from 'react';

/** How the person who looks reads things: their language and their time zone. */
export interface Format {
  readonly locale: Locale;
  readonly timeZone: string;
  readonly instant: (instant: string) => string;
  readonly month: (month: string) => string;
  readonly number: (value: number) => string;
  readonly text: (localized: Localized) => string;
}

const FormatContext = createContext<Format | undefined>(undefined);

/** Gives everything inside it the language and the time zone of one person. */
export function FormatProvider({
  locale,
  timeZone,
  children,
}: Pick<Format, 'locale' | 'timeZone'> & { children: ReactNode }) {
  const format = useMemo<Format>(
    () => ({
      locale,
      timeZone,
      instant: (instant) => formatInstant(instant, locale, timeZone),
      month: (month) => formatMonth(month, locale),
      number: (value) => value.toLocaleString(locale),
      text: (localized) => localized[locale],
    }),
    [locale, timeZone],
  );
  return <FormatContext value={format}>{children}</FormatContext>;
}

/** The reader's own formats of times, months and numbers, and their choice of a localized text. */
export function useFormat(): Format {
  const format = useContext(FormatContext);
  if (!format) throw new Error('useFormat is used outside a FormatProvider');
  return format;
}
