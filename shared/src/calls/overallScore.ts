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
export const BEST_TALK = 40;

/** What each thing adds to an overall score, in points, and the score that comes of it. */
export interface OverallParts {
  readonly base: number;
  readonly length: number;
  readonly talk: number;
  readonly overlaps: number;
  readonly silences: number;
  /** Their sum, 0 to 100, to a tenth. */
  readonly score: number;
}

const BASE = 50;

/**
 * What the overall score of a user's part in a call is made of.
 * @returns undefined where something that it is made of was not measured, or nobody talked
 */
export function overallParts(basis: OverallBasis): OverallParts | undefined {
  const { stereo, talkSeconds, talkRatio, overlaps, silences } = basis;
  if (!stereo || talkSeconds <= 0 || talkRatio === null || overlaps === null || silences === null) return undefined;
  const minutes = talkSeconds / 60;
  const parts = {
    base: BASE,
    length: BONUS.find(([limit]) => minutes < limit)?.[1] ?? LONGER,
    talk: BEST_TALK - 100 * talkRatio,
    overlaps: 0 - (10 * overlaps) / minutes,
    silences: 0 - (10 * silences) / minutes,
  };
  const sum = Object.values(parts).reduce((points, part) => points + part, 0);
  return { ...parts, score: Math.round(10 * Math.min(100, Math.max(0, sum))) / 10 };
}

/** The overall score of a user's part in a call, 0 to 100, to a tenth; undefined as {@link overallParts}. */
export const overallScore = (basis: OverallBasis): number | undefined => overallParts(basis)?.score;
