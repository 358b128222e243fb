import { expect, test } from 'vitest';
import { keptFromOf } from './keptFrom.ts';

test.each([
  ['2026-11-30', 1, '2026-10-30'],
  ['2026-11-30', 12, '2025-11-30'],
  ['2026-01-15', 1, '2025-12-15'],
  ['2026-03-31', 1, '2026-02-28'],
  ['2024-03-31', 1, '2024-02-29'],
  ['2024-02-29', 12, '2023-02-28'],
  ['2026-12-31', 120, '2016-12-31'],
  ['2026-10-31', 11, '2025-11-30'],
])('of %s, %i months before is %s', (today, months, day) => expect(keptFromOf(today, months)).toBe(day));
