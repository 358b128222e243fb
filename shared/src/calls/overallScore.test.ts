import fc from 'fast-check';
import { describe, expect, test } from 'vitest';
import { overallParts, overallScore } from './overallScore.ts';

const basis = (given: Partial<Parameters<typeof overallScore>[0]> = {}) => ({
  stereo: true,
  talkSeconds: 240,
  talkRatio: 0.4,
  overlaps: 0,
  silences: 0,
  ...given,
});

describe('the overall score', () => {
  test.each([
    [4.99, 50],
    [5, 80],
    [9.99, 80],
    [10, 100],
    [29.99, 100],
    [30, 80],
    [40, 50],
    [49.99, 50],
    [50, 40],
    [60, 30],
    [600, 30],
  ])('goes by the length: %s minutes give %s', (minutes, score) => {
    expect(overallScore(basis({ talkSeconds: minutes * 60 }))).toBe(score);
  });

  test.each([
    ['a talker', { talkRatio: 0.65 }, 25],
    ['a listener', { talkRatio: 0.2 }, 70],
    ['two overlaps in four minutes', { overlaps: 2 }, 45],
    ['three silences in four minutes', { silences: 3 }, 42.5],
    ['nothing but interruptions', { overlaps: 500 }, 0],
    ['a tenth', { talkRatio: 0.4123 }, 48.8],
  ])('%s', (_, given, score) => {
    expect(overallScore(basis(given))).toBe(score);
  });

  test.each([{ stereo: false }, { talkSeconds: 0 }, { talkRatio: null }, { overlaps: null }, { silences: null }])(
    'is not made up: %o',
    (given) => {
      expect(overallScore(basis(given))).toBeUndefined();
    },
  );

  test('says what it is made of', () => {
    expect(overallParts(basis({ talkSeconds: 600, talkRatio: 0.5, overlaps: 2, silences: 3 }))).toEqual({
      base: 50,
      length: 50,
      talk: -10,
      overlaps: -2,
      silences: -3,
      score: 85,
    });
    expect(overallParts(basis({ stereo: false }))).toBeUndefined();
  });

  test('lies between 0 and 100, and never rises with overlaps, silences or talk', () => {
    const count = fc.nat(200);
    const ratio = fc.double({ min: 0, max: 1, noNaN: true });
    fc.assert(
      fc.property(
        fc.integer({ min: 1, max: 100_000 }),
        ratio,
        count,
        count,
        (talkSeconds, talkRatio, overlaps, silences) => {
          const given = basis({ talkSeconds, talkRatio, overlaps, silences });
          const score = overallScore(given) ?? Number.NaN;
          expect(score).toBeGreaterThanOrEqual(0);
          expect(score).toBeLessThanOrEqual(100);
          for (const worse of [
            { overlaps: overlaps + 1 },
            { silences: silences + 1 },
            { talkRatio: (1 + talkRatio) / 2 },
          ])
            expect(overallScore({ ...given, ...worse })).toBeLessThanOrEqual(score);
        },
      ),
    );
  });
});
