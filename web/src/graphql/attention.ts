/** How long someone is taken to be there after their last move, in milliseconds. */
const PRESENT = 60_000;

let lastMove = Date.now();
const moved = (): void => {
  lastMove = Date.now();
};
for (const event of ['pointermove', 'pointerdown', 'keydown', 'focus']) {
  window.addEventListener(event, moved, { capture: true, passive: true });
}

/**
 * Whether nobody looks: the page is out of sight, or nobody has moved for a minute. What is asked for again and again,
 * without end, is not asked for then: it would keep a session alive that nobody uses.
 */
export const nobodyLooks = (): boolean => document.hidden || Date.now() - lastMove > PRESENT;
