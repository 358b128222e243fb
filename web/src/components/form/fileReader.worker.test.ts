import { createHash } from 'node:crypto';
import { COLUMNS, SEAT_KINDS, writeCsv } from '@rollcall/shared';
import { afterEach, beforeEach, expect, test, vi } from 'vitest';
import type { ReadFile } from './chosenFile.ts';

const answers: unknown[] = [];
let ask: (event: { readonly data: unknown }) => void;
beforeEach(async () => {
  vi.stubGlobal('addEventListener', (_: string, listen: typeof ask) => (ask = listen));
  vi.stubGlobal('postMessage', (answer: unknown) => answers.push(answer));
  await import('./fileReader.worker.ts');
});
afterEach(() => vi.unstubAllGlobals());

test('what was read of a file comes with the hash of just that', async () => {
  const contract = Object.fromEntries(SEAT_KINDS.map((kind) => [kind, { used: 0, limit: 9 }]));
  const cells = COLUMNS.map(({ key }) => (key === 'loginId' ? 'sato@example.com' : key === 'name' ? '佐藤' : '0'));
  const text = writeCsv([COLUMNS.map(({ header }) => header.en), cells]);
  const file = new TextEncoder().encode(`\uFEFF${text}`);
  ask({ data: { kind: 'users', terms: { contract, rowLimit: 9 }, file } });
  await vi.waitFor(() => expect(answers).toHaveLength(2));
  const [loaded, read] = answers as [string, ReadFile<'users'>];
  expect(loaded).toBe('loaded');
  if (!read.ok) throw new Error(read.issue.code);
  expect(read.sha256).toBe(createHash('sha256').update(text).digest('hex'));
  expect(read.checked.records).toEqual([{ row: 2, cells }]);
});
