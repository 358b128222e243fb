import { type Counted, NOTHING, plus } from '../records/counted.ts';

/** What is counted of calls that have ended, and what was measured of them: null of what was not. */
export interface CallTotals {
  readonly calls: number;
  readonly answered: number;
  readonly talkSeconds: number;
  /** The mean of the overall scores, 0 to 100, to a tenth. */
  readonly overall: number | null;
  /** The part of the time in which the users talked themselves, 0 to 1. */
  readonly talkRatio: number | null;
  readonly overlapsPerMinute: number | null;
  readonly silencesPerMinute: number | null;
  /** The mean over calls, as is the partners'. */
  readonly speechRate: number | null;
  readonly partnerSpeechRate: number | null;
}

/** A sum divided by what it is of, to so many digits after the point; null where it is of nothing. */
function per(sum: number, of: number, digits: number): number | null {
  const power = 10 ** digits;
  return of === 0 ? null : Math.round((sum / of) * power) / power;
}

/** What days come to. What goes by time weighs each call by its length, and an overall score or a rate each the same. */
export function totalOf(days: readonly Counted[]): CallTotals {
  const sum = days.reduce((total, day) => plus(total, day), NOTHING);
  return {
    calls: sum.calls,
    answered: sum.answered,
    talkSeconds: sum.talkSeconds,
    overall: per(sum.overallTenths, sum.scored * 10, 1),
    talkRatio: per(sum.talkedMs, sum.talkedOfSeconds * 1000, 3),
    overlapsPerMinute: per(sum.overlaps * 60, sum.overlapSeconds, 2),
    silencesPerMinute: per(sum.silences * 60, sum.silenceSeconds, 2),
    speechRate: per(sum.speechRateHundredths, sum.speechRates * 100, 2),
    partnerSpeechRate: per(sum.partnerRateHundredths, sum.partnerRates * 100, 2),
  };
}

/** Each day with what it comes to. */
export const daysOf = (days: readonly (Counted & { readonly day: string })[]) =>
  days.map((day) => ({ day: day.day, ...totalOf([day]) }));
