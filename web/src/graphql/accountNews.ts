import type { Account } from './account.ts';

/** What one tab tells the others: who has signed in, or that nobody is signed in any more. */
export type AccountNews = Account | 'nobody';

// Browsers from before 2022 lack it; there a tab learns of it by its next request.
const channel = typeof BroadcastChannel === 'undefined' ? undefined : new BroadcastChannel('rollcall.account');

/** Tells the other tabs of this browser who is signed in from now on. */
export function tellAccount(news: AccountNews): void {
  // oxlint-disable-next-line unicorn/require-post-message-target-origin -- windows have one, channels don't
  channel?.postMessage(news === 'nobody' ? news : { id: news.id, loginId: news.loginId });
}

/** Calls back with what other tabs tell. */
export function onAccountNews(listener: (news: AccountNews) => void): void {
  channel?.addEventListener('message', ({ data }: MessageEvent<unknown>) => {
    if (isNews(data)) listener(data);
  });
}

function isNews(data: unknown): data is AccountNews {
  if (data === 'nobody') return true;
  if (typeof data !== 'object' || data === null) return false;
  return 'id' in data && typeof data.id === 'string' && 'loginId' in data && typeof data.loginId === 'string';
}
