import { afterEach, expect, test, vi } from 'vitest';
import {
  COLUMN_IDS,
  DEFAULT_COLUMNS,
  readColumns,
  rememberColumns,
  rememberedColumns,
  writeColumns,
} from './callView.ts';

afterEach(() => {
  vi.unstubAllGlobals();
});

test('columns are named in their own order, and what is none of them is passed over', () => {
  for (const columns of [COLUMN_IDS, DEFAULT_COLUMNS, []]) expect(readColumns(writeColumns(columns))).toEqual(columns);
  expect(readColumns('tags.kind.kind.password')).toEqual(['kind', 'tags']);
  for (const nothing of [null, '', 'password']) expect(readColumns(nothing)).toBeUndefined();
});

test('a browser without storage shows what is shown as ever', () => {
  const kept = new Map<string, string>();
  vi.stubGlobal('localStorage', {
    getItem: (key: string) => kept.get(key) ?? null,
    setItem: (key: string, value: string) => kept.set(key, value),
  });
  rememberColumns(['tags']);
  expect(rememberedColumns()).toEqual(['tags']);
  vi.stubGlobal('localStorage', undefined);
  rememberColumns([]);
  expect(rememberedColumns()).toEqual(DEFAULT_COLUMNS);
});
