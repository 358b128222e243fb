import type { CallEntity } from './call.entity.ts';
import type { CallScoreEntity } from './callScore.entity.ts';

/** What is counted of calls that have ended. */
export const CALL_FIGURES = ['calls', 'answered', 'talkSeconds'] as const;

/** What is counted of scores: they are erased with their user. */
export const SCORE_FIGURES = [
  'scored',
  'overallTenths',
  'talkedMs',
  'talkedOfSeconds',
  'overlaps',
  'overlapSeconds',
  'silences',
  'silenceSeconds',
  'speechRates',
  'speechRateHundredths',
  'partnerRates',
  'partnerRateHundredths',
] as const;

export type Figure = (typeof CALL_FIGURES)[number] | (typeof SCORE_FIGURES)[number];

export const FIGURES: readonly Figure[] = [...CALL_FIGURES, ...SCORE_FIGURES];

/** What is counted of calls and scores, or how it is to change: each figure as the entities of the statistics say. */
export type Counted = Readonly<Record<Figure, number>>;

export const NOTHING: Counted = {
  calls: 0,
  answered: 0,
  talkSeconds: 0,
  scored: 0,
  overallTenths: 0,
  talkedMs: 0,
  talkedOfSeconds: 0,
  overlaps: 0,
  overlapSeconds: 0,
  silences: 0,
  silenceSeconds: 0,
  speechRates: 0,
  speechRateHundredths: 0,
  partnerRates: 0,
  partnerRateHundredths: 0,
};

/** Adds to a sum, in place. @param times how often: -1 takes it away */
export function addTo(sum: Record<Figure, number>, counted: Partial<Counted>, times: 1 | -1): void {
  for (const figure of FIGURES) sum[figure] += times * (counted[figure] ?? 0);
}

/** @param times how often the second is added: -1 takes it away */
export function plus(a: Counted, b: Partial<Counted>, times: 1 | -1 = 1): Counted {
  const sum = { ...a };
  addTo(sum, b, times);
  return sum;
}

/** What a call that has ended adds, once for the organization and once for each user who took part. */
export const countedOfCall = ({
  answeredAt,
  talkSeconds,
}: Pick<CallEntity, 'answeredAt' | 'talkSeconds'>): Partial<Counted> => ({
  calls: 1,
  answered: answeredAt ? 1 : 0,
  talkSeconds: talkSeconds ?? 0,
});

/** What the score of a user's part in a call that has ended adds. What goes by time says nothing of no time. */
export function countedOfScore(
  { talkSeconds }: Pick<CallEntity, 'talkSeconds'>,
  { overallTenths, measured }: Pick<CallScoreEntity, 'overallTenths' | 'measured'>,
): Partial<Counted> {
  const { talkRatio, overlaps, silences, speechRate, partnerSpeechRate } = measured;
  const seconds = talkSeconds ?? 0;
  const timed = (value: number | null): value is number => value !== null && seconds > 0;
  return {
    scored: overallTenths === null ? 0 : 1,
    overallTenths: overallTenths ?? 0,
    talkedMs: timed(talkRatio) ? Math.round(talkRatio * seconds * 1000) : 0,
    talkedOfSeconds: timed(talkRatio) ? seconds : 0,
    overlaps: timed(overlaps) ? overlaps : 0,
    overlapSeconds: timed(overlaps) ? seconds : 0,
    silences: timed(silences) ? silences : 0,
    silenceSeconds: timed(silences) ? seconds : 0,
    speechRates: speechRate === null ? 0 : 1,
    speechRateHundredths: Math.round((speechRate ?? 0) * 100),
    partnerRates: partnerSpeechRate === null ? 0 : 1,
    partnerRateHundredths: Math.round((partnerSpeechRate ?? 0) * 100),
  };
}

/** Into which of the 101 bins of the distribution an overall score falls: whole points, 0 to 100. */
export const pointsOf = (overallTenths: number): number => Math.round(overallTenths / 10);

const HOUR = 3_600_000;

/** In which hour an instant lies, as the instant at which that begins: the hours of every zone that users can have. */
export const hourOf = (instant: Date): Date => new Date(Math.floor(instant.getTime() / HOUR) * HOUR);
