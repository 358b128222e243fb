import { expect, it } from 'vitest';
import { isShortcut } from './shortcuts.ts';

const NONE = { ctrlKey: false, metaKey: false, altKey: false, shiftKey: false, isComposing: false };
const ctrlK = { ...NONE, key: 'k', ctrlKey: true };
const commandK = { ...NONE, key: 'k', metaKey: true };

it('is Ctrl+K, and on Apple’s keyboards ⌘K alone', () => {
  expect(isShortcut(ctrlK, false)).toBe(true);
  expect(isShortcut({ ...ctrlK, key: 'K' }, false)).toBe(true);
  expect(isShortcut(commandK, true)).toBe(true);
  expect(isShortcut(ctrlK, true)).toBe(false);
  expect(isShortcut(commandK, false)).toBe(false);
});

it('is nothing with another key held, or while text is being composed', () => {
  expect(isShortcut({ ...ctrlK, shiftKey: true }, false)).toBe(false);
  expect(isShortcut({ ...ctrlK, altKey: true }, false)).toBe(false);
  expect(isShortcut({ ...ctrlK, isComposing: true }, false)).toBe(false);
});
