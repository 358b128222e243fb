const GAP = 4;
const EDGE = 12;
/** Under less room than this, where there is more over the button, a panel opens upwards. */
const ROOM = 260;

/**
 * Puts a panel of the top layer beside the button that opens it, inside the window, where it scrolls with the page; and
 * again when the window changes while it is open, as when a phone is turned.
 * @param width what the panel is wide, in pixels
 * @param align which of the button's sides the panel keeps to
 */
export function placeUnder(panel: HTMLElement, button: Element, width: number, align: 'start' | 'end'): void {
  const closed = new AbortController();
  const { signal } = closed;
  const again = (): void => place(panel, button, width, align);
  window.addEventListener('resize', again, { signal });
  panel.addEventListener('toggle', ({ newState }) => newState === 'closed' && closed.abort(), { signal });
  again();
}

function place(panel: HTMLElement, button: Element, width: number, align: 'start' | 'end'): void {
  const box = button.getBoundingClientRect();
  const room = document.documentElement.clientWidth;
  const below = window.innerHeight - box.bottom;
  const upwards = below < ROOM && box.top > below;
  const wanted = align === 'start' ? box.left : box.right - width;
  const left = Math.max(EDGE, Math.min(wanted, room - width - EDGE));
  const top = upwards ? box.top - GAP : box.bottom + GAP;
  Object.assign(panel.style, {
    left: `${left + window.scrollX}px`,
    top: `${top + window.scrollY}px`,
    width: `${Math.min(width, room - 2 * EDGE)}px`,
    maxHeight: `${(upwards ? box.top : below) - GAP - EDGE}px`,
    transform: upwards ? 'translateY(-100%)' : 'none',
  });
}
