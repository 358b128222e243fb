/**
 * Loads the console anew, at its first page or another address: this one may not be the other account's. What was typed
 * is given up knowingly, so that no page asks about it again.
 */
export function leaveForOtherAccount(address = '/'): void {
  window.addEventListener('beforeunload', (event) => event.stopImmediatePropagation(), { capture: true });
  window.location.assign(address);
}
