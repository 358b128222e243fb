import { useState } from 'react';
import { useTranslation } from '#i18n/useTranslation.tsx';
import { steadied, timeLeftWords } from './timeLeft.ts';

/**
 * How much time is left, in words and steadily.
 * @param seconds the newest estimate; null where there is none.
 * @returns '' then
 */
export function useTimeLeft(seconds: number | null): string {
  const { t } = useTranslation();
  const [shown, setShown] = useState(seconds);
  const next = steadied(shown, seconds);
  if (next !== shown) setShown(next);
  if (next === null || next === 0) return '';
  const { key, count } = timeLeftWords(next);
  return t(`timeLeft.${key}`, { count });
}
