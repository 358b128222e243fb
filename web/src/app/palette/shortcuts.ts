const TYPING = 'input, textarea, select, [contenteditable="true"]';

type Keys = Pick<KeyboardEvent, 'key' | 'ctrlKey' | 'metaKey' | 'altKey' | 'shiftKey' | 'isComposing'>;

/** Ctrl+K, or ⌘K on Apple's keyboards, on which Ctrl+K edits text. */
export function isShortcut(event: Keys, apple: boolean): boolean {
  const held = apple ? event.metaKey && !event.ctrlKey : event.ctrlKey && !event.metaKey;
  return held && !event.altKey && !event.shiftKey && !event.isComposing && event.key.toLowerCase() === 'k';
}

/** The search field of the page, where `/` was pressed outside of any field and dialog; null otherwise. */
export function searchField(event: KeyboardEvent): HTMLElement | null {
  const plain = event.key === '/' && !event.ctrlKey && !event.metaKey && !event.altKey && !event.isComposing;
  if (!plain || event.defaultPrevented || document.querySelector('dialog[open]')) return null;
  if (event.target instanceof Element && event.target.closest(TYPING)) return null;
  return document.querySelector<HTMLElement>('main input[type="search"]');
}
