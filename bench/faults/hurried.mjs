// Loaded into the server before its own code: what it does every few minutes it does every second.
const LONGEST = 1_000;
const { setInterval: every } = globalThis;

globalThis.setInterval = /** @type {typeof every} */ (
  (task, milliseconds = 0, ...given) => every(task, Math.min(milliseconds, LONGEST), ...given)
);
