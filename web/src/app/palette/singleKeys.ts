const STORED = 'rollcall-single-keys';

/**
 * Whether keys without Ctrl do something outside of fields: whoever dictates, or hits keys by accident, switches them
 * off in this browser.
 */
export function hasSingleKeys(): boolean {
  try {
    return localStorage.getItem(STORED) !== 'off';
  } catch {
    // The browser keeps nothing for this site.
    return true;
  }
}

export function keepSingleKeys(on: boolean): void {
  try {
    if (on) localStorage.removeItem(STORED);
    else localStorage.setItem(STORED, 'off');
  } catch {
    // As above: then it is so for this page only, which asks again.
  }
}
