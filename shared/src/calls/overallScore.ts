/** Which rule an overall score was made by: kept with it, so that scores of different rules are never compared. */
export const OVERALL_RULE = 1;

/** What the overall score is made of. */
export interface OverallBasis {
  /** Whether each side has a channel of its own: of one channel nobody knows who talked. */
  readonly stereo: boolean;
  readonly talkSeconds: number;
  /** The part of the time in which the user talked, 0 to 1. */
  readonly talkRatio: number | null;
  /** How often both talked for a second or longer. */
  readonly overlaps: number | null;
  /** How often nobody did for three seconds or longer. */
  readonly silences: number | null;
}

/** Points for the length of a call: those of calls that take less than so many minutes. */
const BONUS: readonly (readonly [minutes: number, points: number])[] = [
  [5, 0],
  [10, 30],
  [30, 50],
  [40, 30],
  [50, 0],
  [60, -10],
];
const LONGER = -20;

/** The part of the time, in percent, in which one had best talk oneself. */
const BEST_TALK = 40;

/**
 * The overall score of a user's part in a call, 0 to 100, to a tenth.
 * @returns undefined where something that it is made of was not measured, or nobody talked
 */
export function overallScore(basis: OverallBasis): number | undefined {
  const { stereo, talkSeconds, talkRatio, overlaps, silences } = basis;
  if (!stereo || talkSeconds <= 0 || talkRatio === null || overlaps === null || silences === null) return undefined;
  const minutes = talkSeconds / 60;
  const bonus = BONUS.find(([limit]) => minutes < limit)?.[1] ?? LONGER;
  const score = 50 + bonus - (100 * talkRatio - BEST_TALK) - (10 * overlaps) / minutes - (10 * silences) / minutes;
  return Math.round(10 * Math.min(100, Math.max(0, score))) / 10;
}
