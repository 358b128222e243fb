// What jsdom lacks of a browser, as far as the console calls on it, and the texts that the tests read.
import { cleanup, configure } from '@testing-library/react';
import { afterEach, beforeAll, beforeEach } from 'vitest';
import { switchLanguage } from '#i18n/language.ts';

const quiet = (): void => undefined;
const SIGHT = { width: 1200, height: 800 };

class Observer {
  readonly observe = quiet;
  readonly unobserve = quiet;
  readonly disconnect = quiet;
}

function open(this: HTMLDialogElement): void {
  this.open = true;
}

function close(this: HTMLDialogElement): void {
  this.open = false;
}

Object.assign(globalThis, { ResizeObserver: Observer });
Object.assign(window, {
  scrollTo: quiet,
  matchMedia: (media: string) => ({ media, matches: false, addEventListener: quiet, removeEventListener: quiet }),
});
Object.assign(HTMLDialogElement.prototype, { showModal: open, close });
Object.assign(Element.prototype, { scrollIntoView: quiet, scrollTo: quiet });
Object.assign(HTMLElement.prototype, { showPopover: quiet, hidePopover: quiet });
// Everything has room: nothing is laid out, and what draws only the rows in sight would draw none.
Object.defineProperties(HTMLElement.prototype, {
  clientWidth: { get: () => SIGHT.width },
  clientHeight: { get: () => SIGHT.height },
});

// A condition that comes true is seen at once; this is only how long a busy machine may take.
configure({ asyncUtilTimeout: 15_000 });
beforeAll(() => switchLanguage('en'));
beforeEach(() => localStorage.clear());
afterEach(cleanup);
