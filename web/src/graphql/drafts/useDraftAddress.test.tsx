import { renderHook } from '@testing-library/react';
import { beforeEach, expect, test, vi } from 'vitest';
import { keptDraft } from './keptDrafts.ts';
import { useDraftAddress } from './useDraftAddress.ts';

vi.mock('./keptDrafts.ts', { spy: true });
vi.mock('@apollo/client/react', () => ({ useApolloClient: () => undefined }));
/** The address as the page was last drawn with it; the browser's own is ahead of it for a moment. */
let drawn = '';
const changed = (change: (before: URLSearchParams) => URLSearchParams): void =>
  window.history.replaceState(null, '', `/new?${change(new URLSearchParams(window.location.search)).toString()}`);
vi.mock('react-router', () => ({ useSearchParams: () => [new URLSearchParams(drawn), changed] }));

const onFound = vi.fn<() => void>();
beforeEach(() => {
  vi.mocked(keptDraft).mockReset().mockResolvedValue(undefined);
});

test('what this browser does not keep is not named by the address any more', async () => {
  drawn = 'draft=gone';
  window.history.replaceState(null, '', '/new?draft=gone');
  renderHook(() => useDraftAddress('import', undefined, onFound));
  await vi.waitFor(() => expect(window.location.search).toBe(''));
});

test('a file that took the place of another stays named, though the first is found not to be kept', async () => {
  drawn = 'draft=first';
  window.history.replaceState(null, '', '/new?draft=second');
  renderHook(() => useDraftAddress('import', 'second', onFound));
  await vi.mocked(keptDraft).mock.results[0]?.value;
  await Promise.resolve();
  expect(vi.mocked(keptDraft)).toHaveBeenCalledOnce();
  expect(window.location.search).toBe('?draft=second');
});
