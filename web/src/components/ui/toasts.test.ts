import { afterEach, beforeEach, expect, it, vi } from 'vitest';
import { dismissToast, holdToasts, runToastAction, showToast, toastStore } from './toasts.ts';

const texts = (): string[] => toastStore.current().map(({ text }) => text);
const idOf = (text: string): number => toastStore.current().find((toast) => toast.text === text)?.id ?? 0;

beforeEach(() => vi.useFakeTimers());
afterEach(() => {
  holdToasts(false);
  for (const { id } of toastStore.current()) dismissToast(id);
  vi.useRealTimers();
});

it('goes by itself, and later where there is something to decide or something failed', () => {
  showToast({ text: 'Saved' });
  showToast({ text: 'Deactivated', action: { label: 'Undo', run: () => undefined } });
  showToast({ text: 'Refused', tone: 'bad' });
  vi.advanceTimersByTime(6000);
  expect(texts()).toEqual(['Deactivated', 'Refused']);
  vi.advanceTimersByTime(9000);
  expect(texts()).toEqual([]);
});

it('stays for as long as somebody is at it, and then for its whole time', () => {
  showToast({ text: 'Saved' });
  vi.advanceTimersByTime(5999);
  holdToasts(true);
  showToast({ text: 'Saved too' });
  vi.advanceTimersByTime(60_000);
  expect(texts()).toEqual(['Saved', 'Saved too']);
  holdToasts(false);
  vi.advanceTimersByTime(5999);
  expect(texts()).toEqual(['Saved', 'Saved too']);
  vi.advanceTimersByTime(1);
  expect(texts()).toEqual([]);
});

it('does what it offers once, and is gone', () => {
  const run = vi.fn<() => void>();
  showToast({ text: 'Deactivated', action: { label: 'Undo', run } });
  const id = idOf('Deactivated');
  runToastAction(id);
  runToastAction(id);
  expect(run).toHaveBeenCalledOnce();
  expect(texts()).toEqual([]);
});
