/** Cells beyond these tell nothing new: that many, and no longer ones. */
const CELLS = 400;
const LONGEST = 2_000;

/** Comma, semicolon, tab, quote and the ends of lines: no character of several bytes has one of them in it. */
const ENDS_CELL = new Set(Array.from(',;\t"\r\n', (mark) => mark.charCodeAt(0)));

/**
 * The cells of a file by which its encoding can be told: those with a byte beyond ASCII, each once, the first few
 * hundred. They are cut out as bytes, which every encoding that has ASCII in it allows.
 */
export function tellingCells(bytes: Uint8Array): Uint8Array[] {
  const cells = new Map<string, Uint8Array>();
  let from = 0;
  let telling = false;
  for (let i = 0; i <= bytes.length && cells.size < CELLS; i += 1) {
    const byte = bytes[i];
    if (byte !== undefined && !ENDS_CELL.has(byte)) {
      telling ||= byte >= 0x80;
      continue;
    }
    if (telling && i - from <= LONGEST) {
      const cell = bytes.subarray(from, i);
      cells.set(String.fromCharCode(...cell), cell);
    }
    from = i + 1;
    telling = false;
  }
  return [...cells.values()];
}
