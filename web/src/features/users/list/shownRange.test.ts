import { expect, it } from 'vitest';
import { readListState } from './listState.ts';
import { shownRange } from './shownRange.ts';

const rangeOf = (total: number, count: number, steps: string, address: string) =>
  shownRange(
    {
      totalCount: total,
      nodes: Array.from({ length: count }),
      pageInfo: { hasPreviousPage: steps.includes('<'), hasNextPage: steps.includes('>') },
    },
    readListState(new URLSearchParams(address)),
  );

it.each([
  ['the first page', 390, 50, '>', '', [1, 50]],
  ['the only page', 3, 3, '', '', [1, 3]],
  ['a page between', 390, 50, '<>', 'after=x&at=51', [51, 100]],
  ['the last page, whatever the address says', 390, 40, '<', 'after=x&at=7', [351, 390]],
  ['the first page, whatever the address says', 390, 50, '>', 'before=x&at=7', [1, 50]],
  ['a page whose list has become shorter', 120, 50, '<>', 'after=x&at=101', [71, 120]],
])('%s', (_, total, count, steps, address, [from, to]) => {
  expect(rangeOf(total, count, steps, address)).toEqual({ from, to });
});

it('is unknown behind a link that does not say it, and where nobody is shown', () => {
  expect(rangeOf(390, 50, '<>', 'after=x')).toBeUndefined();
  expect(rangeOf(0, 0, '', '')).toBeUndefined();
});
