import { afterEach, beforeEach, expect, test, vi } from 'vitest';

const load = () => import('./requestKeys.ts');
/** Another tab of the same browser, or this one after a reload: the same storage, another memory. */
const tab = async () => {
  vi.resetModules();
  return load();
};

const stored = new Map<string, string>();
const storage = {
  getItem: (name: string) => stored.get(name) ?? null,
  setItem: (name: string, value: string) => void stored.set(name, value),
  removeItem: (name: string) => void stored.delete(name),
};
beforeEach(() => {
  stored.clear();
  vi.stubGlobal('localStorage', storage);
});
afterEach(() => {
  vi.useRealTimers();
  vi.unstubAllGlobals();
});

test('a request keeps its key until it is answered', async () => {
  const { requestKey, requestAnswered } = await tab();
  const key = requestKey('upload');
  expect(key).toMatch(/^[0-9a-f]{32}$/);
  expect(requestKey('upload')).toBe(key);
  expect(requestKey('another')).not.toBe(key);
  requestAnswered('upload');
  expect(requestKey('upload')).not.toBe(key);
});

test('another tab, and the page after a reload, use the same key', async () => {
  const first = await tab();
  const key = first.requestKey('upload');
  const second = await tab();
  expect(second.requestKey('upload')).toBe(key);
  first.requestAnswered('upload');
  expect(second.requestKey('upload')).toBe(key);
  expect((await tab()).requestKey('upload')).not.toBe(key);
});

test('an answer in one tab lets go of no key that another has made since', async () => {
  const [first, second] = [await tab(), await tab()];
  first.requestKey('upload');
  first.requestAnswered('upload');
  const newer = second.requestKey('upload');
  first.requestAnswered('upload');
  expect((await tab()).requestKey('upload')).toBe(newer);
});

test('a key a day old is not used any more, nor is what is none', async () => {
  vi.useFakeTimers({ now: 0 });
  const { requestKey } = await tab();
  const key = requestKey('upload');
  vi.setSystemTime(24 * 60 * 60_000);
  expect(requestKey('upload')).not.toBe(key);
  for (const text of ['{"key":1}', 'no JSON', '"text"', '{"key":"x"}']) {
    stored.set('rollcall.request.broken', text);
    expect((await tab()).requestKey('broken')).toMatch(/^[0-9a-f]{32}$/);
  }
});

test('without storage the page remembers', async () => {
  const { requestKey } = await tab();
  vi.stubGlobal('localStorage', undefined);
  expect(requestKey('upload')).toBe(requestKey('upload'));
});
