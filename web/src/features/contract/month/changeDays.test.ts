import { expect, it } from 'vitest';
import { daysOf } from './changeDays.ts';

it('puts changes under the days of their reader', () => {
  const [late, early, before] = ['2026-11-29T15:30:00Z', '2026-11-29T15:00:00Z', '2026-11-29T14:59:00Z'].map(
    (occurredAt) => ({ occurredAt }),
  );
  expect(
    daysOf(
      [late, early, before].flatMap((change) => change ?? []),
      'Asia/Tokyo',
    ),
  ).toEqual([[late, early], [before]]);
  expect(daysOf([], 'Asia/Tokyo')).toEqual([]);
});
