import { render, waitFor } from '@testing-library/react';
import { expect, test } from 'vitest';
import { openConsole } from '#test/console.tsx';
import { useInSight } from './useInSight.ts';

const ROWS = Array.from({ length: 100 }, (_, index) => index);
const counts: number[] = [];

function Rows({ rows }: { readonly rows: readonly number[] }) {
  counts.push(useInSight(rows, false).length);
  return null;
}

test('of the rows that the console begins with, those in sight come first, and soon all of them', async () => {
  counts.length = 0;
  openConsole({ at: '/', pages: { '/': <Rows rows={ROWS} /> }, questions: [] });
  // jsdom's window is 768 pixels high.
  expect(counts[0]).toBe(22);
  await waitFor(() => expect(counts.at(-1)).toBe(100));
  expect([...new Set(counts)]).toEqual([22, 44, 66, 88, 100]);
});

test('what is shown later is shown whole', () => {
  counts.length = 0;
  render(<Rows rows={ROWS} />);
  expect(counts).toEqual([100]);
});
