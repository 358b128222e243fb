/**
 * Loads the console anew, at its first page: this one may not be the other account's. What was typed is given up
 * knowingly, so that no page asks about it again.
 */
export function leaveForOtherAccount(nobody: boolean): void {
  window.addEventListener('beforeunload', (event) => event.stopImmediatePropagation(), { capture: true });
  window.location.assign(nobody ? '/sign-in' : '/');
}
