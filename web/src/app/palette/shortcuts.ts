import { hasSingleKeys } from './singleKeys.ts';

const TYPING = 'input, textarea, select, [contenteditable="true"], [role="grid"]';

/** Whether the keyboard is one of Apple's. */
export const APPLE = typeof navigator !== 'undefined' && /mac|iphone|ipad/i.test(navigator.userAgent);

type Keys = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing'>;

/** Ctrl+K, or ⌘K on Apple's keyboards, on which Ctrl+K edits text. */
export function isShortcut(event: Keys, apple: boolean): boolean {
  const held = apple ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey;
  return held && !event.altKey && !event.shiftKey && !event.isComposing && event.key.toLowerCase() === 'k';
}

/** Whether a key was pressed by itself outside of any field and dialog, by somebody who wants such keys. */
export function isSingleKey(event: KeyboardEvent, key: '/' | '?'): boolean {
  if (event.key !== key || event.ctrlKey || event.metaKey || event.altKey || event.isComposing) return false;
  if (event.defaultPrevented || document.querySelector('dialog[open]')) return false;
  return !(event.target instanceof Element && event.target.closest(TYPING)) && hasSingleKeys();
}

/** The search field of the page, where `/` was pressed; null otherwise. */
export const searchField = (event: KeyboardEvent): HTMLElement | null =>
  isSingleKey(event, '/') ? document.querySelector<HTMLElement>('main input[type="search"]') : null;
